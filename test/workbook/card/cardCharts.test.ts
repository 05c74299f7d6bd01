import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { splitSheet, parseArea } from "../../../ooxml/cells/references";
import type { HostSheet } from "../../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { libreOfficeAvailable, recalculate } from "../../support/libreOffice";
import { closedAtEnd, TestRegister, TODAY } from "../support";

const here = libreOfficeAvailable();

let register: TestRegister;

beforeAll(async () => {
  register = closedAtEnd(await TestRegister.create({ calculation: "automatic" }));
  await register.addCitizen("K7M-4T");
  await register.addMeasurement("K7M-4T", TODAY - 30, { BIP01: 2, BIP02: 1 });
  await register.addMeasurement("K7M-4T", TODAY - 20, { BIP01: { reason: "IR" }, BIP02: 2 });
  await register.addMeasurement("K7M-4T", TODAY - 10, { BIP01: 4, BIP02: 3 });
  await register.drawCard("K7M-4T");
});

function cardOf(workbook: HostWorkbook): HostSheet {
  const sheet = workbook.sheetByName("Progressionskort");
  if (!sheet) throw new Error("the card is gone");
  return sheet;
}

// LibreOffice takes #N/A for zero in a line chart that has not a single empty cell: a drop where no score was given.
test("everything a chart shows ends in an empty cell of a hidden column", () => {
  const sheet = cardOf(register.host.workbook);
  const formulas = sheet.charts.flatMap(({ series }) =>
    series.flatMap((each) => [each.valuesFormula, each.categoriesFormula])
  );
  expect(formulas.length).toBeGreaterThan(10);
  for (const formula of formulas) {
    const area = parseArea(splitSheet(formula ?? "")?.rest ?? "");
    if (!area) throw new Error(`not an area: ${formula ?? "none"}`);
    expect([
      sheet.cells.value(area.top, area.right),
      sheet.cells.formula(area.top, area.right),
    ]).toEqual([null, null]);
    expect(sheet.columns.get(area.right)?.hidden).toBe(true);
    expect(sheet.columns.get(area.right - 1)?.hidden ?? false).toBe(false);
  }
  expect(sheet.charts.every((chart) => chart.plotVisibleOnly)).toBe(true);
});

(here ? test : test.skip)(
  `LibreOffice shows a missing score as a gap${here ? "" : " (skipped: LibreOffice is not on this machine)"}`,
  async () => {
    const opened = xlsxFormat.open(await recalculate(await register.host.save()), "");
    const { charts } = cardOf(opened);
    expect(charts.map((chart) => chart.displayBlanksAs)).toEqual(charts.map(() => "NotPlotted"));
    expect(charts).toHaveLength(cardOf(register.host.workbook).charts.length);
  },
  120_000
);
