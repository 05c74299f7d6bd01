import { CITIZEN_REFERENCE } from "./citizens";
import { defineTable } from "./declaration";

/** Earlier stays in a group, pauses, reopenings. */
export const periods = defineTable({
  name: "PRPeriods",
  sheet: "periods",
  holds: "entries",
  isRequired: false,
  key: ["citizen"],
  isKeyUnique: false,
  columns: {
    /** Code of the citizen. */
    citizen: {
      type: "text",
      widthPx: 90,
      ...CITIZEN_REFERENCE,
    },
    /** Code of the target group. */
    group: { type: "text", widthPx: 90 },
    /** First day. */
    from: { type: "date", widthPx: 80 },
    /** Last day. */
    to: { type: "date", widthPx: 80 },
    /** What the period was. */
    status: { type: "status", widthPx: 90 },
    /** How it ended; "" where it did not. */
    outcome: { type: "outcome", widthPx: 140 },
  },
});
