import { cellPrivacy } from "./checks/cellPrivacy";
import { citizenPattern } from "./checks/citizenPattern";
import { citizenPrivacy } from "./checks/citizenPrivacy";
import { citizenStart } from "./checks/citizenStart";
import { measurementDate } from "./checks/measurementDate";
import { measurementRequired } from "./checks/measurementRequired";
import { rowCitizen } from "./checks/rowCitizen";
import { rowRespondent } from "./checks/rowRespondent";
import { rowUnique } from "./checks/rowUnique";
import { scoreColumn } from "./checks/scoreColumn";
import { scoreEnum } from "./checks/scoreEnum";
import { scoreIndicator } from "./checks/scoreIndicator";
import { scoreScale } from "./checks/scoreScale";
import { tableCopied } from "./checks/tableCopied";
import { tableEnum } from "./checks/tableEnum";
import { tableReference } from "./checks/tableReference";
import { tableRequired } from "./checks/tableRequired";
import { tableType } from "./checks/tableType";
import { tableUnique } from "./checks/tableUnique";

/** Every check, in the order in which findings of the same cell are shown. */
export const CHECKS = [
  tableRequired,
  tableUnique,
  citizenPattern,
  citizenPrivacy,
  tableReference,
  tableEnum,
  tableType,
  tableCopied,
  citizenStart,
  cellPrivacy,
  scoreScale,
  scoreEnum,
  scoreIndicator,
  scoreColumn,
  measurementRequired,
  measurementDate,
  rowUnique,
  rowCitizen,
  rowRespondent,
] as const;

/** Code of what a check can find. */
export type CheckCode = (typeof CHECKS)[number]["finds"][number]["code"];
