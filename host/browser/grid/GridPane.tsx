import { mergeClasses } from "@fluentui/react-components";
import type { Cell } from "../../person/Person";
import type { Area } from "../../workbook/CellGrid";
import { GridRow, selectedIn } from "./GridRow";
import type { GridStyles } from "./gridStyles";
import type { PanePlace } from "./layout/panes";
import { MergedCells } from "./MergedCells";
import type { ScrollLayers } from "./ScrollLayers";
import { SelectionMarks, type Marks } from "./SelectionMarks";
import type { SheetView } from "./SheetView";

/** One of the up to four parts that frozen rows and columns divide the cells into. */
export function GridPane(props: {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly pane: PanePlace;
  readonly layers: ScrollLayers;
  readonly selection: Area;
  readonly marks: Marks;
  /** The cell of this sheet that is being edited; null for none. */
  readonly edited: Cell | null;
  readonly idPrefix: string;
}) {
  const { view, styles, pane, selection, edited, idPrefix } = props;
  const { rows, columns } = pane;
  const lines = [];
  for (let row = rows.first; row <= rows.last; row++) {
    if (view.rows.sizeOf(row) === 0) continue;
    lines.push(
      <GridRow
        key={row}
        view={view}
        styles={styles}
        row={row}
        first={columns.first}
        last={columns.last}
        {...selectedIn(selection, row)}
        editedColumn={edited?.row === row ? edited.column : -1}
        idPrefix={idPrefix}
      />
    );
  }
  const { left, top, width, height } = pane;
  return (
    <div
      role="rowgroup"
      data-pane={pane.name}
      className={mergeClasses(
        styles.pane,
        pane.hasLineBelow && styles.frozenBelow,
        pane.hasLineBeside && styles.frozenBeside
      )}
      style={{ left, top, width, height }}
    >
      <div
        className={styles.layer}
        style={{ left: -pane.originLeft, top: -pane.originTop }}
        ref={props.layers.attach[pane.scrolls]}
      >
        {lines}
        <MergedCells
          view={view}
          styles={styles}
          pane={pane}
          selection={selection}
          idPrefix={idPrefix}
        />
        <SelectionMarks view={view} styles={styles} pane={pane} marks={props.marks} />
      </div>
    </div>
  );
}
