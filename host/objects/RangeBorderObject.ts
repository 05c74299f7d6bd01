import { colorArg, wordArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import type { HostSession } from "../protocol/HostSession";
import type { Area } from "../workbook/CellGrid";
import { commonStyle, formatArea } from "../workbook/format";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { assertAllowed } from "../workbook/protection";
import type { Border } from "../workbook/style";
import { type BorderSide, partsOf } from "./borderSides";

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NEW_BORDER: Border = { style: "Continuous", weight: "Thin", color: null };

/** The border on one side of a range, or between its cells. */
export class RangeBorderObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area,
    readonly side: BorderSide
  ) {}
}

const declaration: Declaration<never> = declare<RangeBorderObject>({
  name: "RangeBorder",
  absent: ["tintAndShade"],
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border, { workbook }) => common(border, workbook, (each) => each?.style ?? "None"),
      set: (border, value, session) => {
        const style = wordArg(value, STYLES);
        change(border, session, (each) =>
          style === "None" ? null : { ...(each ?? NEW_BORDER), style }
        );
      },
    },
    Weight: {
      get: (border, { workbook }) => common(border, workbook, (each) => each?.weight ?? "Thin"),
      set: (border, value, session) => {
        const weight = wordArg(value, WEIGHTS);
        change(border, session, (each) => ({ ...(each ?? NEW_BORDER), weight }));
      },
    },
    Color: {
      get: (border, { workbook }) => common(border, workbook, (each) => each?.color ?? "#000000"),
      set: (border, value, session) => {
        const color = colorArg(value);
        change(border, session, (each) => ({ ...(each ?? NEW_BORDER), color }));
      },
    },
  },
});

function common(
  { sheet, area, side }: RangeBorderObject,
  workbook: HostWorkbook,
  pick: (border: Border | null) => string
): string | null {
  const values = partsOf(side, area).map((part) =>
    commonStyle(workbook, sheet, part.area, (style) => pick(style[part.key]))
  );
  const [first = pick(null)] = values;
  return values.every((value) => value === first) ? first : null;
}

function change(
  { sheet, area, side }: RangeBorderObject,
  { workbook }: HostSession,
  next: (border: Border | null) => Border | null
): void {
  assertAllowed(sheet, "allowFormatCells");
  for (const part of partsOf(side, area)) {
    formatArea(workbook, sheet, part.area, (style) => ({ [part.key]: next(style[part.key]) }));
  }
}
