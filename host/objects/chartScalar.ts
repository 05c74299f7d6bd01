import type { Scalar, WireValue } from "../protocol/declare";
import { assertAllowed } from "../workbook/protection";
import { chartChanged, type ChartPlace } from "./chartChange";

/** A property of a chart or of a part of one. Setting it notes that the chart was changed. */
export function chartScalar<O extends { readonly place: ChartPlace }>(
  get: (object: O) => WireValue,
  set: (object: O, value: unknown) => void
): Scalar<O> {
  return {
    get,
    set: (object, value) => {
      assertAllowed(object.place.sheet, "allowEditObjects");
      set(object, value);
      chartChanged(object.place);
    },
  };
}
