import { defineTable } from "./declaration";

/** Findings that somebody put aside, with why. */
export const ignored = defineTable({
  name: "PRIgnored",
  sheet: "lists",
  holds: "entries",
  isRequired: true,
  key: ["code"],
  isKeyUnique: false,
  columns: {
    /** Code of the finding. */
    code: { type: "text", widthPx: 130 },
    /** What it is about, as the finding named it. */
    subject: { type: "text", widthPx: 220 },
    /** What was wrong with that: where something else is wrong later, it is found anew. */
    value: { since: 2, type: "text", widthPx: 150 },
    /** Why it was put aside; without a reason it is not. */
    reason: { type: "text", widthPx: 260 },
    /** Initials of who put it aside. */
    by: { type: "text", widthPx: 60 },
    /** The day on which it was put aside. */
    date: { type: "date", widthPx: 80 },
  },
});
