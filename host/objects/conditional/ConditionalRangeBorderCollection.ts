import { colorArg, integerArg, wordArg } from "../../protocol/args";
import { type Declaration, declare } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSheet } from "../../workbook/HostSheet";
import type { ConditionalFormat } from "../../workbook/model";
import type { Border } from "../../workbook/style";
import type { BorderKey } from "../range/borderSides";
import { changeLook, lookOf } from "./conditionalStyle";

/** The borders that a conditional format gives, by side. */
export class ConditionalRangeBorderCollection {
  readonly declaration: Declaration<never> = conditionalRangeBorderCollectionDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const conditionalRangeBorderCollectionDeclaration: Declaration<never> =
  declare<ConditionalRangeBorderCollection>({
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
  readonly declaration: Declaration<never> = conditionalRangeBorderDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat,
    readonly side: Side
  ) {}

  get border(): Border | null {
    return lookOf(this)[KEYS[this.side]] ?? null;
  }
}

const conditionalRangeBorderDeclaration: Declaration<never> = declare<ConditionalRangeBorderObject>(
  {
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
  }
);
