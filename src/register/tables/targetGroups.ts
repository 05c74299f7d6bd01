import { defineTable } from "./declaration";

/** Groups with a score sheet, indicators and an interval of their own. */
export const targetGroups = defineTable({
  name: "PRTargetGroups",
  sheet: "targetGroups",
  holds: "entries",
  isRequired: true,
  key: ["group"],
  isKeyUnique: true,
  columns: {
    /** Short code in capitals, part of the score table's name: `UNGE`. */
    group: { type: "text", widthPx: 90, field: "code", definedName: "PR_GroupCodes" },
    /** What people call the group. */
    name: { type: "text", widthPx: 180 },
    /** The populations that share the group (indgang); "" when it is one. */
    populations: { type: "text", widthPx: 200 },
    /** Where the way leads to (slutmål). */
    endGoal: { type: "text", widthPx: 240 },
    /** Days between measurements; null when it is not set. */
    intervalDays: { type: "number", widthPx: 100 },
    /** Who scores. */
    respondents: { type: "respondents", widthPx: 220 },
    /** Id of the template that the group was made from; "" for none. */
    template: { type: "text", widthPx: 100 },
    /** The template's version and the language of its texts. */
    templateVersion: { type: "text", widthPx: 120 },
  },
});
