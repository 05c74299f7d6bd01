import { CITIZEN_REFERENCE } from "./citizens";
import { defineTable } from "./declaration";
import { GROUP_REFERENCE } from "./targetGroups";

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
    /** Code of the target group that it is about; "" for none. */
    group: { since: 2, type: "text", widthPx: 90, ...GROUP_REFERENCE },
    /** The day of the agreement. */
    date: { type: "date", widthPx: 80 },
    /** What it is: an agreement where nothing is said. */
    kind: { since: 2, type: "noteKind", widthPx: 100, enum: {} },
    /** What was agreed. */
    text: { type: "text", widthPx: 420 },
    /** Initials of who wrote it. */
    by: { type: "text", widthPx: 70 },
    /** Code of the indicator that it is about; "" for none. */
    indicator: { since: 2, type: "text", widthPx: 80 },
    /** The person or administration that sees to it. */
    responsible: { since: 2, type: "text", widthPx: 120 },
    /** By when. */
    deadline: { since: 2, type: "date", widthPx: 80 },
    /** The day on which it was done; null while it is not. */
    done: { since: 2, type: "date", widthPx: 80 },
  },
});
