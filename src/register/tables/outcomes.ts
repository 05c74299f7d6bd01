import { defineTable } from "./declaration";

/** How a stay can end. */
export const outcomes = defineTable({
  name: "PROutcomes",
  sheet: "lists",
  holds: "entries",
  isRequired: true,
  since: 2,
  key: ["code"],
  isKeyUnique: true,
  columns: {
    /** By what the register knows it; its word is what stands everywhere else. */
    code: { type: "text", widthPx: 120, required: {} },
    /** What people call it. */
    name: { type: "text", widthPx: 150, definedName: "PR_Outcomes", required: {} },
  },
});
