import { defineTable } from "./declaration";

/** What the add-in did, a row an action and block of text. */
export const log = defineTable({
  name: "PRLog",
  sheet: "log",
  holds: "log",
  isRequired: true,
  key: ["time"],
  isKeyUnique: false,
  columns: {
    /** When it was begun: ISO 8601 in UTC. */
    time: { type: "text", widthPx: 150 },
    /** Code name of the action. */
    action: { type: "text", widthPx: 150 },
    /** Where the change is in its life. */
    state: { type: "text", widthPx: 90 },
    /** "2/4": the second of the entry's four rows. */
    block: { type: "text", widthPx: 60 },
    /** Initials of who did it. */
    by: { since: 2, type: "text", widthPx: 60 },
    /** Code of the citizen; several with commas, "" for none or many. */
    citizen: { since: 2, type: "text", widthPx: 90 },
    /** Name of the sheet. */
    sheet: { since: 2, type: "text", widthPx: 130 },
    /** What was changed: code, respondent and occasion of a score; else key and column. */
    what: { since: 2, type: "text", widthPx: 220 },
    /** What stood there, of a correction. */
    from: { since: 2, type: "text", widthPx: 90 },
    /** What stands there since, of a correction. */
    to: { since: 2, type: "text", widthPx: 90 },
    /** Why it was corrected. */
    reason: { since: 2, type: "text", widthPx: 160 },
    /** What puts the change back; gone after the days in which that can be done. */
    text: { type: "text", widthPx: 420 },
  },
});
