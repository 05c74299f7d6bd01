import type { HostObject, Scalar, WireValue } from "../protocol/declare";
import { classOf, nameOfScalar } from "../protocol/members";
import type { Chart } from "../workbook/model";
import { assertAllowed } from "../workbook/protection";
import { chartChanged, onlyKept, type ChartPlace } from "./chartChange";

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
