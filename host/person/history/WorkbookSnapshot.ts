import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { DefinedName } from "../../workbook/model";
import type { UncalculatedCells } from "../../workbook/UncalculatedCells";
import { isUnchanged, keep, type Kept, putBack } from "./copyOf";
import { keepSheet, putSheetBack, type SheetSnapshot } from "./SheetSnapshot";

/**
 * A workbook as it was: everything that a person can change. Rows that did not change between two snapshots are
 * kept once; what others have hold of (sheets, tables, charts, names) is the same object again when put back.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly Kept<DefinedName>[];
  readonly activeSheetId: string;
  readonly followed: HostWorkbook["followed"];
  readonly uncalculated: UncalculatedCells;
  /** Nothing was waiting to be calculated, so the values were those of the formulas. */
  readonly isSettled: boolean;
}

/** What putting a workbook back has changed, for who listens. */
export interface WorkbookChange {
  readonly added: readonly HostSheet[];
  readonly removed: readonly HostSheet[];
  /** Cells that hold another value or formula now. */
  readonly entered: readonly { readonly sheet: HostSheet; readonly area: Area }[];
  /** Sheets with another selection. */
  readonly selected: readonly HostSheet[];
  /** The sheet that was in front, when another is now; null otherwise. */
  readonly deactivated: string | null;
}

/** With more changed cells than this, loading all formulas anew is the shorter way. */
const MOST_MARKS = 2_000;

/** Keeps a workbook. @param earlier A snapshot of it to share with. */
export function keepWorkbook(workbook: HostWorkbook, earlier?: WorkbookSnapshot): WorkbookSnapshot {
  const known = new Map(earlier?.sheets.map((each) => [each.sheet, each]));
  return {
    sheets: workbook.sheets.map((sheet) => keepSheet(sheet, known.get(sheet))),
    names: keep(workbook.names),
    activeSheetId: workbook.activeSheetId,
    followed: [...workbook.followed],
    uncalculated: workbook.uncalculated.copy(),
    isSettled: workbook.pending.isEmpty,
  };
}

/**
 * Makes a workbook what it was; it has to be calculated afterwards. Where nothing waited to be calculated, then and
 * now, the values that are put back hold.
 */
export function putWorkbookBack(
  workbook: HostWorkbook,
  snapshot: WorkbookSnapshot
): WorkbookChange {
  const before = { sheets: workbook.sheets, active: workbook.activeSheetId };
  const sheets = snapshot.sheets.map((each) => each.sheet);
  const { pending } = workbook;
  const isSettled = snapshot.isSettled && pending.isEmpty;
  let marks = 0;
  const changes = snapshot.sheets.map((each) => {
    const mark = (row: number, column: number): void => {
      marks++;
      if (isSettled) pending.markRestored(each.sheet.id, row, column);
      else pending.markCell(each.sheet.id, row, column);
    };
    return { sheet: each.sheet, ...putSheetBack(each, mark) };
  });
  const sameList =
    sheets.length === before.sheets.length &&
    sheets.every((sheet, index) => sheet === before.sheets[index]);
  if (!sameList || changes.some((each) => each.listed)) workbook.touched.add("sheets");
  workbook.sheets = sheets;
  const sameNames = isUnchanged(snapshot.names, workbook.names);
  if (!sameNames) workbook.touched.add("names");
  workbook.names = putBack(snapshot.names);
  workbook.activeSheetId = snapshot.activeSheetId;
  workbook.followed.splice(0, workbook.followed.length, ...snapshot.followed);
  const moved = before.active !== snapshot.activeSheetId;
  if (moved) workbook.touched.add("view");
  workbook.uncalculated.replaceBy(snapshot.uncalculated);
  if (!isSettled)
    for (const { sheet } of changes) for (const row of sheet.rows.keys()) sheet.onRowShown(row);
  if (!sameList || !sameNames || marks > MOST_MARKS || changes.some((each) => each.structure)) {
    pending.isRestored = isSettled;
    pending.structure = true;
  }
  return {
    added: sheets.filter((sheet) => !before.sheets.includes(sheet)),
    removed: before.sheets.filter((sheet) => !sheets.includes(sheet)),
    entered: changes.flatMap(({ sheet, entered }) => (entered ? [{ sheet, area: entered }] : [])),
    selected: changes.filter((each) => each.selection).map((each) => each.sheet),
    deactivated: moved ? before.active : null,
  };
}
