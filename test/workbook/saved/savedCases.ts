import { CARDS } from "./cases/cards";
import { CITIZENS } from "./cases/citizens";
import { CREATIONS } from "./cases/creations";
import { EXPORTS } from "./cases/exports";
import { FINDINGS } from "./cases/findings";
import { IMPORTS } from "./cases/imports";
import { MEASUREMENTS } from "./cases/measurements";
import { NOTES } from "./cases/notes";
import { DAYS, SAMPLES, UPGRADES } from "./cases/samples";
import type { SavedCase } from "./SavedCase";

/** Every case, each behind the one that it begins with. */
export const CASES: readonly SavedCase[] = [
  ...CREATIONS,
  ...CITIZENS,
  ...MEASUREMENTS,
  ...NOTES,
  ...FINDINGS,
  ...IMPORTS,
  ...EXPORTS,
  ...CARDS,
  ...SAMPLES,
  ...DAYS,
  ...UPGRADES,
];
