import { sameCode } from "../register/model/keys";
import type { Measurement } from "../register/model/measurements";
import type { Respondent } from "../register/model/Register";
import type { CitizenProgression } from "./citizenProgression";

/** What the respondents said of one indicator at one occasion, whichever day each of them answered on. */
export interface Agreement {
  readonly measurement: Measurement;
  /** Two or more, in the order of the target group's respondents. */
  readonly scores: readonly { readonly respondent: Respondent; readonly score: number }[];
  /** Steps between the highest and the lowest score; 0 when all say the same. */
  readonly difference: number;
}

/**
 * How far apart the respondents are on an indicator, at the latest measurement that at least two of them have scored
 * it in: scores of different columns are not held against each other, and what stands in `+` was scored in none. Null
 * when there is no such measurement.
 */
export function agreementOn(progression: CitizenProgression, indicator: string): Agreement | null {
  const lines = progression.lines.filter((line) => sameCode(line.indicator.code, indicator));
  for (let index = progression.measurements.length - 1; index >= 0; index--) {
    const measurement = progression.measurements[index]!;
    const scores = lines.flatMap(({ respondent, points }) =>
      points.flatMap(({ measurement: number, score }) =>
        number === measurement.number && score !== null ? [{ respondent, score }] : []
      )
    );
    if (scores.length < 2) continue;
    const values = scores.map(({ score }) => score);
    const difference = Math.max(...values) - Math.min(...values);
    return { measurement, scores, difference };
  }
  return null;
}
