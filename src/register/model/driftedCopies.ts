import {
  INDICATOR_COPIES,
  indicatorRow,
  NOBODY,
  OWNER_COPIES,
  SCALE_COPIES,
  type ScaleCopy,
  type ScoreRow,
} from "../tables/scoreRows";
import type { CellInput } from "./Edit";
import { codeFolder, type CodeKey } from "./keys";
import type { DateSerial, Register } from "./Register";
import { RegisterIndex } from "./RegisterIndex";
import { RowKind, ScoreRows } from "./ScoreRows";
import { CellKind, type ScoreTable } from "./ScoreTable";
import type { CopiedColumn, ScoreDetails } from "./ScoreDetails";

/** A column in which rows of a score sheet say something else than what they were copied from. */
export interface Drift {
  /**
   * `changed`: no row with scores says what the indicator does now: that was changed after they were given.
   * `scale`: some rows with scores say something else about what they mean, and others do not.
   * `indicator`: what the indicator is called, or what a row without scores says of its scale.
   * `owner`: who has the citizen's case.
   */
  readonly kind: "changed" | "scale" | "indicator" | "owner";
  readonly column: CopiedColumn;
  /** The rows that say something else, from the top; never none. Of scales only those with scores, where there are any. */
  readonly rows: readonly number[];
  /** What stands in the first of them. */
  readonly found: CellInput;
  /** What stands where it was copied from. */
  readonly original: CellInput;
}

/**
 * What rows of a score sheet say again and what stands elsewhere now are not the same. One an indicator or citizen and
 * column. Left out are rows of an indicator or citizen that nobody knows: they are found as such.
 * @param today of an indicator's versions the one that is valid is the original.
 */
export function driftedCopies(
  register: Register,
  table: ScoreTable,
  { copies }: ScoreDetails,
  today: DateSerial
): Drift[] {
  return [
    ...indicatorDrifts(register, table, copies, today),
    ...ownerDrifts(register, table, copies, today),
  ];
}

type Copies = ScoreDetails["copies"];

function indicatorDrifts(
  register: Register,
  table: ScoreTable,
  copies: Copies,
  today: DateSerial
): Drift[] {
  const histories = RegisterIndex.of(register).historiesByCode(table.group);
  const { kinds } = ScoreRows.of(table);
  const folded = codeFolder();
  const rowsByCode = new Map<CodeKey, number[]>();
  table.codes.forEach((code, row) => {
    if (kinds[row] !== RowKind.SCORES) return;
    const key = folded(code);
    const rows = rowsByCode.get(key);
    if (rows) rows.push(row);
    else rowsByCode.set(key, [row]);
  });
  return [...rowsByCode].flatMap(([key, rows]) => {
    const history = histories.get(key);
    if (!history) return [];
    // What a row of it would be given if it were made now; who is asked makes no difference.
    const now = indicatorRow(NOBODY, history.for(today), 0, "", 0);
    const named = INDICATOR_COPIES.flatMap((column) =>
      driftIn(copies, column, rows, now[column], "indicator")
    );
    const scored = new Set(rows.filter((row) => hasScores(table, row)));
    return [...named, ...SCALE_COPIES.flatMap((column) => scaleDrift(column, now))];

    function scaleDrift(column: ScaleCopy, original: ScoreRow): Drift[] {
      const [drift] = driftIn(copies, column, rows, original[column], "indicator");
      if (!drift) return [];
      const other = new Set(drift.rows);
      const agrees = [...scored].some((row) => !other.has(row));
      const doubtful = drift.rows.filter(
        (row) =>
          scored.has(row) &&
          (cellAt(copies, column, row) !== null || (!agrees && saysNoLimit(copies, column, row)))
      );
      const [first] = doubtful;
      if (first === undefined) return [drift];
      const found = cellAt(copies, column, first);
      return [{ ...drift, kind: agrees ? "scale" : "changed", rows: doubtful, found }];
    }
  });
}

/** What a blank cell says: that there is no limit, where the row does say what its scores are. A row that somebody typed says nothing. */
function saysNoLimit(copies: Copies, column: ScaleCopy, row: number): boolean {
  const isLimit = column === "minimum" || column === "maximum";
  return isLimit && cellAt(copies, "type", row) !== null;
}

function cellAt(copies: Copies, column: CopiedColumn, row: number): CellInput {
  return copies[column]?.[row] ?? null;
}

function hasScores(table: ScoreTable, row: number): boolean {
  return table.columns.some(({ kinds }) => kinds[row] === CellKind.NUMBER);
}

function ownerDrifts(
  register: Register,
  table: ScoreTable,
  copies: Copies,
  today: DateSerial
): Drift[] {
  const index = RegisterIndex.of(register);
  return ScoreRows.of(table).rowsByCitizen.flatMap((rows) => {
    const stay = index.stayAbout(table.citizens[rows[0]!]!, table.group, today);
    if (!stay) return [];
    return OWNER_COPIES.flatMap((column) => driftIn(copies, column, rows, stay[column], "owner"));
  });
}

/** The rows of some that say something else in a column; none where the sheet has no such column. */
function driftIn(
  copies: Copies,
  column: CopiedColumn,
  rows: readonly number[],
  original: CellInput,
  kind: Drift["kind"]
): Drift[] {
  const cells = copies[column];
  if (!cells) return [];
  const other = rows.filter((row) => String(cells[row] ?? "") !== String(original ?? ""));
  const [first] = other;
  if (first === undefined) return [];
  return [
    { kind, column, rows: other, found: cellAt(copies, column, first), original: original ?? null },
  ];
}
