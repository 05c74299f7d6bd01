import { readFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxFormat } from "../../host/file/xlsxFormat";
import { foreignWorkbook, partTexts } from "../host/file/fixtures/foreignWorkbook";
import { libreOfficeAvailable, recalculate } from "../support/libreOffice";
import { closedAtEnd, createEdits, TestRegister, TODAY } from "./support";
import { SCORES, scoreKey, TableView } from "./TableView";

/** Parts that tell of the package as a whole, and so must name what is new. */
const WHOLE_PACKAGE = [
  "[Content_Types].xml",
  "_rels/.rels",
  "docProps/app.xml",
  "docProps/core.xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
];

/** Excel makes it anew whenever formulas have come or gone. */
const CALCULATION_CHAIN = "xl/calcChain.xml";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "..", "host", "file", "fixtures", name)));

interface ForeignFile {
  readonly from: string;
  readonly file: () => Uint8Array;
  /** How many parts there are at least that must stay as they are. */
  readonly parts: number;
  /** Its formulas have no values: they get them, and the cells of their sheets are written anew. */
  readonly isNeverCalculated?: boolean;
}

const FILES: readonly ForeignFile[] = [
  {
    from: "Excel, with pivot table, picture, comments, check box, charts and an external link",
    file: foreignWorkbook,
    parts: 30,
  },
  {
    from: "XlsxWriter, with a table, a comment, a pie chart and a data bar",
    file: () => fixture("pilot_xlsxwriter.xlsx"),
    parts: 8,
  },
  {
    from: "openpyxl, with a table and conditional formats",
    file: () => fixture("pilot_openpyxl.xlsx"),
    parts: 4,
    isNeverCalculated: true,
  },
];

describe.each(FILES)("a workbook of $from", ({ file, parts, isNeverCalculated }) => {
  const before = file();
  let after: Uint8Array;
  beforeAll(async () => {
    const register = closedAtEnd(await TestRegister.from(before, { calculation: "automatic" }));
    await register.apply(createEdits());
    await register.addCitizen("K7M");
    await register.addMeasurement("K7M", TODAY - 90, { BIP01: 2, BIP04: { reason: "VE" } });
    await register.addMeasurement("K7M", TODAY - 20, { BIP01: 4 });
    await register.drawCard("K7M");
    after = await register.host.save();
  });

  /** A sheet loses one thing: that it is the one in front. */
  function comparable(part: string): string {
    const kept = part.replace(' tabSelected="1"', "");
    return isNeverCalculated ? kept.replace(/<sheetData>.*<\/sheetData>/s, "") : kept;
  }

  test("becomes a register and keeps everything that was in it, byte for byte", () => {
    const [old, now] = [partTexts(before), partTexts(after)];
    const kept = [...old.keys()].filter(
      (part) => !WHOLE_PACKAGE.includes(part) && part !== CALCULATION_CHAIN
    );
    expect(kept.length).toBeGreaterThanOrEqual(parts);
    const changed = kept.filter(
      (part) => comparable(now.get(part) ?? "") !== comparable(old.get(part)!)
    );
    expect(changed).toEqual([]);
  });

  test("keeps its names, its tables and the look of its cells", () => {
    const [old, now] = [xlsxFormat.open(before, ""), xlsxFormat.open(after, "")];
    expect(now.names).toEqual(expect.arrayContaining(old.names));
    for (const [index, sheet] of old.sheets.entries()) {
      const same = now.sheets[index]!;
      expect([same.name, same.tables]).toEqual([sheet.name, sheet.tables]);
      for (const [row, { styles }] of sheet.cells.entries()) {
        styles?.forEach((style, column) => {
          const look = now.styles.get(same.cells.style(row, column));
          expect({ ...look, originXf: null }).toEqual({ ...old.styles.get(style), originXf: null });
        });
      }
    }
  });

  test("holds the register when it is opened again", async () => {
    const register = closedAtEnd(await TestRegister.from(after));
    const { citizens, targetGroups } = await register.read();
    expect([citizens.length, targetGroups.length]).toEqual([1, 1]);
    const scores = TableView.of(register.host.workbook, SCORES);
    expect(scores.values(scoreKey("K7M", "BIP01"), "M1", "M2", "Ændring")).toEqual([2, 4, 2]);
  });

  const here = libreOfficeAvailable();
  (here ? test : test.skip)(
    `is opened by LibreOffice${here ? "" : " (skipped: LibreOffice is not on this machine)"}`,
    async () => {
      const opened = xlsxFormat.open(await recalculate(after), "");
      const scores = TableView.of(opened, SCORES);
      expect(scores.values(scoreKey("K7M", "BIP01"), "M1", "M2", "Ændring")).toEqual([2, 4, 2]);
      const names = xlsxFormat.open(before, "").sheets.map((sheet) => sheet.name);
      expect(opened.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(names));
    },
    120_000
  );
});
