import { formatArea, parseArea } from "../../../host/workbook/address";
import { cellArea } from "../../../host/workbook/areas";
import { ensureColumn, ensureRow } from "../../../host/workbook/layout";
import type { Direction, MoveOptions } from "../../../host/person/Person";
import { DONE, fill, refusal, type Seat, select, sitDown } from "./support";

/** Rows 3 and columns C hidden, B5:C6 merged, cells filled from B2 to D8 but for row 7. */
async function laidOut(): Promise<Seat> {
  const seat = sitDown();
  await fill(seat, "B2", [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [10, "", 11],
    ["", "", 12],
    ["", "", ""],
    [13, 14, 15],
  ]);
  ensureRow(seat.sheet, 2).hidden = true;
  ensureColumn(seat.sheet, 2).hidden = true;
  seat.sheet.merges = [parseArea("B5:C6")];
  return seat;
}

function where({ person }: Seat): string {
  const { row, column } = person.activeCell;
  return `${formatArea(person.selection)} ${formatArea(cellArea(row, column))}`;
}

test.each<[from: string, direction: Direction, options: MoveOptions, to: string]>([
  ["B2", "down", {}, "B4 B4"],
  ["B4", "up", {}, "B2 B2"],
  ["B2", "right", {}, "D2 D2"],
  ["D2", "left", {}, "B2 B2"],
  ["A1", "up", {}, "A1 A1"],
  ["B4", "down", {}, "B5:C6 B5"],
  ["B5", "down", {}, "B7 B7"],
  ["B5", "right", {}, "D5 D5"],
  ["D6", "left", {}, "B5:C6 B5"],
  ["B2", "down", { jump: true }, "B5:C6 B5"],
  ["B7", "down", { jump: true }, "B8 B8"],
  ["B8", "down", { jump: true }, "B1048576 B1048576"],
  ["D8", "up", { jump: true }, "D6 D6"],
  ["D1048576", "up", { jump: true }, "D8 D8"],
  ["A2", "right", { jump: true }, "B2 B2"],
  ["D2", "right", { jump: true }, "XFD2 XFD2"],
  ["D8", "home", {}, "A8 A8"],
  ["D8", "home", { jump: true }, "A1 A1"],
  ["A2", "end", {}, "D2 D2"],
  ["A1", "end", { jump: true }, "D8 D8"],
  ["D8", "home", { extend: true }, "A8:D8 D8"],
  ["B2", "down", { extend: true }, "B2:B4 B2"],
  ["D4", "left", { extend: true }, "B4:D4 D4"],
  ["B4", "down", { extend: true }, "B4:C6 B4"],
  ["D2", "down", { extend: true, jump: true }, "D2:D6 D2"],
  ["B2", "next", {}, "D2 D2"],
  ["D2", "previous", {}, "B2 B2"],
  ["B2", "nextRow", {}, "B4 B4"],
  ["B4", "previousRow", {}, "B2 B2"],
])("from %s %s %j leads to %s", async (from, direction, options, to) => {
  const seat = await laidOut();
  select(seat, from);
  expect(seat.person.move(direction, options)).toEqual(DONE);
  expect(where(seat)).toBe(to);
});

test("the selection shrinks back to the active cell and grows on the other side", async () => {
  const seat = await laidOut();
  select(seat, "D8");
  const places = (["up", "up", "down", "down", "down", "up", "up"] as const).map((arrow) => {
    seat.person.move(arrow, { extend: true });
    return where(seat);
  });
  expect(places).toEqual([
    "D7:D8 D8",
    "D6:D8 D8",
    "D7:D8 D8",
    "D8 D8",
    "D8:D9 D8",
    "D8 D8",
    "D7:D8 D8",
  ]);
});

test("Tab and Enter go around within several cells, past what is hidden or merged", async () => {
  const seat = await laidOut();
  seat.person.select(parseArea("B4:D6"), { row: 3, column: 1 });
  const tabs = Array.from({ length: 6 }, () => {
    seat.person.move("next");
    return where(seat);
  });
  expect(tabs).toEqual(["B4:D6 D4", "B4:D6 B5", "B4:D6 D5", "B4:D6 D6", "B4:D6 B4", "B4:D6 D4"]);
  seat.person.move("previousRow");
  expect(where(seat)).toBe("B4:D6 B5");
});

test("Enter after Tabs goes back to where they began", async () => {
  const seat = await laidOut();
  select(seat, "E8");
  seat.person.move("next");
  seat.person.move("next");
  expect(where(seat)).toBe("G8 G8");
  seat.person.move("nextRow");
  expect(where(seat)).toBe("E9 E9");
  seat.person.move("next");
  seat.person.move("left");
  seat.person.move("nextRow");
  expect(where(seat)).toBe("E10 E10");
});

test("a page's rows are counted as they are seen", async () => {
  const seat = await laidOut();
  select(seat, "D1");
  seat.person.moveBy(3, 0);
  expect(where(seat)).toBe("D5 D5");
  seat.person.moveBy(-2, 0, true);
  expect(where(seat)).toBe("D2:D5 D5");
  seat.person.moveBy(-9, 0, true);
  expect(where(seat)).toBe("D1:D5 D5");
});

test("Home stops at what scrolls when panes are frozen", async () => {
  const seat = await laidOut();
  seat.sheet.freeze = { rows: 1, columns: 1 };
  select(seat, "D8");
  seat.person.move("home");
  expect(where(seat)).toBe("B8 B8");
  seat.person.move("home", { jump: true });
  expect(where(seat)).toBe("B2 B2");
});

test("all is first what belongs together, then the sheet", async () => {
  const seat = await laidOut();
  select(seat, "B2");
  seat.person.selectAll();
  expect(where(seat)).toBe("B2:D6 B2");
  seat.person.selectAll();
  expect(where(seat)).toBe("A:XFD B2");
});

test("whole rows and columns, dragging and a click with Shift", async () => {
  const seat = await laidOut();
  seat.person.selectRows(4, 1, 4);
  expect(where(seat)).toBe("2:5 A5");
  seat.person.selectColumns(1, 3);
  expect(where(seat)).toBe("B:D B1");
  select(seat, "D8");
  seat.person.extendTo(4, 2);
  expect(where(seat)).toBe("B5:D8 D8");
});

test("a selection of the add-in's is followed", async () => {
  const seat = await laidOut();
  seat.person.select(parseArea("B2:D2"), { row: 1, column: 3 });
  seat.sheet.selection = parseArea("C4:D8");
  expect(where(seat)).toBe("C4:D8 C4");
  seat.person.move("nextRow");
  expect(where(seat)).toBe("C4:D8 D4");
});

test("the add-in hears of selections and of sheets that come to the front", () => {
  const seat = sitDown();
  const other = seat.session.workbook.createSheet("Ark2");
  select(seat, "B2:C3");
  select(seat, "B2:C3");
  seat.person.activateSheet(other.id);
  expect(seat.heard()).toEqual([
    "SelectionChanged B2:C3",
    "DocumentSelectionChanged",
    "Deactivated",
    "Activated",
  ]);
  expect(seat.person.sheet).toBe(other);
});

test("what cannot be selected is refused", () => {
  const seat = sitDown();
  const other = seat.session.workbook.createSheet("Ark2");
  other.visibility = "Hidden";
  expect(seat.person.activateSheet(other.id)).toEqual(refusal("notFound"));
  expect(seat.person.select({ top: 0, left: 0, bottom: 0, right: 16_384 })).toEqual(
    refusal("offSheet")
  );
  seat.person.beginEdit("");
  expect(seat.person.move("down")).toEqual(refusal("editing"));
});
