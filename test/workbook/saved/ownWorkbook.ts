import type { Runner } from "../../../src/workbook/runner";

/**
 * What somebody had in a workbook before: sheets called as the register's are, a table with a rule, a list to choose
 * from, a chart, a name, a protected sheet and a hidden one, widths, heights, frozen panes, outlines, page setup.
 */
export async function fillOwnWorkbook(runner: Runner): Promise<void> {
  await runner.run(async (context) => {
    const { worksheets, names } = context.workbook;
    layOutPlan(worksheets.getFirst());

    const lists = worksheets.add("Lister");
    lists.getRange("A1:A3").values = [["Dage"], ["mandag"], ["tirsdag"]];
    lists.getRange("A1").format.font.bold = true;
    names.add("Dage", lists.getRange("A2:A3"));

    const locked = worksheets.add("Borgere");
    locked.getRange("B2").values = [["Ikke en liste over borgere"]];
    locked.getRange("B2").format.protection.locked = false;
    locked.protection.protect({ allowFormatCells: true });

    const hidden = worksheets.add("Gemt");
    hidden.getRange("C7").formulas = [["=COUNTA(Lister!A:A)"]];
    hidden.visibility = "Hidden";
    worksheets.getFirst().activate();
    await context.sync();
  });
}

function layOutPlan(sheet: Excel.Worksheet): void {
  sheet.name = "Ugeplan";
  sheet.getRange("A1:C4").values = [
    ["Dag", "Timer", "Hvem"],
    ["mandag", 7, "ANK"],
    ["tirsdag", 3.5, "MLA"],
    ["mandag", 2, ""],
  ];
  sheet.tables.add("A1:C4", true).name = "Uge";
  sheet.getRange("B2:B4").numberFormat = [["0.0"], ["0.0"], ["0.0"]];
  sheet.getRange("E1").formulas = [["=SUM(Uge[Timer])"]];
  sheet.getRange("E1").format.fill.color = "#FFF2CC";
  sheet.getRange("A:A").format.columnWidth = 90;
  sheet.getRange("1:1").format.rowHeight = 24;
  sheet.getRange("6:8").group("ByRows");
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";

  const rule = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=$B2>5";
  rule.custom.format.font.color = "#9C0006";
  sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=Dage" } };
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
  chart.name = "Timer";
  chart.title.text = "Timer om ugen";
}
