import type { Register } from "../../register/model/Register";
import type { ImportMap } from "./columnMap";
import { importableDataset, importedColumns } from "./exportedDataset";
import { guessColumnMap } from "./guessColumnMap";
import type { ImportTable } from "../table/parseTable";

/**
 * What a file says of itself that an export of ours wrote: each line says its target group and its measurement, and
 * nothing has to be asked. Null for every other table, and for an export without scores. How dates and numbers are
 * written is seen from them, because somebody may have saved the file anew.
 */
export function exportedMap(table: ImportTable, { language }: Register): ImportMap | null {
  const dataset = importableDataset(table.headers);
  const roles = dataset === null ? {} : importedColumns(dataset);
  const { citizen, group, indicator, respondent, measurement, date, score, missingReason } = roles;
  if (citizen === undefined || score === undefined || date === undefined) return null;
  if (indicator === undefined || respondent === undefined || missingReason === undefined)
    return null;
  if (group === undefined || measurement === undefined) return null;
  const { dateFormat, decimal } = guessColumnMap(table);
  const joint =
    roles.joint !== undefined && table.headers.includes(roles.joint) ? roles.joint : null;
  return {
    language,
    template: "",
    group: {},
    columns: { citizen, score, date, indicator, respondent, missingReason },
    constants: {},
    indicators: {},
    respondents: {},
    reasons: {},
    dateFormat,
    decimal,
    // A reason may be called NA; nothing is missing but what is empty.
    missing: { score: [], missingReason: [] },
    exported: { group, measurement, ...(joint === null ? {} : { joint }) },
  };
}
