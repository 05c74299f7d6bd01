import { hostWordArg, optionalBoolean, wordArg } from "../../protocol/args";
import type { Declaration } from "../../protocol/declare";
import { invalidArgument, invalidOperation } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { formatArea as addressOf } from "../../workbook/address";
import { contains, isEntireColumn, isEntireRow, overlaps, rowCount } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { copyCells, copyTarget } from "../../workbook/cells/copyCells";
import { putRules, takeRules } from "../../workbook/cells/copyRules";
import { formatArea } from "../../workbook/cells/format";
import { clearContents } from "../../workbook/cells/writeCells";
import {
  clearConditionalFormats,
  clearHyperlinks,
  clearValidations,
} from "../../workbook/formulas/anchored";
import type { HostSheet } from "../../workbook/HostSheet";
import { deleteCells, insertCells } from "../../workbook/move/structure";
import { assertAllowed, assertCellsWritable } from "../../workbook/protection/protection";
import { type ChangeType, raiseDataChanged, raiseOnSheet, SHEET_EVENTS } from "../events";
import { activateSheet } from "../sheet/sheetState";
import { tableWords } from "../table/tableWords";
import type { RangeObject } from "./RangeObject";
import { changeOutline, showDetails } from "./rangeOutline";
import { assertShape, isUnbounded } from "./rangeValues";

const CLEAR_WORDS = ["All", "Formats", "Contents", "Hyperlinks"] as const;
/** Which cells have hyperlinks or controls is in the file only. */
const OTHER_CLEAR_WORDS = ["RemoveHyperlinks", "ResetContents"] as const;
const COPY_WORDS = ["All", "Formulas", "Values", "Formats"] as const;

/** A source of cells from what the client sent: a range of any sheet, or an address. */
export type ReadSource = (
  value: unknown,
  sheet: HostSheet,
  session: HostSession
) => { sheet: HostSheet; area: Area };

/**
 * The methods of a range that change something.
 * @param readSource Reads an argument that is a range or an address.
 */
export function rangeActions(
  readSource: ReadSource
): NonNullable<Declaration<RangeObject>["methods"]> {
  return {
    _ValidateArraySize: ({ area }, [rows, columns]) => assertShape(area, rows, columns),
    Calculate: (_range, _args, session) => session.calculateNow(),
    Clear: (range, [applyTo], session) =>
      clearRange(
        range,
        hostWordArg(applyTo ?? "All", CLEAR_WORDS, OTHER_CLEAR_WORDS, ["Range", "clear"]),
        session
      ),
    CopyFrom: (range, [source, type, skipBlanks, transpose], session) => {
      const from = readSource(source, range.sheet, session);
      const options = {
        type: hostWordArg(
          type ?? "All",
          COPY_WORDS,
          ["Link", "ColumnWidths"],
          ["Range", "copyFrom"]
        ),
        skipBlanks: optionalBoolean(skipBlanks),
        transpose: optionalBoolean(transpose),
      };
      if (isUnbounded(from.area))
        throw invalidArgument("Whole rows or columns cannot be copied here.");
      const { sheet } = range;
      const target = copyTarget(from.area, range.area, options.transpose);
      assertCellsWritable(session.workbook, sheet, target);
      const rules = takeRules(from, sheet, target, options);
      const area = copyCells(session.workbook, from, range, options);
      putRules(session.workbook, rules, { sheet, area }, options);
      raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
    },
    Delete: (range, [shift], session) => removeRange(range, shift, session),
    Group: (range, [option]) => changeOutline(range, option, 1),
    HideGroupDetails: (range, [option]) => showDetails(range, option, false),
    Insert: (range, [shift], session) => insertRange(range, shift, session),
    Merge: (range, [across], session) => merge(range, optionalBoolean(across), session),
    Select: ({ sheet, area }, _args, session) => {
      activateSheet(session, sheet);
      sheet.selection = { ...area };
      sheet.touch("view");
      raiseOnSheet(session, SHEET_EVENTS.SelectionChanged, sheet.id, { address: addressOf(area) });
    },
    ShowGroupDetails: (range, [option]) => showDetails(range, option, true),
    Ungroup: (range, [option]) => changeOutline(range, option, -1),
    Unmerge: ({ sheet, area }) => {
      assertAllowed(sheet, "allowFormatCells");
      sheet.merges = sheet.merges.filter((each) => !overlaps(each, area));
      sheet.touch("merges");
    },
  };
}

/** Empties a range, or takes its looks, rules or hyperlinks away, and tells who listens. @throws HostError as Excel. */
export function clearRange(
  { sheet, area }: RangeObject,
  what: (typeof CLEAR_WORDS)[number],
  session: HostSession
): void {
  const { workbook } = session;
  assertCellsWritable(workbook, sheet, area);
  if (what === "Hyperlinks") {
    assertAllowed(sheet, "allowInsertHyperlinks");
    clearHyperlinks(sheet, area);
    return;
  }
  if (what !== "Contents") {
    assertAllowed(sheet, "allowFormatCells");
    formatArea(workbook, sheet, area, () => workbook.styles.get(0));
    clearConditionalFormats(sheet, area);
  }
  if (what === "Formats") return;
  if (what === "All") clearValidations(sheet, area);
  clearHyperlinks(sheet, area);
  clearContents(workbook, sheet, area, tableWords(session).column);
  raiseDataChanged(session, sheet, { changeType: "RangeEdited", area });
}

/** Puts empty cells in place of a range, and tells who listens. @throws HostError as `insertCells`. */
export function insertRange(range: RangeObject, shift: unknown, session: HostSession): RangeObject {
  const { sheet, area } = range;
  const asked = wordArg(shift, ["Down", "Right"]);
  const direction = isEntireRow(area) ? "Down" : isEntireColumn(area) ? "Right" : asked;
  if (isEntireRow(area)) assertAllowed(sheet, "allowInsertRows");
  else assertAllowed(sheet, isEntireColumn(area) ? "allowInsertColumns" : null);
  insertCells(session.workbook, sheet, area, direction, tableWords(session).column);
  const changeType = kindOfChange(area, "Inserted");
  raiseDataChanged(session, sheet, { changeType, area, shiftDirection: direction });
  return range.at(area);
}

/** Takes a range's cells out, and tells who listens. @throws HostError as `deleteCells`. */
export function removeRange(
  { sheet, area }: RangeObject,
  shift: unknown,
  session: HostSession
): void {
  const asked = wordArg(shift, ["Up", "Left"]);
  const direction = isEntireRow(area) ? "Up" : isEntireColumn(area) ? "Left" : asked;
  if (isEntireRow(area)) assertAllowed(sheet, "allowDeleteRows");
  else assertAllowed(sheet, isEntireColumn(area) ? "allowDeleteColumns" : null);
  assertCellsWritable(session.workbook, sheet, area);
  deleteCells(session.workbook, sheet, area, direction);
  const changeType = kindOfChange(area, "Deleted");
  raiseDataChanged(session, sheet, { changeType, area, shiftDirection: direction });
}

function kindOfChange(area: Area, what: "Inserted" | "Deleted"): ChangeType {
  if (isEntireRow(area)) return `Row${what}`;
  return isEntireColumn(area) ? `Column${what}` : `Cell${what}`;
}

/**
 * One merged cell, or one in each row; what the other cells hold is lost, as in Excel.
 * @throws HostError AccessDenied when a locked cell of a protected sheet would lose what it holds.
 */
function merge({ sheet, area }: RangeObject, across: boolean, session: HostSession): void {
  assertAllowed(sheet, "allowFormatCells");
  if (isUnbounded(area)) throw invalidArgument("Whole rows or columns cannot be merged here.");
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw invalidOperation("Cells of a table cannot be merged.");
  }
  const areas = across
    ? Array.from({ length: rowCount(area) }, (_, row) => ({
        ...area,
        top: area.top + row,
        bottom: area.top + row,
      }))
    : [area];
  const lost = areas.flatMap((each) => [...cellsLost(sheet, each)]);
  for (const cell of lost) assertCellsWritable(session.workbook, sheet, cell);
  for (const each of areas) {
    sheet.merges = [
      ...sheet.merges.filter((old) => !contains(each, old) && !overlaps(old, each)),
      each,
    ];
  }
  for (const { top: row, left: column } of lost) {
    sheet.cells.setValue(row, column, null);
    session.workbook.pending.markCell(sheet.id, row, column);
  }
  sheet.touch("merges", "cells");
}

/** The cells of an area that hold something and would not be seen once it is one cell. */
function* cellsLost({ cells }: HostSheet, area: Area): Generator<Area> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      if (cells.value(row, column) === null && cells.formula(row, column) === null) continue;
      yield { top: row, bottom: row, left: column, right: column };
    }
  }
}
