import { defineTable } from "./declaration";
import { GROUP_REFERENCE } from "./targetGroups";

/** Texts of a target group: what the scores are used for, and how and when to score. */
export const texts = defineTable({
  name: "PRTexts",
  sheet: "lists",
  holds: "entries",
  isRequired: true,
  since: 2,
  key: ["code", "group", "who"],
  isKeyUnique: true,
  columns: {
    /** What the text is for. */
    code: { type: "textCode", widthPx: 90, enum: {} },
    /** Code of the target group; "" for all. */
    group: { type: "text", widthPx: 90, ...GROUP_REFERENCE },
    /** Whom it is for. */
    who: { type: "audience", widthPx: 90, enum: {} },
    /** The text. */
    text: { type: "text", widthPx: 320 },
  },
});
