import { defineFinding, violationOf, type Finding, type ParametersOf } from "./Finding";
import type { Place, Severity, Violation } from "./Violation";

function declare<const Code extends string, const About extends string, const Says extends string>(
  code: Code,
  about: readonly About[],
  says: readonly Says[],
  severity: Severity = "error"
): Finding<Code, About, Says> {
  return defineFinding({ code, severity, about, says });
}

/**
 * What plans, imports and the workbook's structure can find wrong, and what the rules of tables do. What is found by a
 * check alone is declared with the check. Names follow Table Schema's constraints where there is one.
 */
const DECLARED = [
  // what a plan finds as well as a check
  declare("score.minimum", ["citizen", "indicator", "respondent"], ["score", "minimum", "maximum"]),
  declare("score.maximum", ["citizen", "indicator", "respondent"], ["score", "minimum", "maximum"]),
  declare("score.step", ["citizen", "indicator", "respondent"], ["score", "minimum", "maximum"]),
  declare("row.unique", ["citizen", "indicator", "respondent"], ["first"]),
  declare("row.citizen", ["citizen"], []),
  // rules of the list of citizens
  declare("citizen.required", [], []),
  declare("citizen.unique", ["citizen"], ["first"]),
  declare("citizen.pattern", ["citizen"], [], "warning"),
  declare("citizen.privacy", [], []),
  declare("citizen.group", ["citizen"], ["group"]),
  // rules of tables that say nothing else
  declare("table.required", ["sheet", "row", "column"], []),
  declare("table.unique", ["sheet", "column", "value"], ["first"]),
  declare("table.reference", ["sheet", "row", "column"], ["value"]),
  declare("table.enum", ["sheet", "row", "column"], ["value"]),
  declare("table.type", ["sheet", "row", "column"], ["value"]),
  declare("table.copied", ["sheet", "row", "column"], ["value", "existing"]),
  // the workbook's structure
  declare("structure.table", ["table", "sheet"], []),
  declare("structure.column", ["table", "sheet", "column"], ["found"]),
  declare("structure.twice", ["table", "sheet", "column", "found"], []),
  declare("structure.order", ["table"], []),
  declare("structure.name", ["name"], []),
  // input of a plan
  declare("input.required", ["field"], []),
  declare("input.number", ["field"], ["value"]),
  declare("input.date", ["field"], ["date"]),
  declare("input.future", ["field"], ["date"]),
  declare("input.unknown", ["field"], ["value"]),
  declare("input.unique", ["field"], ["value"]),
  declare("input.conflict", ["field"], ["value", "existing"]),
  declare("input.pattern", ["field"], ["value"]),
  declare("input.length", ["field"], ["value", "maximum"]),
  declare("input.privacy", ["field"], []),
  declare("input.closed", ["indicator"], ["date"]),
  declare("input.respondent", ["indicator", "respondent"], []),
  declare("input.stayNone", ["citizen", "group"], []),
  declare("input.stayEnded", ["citizen", "group"], []),
  declare("input.stayOpen", ["citizen", "group"], []),
  declare("input.stayOverlap", ["citizen", "group"], ["date"]),
  declare("input.stayOrder", ["citizen", "group"], ["date"]),
  declare("input.nextMain", ["citizen"], ["value"]),
  declare("input.pauseOrder", ["citizen", "group"], ["date"]),
  declare("input.pauseOutside", ["citizen", "group"], ["date"]),
  declare("input.pauseOverlap", ["citizen", "group"], ["date"]),
  declare("input.periodTwice", ["citizen", "group"], ["first"]),
  declare("input.occasionUnknown", ["citizen", "measurement"], []),
  declare("input.occasionFirst", ["citizen", "measurement"], []),
  declare("input.occasionEmpty", ["citizen", "measurement"], []),
  declare("input.occasionUndated", ["citizen", "measurement"], []),
  declare("input.occasionOrder", ["citizen"], []),
  declare("input.occasionBoth", ["citizen", "measurement"], ["respondent"]),
  declare("input.occasionNone", ["citizen", "measurement", "respondent"], []),
  declare("input.occasionAlone", ["citizen", "measurement", "respondent"], []),
  declare("input.occasionDay", ["citizen", "measurement", "respondent"], []),
  // tables to import
  declare("import.column", ["column"], []),
  declare("import.quotes", ["line"], []),
  declare("import.encoding", ["line"], []),
  declare("import.empty", [], []),
  declare("import.width", ["line"], ["expected", "found"]),
  declare("import.map", ["path"], ["problem"]),
  declare("import.word", ["field"], ["value", "count"]),
  declare("import.words", [], ["snippet", "codes"]),
  declare("import.contradiction", [], ["value", "existing"], "warning"),
  declare("import.similar", ["citizen"], ["existing"], "warning"),
  declare("import.similarKnown", ["citizen"], ["existing"], "warning"),
  declare("import.sameCitizen", ["citizen"], ["existing"], "warning"),
  declare("import.outside", ["citizen"], ["count"], "warning"),
  declare("import.joined", ["citizen"], ["count"], "warning"),
  declare("import.parted", ["citizen"], ["count"], "warning"),
  declare("import.partedJoint", ["citizen"], ["count"], "warning"),
  declare("import.more", [], ["count"]),
] as const;

type Declared = (typeof DECLARED)[number];
/** Code of one of these findings. */
export type FindingCode = Declared["code"];
type FindingOf<Code extends FindingCode> = Extract<Declared, { readonly code: Code }>;

/** The findings by their codes. */
export const FINDINGS = Object.fromEntries(DECLARED.map((each) => [each.code, each])) as {
  readonly [Code in FindingCode]: FindingOf<Code>;
};

/** A violation of one of these findings. */
export function createViolation<Code extends FindingCode>(
  code: Code,
  place: Place | null,
  parameters: ParametersOf<FindingOf<Code>>
): Violation {
  const finding: Finding = FINDINGS[code];
  return violationOf(finding, place, parameters as ParametersOf<Finding>);
}

/** A violation of input that stands in no workbook. It is an error: because of it nothing is done. For what is only worth a look see `createViolation`. */
export function inputViolation<Code extends FindingCode>(
  code: Code,
  parameters: ParametersOf<FindingOf<Code>>
): Violation {
  return { ...createViolation(code, null, parameters), severity: "error" };
}
