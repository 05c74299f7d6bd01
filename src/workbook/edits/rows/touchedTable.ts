import type { TableRef } from "../../../register/model/Edit";
import type { Touched } from "../EditKind";

/** What an edit of a table touches. */
export function touchedTable(table: TableRef): Touched {
  return typeof table === "string" ? table : "scores";
}
