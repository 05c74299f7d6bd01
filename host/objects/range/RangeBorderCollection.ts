import { colorArg, hostWordArg, integerArg, wordArg } from "../../protocol/args";
import { type Declaration, declare } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import type { Area } from "../../workbook/CellGrid";
import { commonStyle, formatArea } from "../../workbook/cells/format";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { assertAllowed } from "../../workbook/protection/protection";
import type { Border } from "../../workbook/style";
import { BORDER_SIDES, type BorderSide, partsOf } from "./borderSides";

/** The borders of a range, by side. Diagonal borders are not part of this host. */
export class RangeBorderCollection {
  readonly declaration: Declaration<never> = rangeBorderCollectionDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

const rangeBorderCollectionDeclaration: Declaration<never> = declare<RangeBorderCollection>({
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
  readonly declaration: Declaration<never> = rangeBorderDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area,
    readonly side: BorderSide
  ) {}
}

const rangeBorderDeclaration: Declaration<never> = declare<RangeBorderObject>({
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
