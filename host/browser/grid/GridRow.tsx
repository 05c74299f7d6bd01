import { memo, useMemo } from "react";
import type { Area } from "../../workbook/CellGrid";
import type { Table } from "../../workbook/model";
import { FilterButton } from "./FilterButton";
import { GridCell } from "./GridCell";
import type { GridStyles } from "./gridStyles";
import type { Span } from "./layout/visibleSpan";
import type { CellView, SheetView } from "./SheetView";

/** A row of a pane; the view is another object whenever anything in the workbook may have changed. */
export interface GridRowProps {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly row: number;
  /** Columns in the document, from the first to the last. */
  readonly first: number;
  readonly last: number;
  /** The columns of this pane that are selected in this row; -1 for none. */
  readonly selectedFirst: number;
  readonly selectedLast: number;
  /** The column of the cell that is being edited, whose old text runs over no neighbour; -1 for none in this row. */
  readonly editedColumn: number;
  /** Begins the ids of cells. */
  readonly idPrefix: string;
}

/** The cells of one row in one pane. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { view, styles, row, first, last, idPrefix } = props;
  const { cells, intruders } = useMemo(
    () => view.row(row, { first, last }),
    [view, row, first, last]
  );
  const top = view.rows.startOf(row);
  const height = view.rows.sizeOf(row);
  const draw = (cell: CellView, id: string | null) => {
    const { column, overflow } = cell;
    const left = view.columns.startOf(column);
    const span = overflow && column !== props.editedColumn ? spanOf(view, overflow) : null;
    const header = id === null ? null : filterHeaderAt(view.sheet.tables, row, column);
    return (
      <GridCell
        key={id === null ? `in ${column}` : column}
        styles={styles}
        id={id}
        address={cell.address}
        column={column}
        left={left}
        width={view.columns.sizeOf(column)}
        height={height}
        css={cell.css}
        text={cell.text}
        fullText={cell.fullText}
        shrunkTo={cell.shrunkTo}
        overflowLeft={span ? span.left - left : null}
        overflowWidth={span?.width ?? 0}
        selected={column >= props.selectedFirst && column <= props.selectedLast}
      >
        {header && <FilterButton table={header} column={column} styles={styles} />}
      </GridCell>
    );
  };
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top, height }}>
      {cells.map((cell) => draw(cell, `${idPrefix}${cell.address}`))}
      {intruders
        .filter(({ column }) => column !== props.editedColumn)
        .map((cell) => draw(cell, null))}
    </div>
  );
});

/** The columns of a row that lie in the selection, as `GridRow` takes them. */
export function selectedIn(
  selection: Area,
  row: number
): Pick<GridRowProps, "selectedFirst" | "selectedLast"> {
  const isIn = row >= selection.top && row <= selection.bottom;
  return isIn
    ? { selectedFirst: selection.left, selectedLast: selection.right }
    : { selectedFirst: -1, selectedLast: -1 };
}

/** The table that has a button for sorting and filtering in a cell; null for none. */
export function filterHeaderAt(
  tables: readonly Table[],
  row: number,
  column: number
): Table | null {
  const isHeader = ({ area, showHeaders, showFilterButton }: Table): boolean =>
    showHeaders &&
    showFilterButton &&
    row === area.top &&
    column >= area.left &&
    column <= area.right;
  return tables.find(isHeader) ?? null;
}

function spanOf({ columns }: SheetView, span: Span): { left: number; width: number } {
  const left = columns.startOf(span.first);
  return { left, width: columns.endOf(span.last) - left };
}
