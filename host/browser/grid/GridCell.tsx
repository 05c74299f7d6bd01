import { memo, type CSSProperties, type ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { GridStyles } from "./gridStyles";

/** What is drawn of a cell. All but the children are compared by identity, see `LookBook`. */
export interface GridCellProps {
  readonly styles: GridStyles;
  /** Id in the document; null for a text that runs in from a cell drawn elsewhere. */
  readonly id: string | null;
  readonly address: string;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly css: CSSProperties;
  readonly text: string;
  readonly fullText: string | null;
  readonly shrunkTo: number | null;
  /** Where a text that runs over neighbours is drawn, from the cell's left edge; null is within the cell. */
  readonly overflowLeft: number | null;
  readonly overflowWidth: number;
  readonly selected: boolean;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly children?: ReactNode;
}

/** One cell of the sheet. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { styles, id, left, width, height, css, text, overflowLeft, shrunkTo } = props;
  const isOver = overflowLeft !== null;
  const style: CSSProperties = { ...css, left, width, height };
  if (shrunkTo !== null) style.fontSize = `${shrunkTo}pt`;
  const content = isOver ? (
    <span className={styles.overflowing} style={{ left: overflowLeft, width: props.overflowWidth }}>
      {text}
    </span>
  ) : (
    text
  );
  const isMerged = props.columnSpan !== undefined;
  const className =
    isOver || isMerged
      ? mergeClasses(styles.cell, isOver && styles.overflowHost, isMerged && styles.merged)
      : styles.cell;
  if (id === null) {
    // Only the text is wanted here, at the very place that the cell gives it, which is drawn in its own pane.
    return (
      <div className={className} style={{ ...style, visibility: "hidden" }} aria-hidden="true">
        {content}
      </div>
    );
  }
  return (
    <div
      id={id}
      className={className}
      style={style}
      role="gridcell"
      data-cell={props.address}
      aria-colindex={props.column + 1}
      aria-selected={props.selected}
      aria-colspan={props.columnSpan}
      aria-rowspan={props.rowSpan}
      aria-label={props.fullText ?? undefined}
      title={props.fullText ?? undefined}
    >
      {content}
      {props.children}
    </div>
  );
});
