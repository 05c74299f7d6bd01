import { foldCode } from "./keys";
import type { Register } from "./Register";

/** The register's settings by code name, each with what holds where a register gives none. */
export const DEFAULT_SETTINGS = {
  /** Answers within this many days of a measurement's date belong to it. */
  sameMeasurementDays: 14,
  /** Fewer citizens than this behind a figure: it is not shown. */
  smallestGroup: 5,
  /** Days for which the log holds what takes a change back. */
  undoDays: 7,
} as const;

/** Code name of a setting. */
export type SettingName = keyof typeof DEFAULT_SETTINGS;

/**
 * What a register says of a setting: for the target group where it says something of that group, else for all; the
 * default where it says nothing, or nothing that can be. Never negative.
 * @param group code of the target group; null where what holds for all is asked.
 */
export function settingOf(
  { settings }: Pick<Register, "settings">,
  name: SettingName,
  group: string | null = null
): number {
  const key = foldCode(name);
  const rows = settings.filter(
    ({ code, value }) => foldCode(code) === key && value !== null && value >= 0
  );
  const own =
    group === null ? undefined : rows.find((row) => foldCode(row.group) === foldCode(group));
  const general = rows.find((row) => row.group === "");
  return (own ?? general)?.value ?? DEFAULT_SETTINGS[name];
}
