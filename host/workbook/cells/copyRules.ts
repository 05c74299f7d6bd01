import { HostError } from "../../protocol/HostError";
import { columnCount, contains, copiedTo, overlaps, rowCount, tilesOf } from "../areas";
import type { Area } from "../CellGrid";
import {
  clearConditionalFormats,
  clearValidations,
  freeFormatId,
  reanchor,
  withAreas,
} from "../formulas/anchored";
import type { HostSheet } from "../HostSheet";
import type { HostWorkbook } from "../HostWorkbook";
import type { ConditionalFormat, DataValidation } from "../model";
import type { CopyOptions } from "./copyCells";

/** Cells of a sheet. */
interface Place {
  sheet: HostSheet;
  area: Area;
}

/** What lies on copied cells and goes with them, taken before anything is written. */
export interface Rules {
  readonly from: Place;
  readonly merges: readonly Area[];
  readonly validations: readonly DataValidation[];
  readonly formats: readonly ConditionalFormat[];
}

/**
 * The merged cells, conditional formats and validations that go with copied cells: formats take the first two along,
 * values and formulas nothing.
 * @param target The area that will be written.
 * @throws HostError MergedRangeConflict where merged cells would be torn, InvalidOperation for merged cells in a
 *   table, ApiNotFound for what this host does not copy: rules that are only kept, and rules or merged cells that are
 *   transposed, or of which blank cells are left out.
 */
export function takeRules(
  from: Place,
  to: HostSheet,
  target: Area,
  { type, skipBlanks, transpose }: CopyOptions
): Rules {
  if (type === "Values" || type === "Formulas")
    return { from, merges: [], validations: [], formats: [] };
  const { sheet, area } = from;
  const found = rulesOn(sheet, area, type);
  if (
    found.merges.some((merge) => !contains(area, merge)) ||
    to.merges.some((merge) => overlaps(merge, target) && !contains(target, merge))
  ) {
    throw new HostError(
      "MergedRangeConflict",
      "A part of merged cells cannot be copied or written."
    );
  }
  if (found.formats.some((format) => format.rule.kind === "Kept"))
    throw notHere("copyFrom with conditional formats other than by formula");
  if (transpose && hasAny(found))
    throw notHere("copyFrom with transpose, of rules or merged cells");
  if (skipBlanks && (hasAny(found) || hasAny(rulesOn(to, target, type))))
    throw notHere("copyFrom with skipBlanks, of rules or merged cells");
  if (found.merges.length > 0 && to.tables.some((table) => overlaps(table.area, target)))
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  return { from, ...found };
}

/** Puts the rules of copied cells in the place of those that the written area has. */
export function putRules(
  workbook: HostWorkbook,
  rules: Rules,
  { sheet, area }: Place,
  { type, skipBlanks }: CopyOptions
): void {
  if (type === "Values" || type === "Formulas" || skipBlanks) return;
  const source = rules.from.area;
  const tiles = tilesOf(area, rowCount(source), columnCount(source));
  const copiesOf = (areas: readonly Area[]): Area[] =>
    tiles.flatMap((tile) => copiedTo(tile, source, areas));
  if (rules.merges.length > 0 || sheet.merges.some((merge) => overlaps(merge, area))) {
    const others = sheet.merges.filter((merge) => !overlaps(merge, area));
    sheet.merges = [...others, ...copiesOf(rules.merges)];
    sheet.touch("merges");
  }
  if (rules.formats.length > 0 || rulesOn(sheet, area, type).formats.length > 0) {
    clearConditionalFormats(sheet, area);
    for (const format of rules.formats) addFormat(workbook, sheet, format, copiesOf(format.areas));
  }
  if (rules.validations.length > 0 || rulesOn(sheet, area, type).validations.length > 0) {
    clearValidations(sheet, area);
    for (const rule of rules.validations)
      sheet.validations.push(withAreas(rule, copiesOf(rule.areas)));
  }
}

function rulesOn(sheet: HostSheet, area: Area, type: CopyOptions["type"]): Omit<Rules, "from"> {
  const touches = ({ areas }: { areas: readonly Area[] }): boolean =>
    areas.some((each) => overlaps(each, area));
  return {
    merges: sheet.merges.filter((merge) => overlaps(merge, area)),
    validations: type === "All" ? sheet.validations.filter(touches) : [],
    formats: sheet.conditionalFormats.filter(touches),
  };
}

function hasAny({ merges, validations, formats }: Omit<Rules, "from">): boolean {
  return merges.length + validations.length + formats.length > 0;
}

function notHere(member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found: Range.${member}.`
  );
}

/** A copy of a format is applied after all others of the sheet. */
function addFormat(
  workbook: HostWorkbook,
  sheet: HostSheet,
  format: ConditionalFormat,
  areas: Area[]
): void {
  const { rule } = format;
  if (rule.kind !== "Custom") return;
  sheet.conditionalFormats.push({
    ...format,
    id: freeFormatId(workbook),
    areas,
    priority: 1 + Math.max(-1, ...sheet.conditionalFormats.map((each) => each.priority)),
    rule: {
      ...rule,
      format: { ...rule.format },
      formula: reanchor(rule.formula, format.areas, areas),
    },
  });
}
