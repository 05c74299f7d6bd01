import { defineTable } from "./declaration";

/** Themes for reflection that came up in the work. */
export const themes = defineTable({
  name: "PRThemes",
  sheet: "rollout",
  holds: "entries",
  isRequired: false,
  key: ["date", "theme"],
  isKeyUnique: false,
  columns: {
    /** The day on which it came up. */
    date: { type: "date", widthPx: 80 },
    /** What it is about. */
    theme: { type: "text", widthPx: 260 },
    /** Where it came from. */
    source: { type: "text", widthPx: 140 },
    /** What was done about it. */
    action: { type: "text", widthPx: 260 },
  },
});
