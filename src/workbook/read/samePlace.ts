import type { TablePlace } from "../../register/model/Register";

/** Whether a table lies where it is known to, with the same columns. How many rows it has is not asked. */
export function samePlace(
  known: TablePlace,
  found: Pick<TablePlace, "sheet" | "row" | "column" | "headers"> | undefined
): boolean {
  return (
    found?.sheet === known.sheet &&
    found.row === known.row &&
    found.column === known.column &&
    found.headers.length === known.headers.length &&
    found.headers.every((header, index) => header === known.headers[index])
  );
}
