import { sameArea, subtract } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { GridStyles } from "./gridStyles";
import { areaBox, cutTo, type Box } from "./layout/areaBox";
import type { PanePlace } from "./layout/panes";
import type { SheetView } from "./SheetView";

/** What is marked on the sheet in front. */
export interface Marks {
  readonly selection: Area;
  /** The active cell, with all cells that it is merged of. */
  readonly active: Area;
  /** What was copied and can be pasted; null for nothing. */
  readonly clip: Area | null;
}

/** The frames and tints of a pane: selection, active cell, copied cells. */
export function SelectionMarks(props: {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly pane: PanePlace;
  readonly marks: Marks;
}) {
  const { view, styles } = props;
  const { rows, columns } = props.pane;
  const { selection, active, clip } = props.marks;
  const near = areaBox(view, {
    top: rows.first,
    bottom: rows.last,
    left: columns.first,
    right: columns.last,
  });
  const boxOf = (area: Area): Box | null => cutTo(areaBox(view, area), near);
  const frame = boxOf(selection);
  const clipFrame = clip && boxOf(clip);
  const tinted = sameArea(selection, active) ? [] : subtract(selection, active);
  return (
    <div aria-hidden="true">
      {tinted.map((area, index) => {
        const box = boxOf(area);
        return box && <div key={index} className={styles.tint} style={box} />;
      })}
      {frame && (
        <div className={styles.selection} style={aroundLines(frame)} data-mark="selection" />
      )}
      {clipFrame && <div className={styles.clip} style={aroundLines(clipFrame)} data-mark="clip" />}
    </div>
  );
}

/** The frame lies on the gridlines, of which the upper and left one belong to the cells before. */
function aroundLines({ left, top, width, height }: Box): Box {
  return { left: left - 1, top: top - 1, width: width + 1, height: height + 1 };
}
