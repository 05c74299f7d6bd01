import { colorArg, wordArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { HostSheet } from "../workbook/HostSheet";
import type { ConditionalFormat } from "../workbook/model";
import type { Border } from "../workbook/style";
import type { BorderKey } from "./borderSides";
import { changeLook, lookOf } from "./conditionalStyle";

/** Sides of a cell, in the words of `Excel.ConditionalRangeBorderIndex`. */
export const CONDITIONAL_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

type Side = (typeof CONDITIONAL_SIDES)[number];

const KEYS: Readonly<Record<Side, BorderKey>> = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
};

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const NEW_BORDER: Border = { style: "Continuous", weight: "Thin", color: null };

/** The border that a conditional format gives on one side. */
export class ConditionalRangeBorderObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat,
    readonly side: Side
  ) {}

  get border(): Border | null {
    return lookOf(this)[KEYS[this.side]] ?? null;
  }
}

const declaration: Declaration<never> = declare<ConditionalRangeBorderObject>({
  name: "ConditionalRangeBorder",
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ border }) => border?.style ?? "None",
      set: (place, value) => {
        const style = wordArg(value, STYLES);
        const border = style === "None" ? undefined : { ...(place.border ?? NEW_BORDER), style };
        changeLook(place, { [KEYS[place.side]]: border });
      },
    },
    Color: {
      get: ({ border }) => border?.color ?? "#000000",
      set: (place, value) =>
        changeLook(place, {
          [KEYS[place.side]]: { ...(place.border ?? NEW_BORDER), color: colorArg(value) },
        }),
    },
  },
});
