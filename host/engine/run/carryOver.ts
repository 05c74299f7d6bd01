import { overlaps, sameArea } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { movedCell, reachOf, type Shift, shiftArea } from "../../workbook/move/shift";
import type { SheetMove } from "../../workbook/PendingCalculation";
import type { Position } from "../compile/Expression";
import type { AreaNode, DependencyGraph, FormulaNode } from "./DependencyGraph";

/**
 * Which formulas, read anew after sheets, tables, names or positions changed, mean what they meant before: the same
 * text but for its references, and these stand for the very cells that they stood for, wherever these are now. Their
 * values hold. Every other one is due. So is one that tells of formulas or sheets, or finds its cells by their names as
 * text (INDIRECT), and one that finds them by position (OFFSET) once any moved.
 * @param moves How cells moved between the two.
 */
export function carryOver(
  old: DependencyGraph,
  graph: DependencyGraph,
  moves: readonly SheetMove[]
): void {
  const kept = new Set<FormulaNode>();
  const followed = new Map<AreaNode, Area | null>();
  const follow = (node: AreaNode): Area | null => {
    let area = followed.get(node);
    if (area === undefined) followed.set(node, (area = movedWhole(node, moves)));
    return area;
  };
  const placeOf = afterMoves(moves);
  for (const before of old.formulas()) {
    const at = placeOf(before.at);
    const now = at && graph.formulaAt(at.sheetId, at.row, at.column);
    if (!now || !isSame(before, now, follow)) continue;
    if (now.compiled.seesWorkbook) continue;
    // What OFFSET and INDIRECT read is where their arguments lead, not what their text names: other cells may be there.
    if (now.compiled.dynamic && moves.length > 0) continue;
    kept.add(now);
    now.due = before.due;
    now.circular = before.circular;
    now.savedCircle = before.savedCircle;
    now.spills = before.spills;
  }
  for (const node of graph.formulas()) if (!kept.has(node)) node.due = true;
}

function isSame(
  before: FormulaNode,
  now: FormulaNode,
  follow: (node: AreaNode) => Area | null
): boolean {
  if (before.compiled.signature !== now.compiled.signature) return false;
  if (before.inputs.length !== now.inputs.length) return false;
  const isHere = before.at.row === now.at.row && before.at.column === now.at.column;
  if (now.compiled.placed && !isHere) return false;
  return before.inputs.every((one, index) => {
    const other = now.inputs[index];
    if (typeof one === "string" || typeof other === "string") return one === other;
    if (one.sheetId !== other?.sheetId) return false;
    const area = follow(one);
    if (area === null || !sameArea(area, other.area)) return false;
    return !now.compiled.placed || sameArea(one.area, other.area);
  });
}

/** Where an area is after all moves; null when some of its cells went, came or stayed behind. */
function movedWhole({ sheetId, area }: AreaNode, moves: readonly SheetMove[]): Area | null {
  let now = area;
  for (const move of moves) {
    if (move.sheetId !== sheetId) continue;
    const next = shiftArea(now, move.shift);
    if (!next || !isSameSize(now, next)) return null;
    // Only some of its cells moved.
    if (sameArea(now, next) && overlaps(now, reachOf(move.shift))) return null;
    now = next;
  }
  return now;
}

function isSameSize(one: Area, other: Area): boolean {
  return (
    one.bottom - one.top === other.bottom - other.top &&
    one.right - one.left === other.right - other.left
  );
}

/** Where cells are after all moves of their sheets; null for one that is gone. */
export function afterMoves(moves: readonly SheetMove[]): (at: Position) => Position | null {
  const shifts = new Map<string, Shift[]>();
  for (const { sheetId, shift } of moves) {
    const known = shifts.get(sheetId);
    if (known) known.push(shift);
    else shifts.set(sheetId, [shift]);
  }
  return (at) => {
    const own = shifts.get(at.sheetId);
    if (!own) return at;
    const cell = movedCell(at.row, at.column, own);
    return cell && { sheetId: at.sheetId, ...cell };
  };
}
