import type { FormulaChange } from "../workbook/references";
import type { FormulaExtra } from "./origin";
import { areaReference } from "./references";
import { escapeAttribute } from "./xmlText";

/**
 * Data tables (what-if analysis) stand in the file only: their first cell says which area they fill and from which
 * input cells. They go along with their cells; one that cells were put into or taken out of keeps its values alone.
 */

/**
 * The `f` element of a data table without its end.
 * @param kept with the area where it is now.
 * @param follow how references of the opened file read now; an input cell that is gone is marked as deleted.
 */
export function dataTableOpening({ ref, attributes }: FormulaExtra, follow: FormulaChange): string {
  let inputs = attributes;
  for (const [whole, number, before] of attributes.matchAll(/ r([12])="([^"]*)"/g)) {
    // An input cell that was gone before says where it was.
    if (new RegExp(` del${number!}="(?:1|true)"`).test(attributes)) continue;
    const after = follow(before!);
    if (after === before) continue;
    inputs = after.includes("#REF!")
      ? withDeleted(inputs, number!)
      : inputs.replace(whole, () => ` r${number!}="${escapeAttribute(after)}"`);
  }
  const area = ref ? ` ref="${areaReference(ref)}"` : "";
  return `<f t="dataTable"${area}${inputs}`;
}

/** Attributes that say, once, that an input cell is gone. */
function withDeleted(attributes: string, number: string): string {
  const known = new RegExp(` del${number}="[^"]*"`);
  const mark = ` del${number}="1"`;
  return known.test(attributes)
    ? attributes.replace(known, mark)
    : attributes.replace(new RegExp(` r${number}="[^"]*"`), (input) => input + mark);
}
