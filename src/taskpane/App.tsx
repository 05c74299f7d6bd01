import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { PaneTexts } from "../locales/pane";
import { sameCode } from "../register/model/keys";
import type { DateSerial } from "../register/model/Register";
import { readOnlyReason } from "./readOnly";
import { inTeamWords } from "./inTeamWords";
import { VIEW_HEADING_ID } from "./components/ViewHeading";
import { PaneProvider, usePane, type Pane, type View } from "./PaneContext";
import { firstCellOf } from "./shell/citizenAt";
import type { PaneSession } from "./session/PaneSession";
import type { PaneSnapshot, WorkbookState } from "./session/PaneSnapshot";
import { CurrentView } from "./shell/CurrentView";
import { DamageBar } from "./shell/DamageBar";
import { InitialsBar } from "./shell/InitialsBar";
import { Navigation } from "./shell/Navigation";
import { NoticeBar } from "./shell/NoticeBar";
import { useChosenCitizen } from "./shell/useChosenCitizen";
import { useInitialsFirst, type InitialsQuestion } from "./shell/useInitialsFirst";
import { useShownView } from "./shell/useShownView";
import { useReturn } from "./shell/useReturn";
import { useSingleClicks } from "./shell/useSingleClicks";
import { useTheme, type OfficeColors } from "./shell/useTheme";
import type { ViewAddress } from "./shell/ViewAddress";
import { UpgradeBar } from "./shell/UpgradeBar";
import { WorkBar } from "./shell/WorkBar";

/** What the pane is given from outside. */
export interface AppProps {
  readonly session: Pick<
    PaneSession,
    | "subscribe"
    | "getSnapshot"
    | "follow"
    | "lookAgain"
    | "refresh"
    | "apply"
    | "undo"
    | "goTo"
    | "look"
    | "fetch"
    | "setInitials"
    | "skipInitials"
    | "dismissNotice"
  >;
  /** Every sentence in the interface's language. */
  readonly texts: PaneTexts;
  readonly today: () => DateSerial;
  /** Which view is shown. */
  readonly address: Pick<ViewAddress, "subscribe" | "current" | "show">;
  /** Null where Office does not say which colours it has. */
  readonly officeTheme: OfficeColors | null;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minWidth: "268px",
    // Navigation, messages and what is under way stay in sight, however low the pane is: only the view scrolls.
    height: "100vh",
  },
  // A long message in a low pane leaves room for the view.
  head: { flexShrink: 0, maxHeight: "70vh", overflowY: "auto" },
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
    "@media (max-height: 300px)": { scrollPaddingTop: "24px" },
    overflowY: "auto",
    minHeight: "0",
  },
  newer: { margin: "8px 12px 0" },
});

/** The whole pane: navigation, messages, the view, and what is under way. */
export function App({ session, texts, today, address, officeTheme }: AppProps) {
  const snapshot = useSyncExternalStore(session.subscribe, session.getSnapshot);
  const theme = useTheme(officeTheme);
  const { actions, question } = useInitialsFirst(session);
  const { shown, isWaiting } = useShownView(address, session.fetch);
  const view = shown ?? address.current();
  const { citizen, group, choose } = useChosenCitizen(snapshot);
  const dismissSuccess = useCallback(() => {
    if (session.getSnapshot().notice?.intent === "success") session.dismissNotice();
  }, [session]);
  useSelectedAnother(snapshot.selected, citizen, dismissSuccess);
  // What was said is about the view before.
  useEffect(() => address.subscribe(dismissSuccess), [address, dismissSuccess]);
  useBeginning(shown, snapshot.workbook.kind);
  useReturn(session);

  const { workbook } = snapshot;
  const shownTexts = useMemo(
    () => (workbook.kind === "register" ? inTeamWords(texts, workbook.register) : texts),
    [texts, workbook]
  );
  const pane = useMemo<Pane>(
    () => ({
      snapshot,
      actions,
      language: texts.language,
      texts: shownTexts,
      today: today(),
      view,
      show: (next) => address.show(next),
      citizen,
      group,
      chooseCitizen(code, inGroup) {
        if (!sameCode(code, citizen ?? "")) dismissSuccess();
        choose(code, inGroup ?? null);
        const { workbook } = session.getSnapshot();
        const cell =
          workbook.kind === "register"
            ? firstCellOf(workbook.register, code, today(), inGroup)
            : null;
        if (cell) void session.follow(cell);
      },
    }),
    [
      snapshot,
      session,
      actions,
      texts,
      shownTexts,
      today,
      view,
      address,
      citizen,
      group,
      choose,
      dismissSuccess,
    ]
  );
  return (
    <FluentProvider theme={theme} lang={texts.language}>
      <PaneProvider value={pane}>
        <Frame isThere={shown !== null} isWaiting={isWaiting} question={question} />
      </PaneProvider>
    </FluentProvider>
  );
}

/**
 * Begins at the heading, in sight and with the focus, where another view is shown or the workbook became a register:
 * what had the focus may be gone with what was shown before.
 */
function useBeginning(view: View | null, kind: WorkbookState["kind"]): void {
  const before = useRef({ view, kind });
  useEffect(() => {
    const isAnother = before.current.view !== view;
    const isMade = before.current.kind === "noRegister" && kind === "register";
    before.current = { view, kind };
    // What takes the focus comes into sight, too.
    if (isAnother || isMade) document.getElementById(VIEW_HEADING_ID)?.focus();
  }, [view, kind]);
}

/** Tells that a row of another citizen was selected in the sheet: what was said is about the one before. */
function useSelectedAnother(
  selected: PaneSnapshot["selected"],
  citizen: string | null,
  onAnother: () => void
): void {
  const before = useRef({ selected, citizen });
  useEffect(() => {
    const isMoved =
      before.current.selected !== selected &&
      !sameCode(before.current.citizen ?? "", citizen ?? "");
    before.current = { selected, citizen };
    if (isMoved) onAnother();
  }, [selected, citizen, onAnother]);
}

function Frame({
  isThere,
  isWaiting,
  question,
}: {
  readonly isThere: boolean;
  readonly isWaiting: boolean;
  readonly question: InitialsQuestion | null;
}) {
  const styles = useStyles();
  const { snapshot, texts } = usePane();
  const { workbook, work } = snapshot;
  const onClick = useSingleClicks(work !== null && work.kind !== "reading");
  return (
    <div className={styles.pane} onClickCapture={onClick}>
      <header className={styles.head}>
        <h1 className={styles.name}>{texts.shell.productName}</h1>
        <Navigation />
        {workbook.kind === "register" && readOnlyReason(workbook) === "newer" && (
          <MessageBar intent="warning" layout="multiline" className={styles.newer}>
            <MessageBarBody>{texts.shell.newer}</MessageBarBody>
          </MessageBar>
        )}
        <UpgradeBar />
        <DamageBar />
        <NoticeBar />
      </header>
      <main className={styles.main}>
        {isWaiting && <Spinner size="small" label={texts.shell.fetching} labelPosition="below" />}
        {isThere && (
          // What has been typed into it stays, whether the other view comes or not.
          <div hidden={isWaiting}>
            <CurrentView />
          </div>
        )}
      </main>
      {question && <InitialsBar question={question} />}
      <WorkBar />
    </div>
  );
}
