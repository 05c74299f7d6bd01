import { hostWordArg, integerArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import { itemNotFound } from "../protocol/errors";
import type { Area } from "../workbook/CellGrid";
import type { HostSheet } from "../workbook/HostSheet";
import { BORDER_SIDES, type BorderSide } from "./borderSides";
import { RangeBorderObject } from "./RangeBorderObject";

/** The borders of a range, by side. Diagonal borders are not part of this host. */
export class RangeBorderCollection {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

const declaration: Declaration<never> = declare<RangeBorderCollection>({
  name: "RangeBorderCollection",
  absent: ["tintAndShade"],
  scalars: { Count: { get: () => BORDER_SIDES.length } },
  items: ({ sheet, area }) => BORDER_SIDES.map((side) => new RangeBorderObject(sheet, area, side)),
  indexer: ({ sheet, area }, key) => new RangeBorderObject(sheet, area, sideArg(key)),
  methods: {
    GetItemAt: ({ sheet, area }, [index]) => {
      const side = BORDER_SIDES[integerArg(index, 0)];
      if (!side) throw itemNotFound();
      return new RangeBorderObject(sheet, area, side);
    },
  },
});

function sideArg(key: unknown): BorderSide {
  const place = ["RangeBorderCollection", "getItem"] as const;
  return hostWordArg(key, BORDER_SIDES, ["DiagonalDown", "DiagonalUp"], place);
}
