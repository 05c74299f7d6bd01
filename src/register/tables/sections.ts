import { defineTable } from "./declaration";

/** Sections of the job centre, each with its key person. */
export const sections = defineTable({
  name: "PRSections",
  sheet: "rollout",
  holds: "entries",
  isRequired: false,
  key: ["section"],
  isKeyUnique: true,
  columns: {
    /** Name of the section. */
    section: { type: "text", widthPx: 110 },
    /** How many work there; null where that is not known. */
    employees: { type: "number", widthPx: 100 },
    /** Initials of the key person. */
    keyPerson: { type: "text", widthPx: 110 },
    /** When they meet next. */
    nextMeeting: { type: "date", widthPx: 100 },
    /** Last day of the section; null while it lasts. */
    end: { type: "date", widthPx: 80 },
  },
});
