import { defineTable } from "./declaration";
import { GROUP_REFERENCE } from "./targetGroups";

/** The theory of change: a step of the chain from effort to end goal a row. */
export const theory = defineTable({
  name: "PRTheory",
  sheet: "theory",
  holds: "entries",
  isRequired: false,
  key: ["group", "number"],
  isKeyUnique: false,
  wraps: true,
  columns: {
    /** Code of the target group. */
    group: { type: "text", widthPx: 90, ...GROUP_REFERENCE },
    /** What other steps call this one. */
    number: { type: "number", widthPx: 45 },
    /** Where in the chain it stands. */
    level: { type: "theoryLevel", widthPx: 90, enum: {} },
    /** What is done or reached. */
    text: { type: "text", widthPx: 320 },
    /** Who owns it. */
    owner: { type: "text", widthPx: 120 },
    /** The owner's administration. */
    administration: { type: "text", widthPx: 160 },
    /** Codes of the indicators that tell whether it is reached. */
    indicators: { type: "codes", widthPx: 160 },
    /** Numbers of the steps that it leads to. */
    leadsTo: { type: "codes", widthPx: 90 },
  },
});
