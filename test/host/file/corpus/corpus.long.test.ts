import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { saveChecked } from "../../../support/saveAndReopen";
import { xlsxFormat } from "../../../../host/file/xlsxFormat";
import { HostError } from "../../../../host/protocol/HostError";
import { parseArea } from "../../../../host/workbook/address";
import { SHEET_ASPECTS } from "../../../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../../../host/workbook/HostWorkbook";
import { insertCells, renameSheet } from "../../../../host/workbook/move/structure";
import { OpenWorkbook } from "../../../../cli/excel/OpenWorkbook";
import { parseTemplate } from "../../../../src/import/parseTemplate";
import { planRegister } from "../../../../src/register/plans/planRegister";
import type { Template } from "../../../../src/register/model/Template";
import { proposedChoice } from "../../../../src/register/plans/templateRegister";
import { applyEdits } from "../../../../src/workbook/change/applyEdits";
import { SMALL_MAP } from "../../../cli/cliFolder";
import {
  newFaults,
  ooxmlFaults,
  ooxmlValidatorAvailable,
  ooxmlValidatorMissing,
  validateOoxml,
} from "../../../support/ooxmlValidator";
import { shareOf } from "../../../support/testLength";
import { zipParts } from "../../../support/zipParts";
import { foreignWorkbook } from "../fixtures/foreignWorkbook";
import { plainWorkbook } from "../fixtures/plainWorkbook";

/**
 * Files that others make, each with a trait that files of real people have: opened, saved and opened again, as they
 * are, written anew all over, with a register beside what is there, and with cells and sheets that move. Node's zlib
 * unpacks each file that is saved, and Microsoft's validator may find nothing in it that was not there before. The
 * scripts beside this file make them anew.
 */

// A guard: the machine may have others to serve.
jest.setTimeout(600_000);

/** What a file is refused with when it is opened; every other file of the folder is read. */
const REFUSED: Readonly<Record<string, string>> = {
  "text-after-root.xlsx": "damaged",
};
/** Sheets that have something in their last row, so that none can be put in above it. */
const FULL: readonly string[] = ["last-row-height.xlsx"];

/** Formulas in A1 of a sheet that the file has no value for, and what they come to: those are calculated. */
const CALCULATED: Readonly<Record<string, readonly [sheet: string, value: number]>> = {
  "openpyxl-rules.xlsx": ["Skjult", 16],
};

const FILES = readdirSync(__dirname).filter((name) => /\.xls[xm]$/.test(name));
const READ = FILES.filter((name) => REFUSED[name] === undefined);

/** Parts that are written anew where the model changed; all others stay byte for byte. */
const MODELLED =
  /^(\[Content_Types\]\.xml|docProps\/.*|.*\.rels|xl\/(workbook|styles|sharedStrings|calcChain|metadata)\.xml|xl\/(worksheets|tables|drawings|charts|comments)[^/]*(\/[^/]*)?\.(xml|vml))$/;

function read(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, name)));
}

/** The parts with names as the format has them; some programs write the separator of Windows. */
function partsOf(file: Uint8Array): Map<string, Buffer> {
  return new Map(
    [...zipParts(file)].map(([name, bytes]) => [name.replaceAll("\\", "/"), Buffer.from(bytes)])
  );
}

/** Names of the parts of a file that another does not have just so. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const now = partsOf(after);
  return [...partsOf(before)].flatMap(([name, bytes]) =>
    now.get(name)?.equals(bytes) === true ? [] : [name]
  );
}

/** Every modelled aspect of what a file holds, as plain data. */
function describeFile(file: Uint8Array, name: string): unknown {
  return plainWorkbook(xlsxFormat.open(file, name));
}

function touchAll(workbook: HostWorkbook): void {
  for (const sheet of workbook.sheets) sheet.touch(...SHEET_ASPECTS);
  for (const aspect of ["names", "sheets", "properties", "view"] as const) {
    workbook.touched.add(aspect);
  }
}

/**
 * Puts a row in above all else on every sheet, then a column before it and a block of a few cells, where the sheet
 * takes them, and calls the first sheet something that needs quotation marks.
 */
function moveThings(workbook: HostWorkbook, name: string): void {
  const places = [
    ["1:1", "Down"],
    ["A:A", "Right"],
    ["B2:C2", "Down"],
  ] as const;
  for (const sheet of workbook.sheets) {
    if (FULL.includes(name)) continue;
    for (const [address, direction] of places) {
      try {
        insertCells(workbook, sheet, parseArea(address), direction);
      } catch (error) {
        // Part of a table or of a merged cell, or cells at the sheet's edge: nothing has moved.
        if (address === "1:1" || !(error instanceof HostError)) throw error;
      }
    }
  }
  renameSheet(workbook, workbook.sheets[0]!, "Nyt 'navn' & mere");
}

function smallTemplate(): Template {
  const parsed = parseTemplate(SMALL_MAP.template);
  if (!parsed.ok) throw new Error("the small template is not valid");
  return parsed.template;
}

/** Half a second to two seconds each. */
const WITH_REGISTER = new Set(shareOf(READ, 0));
const registers = new Map<string, Promise<Uint8Array>>();

/** The file with a register made beside what is there, as the pane makes it; made once. */
function withRegister(file: Uint8Array, name: string): Promise<Uint8Array> {
  const made = registers.get(name) ?? makeRegister(file, name);
  registers.set(name, made);
  return made;
}

async function makeRegister(file: Uint8Array, name: string): Promise<Uint8Array> {
  const now = (): Date => new Date(2026, 0, 31, 12);
  const workbook = await OpenWorkbook.read(file, name, { language: "da", now });
  try {
    const template = smallTemplate();
    const plan = planRegister(template, proposedChoice(template, "da"), "da");
    if (!plan.ok) throw new Error("the small register is refused");
    await applyEdits(workbook.runner, plan.edits, {
      action: "createRegister",
      now,
    });
    return await workbook.save();
  } finally {
    workbook.close();
  }
}

test("there is a file for every refusal that is expected", () => {
  expect(Object.keys(REFUSED).filter((name) => !existsSync(join(__dirname, name)))).toEqual([]);
  expect(READ.length).toBeGreaterThan(20);
});

test.each(Object.entries(REFUSED))("%s is refused when it is opened: %s", (name, code) => {
  expect(() => xlsxFormat.open(read(name), name)).toThrow(expect.objectContaining({ code }));
});

describe.each(READ)("%s", (name) => {
  const file = read(name);

  test("saved as it is: every part byte for byte", () => {
    const saved = saveChecked(xlsxFormat.open(file, name));
    expect(differing(file, saved)).toEqual([]);
    expect(partsOf(saved).size).toBe(partsOf(file).size);
    expect(describeFile(saved, name)).toEqual(describeFile(file, name));
  });

  test("written anew all over: every modelled aspect, and every other part byte for byte", () => {
    const workbook = xlsxFormat.open(file, name);
    touchAll(workbook);
    const saved = saveChecked(workbook);
    expect(differing(file, saved).filter((part) => !MODELLED.test(part))).toEqual([]);
    expect(describeFile(saved, name)).toEqual(describeFile(file, name));
  });

  test("with rows, columns, cells and a sheet's name that move: read again as it was before saving", () => {
    const workbook = xlsxFormat.open(file, name);
    moveThings(workbook, name);
    const saved = saveChecked(workbook);
    expect(differing(file, saved).filter((part) => !MODELLED.test(part))).toEqual([]);
    expect(describeFile(saved, name)).toEqual(plainWorkbook(workbook));
  });

  const withOne = WITH_REGISTER.has(name) ? test : null;
  withOne?.("with a register beside it: what was there is the same", async () => {
    const saved = await withRegister(file, name);
    expect(differing(file, saved).filter((part) => !MODELLED.test(part))).toEqual([]);
    const [before, after] = [xlsxFormat.open(file, name), xlsxFormat.open(saved, name)];
    const [sheet, value] = CALCULATED[name] ?? [];
    if (sheet !== undefined) before.sheetByName(sheet)!.cells.setComputed(0, 0, value!);
    const names = before.sheets.map((sheet) => sheet.name);
    after.sheets = after.sheets.filter((sheet) => names.includes(sheet.name));
    after.names = after.names.filter((each) =>
      before.names.some(({ name: old }) => old === each.name)
    );
    const [was, is] = [sheetsOf(before), sheetsOf(after)];
    expect(is).toEqual(was);
  });
});

/**
 * What of a workbook a register beside it leaves alone: all but the sheet in front and the register's properties. A
 * sheet's id is its place among all sheets.
 */
function sheetsOf(workbook: HostWorkbook): unknown {
  const { sheets, names, date1904 } = plainWorkbook(workbook) as {
    readonly sheets: readonly object[];
    readonly names: unknown;
    readonly date1904: unknown;
  };
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, id: null })),
    names,
    date1904,
  };
}

(ooxmlValidatorAvailable ? describe : describe.skip)(
  `Microsoft's Open XML SDK finds nothing new${ooxmlValidatorMissing}`,
  () => {
    const older = ["pilot_openpyxl.xlsx", "pilot_xlsxwriter.xlsx"];
    const files = [
      ...READ.map((name) => ({ name, file: read(name) })),
      ...older.map((name) => ({
        name,
        file: read(join("..", "fixtures", name)),
      })),
      {
        name: "a file with every part that is kept.xlsx",
        file: foreignWorkbook(),
      },
    ];
    for (const { name, file } of shareOf(files, 0)) {
      test(`in ${name} with a register beside it, after rows have moved`, async () => {
        const ending = extname(name).slice(1);
        const workbook = xlsxFormat.open(await withRegister(file, name), name);
        moveThings(workbook, name);
        touchAll(workbook);
        const after = await validateOoxml(saveChecked(workbook), {
          ending,
        });
        // A file without any fault has no new one.
        const before = ooxmlFaults(after).length === 0 ? [] : await validateOoxml(file, { ending });
        expect(newFaults(before, after)).toEqual([]);
      });
    }
  }
);
