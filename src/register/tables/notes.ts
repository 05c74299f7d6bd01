import { CITIZEN_REFERENCE } from "./citizens";
import { defineTable } from "./declaration";

/** What was agreed with a citizen on a day. */
export const notes = defineTable({
  name: "PRNotes",
  sheet: "notes",
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
    /** The day of the agreement. */
    date: { type: "date", widthPx: 80 },
    /** What was agreed. */
    text: { type: "text", widthPx: 420 },
    /** Initials of who wrote it. */
    by: { type: "text", widthPx: 70 },
  },
});
