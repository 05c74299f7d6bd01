import { intersect, sameArea, subtract } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { GridStyles } from "./gridStyles";
import { areaBox, type Box } from "./layout/areaBox";
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

/** Lines around a pane's part that are kept when a long area is cut, so that its frame's ends stay out of sight. */
const MARGIN = 2;

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
  const near: Area = {
    top: Math.max(0, rows.first - MARGIN),
    bottom: rows.last + MARGIN,
    left: Math.max(0, columns.first - MARGIN),
    right: columns.last + MARGIN,
  };
  const boxOf = (area: Area): Box | null => {
    const part = near.bottom >= near.top && near.right >= near.left ? intersect(area, near) : null;
    const box = part && areaBox(view, part);
    return box && box.width > 0 && box.height > 0 ? box : null;
  };
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
