import { FluentProvider, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { paneTexts } from "../locales/pane";
import type { DateSerial, Language } from "../register/Register";
import { VIEW_HEADING_ID } from "./components/ViewHeading";
import { PaneProvider, usePane, type Pane, type View } from "./PaneContext";
import { firstCellOf } from "./session/citizenAt";
import type { PaneSession } from "./session/PaneSession";
import type { WorkbookState } from "./session/PaneSnapshot";
import { CurrentView } from "./shell/CurrentView";
import { Navigation } from "./shell/Navigation";
import { NoticeBar } from "./shell/NoticeBar";
import { useChosenCitizen } from "./shell/useChosenCitizen";
import { useTheme, type OfficeColors } from "./shell/useTheme";
import { WorkBar } from "./shell/WorkBar";

/** What the pane is given from outside. */
export interface AppProps {
  readonly session: Pick<
    PaneSession,
    | "subscribe"
    | "getSnapshot"
    | "follow"
    | "refresh"
    | "apply"
    | "write"
    | "undo"
    | "goTo"
    | "dismissNotice"
  >;
  readonly language: Language;
  readonly today: () => DateSerial;
  /** The view to begin with: each of the ribbon's buttons opens its own. */
  readonly initialView: View;
  /** Null where Office does not say which colours it has. */
  readonly officeTheme: OfficeColors | null;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minWidth: "268px",
    minHeight: "100vh",
    // Navigation, messages and what is under way stay in sight while the view scrolls; with little height all scrolls.
    "@media (min-height: 480px)": { height: "100vh" },
  },
  // The name stands above the pane already; it is the page's heading for those who cannot see that.
  name: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "0",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  main: {
    flexGrow: 1,
    padding: "12px",
    // A field that takes the focus comes into sight with its label.
    scrollPaddingTop: "64px",
    "@media (min-height: 480px)": { overflowY: "auto", minHeight: "0" },
  },
  newer: { margin: "8px 12px 0" },
});

/** The whole pane: navigation, messages, the view, and what is under way. */
export function App({ session, language, today, initialView, officeTheme }: AppProps) {
  const snapshot = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const theme = useTheme(officeTheme);
  const [view, setView] = useState(initialView);
  const { citizen, choose } = useChosenCitizen(snapshot);
  const begin = useBeginning(view, snapshot.workbook.kind);

  const pane = useMemo<Pane>(
    () => ({
      snapshot,
      actions: session,
      language,
      texts: paneTexts[language],
      today: today(),
      view,
      show(next) {
        if (next !== view) begin();
        setView(next);
      },
      citizen,
      chooseCitizen(code) {
        choose(code);
        const { workbook } = session.getSnapshot();
        const cell = workbook.kind === "register" ? firstCellOf(workbook.register, code) : null;
        if (cell) void session.follow(cell);
      },
    }),
    [snapshot, session, language, today, view, begin, citizen, choose]
  );
  return (
    <FluentProvider theme={theme} lang={language}>
      <PaneProvider value={pane}>
        <Frame />
      </PaneProvider>
    </FluentProvider>
  );
}

/**
 * Begins at the heading, in sight and with the focus, where another view is shown or the workbook became a register:
 * what had the focus may be gone with what was shown before.
 * @returns to be called before the change.
 */
function useBeginning(view: View, kind: WorkbookState["kind"]): () => void {
  const isDue = useRef(false);
  const kindBefore = useRef(kind);
  useEffect(() => {
    if (kindBefore.current === "noRegister" && kind === "register") isDue.current = true;
    kindBefore.current = kind;
    if (!isDue.current) return;
    isDue.current = false;
    // What takes the focus comes into sight, too.
    document.getElementById(VIEW_HEADING_ID)?.focus();
  }, [view, kind]);
  return useCallback(() => {
    isDue.current = true;
  }, []);
}

function Frame() {
  const styles = useStyles();
  const { snapshot, texts } = usePane();
  const { workbook } = snapshot;
  return (
    <div className={styles.pane}>
      <header>
        <h1 className={styles.name}>{texts.shell.productName}</h1>
        <Navigation />
      </header>
      {workbook.kind === "register" && workbook.isReadOnly && (
        <MessageBar intent="warning" layout="multiline" className={styles.newer}>
          <MessageBarBody>{texts.shell.newer}</MessageBarBody>
        </MessageBar>
      )}
      <NoticeBar />
      <main className={styles.main}>
        <CurrentView />
      </main>
      <WorkBar />
    </div>
  );
}
