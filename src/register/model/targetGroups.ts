import { scores } from "../tables/scores";
import { foldCode, sameCode } from "./keys";
import type { Indicator, Register, TablePlace, TargetGroup } from "./Register";
import { RegisterIndex } from "./RegisterIndex";
import type { ScoreTable } from "./ScoreTable";

/**
 * Whether a target group was set up by the product, so that it had a sheet: it says of which template it was made, and has
 * indicators. A row that a person typed has neither, or only one of them, and its sheet is still to be made.
 */
export function wasSetUp(
  { code, template }: Pick<TargetGroup, "code" | "template">,
  indicators: readonly Pick<Indicator, "group">[]
): boolean {
  return template !== "" && indicators.some(({ group }) => sameCode(group, code));
}

/** Score tables of groups that are not on the list of target groups, though the register knows them: a row is gone there, or its code is another. */
export function tablesWithoutGroup(register: Register): ScoreTable[] {
  const index = RegisterIndex.of(register);
  return register.scoreTables.filter(({ group }) => index.group(group) === null);
}

/** Whether the list of target groups says the code of an entry further up already. */
export function isListedAbove(register: Register, entry: number): boolean {
  const { targetGroups } = register;
  const code = foldCode(targetGroups[entry]!.code);
  return targetGroups.slice(0, entry).some((each) => foldCode(each.code) === code);
}

/**
 * Whether a target group of the list is one that a person typed and nobody set up yet. None is while the sheet of another
 * one has lost its row: then nobody can tell whether the code was changed.
 */
export function isToBeSetUp(register: Register, entry: number): boolean {
  const group = register.targetGroups[entry]!;
  return (
    group.code !== "" &&
    RegisterIndex.of(register).scores(group.code) === null &&
    !isListedAbove(register, entry) &&
    !wasSetUp(group, register.indicators) &&
    tablesWithoutGroup(register).length === 0
  );
}

/** The copy in the workbook that is called as the group's score table would be; null when there is none. */
export function copyInTheWay({ copies }: Register, group: string): TablePlace | null {
  return copies.find(({ table }) => sameCode(table, scores.name + group)) ?? null;
}
