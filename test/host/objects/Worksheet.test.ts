import { errorOf, hostPerTest, settled } from "../protocol/support";

const host = hostPerTest();

function names(): string[] {
  return host.current.workbook.sheets.map((sheet) => sheet.name);
}

/** Runs a batch on the first sheet. */
function onFirst(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void
): Promise<void> {
  return host.current.Excel.run(async (context) => {
    use(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

describe("worksheets", () => {
  test("a new sheet comes last, and the one in front stays in front", async () => {
    await host.current.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Borgere");
      const unnamed = worksheets.add();
      const active = worksheets.getActiveWorksheet();
      const count = worksheets.getCount();
      unnamed.load("name,position");
      active.load("name");
      await context.sync();
      expect(unnamed.name).toBe("Ark2");
      expect(unnamed.position).toBe(2);
      expect(active.name).toBe("Ark1");
      expect(count.value).toBe(3);
    });
  });

  test.each(["", "History", "a/b", "'a'", "x".repeat(32)])("refuses the name %j", async (name) => {
    expect((await errorOf(onFirst((sheet) => (sheet.name = name)))).code).toBe("InvalidArgument");
    expect(names()).toEqual(["Ark1"]);
  });

  test("a new name is followed by what refers to the sheet", async () => {
    const { workbook } = host.current;
    workbook.names.push({
      name: "PR_X",
      formula: "'Ark1'!$A$1",
      comment: "",
      visible: true,
      sheetId: null,
    });
    await onFirst((sheet) => (sheet.name = "Borgere"));
    expect(names()).toEqual(["Borgere"]);
    expect(workbook.names[0]?.formula).toBe("Borgere!$A$1");
  });

  test("the sheets beside a sheet, hidden ones or not", async () => {
    const { workbook } = host.current;
    workbook.createSheet("B").visibility = "Hidden";
    workbook.createSheet("C");
    await host.current.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const next = first.getNext();
      const visible = first.getNext(true);
      const none = first.getPreviousOrNullObject();
      const last = context.workbook.worksheets.getLast(true);
      for (const sheet of [next, visible, last]) sheet.load("name");
      await context.sync();
      expect([next.name, visible.name, last.name, none.isNullObject]).toEqual([
        "B",
        "C",
        "C",
        true,
      ]);
      first.getPrevious().load("name");
      expect((await errorOf(context.sync())).code).toBe("ItemNotFound");
    });
  });

  test("moves, colours, hides and sets what is seen", async () => {
    host.current.workbook.createSheet("B");
    await onFirst((sheet) => {
      sheet.tabColor = "#12ab34";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.position = 1;
    });
    const sheet = host.current.workbook.sheetByName("Ark1");
    expect(names()).toEqual(["B", "Ark1"]);
    expect(sheet).toMatchObject({ tabColor: "#12AB34", showGridlines: false, showHeadings: false });
    expect([...(sheet?.touched ?? [])].sort()).toEqual(expect.arrayContaining(["tab", "view"]));
  });

  test("the last sheet that can be seen can be neither hidden nor deleted", async () => {
    host.current.workbook.createSheet("B").visibility = "VeryHidden";
    expect((await errorOf(onFirst((sheet) => (sheet.visibility = "Hidden")))).code).toBe(
      "InvalidOperation"
    );
    expect((await errorOf(onFirst((sheet) => sheet.delete()))).code).toBe("InvalidOperation");
    const veryHidden = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("B");
    expect((await errorOf(onFirst((_sheet, context) => veryHidden(context).delete()))).code).toBe(
      "InvalidOperation"
    );
    expect(names()).toEqual(["Ark1", "B"]);
  });

  test("hiding the sheet in front brings the next one there", async () => {
    const second = host.current.workbook.createSheet("B");
    await onFirst((sheet) => (sheet.visibility = "Hidden"));
    expect(host.current.workbook.activeSheetId).toBe(second.id);
    expect((await errorOf(onFirst((sheet) => sheet.activate()))).code).toBe("InvalidOperation");
  });

  test("a deleted sheet is gone for who still holds it, and its deletion is told", async () => {
    const heard: string[] = [];
    const doomed = host.current.workbook.createSheet("B");
    await host.current.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      context.workbook.worksheets.onDeleted.add(
        async (event) => void heard.push(event.worksheetId)
      );
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.load("name");
      expect((await errorOf(context.sync())).code).toBe("ItemNotFound");
      await settled();
    });
    expect(heard).toEqual([doomed.id]);
  });

  test("a sheet that was deleted earlier in the batch is not there", async () => {
    host.current.workbook.createSheet("B");
    const error = await errorOf(
      onFirst((sheet) => {
        sheet.delete();
        sheet.load("name");
      })
    );
    expect(error.code).toBe("ItemNotFound");
  });

  test("a protected structure keeps its sheets", async () => {
    await host.current.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const changes: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
      (_sheet, context) => context.workbook.worksheets.add("B"),
      (sheet) => (sheet.name = "B"),
      (sheet) => (sheet.visibility = "Hidden"),
      (sheet) => sheet.delete(),
    ];
    for (const change of changes)
      expect((await errorOf(onFirst(change))).code).toBe("AccessDenied");
    expect(names()).toEqual(["Ark1"]);
  });

  test("gives ranges by address, by name, by table part and by indexes", async () => {
    const { workbook } = host.current;
    const sheet = workbook.sheets[0]!;
    workbook.names.push({
      name: "Felt",
      formula: "'Ark1'!$B$2:$B$3",
      comment: "",
      visible: true,
      sheetId: null,
    });
    sheet.cells.setValue(1, 1, "x");
    sheet.cells.setValue(4, 2, 7);
    await host.current.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const ranges = [
        first.getRange("a1:b2"),
        first.getRange("Felt"),
        first.getRange("Ark1!C:C"),
        first.getRangeByIndexes(1, 2, 3, 4),
        first.getCell(9, 0),
        first.getUsedRange(),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      const addresses = ranges.map((range) => range.address.slice(range.address.indexOf("!") + 1));
      expect(addresses).toEqual(["A1:B2", "B2:B3", "C:C", "C2:F4", "A10", "B2:C5"]);
    });
  });

  test("an empty sheet has no used range", async () => {
    await host.current.Excel.run(async (context) => {
      const none = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject();
      const first = context.workbook.worksheets.getFirst().getUsedRange();
      first.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe("'Ark1'!A1");
    });
  });

  test.each(["Mangler", "A0", "Ark2!A1"])("refuses the address %j", async (address) => {
    const error = await errorOf(onFirst((sheet) => sheet.getRange(address).load("address")));
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Worksheet.getRange");
  });

  test("shows an outline down to a level", async () => {
    const sheet = host.current.workbook.sheets[0]!;
    for (const column of [5, 6, 7]) {
      sheet.columns.set(column, {
        widthPx: null,
        hidden: false,
        outlineLevel: 1,
        collapsed: false,
        style: 0,
      });
    }
    await onFirst((first) => first.showOutlineLevels(0, 1));
    expect([5, 6, 7].map((column) => sheet.columns.get(column)?.hidden)).toEqual([
      true,
      true,
      true,
    ]);
    expect(sheet.columns.get(8)?.collapsed).toBe(true);
    await onFirst((first) => first.showOutlineLevels(0, 2));
    expect([5, 6, 7].map((column) => sheet.columns.get(column)?.hidden)).toEqual([
      false,
      false,
      false,
    ]);
    expect(sheet.columns.get(8)?.collapsed).toBe(false);
  });
});

describe("freeze panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, object | null, string | null]>([
    ["rows", (panes) => panes.freezeRows(3), { rows: 3, columns: 0 }, "1:3"],
    ["columns", (panes) => panes.freezeColumns(5), { rows: 0, columns: 5 }, "A:E"],
    ["a corner", (panes) => panes.freezeAt("A1:B4"), { rows: 4, columns: 2 }, "A1:B4"],
    ["whole columns", (panes) => panes.freezeAt("A:B"), { rows: 0, columns: 2 }, "A:B"],
    ["nothing", (panes) => panes.unfreeze(), null, null],
  ])("of %s", async (_kind, freeze, expected, address) => {
    await host.current.Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getFirst().freezePanes;
      freeze(panes);
      const location = panes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      expect(location.isNullObject).toBe(address === null);
      if (address !== null) expect(location.address).toBe(`'Ark1'!${address}`);
    });
    expect(host.current.workbook.sheets[0]?.freeze).toEqual(expected);
  });
});

describe("sheet protection", () => {
  test("protects once, with what it allows", async () => {
    await onFirst((sheet) =>
      sheet.protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" })
    );
    await host.current.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowFormatCells: true,
        allowSort: false,
        selectionMode: "Unlocked",
      });
      protection.protect();
      expect((await errorOf(context.sync())).code).toBe("InvalidOperation");
    });
  });

  test("options that no one knows are refused", async () => {
    const options = { allowSort: true, allowBogus: true };
    const error = await errorOf(onFirst((sheet) => sheet.protection.protect(options)));
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("allowBogus");
    expect(host.current.workbook.sheets[0]?.protection).toBeNull();
  });

  test("locked cells refuse writes and unlocked ones take them", async () => {
    const { workbook } = host.current;
    const sheet = workbook.sheets[0]!;
    sheet.cells.setStyle(0, 0, workbook.styles.derive(0, { locked: false }));
    await onFirst((first) => first.protection.protect());
    await onFirst((first) => (first.getRange("A1").values = [[1]]));
    const error = await errorOf(onFirst((first) => (first.getRange("A1:A2").values = [[2], [2]])));
    expect(error.code).toBe("AccessDenied");
    expect(sheet.cells.value(0, 0)).toBe(1);
  });

  test("opens with its password only", async () => {
    await onFirst((sheet) => sheet.protection.protect({}, "hemmelig"));
    expect((await errorOf(onFirst((sheet) => sheet.protection.unprotect("andet")))).code).toBe(
      "AccessDenied"
    );
    await onFirst((sheet) => sheet.protection.unprotect("hemmelig"));
    expect(host.current.workbook.sheets[0]?.protection).toBeNull();
  });
});

describe("page layout", () => {
  test("is set in points and kept in inches", async () => {
    await onFirst(({ pageLayout }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintArea("A1:F40");
    });
    expect(host.current.workbook.sheets[0]?.page).toMatchObject({
      orientation: "Landscape",
      paperSize: 8,
      margins: { left: 0.5, top: 1 },
      centerHorizontally: true,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: [0, 2],
      printArea: { top: 0, left: 0, bottom: 39, right: 5 },
    });
    await onFirst(({ pageLayout }) => (pageLayout.zoom = { scale: 80 }));
    expect(host.current.workbook.sheets[0]?.page).toMatchObject({ fitToPage: false, scale: 80 });
  });

  test("headers and footers keep their parts apart", async () => {
    await onFirst(({ pageLayout }) => {
      const all = pageLayout.headersFooters.defaultForAllPages;
      all.leftFooter = "R&&D";
      all.rightFooter = "Side &P af &N";
      all.leftHeader = "&A";
    });
    expect(host.current.workbook.sheets[0]?.page).toMatchObject({
      oddHeader: "&L&A",
      oddFooter: "&LR&&D&RSide &P af &N",
    });
    await host.current.Excel.run(async (context) => {
      const all =
        context.workbook.worksheets.getFirst().pageLayout.headersFooters.defaultForAllPages;
      all.load();
      await context.sync();
      expect(all.toJSON()).toMatchObject({
        leftFooter: "R&&D",
        centerFooter: "",
        rightFooter: "Side &P af &N",
      });
    });
  });
});
