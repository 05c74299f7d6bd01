import type { Language } from "../src/register/model/Register";
import type { Violation } from "../src/register/model/Violation";
import type { ViolationCode } from "../src/locales/violations";
import { countSeverities } from "./countSeverities";
import { PROGRAM } from "./help";
import { violationMessage, type Message } from "./Message";
import { cliTexts, fill, formatNumber } from "./texts";

/** What is said of what is wrong in a register whose scores were exported all the same. */
export interface ExportProblems {
  /** Civil registration numbers, which come before everything else: the table may have taken them along. */
  readonly privacy: readonly Message[];
  /** What is gone from the workbook, and how much is wrong in all. */
  readonly others: readonly Message[];
}

const PRIVACY_CODES: readonly ViolationCode[] = ["citizen.privacy", "cell.privacy"];

/**
 * @param structure What is wrong with the sheets themselves.
 * @param content What is wrong in the register that was read from them.
 */
export function exportProblems(
  file: string,
  structure: readonly Violation[],
  content: readonly Violation[],
  language: Language
): ExportProblems {
  const counts = countSeverities([...structure, ...content]);
  const { happened, next } = cliTexts[language].exportFindings;
  const values = {
    errors: formatNumber(counts.error, language),
    warnings: formatNumber(counts.warning, language),
    program: PROGRAM,
    file,
  };
  const summary: Message = {
    code: "export.findings",
    severity: counts.error > 0 ? "error" : "warning",
    file,
    sheet: null,
    cell: null,
    text: fill(happened, values),
    help: fill(next, values),
  };
  const ofCode = (wanted: string, violations: readonly Violation[]): Message[] =>
    violations
      .filter(({ code }) => code === wanted)
      .map((each) => violationMessage(each, file, language));
  return {
    privacy: PRIVACY_CODES.flatMap((code) => ofCode(code, content)),
    others: [
      ...[...new Set(structure.map(({ code }) => code))].flatMap((code) => ofCode(code, structure)),
      ...(counts.error + counts.warning > 0 ? [summary] : []),
    ],
  };
}
