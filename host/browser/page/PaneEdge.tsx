import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { usePage } from "./PageContext";
import { allowedWidth, PANE_WIDTH, widestPane, widthAfterKey } from "./paneWidth";

const useStyles = makeStyles({
  edge: {
    width: "7px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderStyle("none", "solid"),
    ...shorthands.borderWidth("1px"),
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      backgroundColor: tokens.colorBrandBackground,
    },
  },
});

/** The edge between grid and pane: dragged, or moved with the arrow keys. */
export function PaneEdge({
  width,
  onWidth,
  onDrag,
}: {
  /** Of the pane, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
  /** A drag begins or ends: the frame would swallow the pointer. */
  readonly onDrag: (dragging: boolean) => void;
}) {
  const styles = useStyles();
  const { texts } = usePage();
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);

  const end = (): void => {
    start.current = null;
    onDrag(false);
  };
  return (
    <div
      className={styles.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={texts.pane.resize}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={widestPane(window.innerWidth)}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
        onDrag(true);
      }}
      onPointerMove={(event: PointerEvent) => {
        if (start.current === null) return;
        const wanted = start.current.width + start.current.x - event.clientX;
        onWidth(allowedWidth(wanted, window.innerWidth));
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={(event: KeyboardEvent) => {
        const next = widthAfterKey(event.key, width, window.innerWidth);
        if (next === null) return;
        event.preventDefault();
        onWidth(next);
      }}
    />
  );
}
