import { addCitizen } from "./addCitizen";
import { addMeasurement } from "./addMeasurement";
import { addNote } from "./addNote";
import { bringFindingBack } from "./bringFindingBack";
import { createRegister } from "./createRegister";
import { drawCard } from "./drawCard";
import { exportSheet } from "./exportSheet";
import { fixFinding } from "./fixFinding";
import { fixFindings } from "./fixFindings";
import { importTable } from "./importTable";
import { joinOccasions } from "./joinOccasions";
import { partOccasion } from "./partOccasion";
import { setFindingAside } from "./setFindingAside";
import { upgradeRegister } from "./upgradeRegister";

/** Everything that a user can do to a workbook, as the pane and the command line offer it. */
export const ACTIONS = [
  createRegister,
  addCitizen,
  addMeasurement,
  addNote,
  joinOccasions,
  partOccasion,
  importTable,
  exportSheet,
  drawCard,
  fixFinding,
  fixFindings,
  setFindingAside,
  bringFindingBack,
  upgradeRegister,
] as const;

/** Code name of an action. */
export type ActionName = (typeof ACTIONS)[number]["name"];

/** What the command line calls those that it has. */
export type ActionVerb = NonNullable<(typeof ACTIONS)[number]["verb"]>;
