import { integerArg, wordArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import { itemNotFound } from "../protocol/errors";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat } from "../workbook/model";
import { CONDITIONAL_SIDES, ConditionalRangeBorderObject } from "./ConditionalRangeBorderObject";

/** The borders that a conditional format gives, by side. */
export class ConditionalRangeBorderCollection {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const declaration: Declaration<never> = declare<ConditionalRangeBorderCollection>({
  name: "ConditionalRangeBorderCollection",
  scalars: { Count: { get: () => CONDITIONAL_SIDES.length } },
  objects: {
    Top: ({ sheet, format }) => new ConditionalRangeBorderObject(sheet, format, "EdgeTop"),
    Bottom: ({ sheet, format }) => new ConditionalRangeBorderObject(sheet, format, "EdgeBottom"),
    Left: ({ sheet, format }) => new ConditionalRangeBorderObject(sheet, format, "EdgeLeft"),
    Right: ({ sheet, format }) => new ConditionalRangeBorderObject(sheet, format, "EdgeRight"),
  },
  items: ({ sheet, format }) =>
    CONDITIONAL_SIDES.map((side) => new ConditionalRangeBorderObject(sheet, format, side)),
  indexer: ({ sheet, format }, key) =>
    new ConditionalRangeBorderObject(sheet, format, wordArg(key, CONDITIONAL_SIDES)),
  methods: {
    GetItemAt: ({ sheet, format }, [index]) => {
      const side = CONDITIONAL_SIDES[integerArg(index, 0)];
      if (!side) throw itemNotFound();
      return new ConditionalRangeBorderObject(sheet, format, side);
    },
  },
});
