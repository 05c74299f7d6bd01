import { raiseDataChanged } from "../../objects/events";
import { tableWords } from "../../objects/table/tableWords";
import type { HostSession } from "../../protocol/HostSession";
import {
  columnCount,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  offset,
  overlaps,
  rowCount,
} from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { formatArea } from "../../workbook/cells/format";
import { clearContents } from "../../workbook/cells/writeCells";
import { changeAllFormulas } from "../../workbook/formulas/allFormulas";
import { clearValidations } from "../../workbook/formulas/anchored";
import { rewriteFormula, writeReference } from "../../workbook/formulas/formulaTokens";
import type { FormulaChange } from "../../workbook/formulas/references";
import type { HostSheet } from "../../workbook/HostSheet";
import { assertCellsWritable } from "../../workbook/protection/protection";
import { Refused } from "../Outcome";
import { takeClip } from "./Clip";
import { assertFillable, putClip } from "./putClip";

/** Cells on a sheet. */
export interface Place {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/**
 * Moves cells as cut and paste does, with looks and rules: every reference to them follows, and formulas that move
 * go on referring to what they did.
 * @param to The sheet, and an area of which the top left cell counts.
 * @returns where the cells are now.
 * @throws Refused "tableConflict" for a table's header, "merged", "offSheet"; HostError AccessDenied.
 */
export function moveCells(session: HostSession, from: Place, to: Place): Area {
  const { workbook } = session;
  const { top, left } = to.area;
  const area = {
    top,
    left,
    bottom: top + rowCount(from.area) - 1,
    right: left + columnCount(from.area) - 1,
  };
  assertCellsWritable(workbook, from.sheet, from.area);
  assertFillable(session, to.sheet, area);
  if (from.sheet.merges.some((merge) => overlaps(merge, from.area))) throw new Refused("merged");
  const target = { sheet: to.sheet, area };
  for (const place of [from, target]) assertNoHeader(place);
  changeAllFormulas(workbook, (home) => followMove(home, from, target));
  const clip = takeClip(from.sheet, from.area);
  const stays = keepReferences(from.sheet, to.sheet);
  // Read at the place where they come to stand, so that they are not changed on the way.
  const rows = clip.rows.map((row, at) =>
    row.map((cell, index) => ({
      ...cell,
      formula: cell.formula === null ? null : stays(cell.formula),
      row: top + at,
      column: left + index,
    }))
  );
  clearContents(workbook, from.sheet, from.area, tableWords(session).column);
  clearValidations(from.sheet, from.area);
  formatArea(workbook, from.sheet, from.area, () => workbook.styles.get(0));
  putClip(session, { ...clip, rows, isMoved: true }, to.sheet, area, "all");
  raiseDataChanged(session, from.sheet, { changeType: "RangeEdited", area: from.area });
  return area;
}

/** A table keeps its header where it is. */
function assertNoHeader({ sheet, area }: Place): void {
  const torn = sheet.tables.some(
    (table) => table.showHeaders && overlaps({ ...table.area, bottom: table.area.top }, area)
  );
  if (torn) throw new Refused("tableConflict");
}

/** References to the moved cells, wherever they stand. */
function followMove(home: HostSheet | null, from: Place, to: Place): FormulaChange {
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  // Names as they are now: the change is looked at again when the file is written.
  const [homeName, fromName, toName] = [home?.name, from.sheet.name, to.sheet.name];
  return (formula) =>
    rewriteFormula(formula, {
      cells: ({ sheetName, external, range }) => {
        const name = sheetName ?? homeName;
        if (external || name?.toLowerCase() !== fromName.toLowerCase()) return null;
        const { top, left } = range;
        const area = {
          top: top ?? 0,
          left: left ?? 0,
          bottom: range.bottom ?? top ?? MAX_ROWS - 1,
          right: range.right ?? left ?? MAX_COLUMNS - 1,
        };
        if (!contains(from.area, area)) return null;
        const moved = offset(area, rows, columns);
        const sheet = from.sheet === to.sheet ? sheetName : toName;
        return writeReference(sheet, { ...range, ...moved });
      },
    });
}

/** References without a sheet's name, in formulas that go to another sheet. */
function keepReferences(from: HostSheet, to: HostSheet): FormulaChange {
  if (from === to) return (formula) => formula;
  return (formula) =>
    rewriteFormula(formula, {
      cells: ({ sheetName, external, range }) =>
        external || sheetName !== null ? null : writeReference(from.name, range),
    });
}
