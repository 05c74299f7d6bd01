import { hostWordArg, integerArg, stringArg } from "../../protocol/args";
import { declare, type Declaration, NULL_OBJECT } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import { overlaps } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { clearConditionalFormats, freeFormatId } from "../../workbook/formulas/anchored";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { ConditionalFormat } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { ConditionalFormatObject } from "./ConditionalFormatObject";

/** The kinds of conditional format that Excel has besides those with a formula. */
const OTHER_TYPES = [
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The conditional formats that touch a range, the first to be applied first. */
export class ConditionalFormatCollection {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}

  get formats(): ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((part) => overlaps(part, this.area)))
      .sort((a, b) => a.priority - b.priority);
  }
}

const declaration: Declaration<never> = declare<ConditionalFormatCollection>({
  name: "ConditionalFormatCollection",
  items: ({ sheet, formats }) =>
    formats.map((format) => new ConditionalFormatObject(sheet, format)),
  indexer: (place, id) => find(place, id) ?? notFound(),
  methods: {
    Add: ({ sheet, area }, [type], { workbook }) => {
      hostWordArg(type, ["Custom"], OTHER_TYPES, ["ConditionalFormatCollection", "add"]);
      assertAllowed(sheet, "allowFormatCells");
      return new ConditionalFormatObject(sheet, add(workbook, sheet, area));
    },
    ClearAll: ({ sheet, area }) => {
      assertAllowed(sheet, "allowFormatCells");
      clearConditionalFormats(sheet, area);
    },
    GetCount: ({ formats }) => formats.length,
    GetItemAt: ({ sheet, formats }, [index]) => {
      const format = formats[integerArg(index, 0)];
      return format ? new ConditionalFormatObject(sheet, format) : notFound();
    },
    GetItemOrNullObject: (place, [id]) => find(place, id) ?? NULL_OBJECT,
  },
});

/** A new format is applied before the others. */
function add(workbook: HostWorkbook, sheet: HostSheet, area: Area): ConditionalFormat {
  for (const other of sheet.conditionalFormats) other.priority++;
  const format: ConditionalFormat = {
    id: freeFormatId(workbook),
    areas: [{ ...area }],
    priority: 0,
    stopIfTrue: false,
    rule: { kind: "Custom", formula: "", format: {} },
  };
  sheet.conditionalFormats.push(format);
  sheet.touch("conditionalFormats");
  return format;
}

function find(
  { sheet, formats }: ConditionalFormatCollection,
  id: unknown
): ConditionalFormatObject | undefined {
  const key = stringArg(id);
  const format = formats.find((each) => each.id === key);
  return format && new ConditionalFormatObject(sheet, format);
}

function notFound(): never {
  throw itemNotFound();
}
