/**
 * What a list or a column of one is called where it is taken out: `targetGroups` is `target_groups`, `step1` is `step_1`.
 * @param name a code name.
 */
export function exportedName(name: string): string {
  return name
    .replace(/([A-Z])/g, "_$1")
    .replace(/(\D)(\d)/, "$1_$2")
    .toLowerCase();
}
