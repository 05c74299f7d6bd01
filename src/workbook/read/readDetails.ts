import type { CellInput } from "../../register/model/Edit";
import type { Register } from "../../register/model/Register";
import type { CopiedColumn, ScoreDetails, TypedOver } from "../../register/model/ScoreDetails";
import type { ScoreTable } from "../../register/model/ScoreTable";
import { INDICATOR_COPIES, OWNER_COPIES, SCALE_COPIES } from "../../register/tables/scoreRows";
import { SCORE_COLUMNS, SCORE_KEY, scores } from "../../register/tables/scores";
import type { TableDeclaration } from "../../register/tables/declaration";
import { textOf, toName, toValue, type RawCell } from "./cellValues";
import { columnRuns, positionInRuns, readRows, type RowsRequest } from "./readRows";
import { Words } from "./Words";
import { parseAreas, quoted, type CellArea } from "../sheets/a1";
import { cellsAt } from "../sheets/cells";

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
  const typedOver = register.scoreTables.map((table) => lookForFormulas(context, table));
  await readRows(
    context,
    readings.map(({ request }) => request)
  );
  return readings.flatMap((reading, at) => {
    const copies = reading.finish();
    return copies === null ? [] : [{ ...copies, typedOver: typedOver[at]!() }];
  });
}

/** The details of one sheet being read. */
interface DetailsReading {
  readonly request: RowsRequest;
  /** Call after `readRows`. Null where the rows are others. */
  finish(): Omit<ScoreDetails, "typedOver"> | null;
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
    finish: () => (isSame ? { table: place.table, copies: Object.fromEntries(copies) } : null),
  };
}

const FORMULA_COLUMNS = SCORE_COLUMNS.filter((name) => scores.columns[name].type === "formula");

/**
 * Asks for the cells of formula columns in which none stands. Excel is asked for their addresses: the formulas of a
 * national register would be hundreds of megabytes.
 * @returns what is called after the next sync.
 */
function lookForFormulas(
  { workbook }: Excel.RequestContext,
  { place, rowCount }: ScoreTable
): () => TypedOver[] {
  if (rowCount === 0) return () => [];
  const sheet = workbook.worksheets.getItem(place.sheet);
  const top = place.row + 1;
  const looks = FORMULA_COLUMNS.flatMap((column) => {
    const at = place.columns[column];
    if (at === undefined) return [];
    const left = place.column + at;
    const cells = cellsAt(sheet, top, left, rowCount);
    return (["Constants", "Blanks"] as const).map((kind) => ({
      column,
      left,
      isBlank: kind === "Blanks",
      found: cells.getSpecialCellsOrNullObject(kind).load("address"),
    }));
  });
  return () =>
    looks.flatMap(({ column, left, isBlank, found }) => {
      if (found.isNullObject) return [];
      return areasOf(found.address, place.sheet).flatMap((area): TypedOver[] => {
        // Of one cell Excel may look through the whole sheet: only what was asked for counts.
        const row = Math.max(area.top - top, 0);
        const count = Math.min(area.bottom - top + 1, rowCount) - row;
        const isHere = area.left <= left && left <= area.right;
        return isHere && count > 0 ? [{ column, row, count, isBlank }] : [];
      });
    });
}

/** The areas of an address that names the sheet before each of them. @throws Error for an address that is none. */
function areasOf(address: string, sheet: string): readonly CellArea[] {
  const bare = [quoted(sheet), sheet].reduce(
    (text, name) => text.replaceAll(`${name}!`, ""),
    address
  );
  const areas = parseAreas(bare);
  if (areas === null) throw new Error("An address cannot be read.");
  return areas;
}
