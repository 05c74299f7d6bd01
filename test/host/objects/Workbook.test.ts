import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

describe("defined names", () => {
  test("stand for ranges, table parts and formulas", async () => {
    const sheet = host.current.workbook.sheets[0]!;
    sheet.tables.push({
      id: 1,
      name: "PRLists",
      area: { top: 0, left: 0, bottom: 3, right: 1 },
      columns: [
        { name: "List", id: 1, calculatedFormula: null },
        { name: "Value", id: 2, calculatedFormula: null },
      ],
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      style: null,
      showBandedRows: false,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      filterXml: "",
      insertRow: false,
    });
    await host.current.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const range = names.add("PR_Cell", worksheets.getFirst().getRange("B2"), "One cell");
      const part = names.add("PR_Value", "=PRLists[Value]");
      const rule = names.add("PR_Rule", "=SUM(PRLists[Value])");
      for (const name of [range, part, rule]) name.load("name,formula,comment,scope,visible");
      range.load("type,value");
      const cells = [range, part].map((name) => name.getRange());
      for (const each of cells) each.load("address");
      const none = rule.getRangeOrNullObject();
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        name: "PR_Cell",
        formula: "='Ark1'!$B$2",
        comment: "One cell",
        scope: "Workbook",
        visible: true,
        type: "Range",
        value: "'Ark1'!B2",
      });
      expect(part.formula).toBe("=PRLists[Value]");
      expect(cells.map((each) => each.address)).toEqual(["'Ark1'!B2", "'Ark1'!B2:B4"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("belong to the workbook or to one sheet", async () => {
    await host.current.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add("Egen", "=1");
      context.workbook.names.load("items");
      sheet.names.load("items/name,items/scope");
      const own = sheet.names.getItem("egen").worksheet;
      own.load("name");
      await context.sync();
      expect(context.workbook.names.items).toHaveLength(0);
      expect(sheet.names.items.map((name) => [name.name, name.scope])).toEqual([
        ["Egen", "Worksheet"],
      ]);
      expect(own.name).toBe("Ark1");
    });
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["to ord", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["pr_x", "ItemAlreadyExists"],
  ])("refuses the name %j", async (name, code) => {
    const error = await errorOf(
      host.current.Excel.run(async (context) => {
        context.workbook.names.add("PR_X", "=1");
        context.workbook.names.add(name, "=1");
        await context.sync();
      })
    );
    expect(error.code).toBe(code);
    expect(host.current.workbook.names).toHaveLength(1);
  });

  test("are changed and deleted", async () => {
    await host.current.Excel.run(async (context) => {
      const name = context.workbook.names.add("PR_X", "=1");
      name.visible = false;
      name.formula = "=2";
      await context.sync();
      expect(host.current.workbook.names[0]).toMatchObject({ formula: "2", visible: false });
      context.workbook.names.getItem("PR_X").delete();
      await context.sync();
    });
    expect(host.current.workbook.names).toEqual([]);
    expect(host.current.workbook.touched.has("names")).toBe(true);
  });
});

describe("document properties", () => {
  test("are text that can be set", async () => {
    await host.current.Excel.run(async (context) => {
      context.workbook.properties.title = "Register";
      await context.sync();
    });
    expect(host.current.workbook.properties.title).toBe("Register");
    expect(host.current.workbook.touched.has("properties")).toBe(true);
  });

  test("of the user's own are found by key, replaced, listed and deleted", async () => {
    await host.current.Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("schema", 1);
      custom.add("Schema", 2);
      custom.add("navn", "x".repeat(300));
      custom.load("items/key,items/value,items/type");
      const missing = custom.getItemOrNullObject("andet");
      const count = custom.getCount();
      await context.sync();
      expect(custom.items.map((item) => [item.key, item.type])).toEqual([
        ["schema", "Number"],
        ["navn", "String"],
      ]);
      expect(custom.items[0]?.value).toBe(2);
      expect((custom.items[1]?.value as string).length).toBe(255);
      expect(missing.isNullObject).toBe(true);
      expect(count.value).toBe(2);
      custom.items[0]?.delete();
      custom.getItem("navn").value = true;
      await context.sync();
    });
    expect(host.current.workbook.properties.custom).toEqual([{ key: "navn", value: true }]);
  });
});

describe("the application", () => {
  test.each([
    ["da-DK", ",", ".", "dd-MM-yyyy"],
    ["en-US", ".", ",", "M/d/yyyy"],
  ])("has the culture of %s", async (locale, decimal, group, date) => {
    const { startExcelHost } = await import("../../../host/node");
    const other = await startExcelHost({ locale, calculation: "off" });
    try {
      await other.Excel.run(async (context) => {
        const { application } = context.workbook;
        application.load(
          "decimalSeparator,thousandsSeparator,cultureInfo/name,cultureInfo/datetimeFormat"
        );
        await context.sync();
        expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([
          decimal,
          group,
        ]);
        expect(application.cultureInfo.name).toBe(locale);
        expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe(date);
      });
    } finally {
      other.close();
    }
  });

  test("the selection is the active sheet's", async () => {
    host.current.workbook.sheets[0]!.selection = { top: 2, left: 1, bottom: 4, right: 1 };
    await host.current.Excel.run(async (context) => {
      const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      range.load("address");
      cell.load("address");
      const chart = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect([range.address, cell.address]).toEqual(["'Ark1'!B3:B5", "'Ark1'!B3"]);
      expect(chart.isNullObject).toBe(true);
    });
  });
});

describe("calculation in a batch", () => {
  /** Counts what the host asks of an engine. */
  function counted(): { calculations: number } {
    const counter = { calculations: 0 };
    jest.spyOn(host.current.session.engine, "calculate").mockImplementation(async (workbook) => {
      counter.calculations++;
      workbook.pending.clear();
      return { computed: 0, changed: [], seconds: 0.5 };
    });
    return counter;
  }

  afterEach(() => jest.restoreAllMocks());

  const write = (context: Excel.RequestContext, value: number): Excel.Range => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.values = [[value]];
    return range;
  };

  test("happens before values are read, and once at the end", async () => {
    const counter = counted();
    await host.current.Excel.run(async (context) => {
      write(context, 1).load("values");
      write(context, 2);
      await context.sync();
    });
    expect(counter.calculations).toBe(2);
    expect(host.current.stats.calculationSeconds).toBe(1);
  });

  test("waits for the end of a batch that suspends it", async () => {
    const counter = counted();
    await host.current.Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      write(context, 1).load("values");
      write(context, 2).load("values");
      await context.sync();
    });
    expect(counter.calculations).toBe(1);
  });

  test("waits for the call when it is manual", async () => {
    const counter = counted();
    await host.current.Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      write(context, 1).load("values");
      context.application.load("calculationState");
      await context.sync();
      expect(counter.calculations).toBe(0);
      expect(context.application.calculationState).toBe("Pending");
      context.application.calculate("Recalculate");
      await context.sync();
    });
    expect(counter.calculations).toBe(1);
  });
});
