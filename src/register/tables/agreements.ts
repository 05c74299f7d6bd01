import { CITIZEN_REFERENCE } from "./citizens";
import { defineTable } from "./declaration";

/** Work agreements: how many hours a week a citizen works, and at what, from a day on. */
export const agreements = defineTable({
  name: "PRAgreements",
  sheet: "agreements",
  holds: "entries",
  isRequired: false,
  key: ["citizen", "from"],
  isKeyUnique: false,
  wraps: true,
  columns: {
    /** Code of the citizen. */
    citizen: { type: "text", widthPx: 90, ...CITIZEN_REFERENCE },
    /** First day. */
    from: { type: "date", widthPx: 80 },
    /** Hours a week; null where that is not known. */
    weeklyHours: { type: "number", widthPx: 110 },
    /** What the citizen does. */
    tasks: { type: "text", widthPx: 320 },
  },
});
