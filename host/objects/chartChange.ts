import type { HostSheet } from "../workbook/HostSheet";
import type { Chart } from "../workbook/model";

/** A chart and the sheet that it lies on: what every part of a chart needs to know. */
export interface ChartPlace {
  readonly sheet: HostSheet;
  readonly chart: Chart;
}

/** Notes that a chart was changed: from now on it is written anew and not as it was in its file. */
export function chartChanged({ sheet, chart }: ChartPlace): void {
  chart.origin = null;
  sheet.touch("charts");
}
