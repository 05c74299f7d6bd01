import { scorePlace } from "../support/registerBuilder";
import type {
  Indicator,
  MissingReason,
  Register,
  Respondent,
} from "../../src/register/model/Register";
import { DEFAULT_SETTINGS } from "../../src/register/model/Register";
import type { ScoreColumn, ScoreTable } from "../../src/register/model/ScoreTable";
import { CellKind, DATE_CODE } from "../../src/register/model/ScoreTable";
import { EVERYONE } from "../../src/register/tables/scores";
import type { RegisterTable } from "../../src/register/tables/tables";

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
  { code: "IR", meaning: "ikke relevant" },
  { code: "ØI", meaning: "ønsker ikke at svare" },
  { code: "VE", meaning: "ved ikke" },
  { code: "IM", meaning: "ikke mødt" },
];

/** A 1 to 5 indicator with the code BIP04, changed by what is given. */
export function sampleIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    group: "UNGE",
    code: "BIP04",
    number: 40,
    focusArea: "Mål og arbejdsevne",
    name: "Målrettethed i forhold til arbejde",
    shortName: "Målrettethed mod arbejde",
    questions: {},
    type: "scale",
    minimum: 1,
    maximum: 5,
    direction: 1,
    descriptors: ["Intet mål", "En løs idé", "Et mål på gode dage", "Et klart mål", "Mål og plan"],
    replaces: null,
    version: 1,
    validFrom: null,
    validTo: null,
    ...changes,
  };
}

/** A register with one group, `UNGE`, one citizen, and the rows given. */
export function sampleRegister(
  rows: readonly SampleRow[],
  changes: Partial<Register> = {}
): Register {
  const places: Record<RegisterTable, null> = {
    citizens: null,
    targetGroups: null,
    indicators: null,
    notes: null,
    periods: null,
    efforts: null,
    lists: null,
    settings: null,
    ignored: null,
    log: null,
  };
  return {
    schemaVersion: 1,
    language: "da",
    targetGroups: [
      {
        code: "UNGE",
        name: "Unge",
        populations: "",
        endGoal: "I uddannelse eller job",
        intervalDays: 14,
        respondents: ["citizen", "caseworker"],
        template: "bip",
        templateVersion: "1",
      },
    ],
    indicators: [sampleIndicator()],
    citizens: [
      {
        code: SAMPLE_CITIZEN,
        group: "UNGE",
        caseworker: "ANK",
        section: "",
        start: null,
        status: "active",
        end: null,
        outcome: null,
      },
    ],
    scoreTables: [sampleScoreTable(rows)],
    efforts: [],
    periods: [],
    notes: [],
    reasons: SAMPLE_REASONS,
    settings: DEFAULT_SETTINGS,
    ignored: [],
    places,
    ...changes,
  };
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
  const reasons = SAMPLE_REASONS.map(({ code }) => code);
  return {
    group: "UNGE",
    place: scorePlace("UNGE", "Unge", width),
    rowCount: rows.length,
    citizens: rows.map(({ citizen = SAMPLE_CITIZEN }) => citizen),
    codes: rows.map(({ code }) => code),
    respondents: rows.map(
      ({ code, respondent }) => respondent ?? (code === DATE_CODE ? EVERYONE : "citizen")
    ),
    columns: Array.from({ length: width + 1 }, (_, index) =>
      sampleColumn(
        index === width ? "+" : `M${index + 1}`,
        10 + index,
        rows.map(({ cells }, row) => (index === width ? plus[row] : cells[index]) ?? null),
        reasons
      )
    ),
    reasons,
  };
}

function sampleColumn(
  name: string,
  index: number,
  cells: readonly SampleCell[],
  reasons: readonly string[]
): ScoreColumn {
  const kinds = new Uint8Array(cells.length);
  const numbers = new Float64Array(cells.length);
  const texts = new Map<number, string>();
  cells.forEach((cell, row) => {
    if (typeof cell === "number") {
      kinds[row] = CellKind.NUMBER;
      numbers[row] = cell;
    } else if (cell !== null && reasons.includes(cell)) {
      kinds[row] = CellKind.REASON + reasons.indexOf(cell);
    } else if (cell !== null) {
      kinds[row] = CellKind.TEXT;
      texts.set(row, cell);
    }
  });
  return { name, index, kinds, numbers, texts };
}
