import { DEFAULT_SETTINGS, type SettingName } from "../model/settings";
import { defineTable } from "./declaration";
import { GROUP_REFERENCE } from "./targetGroups";

/** The register's settings: what holds for one target group, or for all of them, a row. */
export const settings = defineTable({
  name: "PRSettings",
  sheet: "lists",
  holds: "entries",
  isRequired: true,
  key: ["code", "group"],
  isKeyUnique: true,
  columns: {
    /** By what the register knows it. */
    code: { since: 2, type: "text", widthPx: 120 },
    /** Code of the target group that it holds for; "" for all. */
    group: { since: 2, type: "text", widthPx: 90, ...GROUP_REFERENCE },
    /** What is set, in words of the workbook's language. */
    setting: { type: "text", widthPx: 380 },
    /** The value. */
    value: { type: "number", widthPx: 70 },
  },
});

/** Names of the settings, in the order of a new table. */
export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly SettingName[];

/** Code of the row that tells how the workbook counts its dates. */
export const DATE_SYSTEM_CODE = "dateSystem" as const;
