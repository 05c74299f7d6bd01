import { foldCode, type CodeKey } from "../../register/model/keys";
import { kindOf } from "./kinds";
import type { WorkbookEdit } from "./WorkbookEdit";

/**
 * The edits that take edits back, last first; null where one of them cannot be taken back by edits.
 * @param found what their preparation met, by the edit; without it, as far as the edits themselves tell: what a
 * workbook was like before (a sheet's name, a format, a row's place) is not known then.
 */
export function invertEdits(
  edits: readonly WorkbookEdit[],
  found: ReadonlyMap<WorkbookEdit, unknown> = new Map()
): readonly WorkbookEdit[] | null {
  const newCitizens = citizensAddedBy(edits);
  const inverted: WorkbookEdit[] = [];
  for (const edit of [...edits].reverse()) {
    const inverse = kindOf(edit).invert(edit, { newCitizens, found: found.get(edit) ?? null });
    if (inverse === null) return null;
    inverted.push(...inverse);
  }
  return inverted;
}

/** Folded codes of the citizens that the edits put on the list. */
function citizensAddedBy(edits: readonly WorkbookEdit[]): ReadonlySet<CodeKey> {
  const codes = new Set<CodeKey>();
  for (const edit of edits) {
    if (edit.kind !== "addRows" || edit.table !== "citizens") continue;
    const column = edit.columns.indexOf("citizen");
    for (const row of edit.rows) codes.add(foldCode(String(row[column] ?? "")));
  }
  return codes;
}
