import type { CitizenBlock } from "./CitizenBlock";
import { SCORE_KEY } from "../tables/scores";
import type { CellInput, Edit, SetCells } from "../model/Edit";
import { measurementNumber } from "../model/measurements";
import { scoreRowValues, SCORE_ROW_COLUMNS } from "../tables/scoreRows";

/** The edits of a score sheet that make it what the blocks are: new columns, then new rows with their scores, then cells. */
export function scoreEdits(group: string, blocks: readonly CitizenBlock[]): Edit[] {
  const edits: Edit[] = [];
  const table = { scores: group };
  let newColumns: readonly string[] = [];
  let widest: CitizenBlock | null = null;
  const cells: SetCells["cells"][number][] = [];
  for (const block of blocks) {
    if (block.newColumns.length > newColumns.length) newColumns = block.newColumns;
    if (block.addedRows.length > 0 && block.used > (widest?.used ?? -1)) widest = block;
    for (const cell of block.changes()) cells.push(cell);
  }
  if (newColumns.length > 0) {
    const first = measurementNumber(newColumns[0]!)!;
    edits.push({ kind: "addMeasurementColumns", group, first, count: newColumns.length });
  }
  if (widest !== null) edits.push({ kind: "addRows", table, ...addedRows(blocks, widest) });
  if (cells.length > 0) edits.push({ kind: "setCells", table, keyColumns: SCORE_KEY, cells });
  return edits;
}

function addedRows(
  blocks: readonly CitizenBlock[],
  widest: CitizenBlock
): { columns: readonly string[]; rows: CellInput[][] } {
  const count = widest.used;
  const measurements = Array.from({ length: count }, (_, position) => widest.columnName(position));
  const rows: CellInput[][] = [];
  for (const block of blocks) {
    const added = [...block.addedRows].sort((a, b) => (a.row.number ?? 0) - (b.row.number ?? 0));
    for (const { row, index } of added) {
      const values = scoreRowValues(row);
      for (let position = 0; position < count; position++) values.push(block.cell(index, position));
      rows.push(values);
    }
  }
  return { columns: [...SCORE_ROW_COLUMNS, ...measurements], rows };
}
