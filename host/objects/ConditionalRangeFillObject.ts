import { colorArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat } from "../workbook/model";
import { changeLook, lookScalar } from "./conditionalStyle";

/** The background that a conditional format gives. */
export class ConditionalRangeFillObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const declaration: Declaration<never> = declare<ConditionalRangeFillObject>({
  name: "ConditionalRangeFill",
  scalars: { Color: lookScalar("fillColor", colorArg, String) },
  methods: { Clear: (place) => changeLook(place, { fillColor: undefined }) },
});
