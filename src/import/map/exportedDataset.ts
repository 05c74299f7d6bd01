import { DATASETS } from "../../export/datasets";
import { columnsOf, headerOf, type Dataset, type ImportRole } from "../../export/Dataset";

/**
 * The dataset that an export of ours wrote a table of, known by its header, whatever the order of the columns and with
 * whatever other columns between them; null for a table of anybody else. Of several the one with the most columns.
 */
export function exportedDataset(headers: readonly string[]): Dataset | null {
  return largestIn(headers, Object.values<Dataset>(DATASETS));
}

/**
 * The same among the datasets that say what an import takes their columns for. Of any other nothing is known but some
 * headers, which anybody's table may have too.
 */
export function importableDataset(headers: readonly string[]): Dataset | null {
  const saying = Object.values<Dataset>(DATASETS).filter(
    (dataset) => Object.keys(importedColumns(dataset)).length > 0
  );
  return largestIn(headers, saying);
}

function largestIn(headers: readonly string[], datasets: readonly Dataset[]): Dataset | null {
  const found = datasets.filter((dataset) =>
    columnsOf(dataset).every(
      ({ name, mayBeMissing }) => mayBeMissing === true || headers.includes(name)
    )
  );
  return found.reduce<Dataset | null>(
    (best, each) => (best !== null && headerOf(best).length >= headerOf(each).length ? best : each),
    null
  );
}

/** Headers of the columns of a dataset by what an import takes them for. */
export function importedColumns({
  columns,
}: Pick<Dataset, "columns">): Readonly<Partial<Record<ImportRole, string>>> {
  return Object.fromEntries(
    columnsOf({ columns }).flatMap(({ name, importedAs }) =>
      importedAs === undefined ? [] : [[importedAs, name] as const]
    )
  );
}
