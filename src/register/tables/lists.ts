import { CITIZEN_STATUSES, KNOWN_RESPONDENTS, OUTCOMES } from "../model/Register";
import { defineTable } from "./declaration";

/** Why there is no score: the code that stands in the cell (`IR`) and what it means. The team's own to change. */
const reasons = {
  /** The code that stands in the scoring cell. */
  code: { type: "text", widthPx: 60, definedName: "PR_Reasons" },
  /** What it means. */
  meaning: { type: "text", widthPx: 180 },
} as const;

/** The closed lists, each a column of words: by the column that holds it. They do not grow. */
export const CLOSED_LISTS = {
  status: { words: "statuses", names: CITIZEN_STATUSES, definedName: "PR_Statuses" },
  outcome: { words: "outcomes", names: OUTCOMES, definedName: "PR_Outcomes" },
  respondent: { words: "respondents", names: KNOWN_RESPONDENTS, definedName: null },
} as const;

/** A name that the workbook has for a closed list. */
export type ListName = NonNullable<(typeof CLOSED_LISTS)[keyof typeof CLOSED_LISTS]["definedName"]>;

/** Four lists beside each other in one table: the reasons, and the closed lists of statuses, outcomes and respondents. */
export const lists = defineTable({
  name: "PRLists",
  sheet: "lists",
  holds: "lists",
  isRequired: true,
  key: ["code"],
  isKeyUnique: true,
  columns: {
    ...reasons,
    /** What a citizen's stay can be. */
    status: { type: "text", widthPx: 100 },
    /** How a stay can end. */
    outcome: { type: "text", widthPx: 160 },
    /** Who can score. */
    respondent: { type: "text", widthPx: 150 },
  },
});

/** The lists of `lists`, as entries of the register: the closed ones are in the product already. */
export const reasonList = defineTable({ ...lists, columns: reasons });
