import type { Measurement } from "../register/model/measurements";
import type { Register, TargetGroup } from "../register/model/Register";
import { RegisterIndex } from "../register/model/RegisterIndex";
import { scoreSeries } from "./ScoreSeries";
import type { ProgressionOutcome, ScoreSeries } from "./ScoreSeries";

/** Everything that one citizen's curves are drawn from. */
export interface CitizenProgression {
  readonly citizen: string;
  readonly group: TargetGroup;
  /** Up to the last one in use; a date is null where none is written. */
  readonly measurements: readonly Measurement[];
  /** In the order of the indicators' numbers, then of the group's respondents; rows of unknown indicators are left out. */
  readonly lines: readonly ScoreSeries[];
}

/**
 * The progression of one citizen in a target group; null when the citizen or the group's score sheet is not there.
 * @param code The group's; that of the citizen's main stay where it is left out.
 */
export function citizenProgression(
  register: Register,
  citizen: string,
  code?: string
): CitizenProgression | null {
  const index = RegisterIndex.of(register);
  const person = index.citizen(citizen);
  const group = person && index.group(code ?? person.group);
  const rows = group && index.scores(group.code);
  if (!rows) return null;
  return {
    citizen: person.code,
    group,
    measurements: rows.measurementsOf(person.code),
    lines: scoreSeries(register, { group: group.code, citizen: person.code }),
  };
}

/**
 * How many of a citizen's lines went up, stayed and went down, as the row of dates on the score sheet says of them. Null
 * where no line has two scores.
 */
export function outcomeCounts({
  lines,
}: Pick<CitizenProgression, "lines">): Readonly<Record<ProgressionOutcome, number>> | null {
  const counts = { progress: 0, unchanged: 0, decline: 0 };
  const outcomes = lines.flatMap(({ outcome }) => outcome ?? []);
  for (const outcome of outcomes) counts[outcome]++;
  return outcomes.length === 0 ? null : counts;
}
