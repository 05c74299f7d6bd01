import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { interfaceLanguage } from "../locales/pane";
import { dateSerial } from "../register/dates";
import { Runner } from "../workbook/runner";
import { App } from "./App";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneState } from "./PaneState";
import "./taskpane.css";

/** The requirement set that the manifest names; a page can be opened without Office having looked at it. */
const REQUIREMENT_SET = "1.14";

async function start(): Promise<void> {
  const inExcel = await isInExcel();
  const language = interfaceLanguage(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  const pane = document.getElementById("pane");
  if (pane === null) throw new Error("The page has no element with the id pane.");
  const root = createRoot(pane);
  const show = (state: PaneState) =>
    root.render(
      <StrictMode>
        <App state={state} language={language} onRetry={() => void look()} />
      </StrictMode>
    );

  const runner = new Runner(() => Excel);
  const look = async () => {
    show({ kind: "opening" });
    show(await lookAtWorkbook(runner, today()));
  };

  if (!inExcel) show({ kind: "outsideExcel" });
  else if (!isNewEnough()) show({ kind: "tooOld" });
  else await look();
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

/** Today in the user's own time zone. */
function today(): number {
  const now = new Date();
  return dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

void start();
