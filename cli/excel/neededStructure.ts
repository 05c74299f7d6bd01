import { workbookTexts, type HeaderName } from "../../src/locales/workbook";
import type { Language } from "../../src/register/model/Register";
import type { Violation } from "../../src/register/model/Violation";

/** Columns without which it cannot be known what was scored, or what it means, by the table's name. */
const NEEDED_COLUMNS: Readonly<Record<string, readonly HeaderName[]>> = {
  PRTargetGroups: ["group"],
  PRIndicators: [
    "code",
    "group",
    "focusArea",
    "name",
    "type",
    "minimum",
    "maximum",
    "direction",
    "version",
    "validFrom",
    "validTo",
  ],
};
const NEEDED_SCORE_COLUMNS: readonly HeaderName[] = ["citizen", "code", "respondent"];
const SCORE_TABLE = "PRScores";
const MEASUREMENT = /^M\d+$/;

/**
 * The breaks in a workbook's structure because of which scores cannot be read, or what they mean. What is gone besides
 * is a matter for `check`.
 */
export function neededStructure(
  structure: readonly Violation[],
  language: Language
): readonly Violation[] {
  const { headers } = workbookTexts[language];
  return structure.filter(({ code, parameters }) => {
    const table = String(parameters["table"]);
    const isScores = table.startsWith(SCORE_TABLE);
    const needed = isScores ? NEEDED_SCORE_COLUMNS : NEEDED_COLUMNS[table];
    if (needed === undefined) return false;
    if (code === "structure.table") return true;
    if (code !== "structure.column") return false;
    const column = String(parameters["column"]);
    return (
      (isScores && MEASUREMENT.test(column)) || needed.some((name) => headers[name] === column)
    );
  });
}
