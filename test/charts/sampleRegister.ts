import type {
  Indicator,
  MissingReason,
  Register,
  Respondent,
} from "../../src/register/model/Register";
import { DATE_CODE } from "../../src/register/model/ScoreTable";
import type { ScoreTable } from "../../src/register/model/ScoreTable";
import { EVERYONE } from "../../src/register/tables/scores";
import {
  buildRegister,
  GROUP_CODE,
  indicator,
  reason,
  scoreTable,
  type BuilderRow,
} from "../support/registerBuilder";

/** A cell as one would type it: a number, a reason's code, other text, or null for a blank. */
export type SampleCell = number | string | null;

export interface SampleRow {
  readonly citizen?: string;
  /** `DATO` for the dates. */
  readonly code: string;
  readonly respondent?: Respondent;
  readonly cells: readonly SampleCell[];
}

export const SAMPLE_CITIZEN = "K7M-4T";

export const SAMPLE_REASONS: readonly MissingReason[] = [
  reason("IR", "ikke relevant"),
  reason("ØI", "ønsker ikke at svare"),
  reason("VE", "ved ikke"),
  reason("IM", "ikke mødt"),
];

/** A 1 to 5 indicator with the code BIP04, changed by what is given. */
export function sampleIndicator(changes: Partial<Indicator> = {}): Indicator {
  return indicator("BIP04", {
    number: 40,
    focusArea: "Mål og arbejdsevne",
    name: "Målrettethed i forhold til arbejde",
    shortName: "Målrettethed mod arbejde",
    questions: {},
    descriptors: ["Intet mål", "En løs idé", "Et mål på gode dage", "Et klart mål", "Mål og plan"],
    ...changes,
  });
}

/** A register with one group, `UNGE`, one citizen, and the rows given. */
export function sampleRegister(
  rows: readonly SampleRow[],
  changes: Partial<Register> = {}
): Register {
  const register = buildRegister({
    group: { name: "Unge", endGoal: "I uddannelse eller job" },
    indicators: [sampleIndicator()],
    citizens: [{ code: SAMPLE_CITIZEN, caseworker: "ANK" }],
    reasons: SAMPLE_REASONS,
  });
  return { ...register, scoreTables: [sampleScoreTable(rows)], ...changes };
}

/**
 * The score table of `UNGE`; the last cell of the longest row is M-something, and `+` comes after it.
 * @param plus What the rows have in `+`, one a row; nothing when it is left out.
 */
export function sampleScoreTable(
  rows: readonly SampleRow[],
  plus: readonly SampleCell[] = []
): ScoreTable {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const built = rows.map(({ citizen = SAMPLE_CITIZEN, code, respondent, cells }, row) => {
    const whom = respondent ?? (code === DATE_CODE ? EVERYONE : "citizen");
    const all = Array.from({ length: width }, (_, index) => cells[index] ?? null);
    return [citizen, code, whom, ...all, plus[row] ?? null] as BuilderRow;
  });
  return scoreTable(GROUP_CODE, built, width, SAMPLE_REASONS);
}
