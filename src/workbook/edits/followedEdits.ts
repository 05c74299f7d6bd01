import { rowKey } from "../../register/model/keys";
import type { TableRef } from "../../register/model/Edit";
import { SCORE_KEY } from "../../register/tables/scores";
import { TABLES } from "../../register/tables/tables";
import { tableNameOf } from "../read/TableState";
import { kindOf } from "./kinds";
import type { EditOf, WorkbookEdit } from "./WorkbookEdit";

/** The kinds of edit whose rows are found by what is known of them. */
export type FollowedEdit = EditOf<"setCells" | "addRows" | "addMeasurementColumns">;

/** Whether an edit is one of a score sheet whose rows can be looked at where they stood. */
export function isFollowed(edit: WorkbookEdit): edit is FollowedEdit {
  switch (edit.kind) {
    case "addMeasurementColumns":
      return true;
    case "addRows":
      return typeof edit.table !== "string" && SCORE_KEY.every((key) => edit.columns.includes(key));
    case "setCells":
      return (
        typeof edit.table !== "string" &&
        rowKey(edit.keyColumns) === rowKey(SCORE_KEY) &&
        // Rows that are to be called otherwise are searched for.
        edit.cells.every(({ column }) => !isKeyColumn(column))
      );
    default:
      return false;
  }
}

function isKeyColumn(column: string): boolean {
  return SCORE_KEY.some((key) => key === column);
}

/** Codes of the citizens whose rows an edit is about. */
export function citizensOf(edit: FollowedEdit): string[] {
  if (edit.kind === "addMeasurementColumns") return [];
  if (edit.kind === "setCells") return edit.cells.map(({ key }) => String(key[0] ?? ""));
  const at = edit.columns.indexOf("citizen");
  return edit.rows.map((row) => String(row[at] ?? ""));
}

/** Columns that the kind of an edit asks for. Where tables lie makes no difference to those followed here. */
export function columnsOf(edit: FollowedEdit, which: "keys" | "values"): readonly string[] {
  if (edit.kind !== "setCells") return [];
  return which === "keys" ? edit.keyColumns : edit.cells.map(({ column }) => column);
}

/** The score sheet of an edit. */
export function tableOfFollowed(edit: FollowedEdit): TableRef {
  return edit.kind === "addMeasurementColumns" ? { scores: edit.group } : edit.table;
}

/**
 * Names of the tables in which edits change rows and columns.
 * @returns null for edits that change more: which tables and sheets there are.
 */
export function tablesChangedBy(edits: readonly WorkbookEdit[]): string[] | null {
  const names = new Set<string>([TABLES.log.name]);
  for (const edit of edits) {
    switch (edit.kind) {
      case "addRows":
      case "removeRows":
      case "setCells":
        names.add(tableNameOf(edit.table));
        break;
      case "addMeasurementColumns":
      case "removeMeasurementColumns":
        names.add(tableNameOf({ scores: edit.group }));
        break;
      default:
        if (kindOf(edit).after) return null;
    }
  }
  return [...names];
}
