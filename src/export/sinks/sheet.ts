import type { Register } from "../../register/model/Register";
import { columnsOf } from "../Dataset";
import type { Dataset, FieldType } from "../Dataset";
import type { ScoreSelection } from "../ScoreSelection";

/** What the cells of a column of a sheet hold: a text is a text whatever it looks like, a date is a serial. */
export interface SheetColumn {
  readonly name: string;
  readonly type: "text" | "number" | "date";
  /** In px at 100 %. */
  readonly widthPx: number;
}

/** A row of a sheet, in the columns' order; null is an empty cell. */
export type SheetRow = readonly (string | number | null)[];

const CELL_TYPES: Readonly<Record<FieldType, SheetColumn["type"]>> = {
  string: "text",
  integer: "number",
  number: "number",
  date: "date",
  boolean: "text",
};

/** The columns that a dataset has on a sheet. */
export function sheetColumns(dataset: Pick<Dataset, "columns">): readonly SheetColumn[] {
  return columnsOf(dataset).map(({ name, type, widthPx }) => ({
    name,
    type: CELL_TYPES[type],
    widthPx,
  }));
}

/** The rows that a dataset has on a sheet, those of one step at a time; none of a step is an empty list. */
export function* sheetRows<Row>(
  dataset: Dataset<Row>,
  register: Register,
  selection: ScoreSelection
): Generator<SheetRow[], void, undefined> {
  const columns = columnsOf(dataset);
  for (const rows of dataset.rows(register, selection)) {
    yield rows.map((row) =>
      columns.map((column) => {
        const value = column.value(row);
        return typeof value === "boolean" ? String(value) : value;
      })
    );
  }
}
