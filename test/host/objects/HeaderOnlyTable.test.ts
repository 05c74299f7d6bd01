import { parseArea } from "../../../host/workbook/address";
import { readValues } from "../../../host/workbook/cells/readCells";
import { partTexts } from "../file/fixtures/foreignWorkbook";
import { hostPerTest } from "../protocol/support";

const host = hostPerTest();

/** Runs on the table T. @returns what `use` gives, after a sync. */
function onTable<R>(use: (table: Excel.Table, sheet: Excel.Worksheet) => R): Promise<R> {
  return host.current.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const result = use(sheet.tables.getItem("T"), sheet);
    await context.sync();
    return result;
  });
}

function values(address: string): unknown[][] {
  return readValues(host.current.workbook.sheets[0]!, parseArea(address));
}

function area(): string {
  const { top, bottom } = host.current.workbook.sheets[0]!.tables[0]!.area;
  return `${top + 1}:${bottom + 1}`;
}

async function reopen(): Promise<string> {
  const bytes = await host.current.save();
  await host.current.open(bytes);
  return partTexts(bytes).get("xl/tables/table1.xml") ?? "";
}

beforeEach(() =>
  host.current.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.add("A1:B1", true);
    table.name = "T";
    table.getHeaderRowRange().values = [["Navn", "Tal"]];
    await context.sync();
  })
);

test("it has one blank row", async () => {
  expect(area()).toBe("1:2");
  const [rows, body] = await onTable(
    (table) => [table.rows.load("count"), table.getDataBodyRange().load("address,values")] as const
  );
  expect(rows.count).toBe(1);
  expect(body.values).toEqual([["", ""]]);
});

test.each<[string, unknown[][], number | undefined]>([
  ["one row", [["A", 1]], undefined],
  [
    "several rows",
    [
      ["A", 1],
      ["B", 2],
      ["C", 3],
    ],
    undefined,
  ],
  [
    "rows put first",
    [
      ["A", 1],
      ["B", 2],
    ],
    0,
  ],
  [
    "rows put last by their number",
    [
      ["A", 1],
      ["B", 2],
    ],
    1,
  ],
  [
    "rows without contents",
    [
      ["", ""],
      ["", ""],
    ],
    undefined,
  ],
])("%s fill the blank row first", async (_what, rows, index) => {
  const added = await onTable((table) =>
    table.rows.add(index, rows as string[][]).load("index,values")
  );
  expect(added.index).toBe(0);
  expect(values(`A2:B${1 + rows.length}`)).toEqual(rows);
  expect(area()).toBe(`1:${1 + rows.length}`);
  // From then on every row is a further one.
  await onTable((table) => table.rows.add(undefined, [["Z", 9]]));
  expect(values(`A${2 + rows.length}:B${2 + rows.length}`)).toEqual([["Z", 9]]);
  expect(area()).toBe(`1:${2 + rows.length}`);
});

test("rows of null are rows like others", async () => {
  await onTable((table) =>
    table.rows.add(undefined, [
      [null, null],
      [null, null],
    ] as unknown as string[][])
  );
  expect(area()).toBe("1:3");
  const rows = await onTable((table) => {
    table.rows.add(undefined, [["A", 1]]);
    return table.rows.load("count");
  });
  expect(rows.count).toBe(3);
});

test("what is written into the blank row makes it a row", async () => {
  await onTable((table) => {
    table.getDataBodyRange().values = [["A", 1]];
    table.getDataBodyRange().clear("Contents");
    table.rows.add(undefined, [["B", 2]]);
  });
  expect(values("A2:B3")).toEqual([
    ["", ""],
    ["B", 2],
  ]);
});

test("what is copied into the blank row is not overwritten", async () => {
  await onTable((table, sheet) => {
    sheet.getRange("D1:E1").values = [["A", 1]];
    sheet.getRange("A2").copyFrom("D1:E1");
    table.rows.add(undefined, [["B", 2]]);
  });
  expect(values("A2:B3")).toEqual([
    ["A", 1],
    ["B", 2],
  ]);
});

test("what is written right below it belongs to it", async () => {
  await onTable((table, sheet) => {
    sheet.getRange("A3:B3").values = [["under", "neden"]];
    sheet.getRange("A4").values = [["mere"]];
    table.load("name");
  });
  expect(area()).toBe("1:4");
});

test("cells below stay for the first row and go down for the second", async () => {
  await onTable((table, sheet) => {
    sheet.getRange("A4:B4").values = [["under", "neden"]];
    sheet.getRange("C3").values = [["ved siden af"]];
    table.rows.add(undefined, [["A", 1]]);
  });
  expect(area()).toBe("1:2");
  expect(values("A2:B5")).toEqual([
    ["A", 1],
    ["", ""],
    ["under", "neden"],
    ["", ""],
  ]);
  await onTable((table) => table.rows.add(undefined, [["B", 2]]));
  expect(area()).toBe("1:3");
  expect(values("A2:B5")).toEqual([
    ["A", 1],
    ["B", 2],
    ["", ""],
    ["under", "neden"],
  ]);
  expect(values("C3:C4")).toEqual([["ved siden af"], [""]]);
});

test("a table that lost all its rows has a blank row to fill again", async () => {
  await onTable((table) => {
    table.rows.add(undefined, [
      ["A", 1],
      ["B", 2],
    ]);
    table.rows.deleteRowsAt(0, 2);
  });
  expect(area()).toBe("1:2");
  await onTable((table) => table.rows.add(undefined, [["C", 3]]));
  expect(values("A2:B3")).toEqual([
    ["C", 3],
    ["", ""],
  ]);
});

test("its columns are calculated in the filled row too", async () => {
  await onTable((table) => {
    table.rows.add(undefined, [["A", "=1+1"]]);
    table.rows.deleteRowsAt(0, 1);
    table.rows.add(undefined, [
      ["B", null],
      ["C", null],
    ] as unknown as string[][]);
  });
  const { cells } = host.current.workbook.sheets[0]!;
  expect([cells.formula(1, 1), cells.formula(2, 1)]).toEqual(["1+1", "1+1"]);
});

describe("through a file", () => {
  test("the blank row is still to be filled", async () => {
    expect(await reopen()).toContain('insertRow="1"');
    await onTable((table) =>
      table.rows.add(undefined, [
        ["A", 1],
        ["B", 2],
      ])
    );
    expect(area()).toBe("1:3");
    expect(await reopen()).not.toContain("insertRow");
    expect(values("A2:B3")).toEqual([
      ["A", 1],
      ["B", 2],
    ]);
  });

  test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown]>([
    ["written", (table) => (table.getDataBodyRange().values = [["A", 1]])],
    [
      "copied",
      (_table, sheet) => {
        sheet.getRange("D1:E1").values = [["A", 1]];
        sheet.getRange("A2").copyFrom("D1:E1");
      },
    ],
  ])("a row that was %s is none to be filled", async (_what, fill) => {
    await reopen();
    await onTable(fill);
    expect(await reopen()).not.toContain("insertRow");
    await onTable((table) => table.rows.add(undefined, [["B", 2]]));
    expect(values("A2:B3")).toEqual([
      ["A", 1],
      ["B", 2],
    ]);
  });
});
