import { defineTable } from "./declaration";
import { GROUP_REFERENCE } from "./targetGroups";

/** Words of indicators and reasons for another respondent, or in another language. */
export const wordings = defineTable({
  name: "PRWordings",
  sheet: "wordings",
  holds: "entries",
  isRequired: false,
  key: ["group", "code", "version", "respondent", "language"],
  isKeyUnique: true,
  wraps: true,
  columns: {
    /** Code of the target group; "" for the words of a reason. */
    group: { type: "text", widthPx: 90, ...GROUP_REFERENCE },
    /** Code of the indicator or of the reason. */
    code: { type: "text", widthPx: 80 },
    /** Version of the indicator; null for the words of a reason. */
    version: { type: "number", widthPx: 65 },
    /** Whom the words are for; "" for everybody. */
    respondent: { type: "respondent", widthPx: 150 },
    /** Language of the words, as people call it; "" for the workbook's own. */
    language: { type: "text", widthPx: 100 },
    /** The question; of a reason what it means. */
    question: { type: "text", widthPx: 280 },
    /** What each step looks like, from the lowest step up; "" where it is not written. */
    step: { type: "text", widthPx: 210, series: 5, field: "descriptors" },
  },
});
