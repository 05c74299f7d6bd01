import type { ColumnNameOf } from "./Dataset";
import { scores } from "./datasets/scores";

/** Everything that can be taken out of a register, by the name of its file. */
export const DATASETS = { scores } as const;

/** One of them. */
export type DatasetName = keyof typeof DATASETS;

/** Words of the columns of every dataset: what each holds. */
export type DatasetWords = {
  readonly [Name in DatasetName]: Readonly<Record<ColumnNameOf<(typeof DATASETS)[Name]>, string>>;
};
