import { answerStay } from "./checks/answerStay";
import { cellPrivacy } from "./checks/cellPrivacy";
import { citizenMoved } from "./checks/citizenMoved";
import { citizenPattern } from "./checks/citizenPattern";
import { citizenPrivacy } from "./checks/citizenPrivacy";
import { citizenStart } from "./checks/citizenStart";
import { groupSheet } from "./checks/groupSheet";
import { measurementDate } from "./checks/measurementDate";
import { measurementRequired } from "./checks/measurementRequired";
import { pauseOutside } from "./checks/pauseOutside";
import { pauseOverlap } from "./checks/pauseOverlap";
import { rowCitizen } from "./checks/rowCitizen";
import { rowJoint } from "./checks/rowJoint";
import { rowMissing } from "./checks/rowMissing";
import { rowRespondent } from "./checks/rowRespondent";
import { rowUnique } from "./checks/rowUnique";
import { scoreClosed } from "./checks/scoreClosed";
import { scoreColumn } from "./checks/scoreColumn";
import { scoreEnum } from "./checks/scoreEnum";
import { scoreIndicator } from "./checks/scoreIndicator";
import { scoreScale } from "./checks/scoreScale";
import { settingCode } from "./checks/settingCode";
import { sheetCopy } from "./checks/sheetCopy";
import { sheetGroup } from "./checks/sheetGroup";
import { stayOpen } from "./checks/stayOpen";
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
  sheetCopy,
  sheetGroup,
  groupSheet,
  settingCode,
  citizenStart,
  stayOpen,
  pauseOutside,
  pauseOverlap,
  cellPrivacy,
  scoreScale,
  scoreEnum,
  scoreIndicator,
  scoreColumn,
  scoreClosed,
  measurementRequired,
  measurementDate,
  rowUnique,
  rowCitizen,
  rowRespondent,
  rowJoint,
  rowMissing,
  citizenMoved,
  answerStay,
] as const;

/** Code of what a check can find. */
export type CheckCode = (typeof CHECKS)[number]["finds"][number]["code"];
