import type { WireValue } from "../../protocol/declare";
import type { Symptom } from "../../protocol/Symptom";
import type { Area } from "../../workbook/CellGrid";
import { freeFormatId } from "../../workbook/formulas/anchored";
import { moveFormula } from "../../workbook/formulas/references";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { ConditionalFormat } from "../../workbook/model";

/** A number format in the letters of a Danish Excel: `dd-mm-åååå`, `Standard`. */
function inDanish(format: string): string {
  if (format === "General") return "Standard";
  return format.replace(/"[^"]*"|\[[^\]]*\]|y|h/g, (part) =>
    part === "y" ? "å" : part === "h" ? "t" : part
  );
}

function eachInDanish(value: WireValue): WireValue {
  if (Array.isArray(value)) return (value as readonly WireValue[]).map(eachInDanish);
  return typeof value === "string" ? inDanish(value) : value;
}

/** A rule of one area as two, one above the other. */
function halves(format: ConditionalFormat, workbook: HostWorkbook): ConditionalFormat[] {
  const [area] = format.areas;
  if (!area || format.areas.length > 1 || area.top === area.bottom) return [format];
  const middle = Math.floor((area.top + area.bottom) / 2);
  const lower: Area = { ...area, top: middle + 1 };
  const { rule } = format;
  const moved = (formula: string): string =>
    moveFormula(
      formula,
      { row: area.top, column: area.left },
      { row: lower.top, column: lower.left }
    );
  return [
    { ...format, areas: [{ ...area, bottom: middle }] },
    {
      ...format,
      id: freeFormatId(workbook),
      areas: [lower],
      rule: rule.kind === "Custom" ? { ...rule, formula: moved(rule.formula) } : rule,
    },
  ];
}

/** Formats that read otherwise than they were written, or fall to pieces. */
export const ODD_FORMATS: readonly Symptom[] = [
  {
    name: "localFormats",
    reports: ["office-js#1559", "office-js#3775", "office-js#5317"],
    kind: "formats",
    what: "`numberFormat` reads in the letters of the person's Excel, here a Danish one: `dd-mm-åååå`.",
    getters: { "Range.NumberFormat": eachInDanish },
  },
  {
    name: "fragmentedFormats",
    reports: ["ONLYOFFICE#3523"],
    kind: "formats",
    what: "A paste has cut every conditional format into two.",
    happens: (workbook) => {
      for (const sheet of workbook.sheets) {
        for (const format of [...sheet.conditionalFormats]) {
          const at = sheet.conditionalFormats.indexOf(format);
          sheet.conditionalFormats.splice(at, 1, ...halves(format, workbook));
        }
        sheet.touch("conditionalFormats");
      }
    },
  },
];
