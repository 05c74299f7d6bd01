import { TABLES } from "../../register/tables/tables";
import { tableNameOf } from "../read/TableState";
import type { FollowedRows } from "./EditKind";
import { kindOf } from "./kinds";
import type { WorkbookEdit } from "./WorkbookEdit";

/** The rows of score sheets that edits are about; null where one of them needs more than to look at known ones. */
export function followedRows(edits: readonly WorkbookEdit[]): FollowedRows[] | null {
  const followed = edits.map((edit) => kindOf(edit).follows?.(edit) ?? null);
  return followed.every((each) => each !== null) ? followed : null;
}

/**
 * Names of the tables in which edits change rows and columns.
 * @returns null for edits that change more: which tables and sheets there are.
 */
export function tablesChangedBy(edits: readonly WorkbookEdit[]): string[] | null {
  const names = new Set<string>([TABLES.log.name]);
  for (const edit of edits) {
    const kind = kindOf(edit);
    const table = kind.changes?.(edit);
    if (table !== undefined) names.add(tableNameOf(table));
    else if (kind.after) return null;
  }
  return [...names];
}
