import { showOutlineLevels } from "../../objects/sheet/outlineLevels";
import type { HostSheet } from "../../workbook/HostSheet";
import { ensureColumn, ensureRow, setColumnHidden, setRowHidden } from "../../workbook/layout";
import { assertAllowed } from "../../workbook/protection/protection";
import type { Outcome } from "../Outcome";
import type { ActRunner } from "./ActRunner";

/** Which groups: of rows, at the left edge, or of columns, above. */
export type OutlineAxis = "rows" | "columns";

/** Rows or columns that belong together: what lies at least so deep, one after the other. */
export interface OutlineGroup {
  readonly first: number;
  readonly last: number;
  /** 1 for the outermost. */
  readonly level: number;
  /** The row or column with its + or −: before or after it. −1 where there is none. */
  readonly summary: number;
  readonly collapsed: boolean;
}

/** The layout of a row or column as an outline sees it. */
interface Line {
  hidden: boolean;
  outlineLevel: number;
  collapsed: boolean;
}

/** The groups of a sheet, outer ones before inner ones, then in order. */
export function outlineGroups(sheet: HostSheet, axis: OutlineAxis): OutlineGroup[] {
  const lines: ReadonlyMap<number, Line> = sheet[axis];
  const after = axis === "rows" ? sheet.summaryBelow : sheet.summaryRight;
  const grouped = [...lines].filter(([, line]) => line.outlineLevel > 0).sort(([a], [b]) => a - b);
  const deepest = Math.max(0, ...grouped.map(([, line]) => line.outlineLevel));
  const groups: OutlineGroup[] = [];
  for (let level = 1; level <= deepest; level++) {
    let first: number | null = null;
    let hidden = true;
    grouped.forEach(([index, line], position) => {
      if (line.outlineLevel < level) return;
      first ??= index;
      hidden &&= line.hidden;
      const next = grouped[position + 1];
      if (next?.[0] === index + 1 && next[1].outlineLevel >= level) return;
      const summary = after ? index + 1 : first - 1;
      groups.push({ first, last: index, level, summary, collapsed: hidden });
      first = null;
      hidden = true;
    });
  }
  return groups;
}

/** Opens or closes a group. Groups within it that are closed stay closed. */
export function toggleGroup(
  acts: ActRunner,
  sheet: HostSheet,
  axis: OutlineAxis,
  group: OutlineGroup
): Promise<Outcome> {
  return acts.run("outline", "notFound", () => {
    assertAllowed(sheet, null);
    const lineAt = lineOf(sheet, axis);
    const inner = outlineGroups(sheet, axis).filter(
      (each) => each.level > group.level && each.first >= group.first && each.last <= group.last
    );
    const closed = inner.filter(
      (each) => each.collapsed && sheet[axis].get(each.summary)?.collapsed === true
    );
    for (let index = group.first; index <= group.last; index++) {
      const staysHidden = closed.some((each) => each.first <= index && index <= each.last);
      const hidden = !group.collapsed || staysHidden;
      if (axis === "rows") setRowHidden(sheet, index, hidden);
      else setColumnHidden(sheet, index, hidden);
    }
    if (group.summary >= 0) lineAt(group.summary).collapsed = !group.collapsed;
    sheet.touch(axis === "rows" ? "cells" : "columns", "outline");
  });
}

/** Shows the outline down to a level and hides what lies deeper. */
export function showLevel(
  acts: ActRunner,
  sheet: HostSheet,
  axis: OutlineAxis,
  level: number
): Promise<Outcome> {
  return acts.run("outline", "notFound", () => {
    assertAllowed(sheet, null);
    showOutlineLevels(sheet, axis === "rows" ? level : 0, axis === "columns" ? level : 0);
  });
}

function lineOf(sheet: HostSheet, axis: OutlineAxis): (index: number) => Line {
  return axis === "rows"
    ? (index) => ensureRow(sheet, index)
    : (index) => ensureColumn(sheet, index);
}
