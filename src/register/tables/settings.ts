import { defineTable } from "./declaration";

/** The register's settings: a name and a value a row. */
export const settings = defineTable({
  name: "PRSettings",
  sheet: "lists",
  holds: "settings",
  isRequired: true,
  key: ["setting"],
  isKeyUnique: true,
  columns: {
    /** What is set, in words of the workbook's language. */
    setting: { type: "text", widthPx: 380 },
    /** The value. */
    value: { type: "number", widthPx: 70 },
  },
});
