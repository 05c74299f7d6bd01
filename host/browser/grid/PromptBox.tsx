import type { GridStyles } from "./gridStyles";
import type { Box } from "./layout/areaBox";
import type { Size } from "./layout/gridGeometry";

const MOST_WIDTH = 260;
const GAP = 6;
/** Under a cell with less room than this, in pixels, the box stands above it. */
const LEAST_ROOM = 90;

/** What a cell's rule tells who is about to type, beside the cell; read out when the cell is chosen. */
export function PromptBox(props: {
  readonly styles: GridStyles;
  readonly title: string;
  readonly message: string;
  /** Where the cell is on the sheet, in pixels. */
  readonly box: Box;
  /** From the cell's upper left corner to the window's lower right one. */
  readonly room: Size;
}) {
  const { styles, title, message, box, room } = props;
  const left = box.left + Math.min(GAP, room.width - MOST_WIDTH);
  const isAbove = room.height - box.height < LEAST_ROOM && box.top > LEAST_ROOM;
  return (
    <div
      role="status"
      className={styles.prompt}
      style={{
        left,
        ...(isAbove
          ? { top: box.top - GAP, transform: "translateY(-100%)" }
          : { top: box.top + box.height + GAP }),
      }}
    >
      {title !== "" && <strong className={styles.promptTitle}>{title}</strong>}
      {message}
    </div>
  );
}
