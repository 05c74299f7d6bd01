import { settingOf } from "./settings";
import type { Register, TargetGroup } from "./Register";

/**
 * How many days may lie between an occasion and an answer that is taken into it: what the group says; else what the
 * register sets, and at most half of the days between two measurements of the group, or an answer could as well belong
 * to the next one.
 */
export function jointWindow(
  register: Pick<Register, "settings">,
  { code, intervalDays, jointDays }: Pick<TargetGroup, "code" | "intervalDays" | "jointDays">
): number {
  if (jointDays !== null) return jointDays;
  const most = settingOf(register, "sameMeasurementDays", code);
  return intervalDays === null ? most : Math.min(most, Math.floor(intervalDays / 2));
}
