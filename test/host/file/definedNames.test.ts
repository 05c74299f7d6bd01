import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseArea } from "../../../host/workbook/address";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { assertDefinedName, assertTableName } from "../../../host/workbook/names";
import { deleteSheet, insertCells, renameSheet } from "../../../host/workbook/move/structure";
import { saveChecked } from "../../support/saveAndReopen";
import { foreignWorkbook, partText } from "./fixtures/foreignWorkbook";

const BOOK = "xl/workbook.xml";

/** A workbook whose file has names of its own beside those of the fixture. */
function open(...names: string[]): HostWorkbook {
  const book = partText(foreignWorkbook(), BOOK);
  const changed = book.replace("<definedNames>", `<definedNames>${names.join("")}`);
  expect(changed).not.toBe(book);
  return xlsxFormat.open(foreignWorkbook({ [BOOK]: changed }), "sag.xlsx");
}

/** The name's element after all names were written anew. */
function rewritten(workbook: HostWorkbook, name: string): string {
  workbook.touched.add("names");
  const book = partText(saveChecked(workbook), BOOK);
  return new RegExp(`<definedName [^>]*name="${name}"[^>]*>[^<]*</definedName>`).exec(book)![0];
}

describe("a name that says more of itself than the model shows is a name", () => {
  test.each([
    ["as LibreOffice writes it", 'function="false" hidden="false" name="Sats" vbProcedure="false"'],
    ["switched off in numbers", 'name="Sats" function="0" vbProcedure="0" xlm="0"'],
    ["published", 'name="Sats" publishToServer="1"'],
    ["with texts", 'name="Sats" customMenu="m" description="d" help="h" statusBar="s"'],
    ["with a key", 'name="Sats" shortcutKey="k" workbookParameter="1"'],
    ["hidden", 'hidden="1" name="Sats"'],
    ["with a comment", 'name="Sats" comment="Årets sats"'],
  ])("%s", (_, attributes) => {
    const element = `<definedName ${attributes}>Data!$B$2</definedName>`;
    const workbook = open(element);
    const [name] = workbook.names.filter((each) => each.name === "Sats");
    expect(name).toMatchObject({ formula: "Data!$B$2", sheetId: null });
    expect(name!.visible).toBe(!attributes.includes('hidden="1"'));
    expect(rewritten(workbook, "Sats")).toBe(element);
  });

  test("and what it is changed to is written over what it said", () => {
    const workbook = open(
      '<definedName name="Sats" hidden="true" comment="a" publishToServer="1">Data!$B$2</definedName>'
    );
    const name = workbook.names.find((each) => each.name === "Sats")!;
    Object.assign(name, { visible: true, comment: "", formula: "Data!$B$3" });
    expect(rewritten(workbook, "Sats")).toBe(
      '<definedName name="Sats" publishToServer="1">Data!$B$3</definedName>'
    );
  });
});

describe("a name of a macro", () => {
  const macros = [
    '<definedName name="Beregn" function="1" vbProcedure="1">Beregn</definedName>',
    '<definedName name="Gammel" xlm="true" hidden="1" functionGroupId="14">Data!$B$2</definedName>',
  ];

  test("stays as it was, and formulas do not take it for a value", () => {
    const workbook = open(...macros);
    const texts = ["Beregn", "Gammel"];
    expect(workbook.names.filter((each) => texts.includes(each.name))).toEqual([]);
    expect(texts.map((name) => rewritten(workbook, name))).toEqual(macros);
  });

  test("is known: no name and no table can be called so", () => {
    const workbook = open(...macros);
    const taken = expect.objectContaining({ code: "ItemAlreadyExists" }) as Error;
    expect(() => assertDefinedName(workbook, "BEREGN")).toThrow(taken);
    expect(() => assertTableName(workbook, "gammel")).toThrow(taken);
    expect(() => assertDefinedName(workbook, "Beregnet")).not.toThrow();
  });
});

describe("names that are only kept", () => {
  const { names, found } = ((): { names: string[]; found: string[] } => {
    const formulas = ["Data!$A$1:$B$2,Data!$D$3:$E$4", "Data!$B$2", "SUM(Data!$B$2,Data!$C$2)"];
    const attributes = [
      'name="_xlnm.Print_Area" localSheetId="0"',
      // Of the chart sheet, of another sheet, and of the workbook.
      'name="Vist" localSheetId="1"',
      'name="Makro" xlm="1" localSheetId="2"',
      'name="Funktion" function="1"',
    ];
    const all = attributes.map(
      (each, index) => `<definedName ${each}>${formulas[Math.min(index, 2)]!}</definedName>`
    );
    return { names: all, found: ["_xlnm.Print_Area", "Vist", "Makro", "Funktion"] };
  })();
  /** The formulas of the names, and of Excel's own for the filter. */
  function formulas(workbook: HostWorkbook): string[] {
    const book = partText(saveChecked(workbook), BOOK);
    return [...found, "_xlnm._FilterDatabase"].map((name) => {
      const place = name === "_xlnm.Print_Area" ? '[^>]*localSheetId="0"' : "";
      return new RegExp(`<definedName [^>]*name="${name}"${place}[^>]*>([^<]*)<`).exec(book)![1]!;
    });
  }

  test("follow cells and the name of any sheet that they refer to", () => {
    const workbook = open(...names);
    const [data] = workbook.sheets;
    insertCells(workbook, data!, parseArea("2:3"), "Down");
    renameSheet(workbook, data!, "Nye data");
    expect(formulas(workbook)).toEqual([
      "'Nye data'!$A$1:$B$4,'Nye data'!$D$5:$E$6",
      "'Nye data'!$B$4",
      "SUM('Nye data'!$B$4,'Nye data'!$C$4)",
      "SUM('Nye data'!$B$4,'Nye data'!$C$4)",
      "'Nye data'!$A$1:$C$6",
    ]);
  });

  test("are broken when their cells are gone, and go with their own sheet", () => {
    const workbook = open(...names);
    deleteSheet(workbook, workbook.sheets[0]!);
    const book = partText(saveChecked(workbook), BOOK);
    expect(book).toContain('name="Vist" localSheetId="0">#REF!</definedName>');
    expect(book).toContain(">SUM(#REF!,#REF!)</definedName>");
    expect(book).not.toContain("_FilterDatabase");
  });

  test("stay with the number of a sheet that is not there, and get none of a new sheet", () => {
    const lost = '<definedName name="Forladt" localSheetId="4" hidden="1">Data!$B$2</definedName>';
    const workbook = open(lost, lost.replace("Forladt", "_xlnm.Print_Area"));
    expect(workbook.names.map(({ name }) => name)).not.toContain("Forladt");
    expect(rewritten(workbook, "Forladt")).toBe(lost);
    workbook.createSheet("Ny");
    workbook.createSheet("Nyere");
    expect(rewritten(workbook, "Forladt")).toBe(lost.replace('"4"', '"6"'));
    expect(() => assertDefinedName(workbook, "Forladt")).not.toThrow();
  });
});
