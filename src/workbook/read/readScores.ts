import { measurementNumber } from "../../register/model/measurements";
import { indexOfCode } from "../../register/model/keys";
import { CellKind, type ScoreColumn, type ScoreTable } from "../../register/model/ScoreTable";
import { textOf, toName, type RawCell } from "./cellValues";
import type { LocatedTable } from "./locate";
import { columnRuns, positionInRuns, type RowsRequest } from "./readRows";
import { columnPositions, groupOfScoreTable, recogniseHeaders } from "./tableLayout";
import type { Words } from "./Words";

// Looked up once: a module's own names are looked up anew wherever they stand, here for every cell.
const { BLANK, NUMBER, REASON, TEXT } = CellKind;

/** Estimated bytes on the wire: a text of a key column, a scoring cell, and a row's brackets. */
const KEY_BYTES = 14;
const SCORE_BYTES = 4;
const ROW_BYTES = 8;

/** A score table being read: what to ask for, and what it becomes when everything has come. */
export interface ScoreReading {
  readonly request: RowsRequest;
  /** Call after `readRows`. */
  finish(): ScoreTable;
}

/**
 * Prepares the reading of a score sheet. Only the three key columns and the scoring columns travel; what the
 * sheet's formulas say is computed from the scores.
 * @returns null when a key column is gone, so that no row can be told from another.
 */
export function readScores(
  located: LocatedTable,
  words: Words,
  reasons: readonly string[]
): ScoreReading | null {
  const columns = recogniseHeaders("scores", located.headers, words.language);
  const indexOf = (name: string): number => columns.findIndex((column) => column?.name === name);
  const keys = [indexOf("citizen"), indexOf("code"), indexOf("respondent")] as const;
  if (keys.some((index) => index < 0)) return null;

  const scoring = columns.flatMap((column, index) =>
    column?.type === "score" ? [{ name: column.name, index }] : []
  );
  scoring.sort((a, b) => orderOf(a.name) - orderOf(b.name));
  const runs = columnRuns([...keys, ...scoring.map(({ index }) => index)]);
  const [citizenAt, codeAt, respondentAt] = keys.map((index) => positionInRuns(runs, index));
  const rows = located.rowCount;
  const intern = new Interner(words);
  // Every row comes, from the top: none of them stays a hole.
  const citizens = new Array<string>(rows);
  const codes = new Array<string>(rows);
  const respondents = new Array<string>(rows);
  const kindOf = textKinds(reasons);
  const readers = scoring.map(({ name, index }) => new ColumnReader(name, index, rows, kindOf));
  const readersOfRuns = runs.map(({ column, count }) =>
    Array.from({ length: count }, (_, offset) =>
      readers.find(({ index }) => index === column + offset)
    )
  );

  return {
    request: {
      sheet: located.sheet,
      top: located.row + 1,
      rowCount: rows,
      runs: runs.map((run) => ({ column: located.column + run.column, count: run.count })),
      rowBytes: ROW_BYTES + KEY_BYTES * keys.length + SCORE_BYTES * scoring.length,
      take(first, blocks) {
        const count = blocks[0]?.length ?? 0;
        for (let i = 0; i < count; i++) {
          const row = first + i;
          citizens[row] = intern.text(blocks[citizenAt!.run]![i]![citizenAt!.offset]!);
          codes[row] = intern.code(blocks[codeAt!.run]![i]![codeAt!.offset]!);
          respondents[row] = intern.respondent(
            blocks[respondentAt!.run]![i]![respondentAt!.offset]!
          );
        }
        readersOfRuns.forEach((readersOfRun, run) => takeRows(readersOfRun, first, blocks[run]!));
      },
    },
    finish() {
      const keys = [citizens, codes, respondents];
      const used = usedRows(keys, readers);
      for (const texts of keys) texts.length = used;
      return {
        group: groupOfScoreTable(located.table) ?? "",
        place: {
          ...located,
          columns: columnPositions("scores", located.headers, words.language),
        },
        rowCount: used,
        citizens,
        codes,
        respondents,
        columns: readers.map((reader) => reader.finish(used)),
        reasons,
      };
    },
  };
}

/** Rows that are taken before the next column is: so few that the processor still has them at hand then. */
const ROWS_AT_HAND = 64;

/** Takes the cells of neighbouring columns column by column, some rows at a time. */
function takeRows(
  readers: readonly (ColumnReader | undefined)[],
  first: number,
  rows: readonly RawCell[][]
): void {
  for (let from = 0; from < rows.length; from += ROWS_AT_HAND) {
    const to = Math.min(rows.length, from + ROWS_AT_HAND);
    readers.forEach((reader, offset) => reader?.take(first, rows, offset, from, to));
  }
}

/** M1, M2, … by number, whatever their order on the sheet; `+` last. */
function orderOf(name: string): number {
  return measurementNumber(name) ?? Infinity;
}

/** An empty table has one blank row, and a person may leave more at the end: they are no rows. */
function usedRows(keys: readonly (readonly string[])[], columns: readonly ColumnReader[]): number {
  let used = keys[0]?.length ?? 0;
  const isBlank = (row: number): boolean =>
    keys.every((texts) => texts[row] === "") && columns.every((column) => column.isBlank(row));
  while (used > 0 && isBlank(used - 1)) used--;
  return used;
}

/** Equal texts of neighbouring rows become one string, and words of the workbook's language become code names. */
class Interner {
  private readonly codes = new Map<string, string>();
  private readonly respondents = new Map<string, string>();
  private lastText = "";

  constructor(private readonly words: Words) {}

  text(cell: RawCell): string {
    const text = typeof cell === "string" ? cell : textOf(cell);
    if (text === this.lastText) return this.lastText;
    return (this.lastText = text);
  }

  code(cell: RawCell): string {
    const text = typeof cell === "string" ? cell : textOf(cell);
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = toName(text, "rowCode", this.words);
    this.codes.set(text, code);
    return code;
  }

  respondent(cell: RawCell): string {
    const text = typeof cell === "string" ? cell : textOf(cell);
    const known = this.respondents.get(text);
    if (known !== undefined) return known;
    const name = toName(text, "respondent", this.words);
    this.respondents.set(text, name);
    return name;
  }
}

/** Which kind of cell a text makes, remembering: reasons stand in thousands of cells. */
function textKinds(reasons: readonly string[]): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let kind = known.get(text);
    if (kind === undefined) {
      const reason = indexOfCode(reasons, text);
      kind = reason < 0 ? TEXT : REASON + reason;
      known.set(text, kind);
    }
    return kind;
  };
}

/** Cells of one scoring column, row by row, into typed arrays. */
class ColumnReader {
  private readonly kinds: Uint8Array;
  private numbers: ScoreColumn["numbers"];
  private readonly texts = new Map<number, string>();

  constructor(
    private readonly name: string,
    readonly index: number,
    rows: number,
    private readonly kindOf: (text: string) => number
  ) {
    this.kinds = new Uint8Array(rows);
    this.numbers = new Uint16Array(rows);
  }

  /** Takes the cells at `offset` of `rows[from]` up to `rows[to]`; `first` is the number of `rows[0]`. */
  take(first: number, rows: readonly RawCell[][], offset: number, from: number, to: number): void {
    const { kinds } = this;
    let { numbers } = this;
    for (let i = from; i < to; i++) {
      const cell = rows[i]![offset]!;
      if (typeof cell === "number") {
        kinds[first + i] = NUMBER;
        numbers[first + i] = cell;
        if (numbers[first + i] !== cell) numbers = this.takeLarge(first + i, cell);
      } else if (cell !== "") {
        this.takeText(first + i, textOf(cell));
      }
    }
  }

  /** The first number that two bytes do not hold. */
  private takeLarge(row: number, number: number): Float64Array {
    const numbers = Float64Array.from(this.numbers);
    numbers[row] = number;
    this.numbers = numbers;
    return numbers;
  }

  isBlank(row: number): boolean {
    return this.kinds[row] === BLANK;
  }

  private takeText(row: number, text: string): void {
    const kind = this.kindOf(text);
    this.kinds[row] = kind;
    if (kind === TEXT) this.texts.set(row, text);
  }

  finish(rows: number): ScoreColumn {
    return {
      name: this.name,
      index: this.index,
      kinds: this.kinds.subarray(0, rows),
      numbers: this.numbers.subarray(0, rows),
      texts: this.texts,
    };
  }
}
