import fc from "fast-check";
import { RangeObject } from "../../../host/objects/range/RangeObject";
import type { Outcome, Person } from "../../../host/person/Person";
import { cellArea } from "../../../host/workbook/areas";
import { parseArea } from "../../../host/workbook/address";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { ensureRow } from "../../../host/workbook/layout";
import { conditionalFormat } from "../workbook/support";
import {
  DONE,
  fill,
  fillTable,
  formulas,
  refusal,
  rule,
  select,
  type Seat,
  sitDown,
  texts,
  type,
} from "./support";
import { seededRuns } from "../../support/testLength";

/** Two tables, formulas, rules, looks, names, groups and a merged cell. */
async function busyWorkbook(): Promise<Seat> {
  const seat = sitDown();
  const { sheet, session } = seat;
  const { workbook } = session;
  await fillTable(seat, "A1", [
    ["Kode", "Score", "Dobbelt"],
    ["B-001", 3, ""],
    ["B-002", 1, ""],
    ["B-003", 2, ""],
  ]);
  await fill(seat, "C2", [["=[@Score]*2"]]);
  await fillTable(seat, "F2", [["X"], [5], [4]]);
  await fill(seat, "A8", [["=SUM(B2:B4)", "=A8+1"]]);
  const other = workbook.createSheet("Andet");
  await fill(seat, "A1", [["='Ark1'!A8"]], other);
  sheet.merges = [parseArea("D8:E9")];
  sheet.validations = [rule("B2:B4", { type: "WholeNumber", formula1: "1", formula2: "5" })];
  sheet.conditionalFormats = [conditionalFormat("A2:C4", "$B2>2")];
  workbook.names.push({
    name: "Scorer",
    formula: "'Ark1'!$B$2:$B$4",
    comment: "",
    visible: true,
    sheetId: null,
  });
  for (const row of [5, 6]) ensureRow(sheet, row).outlineLevel = 1;
  workbook.pending.structure = true;
  await session.calculate();
  return seat;
}

/** Everything of a workbook that a person can see or that is saved, in a form that can be compared. */
function contentsOf(workbook: HostWorkbook): unknown {
  const emptied = <T>(list: readonly (T | null | undefined)[] | null, empty: T | null) => {
    const cells = Array.from(list ?? [], (each) => each ?? empty);
    while (cells.length > 0 && cells.at(-1) === empty) cells.pop();
    return cells;
  };
  return {
    active: workbook.activeSheetId,
    names: structuredClone(workbook.names),
    sheets: workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      rows: [...sheet.cells.entries()]
        .map(([row, { values, formulas: own, styles }]) => [
          row,
          emptied(values, null),
          emptied(own, null),
          emptied(styles, 0),
        ])
        .filter(([, ...lists]) => lists.some((list) => Array.isArray(list) && list.length > 0)),
      layouts: structuredClone([[...sheet.rows], [...sheet.columns]]),
      tables: structuredClone(sheet.tables),
      merges: structuredClone(sheet.merges),
      validations: structuredClone(sheet.validations),
      conditionalFormats: structuredClone(sheet.conditionalFormats),
      protection: structuredClone(sheet.protection),
      freeze: structuredClone(sheet.freeze),
      moves: structuredClone(sheet.moves),
    })),
  };
}

type Act = (person: Person) => Promise<Outcome> | Outcome;

const table = (person: Person): number => person.sheet.tables[0]?.id ?? -1;
const ACTS: Readonly<Record<string, Act>> = {
  type: async (person) => {
    person.beginEdit("4");
    const outcome = await person.commitEdit("4");
    person.cancelEdit();
    return outcome;
  },
  formula: async (person) => {
    person.beginEdit("=B2+1");
    const outcome = await person.commitEdit("=B2+1");
    person.cancelEdit();
    return outcome;
  },
  clear: (person) => person.clearContents(),
  copyDown: async (person) => {
    person.copy();
    person.move("down");
    return person.paste(null);
  },
  cutDown: async (person) => {
    person.cut();
    person.moveBy(3, 1);
    return person.paste(null);
  },
  pasteText: (person) => person.paste("1,5\tx\n=A1\tSAND"),
  fillDown: (person) => person.fillDown(),
  insertRows: (person) => person.insertRows(),
  insertColumns: (person) => person.insertColumns(),
  deleteRows: (person) => person.deleteRows(),
  deleteColumns: (person) => person.deleteColumns(),
  hide: (person) => person.setRowsHidden(true),
  width: (person) => person.setColumnWidth(1, 2, 90),
  sort: (person) => person.sort(true),
  filter: (person) => person.setFilter(table(person), 1, ["3"]),
  clearFilters: (person) => person.clearAllFilters(table(person)),
  outline: (person) => person.showOutlineLevel("rows", 1),
  freeze: (person) => person.toggleFreeze(),
  addSheet: (person) => person.addSheet(),
  renameSheet: (person) => person.renameSheet(person.sheet.id, "Nyt navn"),
  deleteSheet: (person) => person.deleteSheet(person.sheet.id),
  moveSheet: (person) => person.moveSheet(person.sheet.id, 0),
  protect: (person) => person.protectSheet(person.sheet.id),
  unprotect: (person) => person.unprotectSheet(person.sheet.id),
};

const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS)),
  row: fc.nat({ max: 9 }),
  column: fc.nat({ max: 6 }),
  height: fc.nat({ max: 2 }),
  width: fc.nat({ max: 1 }),
});

test("whatever was done, undoing all gives the workbook back, and redoing all what came of it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const { person, session } = await busyWorkbook();
      const { workbook } = session;
      const before = contentsOf(workbook);
      let done = 0;
      for (const { act, row, column, height, width } of steps) {
        person.select({ top: row, left: column, bottom: row + height, right: column + width });
        const unchanged = contentsOf(workbook);
        const outcome = await ACTS[act]!(person);
        if (outcome.kind === "done") done++;
        else expect(contentsOf(workbook)).toEqual(unchanged);
      }
      const after = contentsOf(workbook);
      let undone = 0;
      while (person.undoLabel !== null) {
        expect(await person.undo()).toEqual(DONE);
        undone++;
      }
      expect(undone).toBeLessThanOrEqual(done);
      expect(contentsOf(workbook)).toEqual(before);
      while (person.redoLabel !== null) expect(await person.redo()).toEqual(DONE);
      expect(contentsOf(workbook)).toEqual(after);
    }),
    seededRuns(400)
  );
});

test("the selection comes back with the cells", async () => {
  const seat = await busyWorkbook();
  await type(seat, "B3", "5");
  select(seat, "F9");
  await seat.person.undo();
  expect(seat.person.selection).toEqual(parseArea("B3"));
  expect(texts(seat, "B3:C3")).toEqual([["1", "2"]]);
  expect(texts(seat, "A8")).toEqual([["6"]]);
});

test("the add-in hears what going back has changed", async () => {
  const seat = await busyWorkbook();
  await type(seat, "B3", "5");
  await seat.person.addSheet();
  seat.heard();
  await seat.person.undo();
  expect(seat.heard()).toEqual(["Deleted", "Deactivated", "Activated"]);
  await seat.person.undo();
  expect(seat.heard()).toEqual([
    "DataChanged B3 by Local Unknown",
    "TableDataChanged B3 by Local Unknown",
  ]);
});

test("a range that the add-in holds goes along back and forth", async () => {
  const seat = await busyWorkbook();
  const range = new RangeObject(seat.sheet, parseArea("A8"));
  seat.session.references.keep(range);
  select(seat, "A6");
  await seat.person.insertRows();
  expect(range.area).toEqual(parseArea("A9"));
  await seat.person.undo();
  expect(range.area).toEqual(parseArea("A8"));
  await seat.person.redo();
  expect(range.area).toEqual(parseArea("A9"));
});

test("tables that the add-in holds are the same ones after going back", async () => {
  const seat = await busyWorkbook();
  const [held] = seat.sheet.tables;
  select(seat, "A1:C4");
  seat.person.selectRows(0, 3);
  await seat.person.deleteRows();
  expect(seat.sheet.tables).not.toContain(held);
  await seat.person.undo();
  expect(seat.sheet.tables[0]).toBe(held);
  expect(formulas(seat, "C2")).toEqual([["=[@Score]*2"]]);
});

test("what was changed and changed back is still saved", async () => {
  const seat = await busyWorkbook();
  const { sheet, session, person } = seat;
  await type(seat, "B3", "5");
  // As after saving: the file has the new value.
  sheet.touched.clear();
  session.workbook.touched.clear();
  await person.undo();
  expect(sheet.touched.has("cells")).toBe(true);
});

test("thirty acts are kept, a new one ends redoing, and a write of the add-in's ends both", async () => {
  const seat = sitDown();
  for (let index = 0; index < 32; index++) await type(seat, "A1", String(index));
  let undone = 0;
  while (seat.person.undoLabel) {
    expect(seat.person.undoLabel).toBe("typing");
    await seat.person.undo();
    undone++;
  }
  expect(undone).toBe(30);
  expect(seat.sheet.cells.value(0, 0)).toBe(1);
  expect(seat.person.redoLabel).toBe("typing");
  seat.person.select(cellArea(0, 0));
  await seat.person.clearContents();
  expect(seat.person.redoLabel).toBeNull();
  expect(seat.person.undoLabel).toBe("clear");
  seat.person.addinWrote();
  expect(seat.person.undoLabel).toBeNull();
  expect(await seat.person.undo()).toEqual(refusal("nothing"));
});

test("what was refused half way leaves no trace", async () => {
  const seat = await busyWorkbook();
  const before = contentsOf(seat.session.workbook);
  select(seat, "D8");
  expect(await seat.person.paste("1\t2\n3\t4")).toEqual(refusal("merged"));
  select(seat, "B2");
  seat.person.cut();
  select(seat, "F2");
  expect(await seat.person.paste(null)).toEqual(refusal("tableConflict"));
  select(seat, "B2");
  expect(contentsOf(seat.session.workbook)).toEqual(before);
  expect(seat.person.undoLabel).toBeNull();
});
