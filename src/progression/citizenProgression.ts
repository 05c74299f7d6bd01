import { versionsOf } from "../register/model/indicators";
import { sameCode } from "../register/model/keys";
import { measurementColumns, measurementsOf, rowsOfCitizen } from "../register/model/measurements";
import type { Measurement } from "../register/model/measurements";
import type { Indicator, Register, Respondent, TargetGroup } from "../register/model/Register";
import { DATE_CODE, JOINT_CODE, scoreCell } from "../register/model/ScoreTable";
import type { ScoreCell, ScoreTable } from "../register/model/ScoreTable";
import { progressionOf } from "./progression";
import type { Progression } from "./progression";

/** One line of a citizen's curve: an indicator as one respondent sees it. */
export interface ProgressionLine extends Progression {
  readonly indicator: Indicator;
  readonly respondent: Respondent;
  /** The row of the score table. */
  readonly row: number;
  /** What stands in each of the citizen's measurements, in their order. */
  readonly scores: readonly ScoreCell[];
}

/** Everything that one citizen's curves are drawn from. */
export interface CitizenProgression {
  readonly citizen: string;
  readonly group: TargetGroup;
  /** Up to the last one in use; a date is null where none is written. */
  readonly measurements: readonly Measurement[];
  /** In the order of the indicators' numbers, then of the group's respondents; rows of unknown indicators are left out. */
  readonly lines: readonly ProgressionLine[];
}

/** The progression of one citizen in the target group they belong to now; null when the citizen or the group's score sheet is not there. */
export function citizenProgression(register: Register, citizen: string): CitizenProgression | null {
  const person = register.citizens.find((each) => sameCode(each.code, citizen));
  const group = register.targetGroups.find((each) => sameCode(each.code, person?.group ?? ""));
  const table = register.scoreTables.find((each) => sameCode(each.group, group?.code ?? ""));
  if (!person || !group || !table) return null;

  const measurements = measurementsOf(table, person.code);
  const lines = rowsOfCitizen(table, person.code)
    .map((row) => lineOf(register, group, table, row, measurements.length))
    .filter((line) => line !== null)
    .sort((a, b) => numberOf(a) - numberOf(b) || orderOf(group, a) - orderOf(group, b));
  return { citizen: person.code, group, measurements, lines };
}

function lineOf(
  register: Register,
  group: TargetGroup,
  table: ScoreTable,
  row: number,
  measurements: number
): ProgressionLine | null {
  const code = table.codes[row]!;
  if (code === DATE_CODE || code === JOINT_CODE) return null;
  const indicator = versionsOf(register, group.code, code).at(-1);
  if (!indicator) return null;
  const columns = measurementColumns(table).slice(0, measurements);
  return {
    indicator,
    respondent: table.respondents[row]!,
    row,
    scores: columns.map((column) => scoreCell(table, column, row)),
    ...progressionOf(table, row, indicator.direction),
  };
}

function numberOf({ indicator }: ProgressionLine): number {
  return indicator.number ?? Number.MAX_SAFE_INTEGER;
}

function orderOf(group: TargetGroup, { respondent }: ProgressionLine): number {
  const order = group.respondents.indexOf(respondent);
  return order < 0 ? group.respondents.length : order;
}
