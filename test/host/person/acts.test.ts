import { parseArea } from "../../../host/workbook/address";
import { ensureRow } from "../../../host/workbook/layout";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { passwordAttributes } from "../../../host/workbook/protection/password";
import {
  DONE,
  fill,
  fillTable,
  formulas,
  refusal,
  type Seat,
  select,
  sitDown,
  texts,
} from "./support";

describe("rows and columns", () => {
  test("are put in and taken out where the selection is", async () => {
    const seat = sitDown();
    await fill(seat, "A1", [
      [1, 2],
      [3, "=A1+A2"],
    ]);
    select(seat, "B2:B3");
    seat.heard();
    expect(await seat.person.insertRows()).toEqual(DONE);
    expect(await seat.person.insertColumns()).toEqual(DONE);
    expect(formulas(seat, "A1:C4")).toEqual([
      [1, "", 2],
      ["", "", ""],
      ["", "", ""],
      [3, "", "=A1+A4"],
    ]);
    expect(seat.heard()).toEqual([
      "DataChanged 2:3 by Local Unknown",
      "DataChanged B:B by Local Unknown",
    ]);
    expect(await seat.person.deleteRows()).toEqual(DONE);
    expect(await seat.person.deleteColumns()).toEqual(DONE);
    expect(formulas(seat, "A1:B2")).toEqual([
      [1, 2],
      [3, "=A1+A2"],
    ]);
  });

  test("are refused where they would tear something", async () => {
    const seat = sitDown();
    await fillTable(seat, "A1", [["N"], ["a"]]);
    select(seat, "A1");
    expect(await seat.person.deleteRows()).toEqual(refusal("tableConflict"));
    await fill(seat, "A1048576", [["last"]]);
    expect(await seat.person.insertRows()).toEqual(refusal("offSheet"));
    await seat.person.protectSheet(seat.sheet.id);
    expect(await seat.person.insertRows()).toEqual(refusal("locked"));
    expect(await seat.person.setColumnWidth(0, 0, 10)).toEqual(refusal("locked"));
  });

  test("are hidden, shown, and made larger", async () => {
    const { person, sheet, ...seat } = sitDown();
    person.select(parseArea("B2:C3"));
    await person.setRowsHidden(true);
    await person.setColumnsHidden(true);
    expect([1, 2, 3].map((row) => sheet.rows.get(row)?.hidden ?? false)).toEqual([
      true,
      true,
      false,
    ]);
    person.select(parseArea("A1:D4"));
    await person.setRowsHidden(false);
    await person.setColumnsHidden(false);
    expect([...sheet.rows.values(), ...sheet.columns.values()].some((each) => each.hidden)).toBe(
      false
    );
    await person.setColumnWidth(0, 1, 99.6);
    await person.setRowHeight(0, 0, 500);
    expect(sheet.columns.get(1)?.widthPx).toBe(100);
    expect(sheet.rows.get(0)?.height).toBe(409.5);
    await person.setRowHeight(0, 0, null);
    expect(sheet.rows.get(0)?.height).toBeNull();
    await fill({ person, sheet, ...seat }, "A1", [["a long text in it"]]);
    await person.autoFitColumns(0, 0);
    expect(sheet.columns.get(0)?.widthPx).toBeGreaterThan(100);
  });

  test("panes are frozen at the active cell, and thawed", async () => {
    const { person, sheet } = sitDown();
    await person.toggleFreeze();
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    await person.toggleFreeze();
    expect(sheet.freeze).toBeNull();
    person.select(parseArea("B3"));
    await person.toggleFreeze();
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
  });
});

describe("sorting", () => {
  const ROWS = [
    ["Kode", "Score"],
    ["c", 2],
    ["a", 3],
    ["b", 1],
  ];

  test("takes the data of the active cell's table", async () => {
    const seat = sitDown();
    const table = await fillTable(seat, "B2", ROWS);
    select(seat, "C4");
    expect(await seat.person.sort(true)).toEqual(DONE);
    expect(texts(seat, "B2:C5")).toEqual([
      ["Kode", "Score"],
      ["b", "1"],
      ["c", "2"],
      ["a", "3"],
    ]);
    // The button in the header leaves the active cell where it is.
    select(seat, "A1");
    expect(await seat.person.sortTable(table.id, 0, false)).toEqual(DONE);
    expect(await seat.person.sortTable(table.id, 2, false)).toEqual(refusal("notFound"));
    expect(texts(seat, "B3:B5")).toEqual([["c"], ["b"], ["a"]]);
  });

  test("takes the selected rows elsewhere", async () => {
    const seat = sitDown();
    await fill(seat, "B2", ROWS.slice(1));
    seat.person.select(parseArea("B2:C4"), { row: 1, column: 2 });
    await seat.person.sort(true);
    expect(texts(seat, "B2:C4")).toEqual([
      ["b", "1"],
      ["c", "2"],
      ["a", "3"],
    ]);
    select(seat, "B2");
    expect(await seat.person.sort(true)).toEqual(refusal("nothing"));
    seat.sheet.merges = [parseArea("C3:D3")];
    select(seat, "B2:C4");
    expect(await seat.person.sort(true)).toEqual(refusal("merged"));
  });
});

describe("filters", () => {
  async function filtered(): Promise<{ seat: Seat; id: number }> {
    const seat = sitDown();
    const table = await fillTable(seat, "A1", [
      ["Navn", "Score"],
      ["Bo", 2.5],
      ["an", 10],
      ["", 1],
      ["An", 2.5],
    ]);
    return { seat, id: table.id };
  }

  function shown({ sheet }: Seat): number[] {
    return [1, 2, 3, 4].filter((row) => sheet.rows.get(row)?.hidden !== true);
  }

  test("offer what a column shows, in order and once", async () => {
    const { seat, id } = await filtered();
    expect(seat.person.filterChoices(id, 0).map((each) => each.text)).toEqual(["an", "Bo", ""]);
    expect(seat.person.filterChoices(id, 1)).toEqual([
      { text: "1", shown: true },
      { text: "2,5", shown: true },
      { text: "10", shown: true },
    ]);
    expect(seat.person.filterChoices(id, 2)).toEqual([]);
  });

  test("hide rows, and offer what the others let through", async () => {
    const { seat, id } = await filtered();
    expect(await seat.person.setFilter(id, 0, ["an", ""])).toEqual(DONE);
    expect(shown(seat)).toEqual([2, 3, 4]);
    expect(seat.person.filterChoices(id, 0)).toEqual([
      { text: "an", shown: true },
      { text: "Bo", shown: false },
      { text: "", shown: true },
    ]);
    await seat.person.setFilter(id, 1, ["10"]);
    expect(shown(seat)).toEqual([2]);
    expect(seat.person.filterChoices(id, 0)).toEqual([{ text: "an", shown: true }]);
    await seat.person.clearFilter(id, 0);
    expect(shown(seat)).toEqual([2]);
    await seat.person.clearAllFilters(id);
    expect(shown(seat)).toEqual([1, 2, 3, 4]);
    expect(await seat.person.setFilter(99, 0, [])).toEqual(refusal("notFound"));
  });
});

describe("the outline", () => {
  /** Rows 2 to 7 in a group, of them 3 and 4 in one of their own; the + stands below. */
  function outlined(): Seat {
    const seat = sitDown();
    for (let row = 1; row <= 6; row++)
      ensureRow(seat.sheet, row).outlineLevel = row === 2 || row === 3 ? 2 : 1;
    return seat;
  }

  function hidden({ sheet }: Seat): number[] {
    return [...sheet.rows].filter(([, row]) => row.hidden).map(([row]) => row);
  }

  test("has groups within groups", () => {
    const { person } = outlined();
    expect(person.outlineGroups("rows")).toEqual([
      { first: 1, last: 6, level: 1, summary: 7, collapsed: false },
      { first: 2, last: 3, level: 2, summary: 4, collapsed: false },
    ]);
    expect(person.outlineGroups("columns")).toEqual([]);
  });

  test("closes and opens; inner groups stay as they are", async () => {
    const seat = outlined();
    const group = (level: number) =>
      seat.person.outlineGroups("rows").find((each) => each.level === level)!;
    await seat.person.toggleGroup("rows", group(2));
    expect(hidden(seat)).toEqual([2, 3]);
    await seat.person.toggleGroup("rows", group(1));
    expect(hidden(seat)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(seat.sheet.rows.get(7)?.collapsed).toBe(true);
    await seat.person.toggleGroup("rows", group(1));
    expect(hidden(seat)).toEqual([2, 3]);
    await seat.person.showOutlineLevel("rows", 3);
    expect(hidden(seat)).toEqual([]);
    await seat.person.showOutlineLevel("rows", 2);
    expect(hidden(seat)).toEqual([2, 3]);
  });
});

describe("sheets", () => {
  test("come, move, get names and go, and the add-in hears of it", async () => {
    const { person, session, sheet, heard } = sitDown();
    const names = () => session.workbook.sheets.map((each) => each.name);
    expect(await person.addSheet()).toEqual(DONE);
    expect(heard()).toEqual(["Added", "Deactivated", "Activated"]);
    const added = person.sheet;
    expect(names()).toEqual(["Ark1", "Ark2"]);
    expect(await person.renameSheet(added.id, "Udtræk")).toEqual(DONE);
    expect(await person.moveSheet(added.id, 0)).toEqual(DONE);
    expect(names()).toEqual(["Udtræk", "Ark1"]);
    expect(await person.deleteSheet(added.id)).toEqual(DONE);
    expect(heard()).toEqual(["Deleted", "Activated"]);
    expect(person.sheet).toBe(sheet);
  });

  test("names that Excel refuses", async () => {
    const { person, sheet, session } = sitDown();
    session.workbook.createSheet("Andet");
    expect(await person.renameSheet(sheet.id, "andet")).toEqual(refusal("nameTaken"));
    for (const name of ["", "a/b", "x".repeat(32)])
      expect(await person.renameSheet(sheet.id, name)).toEqual(refusal("badName"));
    expect(await person.renameSheet("{gone}", "x")).toEqual(refusal("notFound"));
  });

  test("the last that can be seen stays, and protection keeps them all", async () => {
    const { person, sheet, session } = sitDown();
    expect(await person.deleteSheet(sheet.id)).toEqual(refusal("lastSheet"));
    expect(await person.setSheetHidden(sheet.id, true)).toEqual(refusal("lastSheet"));
    await person.addSheet();
    expect(await person.setSheetHidden(sheet.id, true)).toEqual(DONE);
    expect(sheet.visibility).toBe("Hidden");
    session.workbook.structureProtected = true;
    expect(await person.addSheet()).toEqual(refusal("structureProtected"));
    expect(await person.setSheetHidden(sheet.id, false)).toEqual(refusal("structureProtected"));
  });

  test("are protected without a password only", async () => {
    const { person, sheet } = sitDown();
    expect(await person.protectSheet(sheet.id)).toEqual(DONE);
    expect(await person.protectSheet(sheet.id)).toEqual(refusal("nothing"));
    expect(await person.unprotectSheet(sheet.id)).toEqual(DONE);
    sheet.protection = { options: {}, password: passwordAttributes("hemmelig") };
    expect(await person.unprotectSheet(sheet.id)).toEqual(refusal("password"));
  });
});

test("the status bar counts what can be seen", async () => {
  const seat = sitDown();
  await fill(seat, "A1", [
    [1, "x"],
    [2, ""],
    [4, "=A1*2"],
    [100, 100],
  ]);
  ensureRow(seat.sheet, 3).hidden = true;
  seat.person.selectColumns(0, 1);
  expect(seat.person.statusFigures()).toEqual({
    count: 5,
    numbers: 4,
    sum: 9,
    average: 2.25,
    minimum: 1,
    maximum: 4,
  });
  select(seat, "D1");
  expect(seat.person.statusFigures()).toMatchObject({ count: 0, average: null });
});

test("the page hears of everything that it would have to show", async () => {
  const seat = sitDown();
  let changes = 0;
  seat.person.onChange = () => changes++;
  const grew = async (act: () => unknown): Promise<boolean> => {
    const before = changes;
    await act();
    return changes > before;
  };
  const { person } = seat;
  for (const act of [
    () => person.move("down"),
    () => person.beginEdit("a"),
    () => person.cancelEdit(),
    () => person.copy(),
    () => person.cancelCopy(),
    () => person.addSheet(),
    () => person.undo(),
    () => person.addinWrote(),
  ])
    expect([act.toString(), await grew(act)]).toEqual([act.toString(), true]);
});

test("acts on a workbook that is gone are not taken back on the next", async () => {
  const seat = sitDown();
  await seat.person.addSheet();
  expect(seat.person.undoLabel).toBe("addSheet");
  seat.session.openWorkbook(HostWorkbook.empty("Ny"));
  expect(seat.person.undoLabel).toBeNull();
  expect(await seat.person.undo()).toEqual(refusal("nothing"));
});
