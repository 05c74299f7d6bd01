import { FluentProvider, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { paneTexts } from "../locales/pane";
import type { DateSerial, Language } from "../register/Register";
import { VIEW_HEADING_ID } from "./components/ViewHeading";
import { PaneProvider, usePane, type Pane, type View } from "./PaneContext";
import { firstCellOf } from "./session/citizenAt";
import type { PaneSession } from "./session/PaneSession";
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
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", minWidth: "268px" },
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
  main: { flexGrow: 1, padding: "12px" },
  newer: { margin: "8px 12px 0" },
});

/** The whole pane: navigation, messages, the view, and what is under way. */
export function App({ session, language, today, initialView, officeTheme }: AppProps) {
  const snapshot = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const theme = useTheme(officeTheme);
  const [view, setView] = useState(initialView);
  const { citizen, choose } = useChosenCitizen(snapshot);
  const focusHeading = useRef(false);
  useEffect(() => {
    if (focusHeading.current) document.getElementById(VIEW_HEADING_ID)?.focus();
    focusHeading.current = false;
  }, [view]);

  const pane = useMemo<Pane>(
    () => ({
      snapshot,
      actions: session,
      language,
      texts: paneTexts[language],
      today: today(),
      view,
      show(next) {
        // From here one reads on; the button that led there may be gone with its view.
        focusHeading.current = next !== view;
        setView(next);
        window.scrollTo(0, 0);
      },
      citizen,
      chooseCitizen(code) {
        choose(code);
        const { workbook } = session.getSnapshot();
        const cell = workbook.kind === "register" ? firstCellOf(workbook.register, code) : null;
        if (cell) void session.follow(cell);
      },
    }),
    [snapshot, session, language, today, view, citizen, choose]
  );
  return (
    <FluentProvider theme={theme} lang={language}>
      <PaneProvider value={pane}>
        <Frame />
      </PaneProvider>
    </FluentProvider>
  );
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
