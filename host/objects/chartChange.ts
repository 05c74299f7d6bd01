import { apiNotFound } from "../protocol/errors";
import type { HostSheet } from "../workbook/HostSheet";
import type { Chart } from "../workbook/model";
import { assertAllowed } from "../workbook/protection";

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

/**
 * Changes a chart by a method of a part of it.
 * @param member Class and method, as the client writes them: what the refusal names.
 * @throws HostError AccessDenied on a protected sheet; ApiNotFound for a chart that is only kept. Nothing is changed then.
 */
export function changeChart<T>(
  place: ChartPlace,
  [className, method]: readonly [className: string, method: string],
  change: () => T
): T {
  assertAllowed(place.sheet, "allowEditObjects");
  if (!place.chart.isWhole) throw onlyKept(className, method);
  const result = change();
  chartChanged(place);
  return result;
}

/** The refusal of a change of a chart that the host cannot write anew. */
export function onlyKept(className: string, member: string): ReturnType<typeof apiNotFound> {
  return apiNotFound(className, `${member} of a chart that has more than this host can write`);
}
