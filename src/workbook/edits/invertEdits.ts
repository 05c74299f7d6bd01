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
  const inverted: WorkbookEdit[] = [];
  for (const edit of [...edits].reverse()) {
    const inverse = kindOf(edit).invert(edit, { together: edits, found: found.get(edit) ?? null });
    if (inverse === null) return null;
    inverted.push(...inverse);
  }
  return inverted;
}
