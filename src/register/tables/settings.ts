import { DEFAULT_SETTINGS, type Settings } from "../model/Register";
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

/** Names of the settings, in the order of a new table. */
export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];
