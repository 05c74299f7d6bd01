import { holdsCivilRegistrationNumber, isCivilRegistrationNumber } from "./codes";
import type { Indicator } from "./Register";
import type { Place, Severity, Violation, ViolationCode } from "./Violation";

/**
 * The parameters that every finding of a code has, and so the only placeholders its texts may use. They are:
 *
 * - `citizen`, `indicator`, `respondent`, `group`: codes as they stand in the workbook or the input
 * - `measurement`: header of the scoring column, `M3`; of the first and the last of several, `M3–M5`
 * - `score`: the number; `value`: the text or number that is wrong; `existing`: what it clashes with
 * - `minimum`, `maximum`: the ends of the indicator's scale; `maximum` also the most characters that a text may have
 * - `date`: a date's serial, or what stands in its place
 * - `first`: A1 address of the row that was there first
 * - `field`: what was asked for, one of `FIELDS`
 * - `table`, `sheet`, `column`: the name of a table, where it should be, and the header of a column
 * - `path`, `problem`: where in a column map, and what is wrong there: one of `MAP_PROBLEMS`
 * - `snippet`: what is to be written in a column map; `codes`: the codes to choose among, with commas
 * - `line`: line of the imported text, from 1; `expected`, `count`: numbers
 * - `found`: what was there instead; "" when nothing was
 */
export const VIOLATION_PARAMETERS = {
  "score.minimum": ["citizen", "indicator", "respondent", "score", "minimum", "maximum"],
  "score.maximum": ["citizen", "indicator", "respondent", "score", "minimum", "maximum"],
  "score.step": ["citizen", "indicator", "respondent", "score", "minimum", "maximum"],
  "score.enum": ["citizen", "indicator", "respondent", "value"],
  "score.indicator": ["citizen", "indicator"],
  "score.column": ["citizen", "value"],
  "measurement.required": ["citizen", "measurement"],
  "measurement.date": ["citizen", "measurement", "date"],
  "row.unique": ["citizen", "indicator", "respondent", "first"],
  "row.citizen": ["citizen"],
  "row.respondent": ["citizen", "indicator", "respondent"],
  "citizen.required": [],
  "citizen.unique": ["citizen", "first"],
  "citizen.pattern": ["citizen"],
  // The number itself is nowhere: the finding may be shown, copied and logged.
  "citizen.privacy": [],
  "citizen.group": ["citizen", "group"],
  "citizen.start": ["citizen", "date"],
  "cell.privacy": [],
  "structure.table": ["table", "sheet"],
  "structure.column": ["table", "sheet", "column", "found"],
  "structure.order": ["table"],
  "structure.name": ["name"],
  "input.required": ["field"],
  "input.number": ["field", "value"],
  "input.date": ["field", "date"],
  "input.future": ["field", "date"],
  "input.unknown": ["field", "value"],
  "input.unique": ["field", "value"],
  "input.conflict": ["field", "value", "existing"],
  "input.pattern": ["field", "value"],
  "input.length": ["field", "value", "maximum"],
  // Nor is it here, whatever was typed.
  "input.privacy": ["field"],
  "input.closed": ["indicator", "date"],
  "input.respondent": ["indicator", "respondent"],
  "import.column": ["column"],
  "import.quotes": ["line"],
  "import.encoding": ["line"],
  "import.empty": [],
  "import.width": ["line", "expected", "found"],
  "import.map": ["path", "problem"],
  "import.word": ["field", "value", "count"],
  "import.words": ["snippet", "codes"],
  "import.contradiction": ["value", "existing"],
  "import.similar": ["citizen", "existing"],
  "import.similarKnown": ["citizen", "existing"],
  "import.sameCitizen": ["citizen", "existing"],
  "import.more": ["count"],
} as const satisfies Record<ViolationCode, readonly string[]>;

/**
 * What a violation of a code must carry. One from an imported table also says its `line` and `column`; one about a
 * score may say what its indicator is called.
 */
export type ParametersOf<Code extends ViolationCode> = {
  readonly [Name in (typeof VIOLATION_PARAMETERS)[Code][number]]: Name extends "field"
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

/** What a plan is asked for, as parameter `field` names it. */
export const FIELDS = [
  "citizen",
  "group",
  "groupName",
  "endGoal",
  "caseworker",
  "section",
  "start",
  "respondent",
  "respondents",
  "indicator",
  "indicators",
  "scale",
  "shortName",
  "date",
  "time",
  "score",
  "scores",
  "reason",
  "grounds",
  "interval",
  "template",
  "baseline",
  "effort",
  "note",
  "initials",
  "column",
  "encoding",
] as const;
/** One of `FIELDS`; each has its words in `src/locales`. */
export type Field = (typeof FIELDS)[number];

/** What can be wrong at a place of a column map or of a template in it, as parameter `problem` names it. */
export const MAP_PROBLEMS = [
  "json",
  "missing",
  "unknown",
  "text",
  "number",
  "list",
  "object",
  "date",
  "language",
  "template",
  "timeUnit",
  "dateFormat",
  "decimal",
  "encoding",
  "delimiter",
  "timeOrDate",
  "startDate",
  "respondentTwice",
  "indicatorTwice",
  "missingTexts",
  // in a template that is written out
  "empty",
  "bothLanguages",
  "longShortName",
  "respondentName",
  "indicatorCode",
  "reservedCode",
  "nobodyAsked",
  "indicatorType",
  "direction",
  "maximum",
  "descriptors",
  "groupCode",
  "templateId",
  "interval",
  "emptyList",
  "twiceInList",
  "codeTwice",
  "notRespondent",
  "neverAsked",
  "other",
] as const;
/** One of `MAP_PROBLEMS`; each has its sentence in `src/locales`. */
export type MapProblem = (typeof MAP_PROBLEMS)[number];

const SEVERITIES: Readonly<Partial<Record<ViolationCode, Severity>>> = {
  "row.respondent": "warning",
  "citizen.pattern": "warning",
  "citizen.start": "warning",
  "import.contradiction": "warning",
  "import.similar": "warning",
  "import.similarKnown": "warning",
  "import.sameCitizen": "warning",
};

/**
 * A violation with its code's severity (`error` unless the table above says otherwise). A parameter that looks like a
 * civil registration number becomes asterisks.
 */
export function createViolation<Code extends ViolationCode>(
  code: Code,
  place: Place | null,
  parameters: ParametersOf<Code>
): Violation {
  return { code, severity: SEVERITIES[code] ?? "error", place, parameters: definite(parameters) };
}

/** A violation of input that stands in no workbook. It is an error: because of it nothing is done. For what is only worth a look see `createViolation`. */
export function inputViolation<Code extends ViolationCode>(
  code: Code,
  parameters: ParametersOf<Code>
): Violation {
  return { ...createViolation(code, null, parameters), severity: "error" };
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
