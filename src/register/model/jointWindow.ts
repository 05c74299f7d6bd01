import type { Register, TargetGroup } from "./Register";

/**
 * How many days may lie between an occasion and an answer that is taken into it: what the register sets, and at most
 * half of the days between two measurements of the group, or an answer could as well belong to the next one.
 */
export function jointWindow(
  { settings }: Pick<Register, "settings">,
  { intervalDays }: Pick<TargetGroup, "intervalDays">
): number {
  const most = settings.sameMeasurementDays;
  return intervalDays === null ? most : Math.min(most, Math.floor(intervalDays / 2));
}
