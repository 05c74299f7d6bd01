import { defineTable } from "./declaration";

/** How many citizens a caseworker has in all, and how many of them are to be covered by when. */
export const caseloads = defineTable({
  name: "PRCaseloads",
  sheet: "rollout",
  holds: "entries",
  isRequired: false,
  key: ["caseworker"],
  isKeyUnique: false,
  columns: {
    /** Initials. */
    caseworker: { type: "text", widthPx: 110 },
    /** Section of the job centre. */
    section: { type: "text", widthPx: 110 },
    /** Citizens in all; null where that is not known. */
    caseload: { type: "number", widthPx: 90 },
    /** The day on which they were counted. */
    counted: { type: "date", widthPx: 80 },
    /** Share that is to be covered, from 0 to 1. */
    targetShare: { type: "number", widthPx: 80, isShare: true },
    /** By when. */
    deadline: { type: "date", widthPx: 80 },
    /** Citizens in the register. */
    covered: { type: "formula", widthPx: 80 },
    /** Their share of the caseload. */
    share: { type: "formula", widthPx: 70, isShare: true },
    /** Last day with a caseload; null while it lasts. */
    end: { type: "date", widthPx: 80 },
  },
});
