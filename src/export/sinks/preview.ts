import type { Register } from "../../register/model/Register";
import { CSV_FORMATS, type CsvDialect } from "../csvField";
import { columnsOf, type Dataset } from "../Dataset";
import type { ScoreSelection } from "../ScoreSelection";
import { fieldText } from "./fieldText";

/** What the first lines of a dataset say in a dialect, without quotation marks and guards. */
export function firstLines<Row>(
  dataset: Dataset<Row>,
  register: Register,
  { dialect, selection }: { readonly dialect: CsvDialect; readonly selection: ScoreSelection },
  count: number
): readonly (readonly string[])[] {
  const columns = columnsOf(dataset);
  const { decimal } = CSV_FORMATS[dialect];
  const lines: string[][] = [];
  for (const rows of dataset.rows(register, selection)) {
    for (const row of rows) {
      if (lines.length === count) return lines;
      lines.push(columns.map((column) => fieldText(column.type, column.value(row), decimal)));
    }
  }
  return lines;
}
