import type { HostObject, Scalar, WireValue } from "../../protocol/declare";
import { apiNotFound } from "../../protocol/errors";
import { classOf, nameOfScalar } from "../../protocol/members";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Chart } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";

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

/**
 * A property of a chart or of a part of one. Setting it notes that the chart was changed; of a chart that is only kept
 * it answers ApiNotFound, unless the value is what the chart has.
 */
export function chartScalar<O extends HostObject & { readonly place: ChartPlace }>(
  get: (object: O) => WireValue,
  set: (object: O, value: unknown) => void
): Scalar<O> {
  const scalar: Scalar<O> = {
    get,
    set: (object, value) => {
      const { sheet, chart } = object.place;
      assertAllowed(sheet, "allowEditObjects");
      if (chart.isWhole) {
        set(object, value);
        chartChanged(object.place);
        return;
      }
      const before = structuredClone(chart);
      set(object, value);
      if (JSON.stringify(chart) === JSON.stringify(before)) return;
      putBack(chart, before);
      throw onlyKept(classOf(object), nameOfScalar(object, scalar));
    },
  };
  return scalar;
}

/** A chart's name or place: the drawing says those, so every chart's may be changed. */
export function placementScalar<O extends { readonly place: ChartPlace }>(
  get: (object: O) => WireValue,
  set: (chart: Chart, value: unknown) => void
): Scalar<O> {
  return {
    get,
    set: ({ place }, value) => {
      assertAllowed(place.sheet, "allowEditObjects");
      set(place.chart, value);
      chartChanged(place);
    },
  };
}

/** Makes every field what it was, in the same objects: others hold on to a chart's axes and series. */
function putBack(target: object, before: object): void {
  const fields = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(before)) {
    const now = fields[key];
    const nested = typeof value === "object" && value !== null;
    if (nested && typeof now === "object" && now !== null) putBack(now, value as object);
    else fields[key] = value;
  }
}
