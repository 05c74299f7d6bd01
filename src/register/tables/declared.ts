import { citizens } from "./citizens";
import { efforts } from "./efforts";
import { ignored } from "./ignored";
import { indicators } from "./indicators";
import { lists } from "./lists";
import { log } from "./log";
import { notes } from "./notes";
import { periods } from "./periods";
import type { Resolved } from "./resolved";
import { settings } from "./settings";
import { targetGroups } from "./targetGroups";

const tables = {
  citizens,
  targetGroups,
  indicators,
  notes,
  periods,
  efforts,
  lists,
  settings,
  ignored,
  log,
} as const;

/** The register's tables apart from the score sheets, by what they hold. */
export const TABLES = tables satisfies Resolved<typeof tables>;
