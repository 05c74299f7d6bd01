import { holdsCivilRegistrationNumber } from "../../register/model/codes";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { Indicator, Register, RegisterTable } from "../../register/model/Register";
import { CellKind } from "../../register/model/ScoreTable";
import type { ScoreColumn, ScoreTable } from "../../register/model/ScoreTable";
import type { Place, Violation } from "../../register/model/Violation";
import { createViolation } from "../../register/model/violationParameters";

/**
 * `cell.privacy`: a cell that holds what looks like a civil registration number, as a text or as a number among the
 * scores. Codes on the list of citizens and on score sheets are left to `citizen.privacy`. At the cell. The finding does
 * not repeat the number.
 */
export function cellPrivacy(register: Register): Violation[] {
  return [
    ...(Object.keys(ENTRIES) as ListTable[]).flatMap((table) => inList(register, table)),
    ...register.scoreTables.flatMap(inScoreTable),
  ].map((cell) => createViolation("cell.privacy", cell, {}));
}

/** What is read of each table, a row an entry: its texts, and lists of texts, under the code names of their columns. */
const ENTRIES = {
  citizens: ({ citizens }) => citizens,
  targetGroups: ({ targetGroups }) => targetGroups.map((each) => ({ ...each, group: each.code })),
  indicators: ({ indicators }) => indicators.map(indicatorTexts),
  efforts: ({ efforts }) => efforts.map((each) => ({ ...each, effort: each.name })),
  periods: ({ periods }) => periods,
  notes: ({ notes }) => notes,
  lists: ({ reasons }) => reasons,
  ignored: ({ ignored }) => ignored,
} satisfies Partial<Record<RegisterTable, (register: Register) => readonly object[]>>;
type ListTable = keyof typeof ENTRIES;

function indicatorTexts({ questions, descriptors, ...texts }: Indicator): object {
  return {
    ...texts,
    questionCitizen: questions.citizen,
    questionCaseworker: questions.caseworker,
    questionMentor: questions.mentor,
    questionJobConsultant: questions.jobConsultant,
    ...Object.fromEntries(descriptors.map((text, index) => [`step${index + 1}`, text])),
  };
}

function inList(register: Register, table: ListTable): Place[] {
  const place = register.places[table];
  if (place === null) return [];
  const found: Place[] = [];
  ENTRIES[table](register).forEach((entry: object, row) => {
    const texts = entry as Readonly<Record<string, unknown>>;
    for (const [name, column] of Object.entries(place.columns)) {
      const value = texts[name];
      const text = Array.isArray(value) ? value.join(", ") : value;
      if (typeof text !== "string" || !holdsCivilRegistrationNumber(text)) continue;
      found.push(cellOf(place, place.rows?.[row] ?? row, column));
    }
  });
  return found;
}

function inScoreTable(table: ScoreTable): Place[] {
  const { place, codes, respondents, columns } = table;
  return [
    ...inKeys(codes).map((row) => cellOf(place, row, scoreColumnIndex(place, "code"))),
    ...inKeys(respondents).map((row) => cellOf(place, row, scoreColumnIndex(place, "respondent"))),
    ...columns.flatMap((column) =>
      inScores(column, table.rowCount).map((row) => cellOf(place, row, column.index))
    ),
  ];
}

/** The rows, among texts of which the same ones stand in every block of rows. */
function inKeys(texts: readonly string[]): number[] {
  const revealing = new Set([...new Set(texts)].filter(holdsCivilRegistrationNumber));
  if (revealing.size === 0) return [];
  return [...texts.keys()].filter((row) => revealing.has(texts[row]!));
}

/** A civil registration number without its leading zero has nine digits. */
const SMALLEST_NUMBER = 1e8;

function inScores({ kinds, numbers, texts }: ScoreColumn, rowCount: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const text =
      kinds[row] === CellKind.TEXT
        ? texts.get(row)!
        : numbers[row]! >= SMALLEST_NUMBER
          ? String(numbers[row])
          : null;
    if (text !== null && holdsCivilRegistrationNumber(text)) rows.push(row);
  }
  return rows;
}
