import { booleanArg, integerArg } from "../../protocol/args";
import { type Declaration, declare, NULL_OBJECT } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSheet } from "../../workbook/HostSheet";
import type { ConditionalFormat } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { RangeObject } from "../range/RangeObject";
import { ConditionalFormatRuleObject } from "./ConditionalFormatRuleObject";
import { ConditionalRangeFormatObject } from "./ConditionalRangeFormatObject";

/** What the wire calls the kinds of rule that a file can hold. */
const KEPT_TYPES: Readonly<Record<string, string>> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** One conditional format. */
export class ConditionalFormatObject {
  readonly declaration: Declaration<never> = conditionalFormatDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const conditionalFormatDeclaration: Declaration<never> = declare<ConditionalFormatObject>({
  name: "ConditionalFormat",
  absent: [
    "cellValue",
    "cellValueOrNullObject",
    "colorScale",
    "colorScaleOrNullObject",
    "dataBar",
    "dataBarOrNullObject",
    "iconSet",
    "iconSetOrNullObject",
    "preset",
    "presetOrNullObject",
    "textComparison",
    "textComparisonOrNullObject",
    "topBottom",
    "topBottomOrNullObject",
  ],
  scalars: {
    Id: { get: (place) => present(place).format.id },
    Type: { get: ({ format }) => typeOf(format) },
    Priority: {
      get: ({ format }) => format.priority,
      set: (place, value) => setPriority(present(place), integerArg(value, 0)),
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (place, value) => {
        const { sheet, format } = present(place);
        format.stopIfTrue = booleanArg(value);
        sheet.touch("conditionalFormats");
      },
    },
  },
  objects: {
    Custom: ({ sheet, format }) => {
      if (format.rule.kind !== "Custom") throw itemNotFound();
      return new CustomConditionalFormatObject(sheet, format);
    },
    CustomOrNullObject: ({ sheet, format }) =>
      format.rule.kind === "Custom"
        ? new CustomConditionalFormatObject(sheet, format)
        : NULL_OBJECT,
  },
  methods: {
    Delete: (place) => {
      const { sheet, format } = present(place);
      assertAllowed(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.id !== format.id);
      sheet.touch("conditionalFormats");
    },
    GetRange: ({ sheet, format }) => rangeOf(sheet, format) ?? notFound(),
    GetRangeOrNullObject: ({ sheet, format }) => rangeOf(sheet, format) ?? NULL_OBJECT,
  },
});

/** The format as it stands now: a shift replaces the record. @throws HostError ItemNotFound when it is gone. */
function present({ sheet, format }: ConditionalFormatObject): ConditionalFormatObject {
  const now = sheet.conditionalFormats.find((each) => each.id === format.id);
  if (!now) throw itemNotFound();
  return new ConditionalFormatObject(sheet, now);
}

/** The others keep their order around it. */
function setPriority({ sheet, format }: ConditionalFormatObject, priority: number): void {
  const others = sheet.conditionalFormats
    .filter((each) => each !== format)
    .sort((a, b) => a.priority - b.priority);
  others.splice(priority, 0, format);
  others.forEach((each, index) => (each.priority = index));
  sheet.touch("conditionalFormats");
}

function typeOf({ rule }: ConditionalFormat): string {
  if (rule.kind === "Custom") return "Custom";
  const type = /<cfRule\b[^>]*?\btype="([^"]*)"/.exec(rule.xml)?.[1] ?? "";
  return KEPT_TYPES[type] ?? "PresetCriteria";
}

/** Excel gives a range only for a format of one area. */
function rangeOf(sheet: HostSheet, { areas }: ConditionalFormat): RangeObject | null {
  const [first] = areas;
  return first && areas.length === 1 ? new RangeObject(sheet, { ...first }) : null;
}

function notFound(): never {
  throw itemNotFound();
}

/** A conditional format with a formula of its own. */
export class CustomConditionalFormatObject {
  readonly declaration: Declaration<never> = customConditionalFormatDeclaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const customConditionalFormatDeclaration: Declaration<never> =
  declare<CustomConditionalFormatObject>({
    name: "CustomConditionalFormat",
    objects: {
      Format: ({ sheet, format }) => new ConditionalRangeFormatObject(sheet, format),
      Rule: ({ sheet, format }) => new ConditionalFormatRuleObject(sheet, format),
    },
  });
