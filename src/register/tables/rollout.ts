import { defineTable } from "./declaration";
import { GROUP_REFERENCE } from "./targetGroups";

/** Planned intake: a week of a group and section a row, and what came of it. */
export const rollout = defineTable({
  name: "PRRollout",
  sheet: "rollout",
  holds: "entries",
  isRequired: false,
  key: ["week", "group", "section"],
  isKeyUnique: true,
  columns: {
    /** Monday of the week. */
    week: { type: "date", widthPx: 80 },
    /** Code of the target group. */
    group: { type: "text", widthPx: 90, ...GROUP_REFERENCE },
    /** Section of the job centre; "" for all. */
    section: { type: "text", widthPx: 110 },
    /** Citizens who are to start in the week. */
    planned: { type: "number", widthPx: 75 },
    /** Citizens who started. */
    actual: { type: "formula", widthPx: 75 },
    /** Planned up to and including the week. */
    plannedTotal: { type: "formula", widthPx: 110 },
    /** Started up to and including the week. */
    actualTotal: { type: "formula", widthPx: 110 },
  },
});
