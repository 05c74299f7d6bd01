import { defineTable } from "./declaration";

/** Who can score: people in a role, each role of each administration with a name of its own. */
export const respondents = defineTable({
  name: "PRRespondents",
  sheet: "lists",
  holds: "entries",
  isRequired: true,
  since: 2,
  key: ["code"],
  isKeyUnique: true,
  columns: {
    /** By what the register knows it; its word is what stands everywhere else. */
    code: { type: "text", widthPx: 110, required: {} },
    /** What people call it. */
    name: { type: "text", widthPx: 150, definedName: "PR_Respondents", required: {} },
    /** The role: another respondent's name, where two are the same role. */
    role: { type: "text", widthPx: 120 },
    /** The administration that they belong to. */
    administration: { type: "text", widthPx: 120 },
  },
});
