import type { TableDeclaration } from "./declaration";
import { citizens } from "./citizens";
import { efforts } from "./efforts";
import { ignored } from "./ignored";
import { indicators } from "./indicators";
import { lists } from "./lists";
import { log } from "./log";
import { notes } from "./notes";
import { periods } from "./periods";
import { settings } from "./settings";
import { targetGroups } from "./targetGroups";
/** The register's tables apart from the score sheets, by what they hold. */
export const TABLES = {
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
} as const satisfies Record<string, TableDeclaration>;
