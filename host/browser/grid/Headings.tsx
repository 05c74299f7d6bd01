import { memo } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "../../workbook/address";
import { isEntireColumn, isEntireRow } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { GridStyles } from "./gridStyles";
import type { Axis } from "./layout/Axis";
import { EDGE_REACH, HEADING_HEIGHT, type GridGeometry } from "./layout/gridGeometry";
import type { Lines } from "./layout/panes";
import type { Span } from "./layout/visibleSpan";
import type { ScrollLayers } from "./ScrollLayers";
import type { SheetView } from "./SheetView";

interface HeadingsProps {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly geometry: GridGeometry;
  readonly lines: Lines;
  readonly layers: ScrollLayers;
  readonly selection: Area;
}

/** The letters above the columns. */
export function ColumnHeadings(props: HeadingsProps) {
  const { view, styles, geometry, lines, layers, selection } = props;
  const { left, frozen, room, gutter, headings } = geometry;
  const strip = { top: gutter.height, height: headings.height };
  const draw = (span: Span) => (
    <ColumnStrip
      columns={view.columns}
      styles={styles}
      first={span.first}
      last={span.last}
      withinFirst={selection.left}
      withinLast={selection.right}
      isWhole={isEntireColumn(selection)}
    />
  );
  return (
    <>
      {frozen.width > 0 && (
        <div
          role="rowgroup"
          className={styles.headings}
          style={{ ...strip, left, width: frozen.width }}
        >
          {draw(lines.frozenColumns)}
        </div>
      )}
      <div
        role="rowgroup"
        className={styles.headings}
        style={{ ...strip, left: left + frozen.width, width: room.width }}
      >
        <div className={styles.layer} style={{ left: -frozen.width }} ref={layers.attach.x}>
          {draw(lines.columns)}
        </div>
      </div>
    </>
  );
}

/** The numbers beside the rows. */
export function RowHeadings(props: HeadingsProps) {
  const { view, styles, geometry, lines, layers, selection } = props;
  const { top, frozen, room, gutter, headings } = geometry;
  const strip = { left: gutter.width, width: headings.width };
  const draw = (span: Span) => (
    <RowStrip
      rows={view.rows}
      styles={styles}
      width={headings.width}
      first={span.first}
      last={span.last}
      withinFirst={selection.top}
      withinLast={selection.bottom}
      isWhole={isEntireRow(selection)}
    />
  );
  return (
    <>
      {frozen.height > 0 && (
        <div
          role="rowgroup"
          className={styles.headings}
          style={{ ...strip, top, height: frozen.height }}
        >
          {draw(lines.frozenRows)}
        </div>
      )}
      <div
        role="rowgroup"
        className={styles.headings}
        style={{ ...strip, top: top + frozen.height, height: room.height }}
      >
        <div className={styles.layer} style={{ top: -frozen.height }} ref={layers.attach.y}>
          {draw(lines.rows)}
        </div>
      </div>
    </>
  );
}

/** A stretch of headings; all but the axis is compared by value. */
interface StripProps {
  readonly styles: GridStyles;
  readonly first: number;
  readonly last: number;
  readonly withinFirst: number;
  readonly withinLast: number;
  readonly isWhole: boolean;
}

const ColumnStrip = memo(function ColumnStrip(props: StripProps & { readonly columns: Axis }) {
  const { columns, styles } = props;
  return (
    <div role="row">
      {shownLines(columns, props).map((column) => {
        const left = columns.startOf(column);
        const width = columns.sizeOf(column);
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 1}
            data-column={columnLetters(column)}
            className={headingClass(props, column, styles.columnWithin)}
            style={{ left, width, top: 0, height: HEADING_HEIGHT }}
          >
            {columnLetters(column)}
            <Grip
              className={styles.resizesColumn}
              style={{ top: 0, bottom: 0, right: 0, width: EDGE_REACH }}
            />
          </div>
        );
      })}
    </div>
  );
});

const RowStrip = memo(function RowStrip(
  props: StripProps & { readonly rows: Axis; readonly width: number }
) {
  const { rows, styles, width } = props;
  return shownLines(rows, props).map((row) => (
    <div key={row} role="row" aria-rowindex={row + 1}>
      <div
        role="rowheader"
        data-row={row + 1}
        className={headingClass(props, row, styles.rowWithin)}
        style={{ top: rows.startOf(row), height: rows.sizeOf(row), left: 0, width }}
      >
        {row + 1}
        <Grip
          className={styles.resizesRow}
          style={{ left: 0, right: 0, bottom: 0, height: EDGE_REACH }}
        />
      </div>
    </div>
  ));
});

/** Shows the pointer that a heading can be made wider or higher here. */
function Grip({ className, style }: { className: string; style: React.CSSProperties }) {
  return <span className={className} style={{ position: "absolute", ...style }} />;
}

function shownLines(axis: Axis, { first, last }: Span): number[] {
  const lines: number[] = [];
  for (let line = first; line <= last; line++) if (axis.sizeOf(line) > 0) lines.push(line);
  return lines;
}

function headingClass(props: StripProps, line: number, lined: string): string {
  const { styles, withinFirst, withinLast, isWhole } = props;
  const isWithin = line >= withinFirst && line <= withinLast;
  return mergeClasses(
    styles.heading,
    isWithin && styles.headingWithin,
    isWithin && lined,
    isWithin && isWhole && styles.headingWhole
  );
}
