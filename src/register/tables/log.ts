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
    /** What puts the change back. */
    text: { type: "text", widthPx: 420 },
  },
});
