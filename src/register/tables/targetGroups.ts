import { defineTable } from "./declaration";

/** Groups with a score sheet, indicators and an interval of their own. */
export const targetGroups = defineTable({
  name: "PRTargetGroups",
  sheet: "targetGroups",
  holds: "entries",
  isRequired: true,
  key: ["group"],
  isKeyUnique: {},
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
    /** An answer within so many days of an occasion may belong to it; null for the register's own rule. */
    jointDays: { since: 2, type: "number", widthPx: 130 },
    /** Who scores. */
    respondents: { type: "respondents", widthPx: 220 },
    /** Those of them who see their last answers while they answer. */
    seesLast: { since: 2, type: "respondents", widthPx: 150 },
    /** Id of the template that the group was made from; "" for none. */
    template: { type: "text", widthPx: 100 },
    /** The template's version and the language of its texts. */
    templateVersion: { type: "text", widthPx: 120 },
    /** Last day of the group; null while it lasts. */
    end: { since: 2, type: "date", widthPx: 80 },
  },
});

/** What a column is that names a target group, where one is named. */
export const GROUP_REFERENCE = {
  offers: "PR_GroupCodes",
  reference: { table: "targetGroups", column: "group", mayBeEmpty: true },
} as const;
