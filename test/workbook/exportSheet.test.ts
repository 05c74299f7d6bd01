import { CancelledError } from "../../src/workbook/errors";
import {
  MOST_SHEET_ROWS,
  type ExportColumn,
  type ExportSheet,
} from "../../src/workbook/sheets/exportSheet";
import { applyEdits, type ApplyOptions } from "../../src/workbook/change/applyEdits";
import { undoChange } from "../../src/workbook/change/undoChange";
import { citizenEdits, closedAtEnd, contentOf, expectContent, now, TestRegister } from "./support";

const COLUMNS: readonly ExportColumn[] = [
  { name: "citizen", type: "text", widthPx: 90 },
  { name: "date", type: "date", widthPx: 90 },
  { name: "score", type: "number", widthPx: 60 },
];
const SHEET: ExportSheet = {
  name: "Eksport",
  columns: COLUMNS,
  rows: [
    ["0123", 46027, 4],
    ["=1+1", null, null],
    ["-2", 46041, 0],
    ["3E5", 46041, -1],
  ],
};
let seconds = 0;
/** Two changes never fall into the same moment. */
const later = (): Date => new Date(now().getTime() + 1000 * ++seconds);
const options = { action: "exportSheet", now: later };

let whole: Uint8Array;
beforeAll(async () => {
  whole = await closedAtEnd(await TestRegister.create()).host.save();
});
let register: TestRegister;
beforeEach(async () => {
  register = closedAtEnd(await TestRegister.from(whole));
});

async function read(sheet: string): Promise<{ values: unknown[][]; text: string[][] }> {
  return register.host.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values,text");
    await context.sync();
    return { values: used.values, text: used.text };
  });
}

function writeSheet({ runner }: TestRegister, sheet: ExportSheet, how: ApplyOptions) {
  return applyEdits(runner, [{ kind: "addExportSheet", sheet }], how);
}

function sheetNames(): string[] {
  return register.host.workbook.sheets.map(({ name }) => name);
}

it("writes values as they are: texts as texts, dates as dates that other programs read", async () => {
  const { verified } = await writeSheet(register, SHEET, options);
  expect(verified).toBe(true);
  expect(sheetNames().at(-1)).toBe("Eksport");
  const { values, text } = await read("Eksport");
  expect(values).toEqual([
    ["citizen", "date", "score"],
    ["0123", 46027, 4],
    ["=1+1", "", ""],
    ["-2", 46041, 0],
    ["3E5", 46041, -1],
  ]);
  expect(text.map((row) => row[1])).toEqual(["date", "2026-01-05", "", "2026-01-19", "2026-01-19"]);
});

it("is taken back whole", async () => {
  const before = contentOf(register.host.workbook);
  const { mark } = await writeSheet(register, SHEET, options);
  expect(await undoChange(register.runner, mark!, later)).toEqual({ state: "undone", left: [] });
  expectContent(register.host.workbook, before);
});

it("is somebody's own once it has been given another name: it stays, and that is said", async () => {
  const { mark } = await writeSheet(register, SHEET, options);
  register.host.workbook.sheetByName("Eksport")!.name = "Til mødet";
  expect(await undoChange(register.runner, mark!, later)).toEqual({
    state: "undone",
    left: [{ sheet: "Eksport", cell: "A1" }],
  });
  expect(sheetNames()).toContain("Til mødet");
});

it("that somebody has deleted does not stand in the way of what was done before it", async () => {
  const before = contentOf(register.host.workbook);
  const first = await applyEdits(
    register.runner,
    citizenEdits(await register.read(), "K1"),
    options
  );
  const { mark } = await writeSheet(register, SHEET, options);
  await register.host.Excel.run((context) => {
    context.workbook.worksheets.getItem("Eksport").delete();
    return context.sync();
  });
  expect(await undoChange(register.runner, mark!, later)).toMatchObject({ state: "undone" });
  expect(await undoChange(register.runner, first.mark!, later)).toEqual({
    state: "undone",
    left: [],
  });
  expectContent(register.host.workbook, before);
});

it("leaves a sheet that is called so", async () => {
  await writeSheet(register, SHEET, options);
  await writeSheet(register, { ...SHEET, rows: [] }, options);
  expect(sheetNames().slice(-2)).toEqual(["Eksport", "Eksport 2"]);
  expect((await read("Eksport")).values).toHaveLength(5);
  expect((await read("Eksport 2")).values).toHaveLength(1);
});

it("goes in as many requests as its size asks for, says how far it is, and can be stopped", async () => {
  const rows = Array.from({ length: 600 }, (_, index) => [`K${index}`, 46027, 3]);
  const controller = new AbortController();
  const told: [number, number][] = [];
  const onProgress = (done: number, total: number): void => void told.push([done, total]);
  const long = { ...SHEET, rows };
  const small = { ...options, requestBytes: 8_000, onProgress };
  await writeSheet(register, long, small);
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)![0]).toBeGreaterThan(told[0]![0]);
  expect(told.every(([, total]) => total === 600)).toBe(true);
  const { values } = await read("Eksport");
  expect(values.slice(1)).toEqual(rows);

  const before = contentOf(register.host.workbook);
  const stopping = {
    ...small,
    signal: controller.signal,
    onProgress: (done: number) => done > 0 && controller.abort(),
  };
  const stopped = writeSheet(register, long, stopping);
  await expect(stopped).rejects.toBeInstanceOf(CancelledError);
  expectContent(register.host.workbook, before);
});

it("refuses what fits on no sheet, before anything is written", async () => {
  const before = contentOf(register.host.workbook);
  const rows = new Array<readonly string[]>(MOST_SHEET_ROWS + 1).fill(["K1"]);
  await expect(writeSheet(register, { ...SHEET, rows }, options)).rejects.toThrow(RangeError);
  expectContent(register.host.workbook, before);
});
