import { agreements } from "./agreements";
import { caseloads } from "./caseloads";
import { citizens } from "./citizens";
import { efforts } from "./efforts";
import { ignored } from "./ignored";
import { indicators } from "./indicators";
import { log } from "./log";
import { milestones } from "./milestones";
import { notes } from "./notes";
import { offers } from "./offers";
import { outcomes } from "./outcomes";
import { periods } from "./periods";
import { reasons } from "./reasons";
import type { Resolved } from "./resolved";
import { respondents } from "./respondents";
import { rollout } from "./rollout";
import { sections } from "./sections";
import { settings } from "./settings";
import { statuses } from "./statuses";
import { targetGroups } from "./targetGroups";
import { texts } from "./texts";
import { theory } from "./theory";
import { themes } from "./themes";
import { wordings } from "./wordings";

const tables = {
  citizens,
  periods,
  targetGroups,
  indicators,
  wordings,
  notes,
  theory,
  offers,
  efforts,
  agreements,
  rollout,
  caseloads,
  sections,
  milestones,
  themes,
  respondents,
  reasons,
  statuses,
  outcomes,
  texts,
  settings,
  ignored,
  log,
} as const;

/** The register's tables apart from the score sheets, by what they hold. */
export const TABLES = tables satisfies Resolved<typeof tables>;
