import { holdsCivilRegistrationNumber, isCivilRegistrationNumber } from "./codes";
import type { Field } from "./fields";
import type { Indicator } from "./Register";
import type { Place, Severity, Violation } from "./Violation";

/**
 * What can be found wrong, declared once. Its parameters are the only placeholders that its texts may use:
 *
 * - `citizen`, `indicator`, `respondent`, `group`: codes as they stand in the workbook or the input
 * - `measurement`: header of the scoring column, `M3`; of the first and the last of several, `M3–M5`
 * - `score`: the number; `value`: the text or number that is wrong; `existing`: what it clashes with
 * - `minimum`, `maximum`: the ends of the indicator's scale; `maximum` also the most characters that a text may have
 * - `date`: a date's serial, or what stands in its place
 * - `first`: A1 address of the row that was there first
 * - `field`: what was asked for, one of `FIELDS`
 * - `table`, `sheet`, `column`: the name of a table, where it is or should be, and the header of a column
 * - `row`: what tells a row of a table from the others
 * - `path`, `problem`: where in a column map, and what is wrong there: one of `MAP_PROBLEMS`
 * - `snippet`: what is to be written in a column map; `codes`: the codes to choose among, with commas
 * - `line`: line of the imported text, from 1; `expected`, `count`: numbers
 * - `found`: what was there instead; "" when nothing was
 */
export interface Finding<
  Code extends string = string,
  About extends string = string,
  Says extends string = string,
> {
  readonly code: Code;
  /** Default `error`. */
  readonly severity?: Severity;
  /** Parameters that say what it is about: they stay the same while the thing is the same. */
  readonly about: readonly About[];
  /** Parameters that say what is wrong with it. */
  readonly says: readonly Says[];
}

/** Declares what can be found wrong. */
export function defineFinding<
  const Code extends string,
  const About extends string,
  const Says extends string,
>(finding: Finding<Code, About, Says>): Finding<Code, About, Says> {
  declaredAbout.set(finding.code, finding.about);
  return finding;
}

/** Names of the parameters that say what a violation of each declared finding is about, by the finding's code. */
const declaredAbout = new Map<string, readonly string[]>();

/** Names of the parameters that say what a violation is about. @param finding its code; none for one that nobody declared. */
export function aboutOf(finding: string): readonly string[] {
  return declaredAbout.get(finding) ?? [];
}

/**
 * What a violation must carry. One from an imported table also says its `line` and `column`; one about a score may say
 * what its indicator is called.
 */
export type ParametersOf<Declared extends Finding> = {
  readonly [Name in Declared["about"][number] | Declared["says"][number]]: Name extends "field"
    ? Field
    : string | number;
} & Partial<SourceCell & IndicatorWords>;

/** What a reader knows an indicator by, beside its code, and whether its scores are steps of a scale or a count. */
export type IndicatorWords = Pick<Indicator, "shortName" | "type">;

/** Where in an imported text something stands: the line, from 1, and the header of the column. */
export interface SourceCell {
  readonly line: number;
  readonly column: string;
}

/**
 * A violation: what was found, where. A parameter that looks like a civil registration number becomes asterisks.
 */
export function violationOf<Declared extends Finding>(
  { code, severity = "error" }: Declared,
  place: Place | null,
  parameters: ParametersOf<Declared>
): Violation {
  return { code, severity, place, parameters: definite(parameters) };
}

/** In place of a civil registration number, in every language: a finding may be shown, copied and logged. */
export const HIDDEN_NUMBER = "******-****";

/** What stands for a date may be one with a time of day, which is not to be taken for a civil registration number. */
function isRevealing(name: string, value: string | number): boolean {
  const isStrict = typeof value === "string" && name !== "date";
  return isStrict ? isCivilRegistrationNumber(value) : holdsCivilRegistrationNumber(String(value));
}

function definite(
  parameters: Readonly<Record<string, string | number | undefined>>
): Record<string, string | number> {
  const result: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    result[name] = isRevealing(name, value) ? HIDDEN_NUMBER : value;
  }
  return result;
}
