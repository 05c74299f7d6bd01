import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

function run<R>(batch: (context: Excel.RequestContext) => Promise<R>): Promise<R> {
  return host.current.Excel.run(batch);
}

describe("what has been deleted answers ItemNotFound", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a sheet's name", (sheet) => sheet.load("name")],
    ["a sheet's tab", (sheet) => (sheet.tabColor = "#FF0000")],
    ["its visibility", (sheet) => (sheet.visibility = "Hidden")],
    ["its tables", (sheet) => sheet.tables.add("A1:B2", true)],
    ["its charts", (sheet) => sheet.charts.load("items")],
    ["its panes", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["its protection", (sheet) => sheet.protection.protect()],
    ["its page", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
    ["its names", (sheet) => sheet.names.add("Own", "=1")],
  ])("%s", async (_what, use) => {
    const error = await errorOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.add("Gone");
        sheet.delete();
        use(sheet);
        await context.sync();
      })
    );
    expect(error.code).toBe("ItemNotFound");
  });

  test("a range that was kept, of a sheet that is gone", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Gone");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      expect((await errorOf(context.sync())).code).toBe("ItemNotFound");
    });
  });

  test.each<[string, (table: Excel.Table) => unknown]>([
    ["sort", (table) => table.sort.apply([{ key: 0 }])],
    ["filters", (table) => table.clearFilters()],
    ["rows", (table) => table.rows.add(undefined, [[1, 2]])],
    ["style", (table) => table.load("style")],
  ])("a table: %s", async (_what, use) => {
    const error = await errorOf(
      run(async (context) => {
        const table = context.workbook.worksheets.getFirst().tables.add("A1:B3", false);
        table.delete();
        use(table);
        await context.sync();
      })
    );
    expect(error.code).toBe("ItemNotFound");
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    [
      "a name",
      ({ workbook }) => {
        const name = workbook.names.add("Gone", "=1");
        name.delete();
        name.load("formula");
      },
    ],
    [
      "a property",
      ({ workbook }) => {
        const property = workbook.properties.custom.add("Gone", "x");
        property.delete();
        property.load("value");
      },
    ],
    [
      "a chart",
      ({ workbook }) => {
        const sheet = workbook.worksheets.getFirst();
        const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
        const { title } = chart;
        chart.delete();
        title.text = "x";
      },
    ],
  ])("%s", async (_what, use) => {
    const error = await errorOf(
      run(async (context) => {
        use(context);
        await context.sync();
      })
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("a range goes with its cells", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["rows put in above", (sheet) => sheet.getRange("1:2").insert("Down"), "B7:C8"],
    ["rows put in inside", (sheet) => sheet.getRange("6:6").insert("Down"), "B5:C7"],
    ["rows taken out above", (sheet) => sheet.getRange("2:3").delete("Up"), "B3:C4"],
    ["one of its rows taken out", (sheet) => sheet.getRange("5:5").delete("Up"), "B5:C5"],
    ["a column put in", (sheet) => sheet.getRange("A:A").insert("Right"), "C5:D6"],
    ["cells put in beside it", (sheet) => sheet.getRange("F1").insert("Down"), "B5:C6"],
  ])("%s", async (_what, change, expected) => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B5:C6").load("address");
      await context.sync();
      change(sheet);
      range.format.font.bold = true;
      range.load("address");
      await context.sync();
      expect(range.address).toBe(`'Ark1'!${expected}`);
      const font = sheet.getRange(expected).format.font.load("bold");
      await context.sync();
      expect(font.bold).toBe(true);
    });
  });

  test("within one batch, its format too", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B5");
      range.format.fill.color = "#FF0000";
      sheet.getRange("1:1").insert("Down");
      range.format.font.bold = true;
      range.values = [["moved"]];
      await context.sync();
    });
    const { sheets, styles } = host.current.workbook;
    const { cells } = sheets[0]!;
    expect(cells.value(5, 1)).toBe("moved");
    expect(styles.get(cells.style(5, 1))).toMatchObject({ bold: true, fillColor: "#FF0000" });
  });

  test("across batches of an add-in that keeps it", async () => {
    const { Excel } = host.current;
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B5");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:3").insert("Down");
      await context.sync();
    });
    await Excel.run(kept, async (context) => {
      kept.load("address");
      await context.sync();
    });
    expect(kept.address).toBe("'Ark1'!B8");
  });

  test("until they are deleted", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B5").load("address");
      await context.sync();
      sheet.getRange("4:6").delete("Up");
      await context.sync();
      range.values = [[1]];
      expect((await errorOf(context.sync())).code).toBe("InvalidReference");
    });
  });
});
