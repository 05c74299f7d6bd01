import { useMemo } from "react";
import type { OutlineGroup } from "../../person/Person";
import { formatArea } from "../../workbook/address";
import { cellArea, MAX_COLUMNS, MAX_ROWS } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { GridDesk } from "./GridDesk";
import { gridGeometry, type GridGeometry } from "./layout/gridGeometry";
import { linesInView, type Lines } from "./layout/panes";
import type { SheetView } from "./SheetView";
import { useScrolling, type Scrolling } from "./useScrolling";
import { useConditionalLooks, useSheetView } from "./useSheetView";

/** Rows and columns of the sheet that can be scrolled to beyond what is used and what is in view. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 10;

/** The sheet in front, laid out in the window. */
export interface GridLayout {
  readonly view: SheetView;
  readonly version: number;
  readonly scrolling: Scrolling;
  readonly geometry: GridGeometry;
  readonly lines: Lines;
  readonly groups: Readonly<Record<"rows" | "columns", readonly OutlineGroup[]>>;
  /** The part of the sheet that can be scrolled through: it grows as one gets near its end. */
  readonly extent: {
    readonly rows: number;
    readonly columns: number;
    readonly width: number;
    readonly height: number;
  };
  /** How many rows and columns a page key goes. */
  readonly page: { readonly rows: number; readonly columns: number };
  /** The address of an area's first cell, such as "B2". */
  readonly addressOf: (area: Area) => string;
}

/** Lays out the sheet in front anew whenever workbook, window or scrolling ask for it. */
export function useGridLayout(desk: GridDesk): GridLayout {
  const { person } = desk;
  const live = useSheetView(desk);
  const { view, version } = live;
  const { rows, columns, sheet } = view;
  const scrolling = useScrolling(sheet.id);
  const { scroll, size } = scrolling;
  const groups = useMemo(
    () => ({ rows: person.outlineGroups("rows"), columns: person.outlineGroups("columns") }),
    [person, view]
  );
  const used = useMemo(() => usedLines(view), [view]);
  const { selection, activeCell } = person;
  const lastRow = Math.max(
    used.rows,
    activeCell.row,
    selection.bottom < MAX_ROWS - 1 ? selection.bottom : 0,
    rows.indexAt(scroll.top + size.height)
  );
  const lastColumn = Math.max(
    used.columns,
    activeCell.column,
    selection.right < MAX_COLUMNS - 1 ? selection.right : 0,
    columns.indexAt(scroll.left + size.width)
  );
  const geometry = gridGeometry(
    view,
    size,
    { rows: depthOf(groups.rows), columns: depthOf(groups.columns) },
    lastRow
  );
  const lines = linesInView(geometry, rows, columns, scroll);
  useConditionalLooks(desk, live, areasOf(lines));
  const endRow = Math.min(MAX_ROWS, lastRow + MORE_ROWS);
  const endColumn = Math.min(MAX_COLUMNS, lastColumn + MORE_COLUMNS);
  return {
    view,
    version,
    scrolling,
    geometry,
    lines,
    groups,
    extent: {
      rows: endRow,
      columns: endColumn,
      width: geometry.left + columns.startOf(endColumn),
      height: geometry.top + rows.startOf(endRow),
    },
    page: {
      rows: Math.max(1, Math.floor(geometry.room.height / rows.standard) - 1),
      columns: Math.max(1, Math.floor(geometry.room.width / columns.standard) - 1),
    },
    addressOf: ({ top, left }) => formatArea(cellArea(top, left)),
  };
}

/** How many rows and columns hold something. */
function usedLines({ sheet }: SheetView): { rows: number; columns: number } {
  let columns = 0;
  for (const [, cells] of sheet.cells.entries())
    columns = Math.max(columns, cells.values.length, cells.styles?.length ?? 0);
  return { rows: sheet.cells.rowCount, columns };
}

/** Steps in the gutter: one for each level, and one for what is in no group. */
function depthOf(groups: readonly OutlineGroup[]): number {
  return groups.length === 0 ? 0 : Math.max(...groups.map((group) => group.level)) + 1;
}

function areasOf({ rows, columns, frozenRows, frozenColumns }: Lines): Area[] {
  return [rows, frozenRows].flatMap((down) =>
    [frozenColumns, columns]
      .filter((across) => across.last >= across.first && down.last >= down.first)
      .map((across) => ({
        top: down.first,
        bottom: down.last,
        left: across.first,
        right: across.last,
      }))
  );
}
