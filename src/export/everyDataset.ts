import type { EntryTable } from "../register/tables/tables";
import type { Dataset } from "./Dataset";
import { scores } from "./datasets/scores";
import { LISTS } from "./datasets/lists";

/** Name of something that can be taken out of a register: the scores, or one of its lists. */
export type ExportedDataset = "scores" | EntryTable;

/** Everything that can be taken out, the scores first; a table of the lists is called as in the register. */
export const EVERY_DATASET = { scores, ...LISTS } as Readonly<Record<ExportedDataset, Dataset>>;
