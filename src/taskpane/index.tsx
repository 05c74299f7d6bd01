import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadTexts } from "../locales/loadTexts";
import { interfaceLanguage } from "../locales/pane";
import { NOT_FETCHED } from "../locales/notFetched";
import { dateSerial } from "../register/model/dates";
import { Runner } from "../workbook/runner";
import { App } from "./App";
import { ALL_PARTS } from "./parts/allParts";
import { fetchInIdleTime, onceUsable, whenIdle } from "./parts/fetchInIdleTime";
import { templateParts } from "./parts/templateParts";
import { PaneSession } from "./session/PaneSession";
import { ViewAddress } from "./shell/ViewAddress";
import "./charts/chart.css";
import "./taskpane.css";

/** The requirement set that the manifest names; a page can be opened without Office having looked at it. */
const REQUIREMENT_SET = "1.14";

async function start(): Promise<void> {
  const inExcel = await isInExcel();
  const language = interfaceLanguage(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  const pane = document.getElementById("pane");
  if (pane === null) throw new Error("The page has no element with the id pane.");

  const texts = await loadTexts(language).catch(() => null);
  if (texts === null) {
    pane.textContent = NOT_FETCHED;
    return;
  }
  const session = new PaneSession({
    runner: new Runner(() => Excel),
    texts,
    now: () => new Date(),
    today,
    later(run, milliseconds) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    reload: () => window.location.reload(),
  });
  if (!inExcel) session.refuse("outsideExcel");
  else if (!isNewEnough()) session.refuse("tooOld");
  else void session.open();

  // A workbook without a register is shown it first; that is known only when the workbook has been read.
  void templateParts[0]?.part.load().catch(() => null);
  const address = new ViewAddress(window);
  onceUsable(session, () => void fetchInIdleTime(ALL_PARTS, whenIdle));
  createRoot(pane).render(
    <StrictMode>
      <App
        session={session}
        texts={texts}
        today={today}
        address={address}
        officeTheme={inExcel ? officeTheme() : null}
      />
    </StrictMode>
  );
}

/** False also where office.js could not be loaded: then there is no `Office` at all. */
async function isInExcel(): Promise<boolean> {
  if (!("Office" in globalThis)) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

function isNewEnough(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", REQUIREMENT_SET);
}

/** Not every Excel has one, whatever the types say. */
function officeTheme(): Office.OfficeTheme | null {
  return (Office.context as Partial<Office.Context>).officeTheme ?? null;
}

/** Today in the user's own time zone. */
function today(): number {
  const now = new Date();
  return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

void start();
