import { defineTable } from "./declaration";

/** Why there is no score: the team's own list. */
export const reasons = defineTable({
  name: "PRReasons",
  sheet: "lists",
  holds: "entries",
  isRequired: true,
  since: 2,
  key: ["code"],
  isKeyUnique: true,
  columns: {
    /** The code that stands in the scoring cell. */
    code: { type: "text", widthPx: 60, definedName: "PR_Reasons", required: {} },
    /** What it means. */
    meaning: { type: "text", widthPx: 180 },
    /** Who may give it; nobody named: everybody. */
    who: { type: "respondents", widthPx: 120 },
    /** Last day on which it may be given; null for no limit. */
    end: { type: "date", widthPx: 80 },
  },
});
