import type { CellInput } from "../../register/model/Edit";
import type { Register } from "../../register/model/Register";
import type { CopiedColumn, ScoreDetails } from "../../register/model/ScoreDetails";
import type { ScoreTable } from "../../register/model/ScoreTable";
import { INDICATOR_COPIES, OWNER_COPIES, SCALE_COPIES } from "../../register/tables/scoreRows";
import { SCORE_KEY, scores } from "../../register/tables/scores";
import type { TableDeclaration } from "../../register/tables/declaration";
import { textOf, toName, toValue, type RawCell } from "./cellValues";
import { columnRuns, positionInRuns, readRows, type RowsRequest } from "./readRows";
import { Words } from "./Words";

const COPIES: readonly CopiedColumn[] = [...INDICATOR_COPIES, ...SCALE_COPIES, ...OWNER_COPIES];

/** Estimated bytes of a cell, and of a row's brackets, on the wire. */
const CELL_BYTES = 14;
const ROW_BYTES = 8;

/**
 * Reads what the rows of the score sheets say beside keys and scores, for whoever checks. One sync, and one more for
 * every 1.5 MB. A sheet whose rows are not those of the register any more is left out: what stands there is read anew
 * with the register.
 */
export async function readDetails(
  context: Excel.RequestContext,
  register: Register
): Promise<ScoreDetails[]> {
  const words = Words.ofRegister(register);
  const readings = register.scoreTables.map((table) => readTable(table, words));
  await readRows(
    context,
    readings.map(({ request }) => request)
  );
  return readings.flatMap((reading) => reading.finish());
}

/** The details of one sheet being read. */
interface DetailsReading {
  readonly request: RowsRequest;
  /** Call after `readRows`. None where the rows are others. */
  finish(): ScoreDetails[];
}

function readTable(table: ScoreTable, words: Words): DetailsReading {
  const { place, rowCount } = table;
  const { columns }: TableDeclaration = scores;
  const wanted = [...SCORE_KEY, ...COPIES].filter((name) => place.columns[name] !== undefined);
  const runs = columnRuns(wanted.map((name) => place.columns[name]!));
  const at = new Map<string, ReturnType<typeof positionInRuns>>(
    wanted.map((name) => [name, positionInRuns(runs, place.columns[name]!)] as const)
  );
  const copies = new Map(
    COPIES.filter((name) => at.has(name)).map((name) => [
      name,
      new Array<CellInput>(rowCount).fill(null),
    ])
  );
  let isSame = true;

  return {
    request: {
      sheet: place.sheet,
      top: place.row + 1,
      rowCount,
      runs: runs.map(({ column, count }) => ({ column: place.column + column, count })),
      rowBytes: ROW_BYTES + CELL_BYTES * wanted.length,
      take(first, blocks) {
        const count = blocks[0]?.length ?? 0;
        const cellOf = (name: string, row: number): RawCell => {
          const { run, offset } = at.get(name)!;
          return blocks[run]![row]![offset]!;
        };
        const keys = { citizen: table.citizens, code: table.codes, respondent: table.respondents };
        for (let row = 0; row < count; row++) {
          isSame &&= Object.entries(keys).every(
            ([name, texts]) =>
              toName(textOf(cellOf(name, row)), columns[name]!.type, words) === texts[first + row]
          );
        }
        for (const [name, cells] of copies) {
          const { type } = columns[name]!;
          for (let row = 0; row < count; row++) {
            cells[first + row] = toValue(cellOf(name, row), type, words);
          }
        }
      },
    },
    finish: () => (isSame ? [{ table: place.table, copies: Object.fromEntries(copies) }] : []),
  };
}
