import type { Symptom } from "../../protocol/Symptom";
import { BROKEN_TABLES } from "./brokenTables";
import { LOST_EVENTS } from "./lostEvents";
import { ODD_FORMATS } from "./oddFormats";
import { REFUSALS } from "./refusals";
import { WRONG_ROWS } from "./wrongRows";

/**
 * What users of add-ins have reported of Excel, and what the host can be told to show of it by `faults.show`. Left out
 * is what nobody meets by writing: that another open workbook doubles the time (office-js#3566, #3320), memory of
 * tracked proxies (#1988), an emptied undo (#3788, #6415), downloads and printing on a Mac (#3, #503, #4681, #6468), and
 * a pane that stays blank or vanishes (#3223, #6138, #3035, #6092).
 */
export const SYMPTOMS: readonly Symptom[] = [
  ...LOST_EVENTS,
  ...WRONG_ROWS,
  ...BROKEN_TABLES,
  ...REFUSALS,
  ...ODD_FORMATS,
];

/**
 * The symptom that was reported so, or is called so.
 * @param report as in `Symptom.reports`, or a name.
 * @throws Error where there is none.
 */
export function symptomOf(report: string): Symptom {
  const found = SYMPTOMS.find(({ name, reports }) => name === report || reports.includes(report));
  if (!found) throw new Error(`The host does not show ${report}.`);
  return found;
}
