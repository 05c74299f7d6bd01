import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, DismissRegular } from "@fluentui/react-icons";
import type { Desk } from "../Desk";
import { PaneFrame } from "../frame/PaneFrame";
import type { Leaving } from "../frame/PaneLine";
import { usePage } from "./PageContext";

const useStyles = makeStyles({
  dock: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    flexGrow: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    ":not(:first-child)": { borderTop: `3px solid ${tokens.colorNeutralStroke1}` },
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  frame: { flexGrow: 1, width: "100%", minHeight: 0, border: "none" },
  // While the edge is dragged the pointer must not get lost in the frame.
  still: { pointerEvents: "none" },
});

/** A pane in its container, with title and close button as Excel puts around it. */
export interface PaneDockProps {
  readonly desk: Desk;
  readonly url: string;
  readonly title: string;
  readonly author: "here" | "elsewhere";
  /** How many times the page was asked for. */
  readonly asked: number;
  /** The pointer is dragging: the frame is not to take it. */
  readonly dragging: boolean;
  readonly onClose: () => void;
  readonly onLeave: (where: Leaving) => void;
  /** Shows the grid again where there is room for one of the two only; null where both are seen. */
  readonly onBack: (() => void) | null;
}

/** One pane beside the grid. */
export function PaneDock(props: PaneDockProps) {
  const styles = useStyles();
  const { texts, locale } = usePage();
  const { desk, url, title, author, asked, dragging, onClose, onLeave, onBack } = props;
  return (
    <section className={styles.dock} aria-label={title} data-region="pane">
      <div className={styles.head}>
        {onBack !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={texts.pane.backToGrid}
            onClick={onBack}
          />
        )}
        <h2 className={styles.title}>{title}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.pane.close(title)}
          onClick={onClose}
        />
      </div>
      <PaneFrame
        desk={desk}
        url={url}
        locale={locale}
        title={title}
        author={author}
        asked={asked}
        className={mergeClasses(styles.frame, dragging && styles.still)}
        onLeave={onLeave}
      />
    </section>
  );
}
