import { readValues } from "../../../host/workbook/cells/readCells";
import { parseArea } from "../../../host/workbook/address";
import { errorOf, hostPerTest, settled } from "../protocol/support";

const host = hostPerTest({ now: () => new Date(2026, 4, 1) });

/** Runs a batch on the first sheet and gives back what it returns after a sync. */
function onSheet<R>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => R): Promise<R> {
  return host.current.Excel.run(async (context) => {
    const result = use(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

function values(address: string): unknown[][] {
  return readValues(host.current.workbook.sheets[0]!, parseArea(address));
}

describe("values", () => {
  test("are written and read, null leaves a cell and an empty text empties it", async () => {
    await onSheet(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          ["x", 1],
          [true, "0123"],
        ])
    );
    await onSheet(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          [null, ""],
          ["#N/A", null],
        ] as unknown as string[][])
    );
    const range = await onSheet((sheet) =>
      sheet.getRange("A1:B2").load("values,valueTypes,formulas,text,numberFormat")
    );
    expect(range.values).toEqual([
      ["x", ""],
      ["#N/A", 123],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Empty"],
      ["Error", "Double"],
    ]);
    expect(range.text).toEqual([
      ["x", ""],
      ["#I/T", "123"],
    ]);
  });

  test("one value goes into every cell", async () => {
    await onSheet((sheet) => (sheet.getRange("A1:B2").values = "x" as unknown as string[][]));
    expect(values("A1:C2")).toEqual([
      ["x", "x", ""],
      ["x", "x", ""],
    ]);
  });

  test.each([
    [[["x"]]],
    [[["a", "b"]]],
    [["a", "b"]],
    [[["a"], ["b", "c"]]],
    [null],
    [
      [
        [{}, 1],
        [2, 3],
      ],
    ],
  ])("%j does not fit two by two", async (wrong) => {
    const error = await errorOf(
      onSheet((sheet) => (sheet.getRange("A1:B2").values = wrong as unknown as string[][]))
    );
    expect(error.code).toBe("InvalidArgument");
    expect(values("A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("of more cells than the client sends at once arrive whole", async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * column)
    );
    await onSheet((sheet) => (sheet.getRange("A1:J400").values = rows));
    expect(values("A1:J400")).toEqual(rows);
  });

  test("of whole columns are null, and cannot be set", async () => {
    const range = await onSheet((sheet) => sheet.getRange("A:A").load("values,numberFormat"));
    expect(range.values).toBeNull();
    const error = await errorOf(
      onSheet((sheet) => (sheet.getRange("A:A").values = "x" as unknown as string[][]))
    );
    expect(error.code).toBe("InvalidArgument");
  });

  test("become what they look like unless the cell is formatted as text", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
      sheet.getRange("A1:B3").values = [
        ["1-2", "1-2"],
        ["3E5", "3E5"],
        ["12%", "=A1"],
      ];
    });
    const range = await onSheet((sheet) => sheet.getRange("A1:B3").load("values,numberFormat"));
    expect(range.values).toEqual([
      [46024, "1-2"],
      [300000, "3E5"],
      [0.12, "=A1"],
    ]);
    expect(range.numberFormat).toEqual([
      ["d-mmm", "@"],
      ["0.00E+00", "@"],
      ["0%", "@"],
    ]);
  });
});

describe("formulas", () => {
  test("are given back in Excel's form", async () => {
    await onSheet((sheet) => (sheet.getRange("A1:B1").formulas = [["=sum(b1:c2)", "plain"]]));
    const range = await onSheet((sheet) => sheet.getRange("A1:B1").load("formulas,formulasR1C1"));
    expect(range.formulas).toEqual([["=SUM(B1:C2)", "plain"]]);
    expect(range.formulasR1C1).toEqual([["=SUM(RC[1]:R[1]C[2])", "plain"]]);
  });

  test("that Excel refuses leave everything as it was", async () => {
    const error = await errorOf(
      onSheet((sheet) => (sheet.getRange("A1:A2").formulas = [["ok"], ["=SUM("]]))
    );
    expect(error.code).toBe("InvalidArgument");
    expect(values("A1")).toEqual([[""]]);
  });
});

describe("from a range to another", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 5), "G3"],
    ["getRow", (range) => range.getRow(1), "B3:C3"],
    ["getColumn", (range) => range.getColumn(1), "C2:C3"],
    ["getLastCell", (range) => range.getLastCell(), "C3"],
    ["getLastRow", (range) => range.getLastRow(), "B3:C3"],
    ["getLastColumn", (range) => range.getLastColumn(), "C2:C3"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:C1"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B4:C5"],
    ["getRowsBelow inside", (range) => range.getRowsBelow(-1), "B3:C3"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A3"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "D2:E3"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:B4"],
    ["getResizedRange", (range) => range.getResizedRange(2, -1), "B2:B5"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 4), "B2:E2"],
    ["getBoundingRect", (range) => range.getBoundingRect("E9"), "B2:E9"],
    ["getBoundingRect of a range", (range) => range.getBoundingRect(range.getCell(5, 0)), "B2:C7"],
    ["getIntersection", (range) => range.getIntersection("C1:E9"), "C2:C3"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:3"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
  ])("%s", async (_name, lead, expected) => {
    const range = await onSheet((sheet) => lead(sheet.getRange("B2:C3")).load("address"));
    expect(range.address).toBe(`'Ark1'!${expected}`);
  });

  test("getSpecialCells: constants and blanks of a range, as rectangles; none is a null object", async () => {
    const found = await onSheet((sheet) => {
      sheet.getRange("B2:C5").formulas = [
        [1, "=1"],
        ["x", ""],
        ["=2", ""],
        ["", "=A1"],
      ];
      const cells = sheet.getRange("B2:C5");
      const none = sheet.getRange("C2").getSpecialCellsOrNullObject("Constants").load("address");
      const constants = cells.getSpecialCellsOrNullObject("Constants").load("address,areaCount");
      const blanks = cells.getSpecialCellsOrNullObject("Blanks").load("address,cellCount");
      return { none, constants, blanks };
    });
    expect(found.none.isNullObject).toBe(true);
    expect([found.constants.address, found.constants.areaCount]).toEqual(["'Ark1'!B2:B3", 1]);
    expect([found.blanks.address, found.blanks.cellCount]).toEqual(["'Ark1'!B5,'Ark1'!C3:C4", 3]);
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["off the sheet", (range) => range.getOffsetRange(-2, 0), "InvalidArgument"],
    ["a row too many", (range) => range.getRow(2), "InvalidArgument"],
    ["nothing in common", (range) => range.getIntersection("E9"), "ItemNotFound"],
    ["nothing used", (range) => range.getUsedRange(), "ItemNotFound"],
    ["no address", (range) => range.getBoundingRect("nowhere"), "InvalidArgument"],
  ])("%s", async (_name, lead, code) => {
    const error = await errorOf(onSheet((sheet) => lead(sheet.getRange("B2:C3")).load("address")));
    expect(error.code).toBe(code);
  });

  test("used range and surrounding region", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("F9").values = [[3]];
    });
    const [used, region, none] = await onSheet((sheet) => [
      sheet.getRange("A:D").getUsedRange(true).load("address"),
      sheet.getRange("B2").getSurroundingRegion().load("address"),
      sheet.getRange("H1:K9").getUsedRangeOrNullObject(true).load("address"),
    ]);
    expect(used.address).toBe("'Ark1'!B2:C3");
    expect(region.address).toBe("'Ark1'!B2:C3");
    expect(none.isNullObject).toBe(true);
  });
});

describe("size and place", () => {
  test("are in points", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B:B").format.columnWidth = 75;
      sheet.getRange("2:3").format.rowHeight = 30;
    });
    const range = await onSheet((sheet) => {
      const one = sheet.getRange("B2:C3");
      one.format.load("columnWidth,rowHeight");
      return one.load("left,top,width,height");
    });
    expect(range).toMatchObject({ left: 48, top: 15, width: 123, height: 60 });
    expect(range.format.columnWidth).toBeNull();
    expect(range.format.rowHeight).toBe(30);
    expect(host.current.workbook.sheets[0]!.columns.get(1)?.widthPx).toBe(100);
  });

  test("hidden rows and columns", async () => {
    await onSheet((sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
    });
    const range = await onSheet((sheet) =>
      sheet.getRange("A1:B2").load("rowHidden,columnHidden,hidden,left,width")
    );
    expect(range).toMatchObject({
      rowHidden: null,
      columnHidden: null,
      hidden: null,
      left: 0,
      width: 48,
    });
    expect((await onSheet((sheet) => sheet.getRange("A2:C2").load("hidden"))).hidden).toBe(true);
  });

  test("groups", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C:E").group("ByColumns");
      sheet.getRange("C:E").hideGroupDetails("ByColumns");
    });
    const { columns } = host.current.workbook.sheets[0]!;
    expect(columns.get(3)).toMatchObject({ outlineLevel: 1, hidden: true });
    expect(columns.get(5)).toMatchObject({ outlineLevel: 0, collapsed: true });
    const error = await errorOf(onSheet((sheet) => sheet.getRange("C:E").group("ByRows")));
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("insert, delete, clear, copy, merge", () => {
  test("insert gives the new cells, and whole rows go down whatever is asked", async () => {
    await onSheet((sheet) => (sheet.getRange("A1:A2").values = [[1], [2]]));
    const added = await onSheet((sheet) => sheet.getRange("2:2").insert("Right").load("address"));
    expect(added.address).toBe("'Ark1'!2:2");
    expect(values("A1:A3")).toEqual([[1], [""], [2]]);
    await onSheet((sheet) => sheet.getRange("A2").delete("Up"));
    expect(values("A1:A2")).toEqual([[1], [2]]);
  });

  test.each([
    ["Contents", [[""]], "0.00"],
    ["Formats", [[7]], "General"],
    ["All", [[""]], "General"],
  ] as const)("clear %s", async (what, left, format) => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[7]];
      sheet.getRange("A1").numberFormat = [["0.00"]];
    });
    await onSheet((sheet) => sheet.getRange("A1").clear(what));
    const range = await onSheet((sheet) => sheet.getRange("A1").load("values,numberFormat"));
    expect(range.values).toEqual(left);
    expect(range.numberFormat).toEqual([[format]]);
  });

  test("copyFrom repeats the source and moves its references", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      sheet.getRange("A2:B3").copyFrom("A1:B1");
      sheet.getRange("D1:E1").copyFrom(sheet.getRange("A1:B1"), "Values");
    });
    const range = await onSheet((sheet) => sheet.getRange("A1:E3").load("formulas"));
    expect(range.formulas).toEqual([
      [1, "=A1*2", "", 1, ""],
      [1, "=A2*2", "", "", ""],
      [1, "=A3*2", "", "", ""],
    ]);
  });

  test("merge keeps the first cell", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
    });
    expect(values("A1:B2")).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(host.current.workbook.sheets[0]!.merges).toEqual([parseArea("A1:B2")]);
    await onSheet((sheet) => sheet.getRange("B2").unmerge());
    expect(host.current.workbook.sheets[0]!.merges).toEqual([]);
  });

  test("select brings the sheet to the front", async () => {
    await host.current.Excel.run(async (context) => {
      context.workbook.worksheets.add("To").getRange("B2:C3").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("To!B2:C3");
    });
  });

  test("sort moves rows, blanks last", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B5").values = [
        ["n", "t"],
        ["", "e"],
        ["b", "x"],
        [2, "y"],
        [1, "z"],
      ];
      sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: true }], false, true);
    });
    expect(values("A1:B5")).toEqual([
      ["n", "t"],
      [1, "z"],
      [2, "y"],
      ["b", "x"],
      ["", "e"],
    ]);
  });
});

describe("protection", () => {
  test("one locked cell refuses the whole write", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
    });
    await onSheet((sheet) => (sheet.getRange("A1").values = [[1]]));
    for (const change of [
      (sheet: Excel.Worksheet) => (sheet.getRange("A1:B1").values = [[2, 2]]),
      (sheet: Excel.Worksheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
      (sheet: Excel.Worksheet) => sheet.getRange("2:2").insert("Down"),
      (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").clear(),
      (sheet: Excel.Worksheet) => sheet.tables.add("A1:B2", true),
    ]) {
      expect((await errorOf(onSheet(change))).code).toBe("AccessDenied");
    }
    expect(values("A1:B1")).toEqual([[1, ""]]);
  });

  test("merging is formatting until a locked cell would lose what it holds", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A3:B4").values = [
        ["", 5],
        [6, "=A4"],
      ];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
    const before = values("A1:C4");
    for (const [address, across] of [
      ["B1:C1", false],
      ["A1:C1", false],
      ["A3:B4", true],
      ["A4:B4", false],
    ] as const) {
      const error = await errorOf(onSheet((sheet) => sheet.getRange(address).merge(across)));
      expect([address, error.code]).toEqual([address, "AccessDenied"]);
    }
    expect(values("A1:C4")).toEqual(before);
    expect(host.current.workbook.sheets[0]!.merges).toEqual([]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("D1:E2").merge();
    });
    expect(values("A1:C1")).toEqual([[1, "", 3]]);
    expect(host.current.workbook.sheets[0]!.merges).toEqual(["A1:B1", "D1:E2"].map(parseArea));
  });
});

describe("sorting", () => {
  const byFirst = [{ key: 0 }];

  test.each<[string, (sort: Excel.RangeSort) => void, string]>([
    [
      "strokes of Chinese characters",
      (sort) => sort.apply(byFirst, false, false, "Rows", "StrokeCount"),
      "ApiNotFound",
    ],
    [
      "a method that no one knows",
      (sort) => sort.apply(byFirst, false, false, "Rows", "Alphabet" as "PinYin"),
      "InvalidArgument",
    ],
    [
      "texts that count as numbers",
      (sort) => sort.apply([{ key: 0, dataOption: "TextAsNumber" }]),
      "ApiNotFound",
    ],
    ["a part of a cell", (sort) => sort.apply([{ key: 0, subField: "name" }]), "ApiNotFound"],
  ])("by %s is refused", async (_what, apply, code) => {
    await onSheet((sheet) => (sheet.getRange("A1:A2").values = [[2], [1]]));
    const error = await errorOf(onSheet((sheet) => apply(sheet.getRange("A1:A2").sort)));
    expect(error.code).toBe(code);
    expect(values("A1:A2")).toEqual([[2], [1]]);
  });

  test("takes the defaults when they are spelt out", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[2], [1]];
      const fields = [{ key: 0, dataOption: "Normal" as const }];
      sheet.getRange("A1:A2").sort.apply(fields, false, false, "Rows", "PinYin");
    });
    expect(values("A1:A2")).toEqual([[1], [2]]);
  });
});

describe("formats", () => {
  test("are null where cells differ", async () => {
    await onSheet((sheet) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.bold = true;
      format.fill.color = "#ff0000";
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("InsideVertical").color = "#00FF00";
      sheet.getRange("A1").format.font.color = "blue";
    });
    const format = await onSheet((sheet) => {
      const one = sheet.getRange("A1:B2").format;
      one.load("horizontalAlignment,verticalAlignment,wrapText");
      one.font.load("bold,italic,color,name,size,underline");
      one.fill.load("color");
      const bottom = one.borders.getItem("EdgeBottom").load("style,weight");
      const inside = one.borders.getItem("InsideVertical").load("color,style");
      const top = one.borders.getItem("EdgeTop").load("style");
      return { one, bottom, inside, top };
    });
    expect(format.one).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Bottom",
      wrapText: true,
    });
    expect(format.one.font).toMatchObject({
      bold: true,
      italic: false,
      color: null,
      name: "Calibri",
      size: 11,
      underline: "None",
    });
    expect(format.one.fill.color).toBe("#FF0000");
    expect(format.bottom).toMatchObject({ style: "Continuous", weight: "Thin" });
    expect(format.inside).toMatchObject({ style: "Continuous", color: "#00FF00" });
    expect(format.top.style).toBe("None");
    await onSheet((sheet) => sheet.getRange("A1:B2").format.fill.clear());
    const fill = await onSheet((sheet) => sheet.getRange("A1:B2").format.fill.load("color"));
    expect(fill.color).toBe("#FFFFFF");
  });

  test("of whole columns hold for cells that are still empty", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").format.font.italic = true;
      sheet.getRange("B:C").format.font.bold = true;
    });
    const font = await onSheet((sheet) =>
      sheet.getRange("B1:C900").format.font.load("bold,italic")
    );
    expect(font).toMatchObject({ bold: true, italic: null });
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ["an alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Center")],
    ["a colour", (range) => (range.format.fill.color = "reddish")],
    ["a number format", (range) => (range.numberFormat = [["[bogus"]])],
    ["a row height", (range) => (range.format.rowHeight = 500)],
  ])("%s that does not exist is refused", async (_what, set) => {
    const error = await errorOf(onSheet((sheet) => set(sheet.getRange("A1"))));
    expect(error.code).toBe("InvalidArgument");
  });
});

test("a change is told with its address and details", async () => {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  await onSheet((sheet) => sheet.onChanged.add(async (event) => void events.push(event)));
  await onSheet((sheet) => (sheet.getRange("B2").values = [[5]]));
  await onSheet((sheet) => sheet.getRange("3:3").insert("Down"));
  await settled();
  expect(events).toMatchObject([
    {
      address: "B2",
      changeType: "RangeEdited",
      triggerSource: "ThisLocalAddin",
      details: { valueAfter: 5, valueTypeBefore: "Empty" },
    },
    { address: "3:3", changeType: "RowInserted" },
  ]);
});
