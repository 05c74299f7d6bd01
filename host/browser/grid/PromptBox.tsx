import type { GridStyles } from "./gridStyles";
import type { Box } from "./layout/areaBox";
import type { Size } from "./layout/gridGeometry";

const MOST_WIDTH = 260;
const GAP = 6;

/** What a cell's rule tells who is about to type, beside the cell; read out when the cell is chosen. */
export function PromptBox(props: {
  readonly styles: GridStyles;
  readonly title: string;
  readonly message: string;
  /** The cell in the window. */
  readonly box: Box;
  readonly window: Size;
}) {
  const { styles, title, message, box } = props;
  const left = Math.min(box.left + GAP, Math.max(0, props.window.width - MOST_WIDTH));
  const isAbove = box.top > props.window.height / 2;
  return (
    <div
      role="status"
      className={styles.prompt}
      style={{
        left,
        ...(isAbove
          ? { bottom: props.window.height - box.top + GAP }
          : { top: box.top + box.height + GAP }),
      }}
    >
      {title !== "" && <strong className={styles.promptTitle}>{title}</strong>}
      {message}
    </div>
  );
}
