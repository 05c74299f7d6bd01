import { parseArea } from "../../../host/workbook/address";
import { readValues } from "../../../host/workbook/cells/readCells";
import { errorOf, hostPerTest, settled } from "../protocol/support";

const host = hostPerTest();

/** Runs a batch with the table of the citizens A, B and C and gives back what it returns after a sync. */
function onTable<R>(use: (table: Excel.Table, context: Excel.RequestContext) => R): Promise<R> {
  return host.current.Excel.run(async (context) => {
    const result = use(context.workbook.tables.getItem("PRScores"), context);
    await context.sync();
    return result;
  });
}

function values(address: string): unknown[][] {
  return readValues(host.current.workbook.sheets[0]!, parseArea(address));
}

beforeEach(() =>
  host.current.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").values = [
      ["Borger", "M1"],
      ["C", 3],
      ["A", 1],
      ["B", 2],
    ];
    const table = sheet.tables.add("A1:B4", true);
    table.name = "PRScores";
    await context.sync();
  })
);

test("a table tells of itself", async () => {
  const { table, parts } = await onTable((one) => ({
    table: one.load(
      "id,name,style,showHeaders,showTotals,showFilterButton,columns/items/name,rows/count"
    ),
    parts: [one.getRange(), one.getHeaderRowRange(), one.getDataBodyRange()].map((range) =>
      range.load("address")
    ),
  }));
  expect(table).toMatchObject({
    id: "1",
    name: "PRScores",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
  });
  expect(table.columns.items.map((column) => column.name)).toEqual(["Borger", "M1"]);
  expect(parts.map((range) => range.address)).toEqual([
    "'Ark1'!A1:B4",
    "'Ark1'!A1:B1",
    "'Ark1'!A2:B4",
  ]);
});

test.each<[string, (table: Excel.Table, context: Excel.RequestContext) => void, string]>([
  [
    "no such table",
    (_table, context) => context.workbook.tables.getItem("Nowhere").load("name"),
    "ItemNotFound",
  ],
  ["no totals row", (table) => table.getTotalRowRange().load("address"), "ItemNotFound"],
  ["a name with a space", (table) => (table.name = "PR Scores"), "InvalidArgument"],
  ["an overlap", (table) => table.worksheet.tables.add("B4:C6", true), "InvalidOperation"],
  ["a row too long", (table) => table.rows.add(undefined, [["D", 1, 2]]), "InvalidArgument"],
  ["no such column", (table) => table.columns.getItem("M9").load("name"), "ItemNotFound"],
  ["no such row", (table) => table.rows.getItemAt(3).load("values"), "ItemNotFound"],
  ["other first row", (table) => table.resize("A2:B6"), "InvalidArgument"],
  [
    "a row that is not to be put in",
    (table) => table.rows.add(undefined, [["D", 4]], false),
    "ApiNotFound",
  ],
  [
    "a sort by strokes",
    (table) => table.sort.apply([{ key: 0 }], false, "StrokeCount"),
    "ApiNotFound",
  ],
  [
    "a sort that no one knows",
    (table) => table.sort.apply([{ key: 0 }], false, "Alphabet" as "PinYin"),
    "InvalidArgument",
  ],
])("%s is refused", async (_what, use, code) => {
  const before = values("A1:B5");
  expect((await errorOf(onTable(use))).code).toBe(code);
  expect(values("A1:B5")).toEqual(before);
});

test("defaults may be spelt out", async () => {
  await onTable((table) => {
    table.rows.add(undefined, [["D", 4]], true);
    table.sort.apply([{ key: 1, ascending: false }], false, "PinYin");
  });
  expect(values("A2:A5")).toEqual([["D"], ["C"], ["B"], ["A"]]);
});

test("tables are found by name in any case, by id, or not at all", async () => {
  const found = await onTable((_table, { workbook }) => [
    workbook.tables.getItem("prscores").load("name"),
    workbook.tables.getItem("1").load("name"),
    workbook.worksheets.getFirst().tables.getItemAt(0).load("name"),
    workbook.worksheets.getFirst().getRange("B2").getTables().getFirst().load("name"),
  ]);
  expect(found.map((table) => table.name)).toEqual(Array(4).fill("PRScores"));
  const none = await onTable((_table, { workbook }) =>
    workbook.tables.getItemOrNullObject("Nowhere")
  );
  expect(none.isNullObject).toBe(true);
});

test("rows come and go", async () => {
  await onTable((table) => {
    table.rows.add(undefined, [
      ["D", 4],
      ["E", 5],
    ]);
    table.rows.add(0, [["Z", 0]]);
    table.rows.getItemAt(1).delete();
    table.rows.deleteRowsAt(1, 2);
  });
  expect(values("A1:B5")).toEqual([
    ["Borger", "M1"],
    ["Z", 0],
    ["D", 4],
    ["E", 5],
    ["", ""],
  ]);
  const row = await onTable((table) => table.rows.getItemAt(1).load("index,values"));
  expect(row).toMatchObject({ index: 1, values: [["D", 4]] });
});

test("columns come and go, found by name wherever they are", async () => {
  await onTable((table) => {
    table.columns.add(1, [["M0"], [7], [8], [9]]);
    table.columns.add(undefined, undefined, "+");
    table.columns.getItem("M1").name = "Score";
  });
  const columns = await onTable((table) =>
    table.columns.load("items/name,items/index,items/values,count")
  );
  expect(columns.items.map((column) => column.name)).toEqual(["Borger", "M0", "Score", "+"]);
  expect(columns.items[1]!.values).toEqual([["M0"], [7], [8], [9]]);
  await onTable((table) => table.columns.getItem("M0").delete());
  expect(values("A1:D2")).toEqual([
    ["Borger", "Score", "+", ""],
    ["C", 3, "", ""],
  ]);
});

test("sort and filter", async () => {
  await onTable((table) => {
    table.sort.apply([{ key: 0, ascending: true }]);
    table.columns.getItem("Borger").filter.applyValuesFilter(["A", "c"]);
  });
  expect(values("A2:B4")).toEqual([
    ["A", 1],
    ["B", 2],
    ["C", 3],
  ]);
  const { rows } = host.current.workbook.sheets[0]!;
  const hidden = (): boolean[] => [1, 2, 3].map((row) => rows.get(row)?.hidden ?? false);
  expect(hidden()).toEqual([false, true, false]);
  const state = await onTable((table) => ({
    filter: table.columns.getItem("Borger").filter.load("criteria"),
    auto: table.autoFilter.load("isDataFiltered,enabled"),
  }));
  expect(state.filter.criteria).toEqual({ filterOn: "Values", values: ["A", "c"] });
  expect(state.auto).toMatchObject({ isDataFiltered: true, enabled: true });
  await onTable((table) => table.clearFilters());
  expect(hidden()).toEqual([false, false, false]);
});

test("a table that was deleted is not found again", async () => {
  await onTable((table) => table.delete());
  expect(values("A1:B2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
  expect((await errorOf(onTable((table) => table.load("name")))).code).toBe("ItemNotFound");
});

test("changes in a table are told on it", async () => {
  const events: Excel.TableChangedEventArgs[] = [];
  await onTable((table) =>
    table.load("id").onChanged.add(async (event) => void events.push(event))
  );
  await onTable((table) => (table.getDataBodyRange().getCell(0, 1).values = [[9]]));
  await settled();
  expect(events).toMatchObject([{ address: "B2", tableId: "1", changeType: "RangeEdited" }]);
});
