import { overlaps } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { GridCell } from "./GridCell";
import type { GridStyles } from "./gridStyles";
import { areaBox } from "./layout/areaBox";
import type { PanePlace } from "./layout/panes";
import type { SheetView } from "./SheetView";

/** The merged cells of a pane; a row of cells has no place for one that goes over several rows. */
export function MergedCells(props: {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly pane: PanePlace;
  readonly selection: Area;
  readonly idPrefix: string;
}) {
  const { view, styles, selection, idPrefix } = props;
  const { rows, columns } = props.pane;
  const inView: Area = {
    top: rows.first,
    bottom: rows.last,
    left: columns.first,
    right: columns.last,
  };
  if (rows.last < rows.first || columns.last < columns.first) return null;
  return view.sheet.merges
    .filter((merge) => overlaps(merge, inView))
    .map((merge) => {
      const cell = view.merged(merge);
      const { left, top, width, height } = areaBox(view, merge);
      return (
        <div
          key={cell.address}
          role="row"
          aria-rowindex={merge.top + 1}
          className={styles.row}
          style={{ top, height }}
        >
          <GridCell
            styles={styles}
            id={`${idPrefix}${cell.address}`}
            address={cell.address}
            column={merge.left}
            left={left}
            width={width}
            height={height}
            css={cell.css}
            text={cell.text}
            fullText={cell.fullText}
            shrunkTo={cell.shrunkTo}
            overflowLeft={null}
            overflowWidth={0}
            selected={overlaps(merge, selection)}
            columnSpan={merge.right - merge.left + 1}
            rowSpan={merge.bottom - merge.top + 1}
          />
        </div>
      );
    });
}
