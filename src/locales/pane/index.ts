import type { DatasetWords } from "../../export/datasets";
import type { Language } from "../../register/model/Register";
import type { ChartTexts } from "../charts";
import type { RefusalTexts } from "../refusals";
import type { ViolationTexts } from "../violations";
import type { ActionTexts } from "./actions";
import type { CheckTexts } from "./check";
import type { CitizenTexts } from "./citizen";
import type { ExportTexts } from "./export";
import type { ImportTexts } from "./import";
import type { NoticeTexts } from "./notices";
import type { ScoreTexts } from "./score";
import type { ShellTexts } from "./shell";
import type { StartTexts } from "./start";

/** Every sentence of the interface in one language: the pane's own by view, and what it shares with the command line. */
export interface PaneTexts {
  readonly language: Language;
  readonly actions: ActionTexts;
  readonly shell: ShellTexts;
  readonly start: StartTexts;
  readonly score: ScoreTexts;
  readonly citizen: CitizenTexts;
  readonly check: CheckTexts;
  readonly export: ExportTexts;
  /** What each column of a dataset holds, by its name. */
  readonly datasets: DatasetWords;
  readonly import: ImportTexts;
  readonly notices: NoticeTexts;
  readonly violations: ViolationTexts;
  readonly refusals: RefusalTexts;
  readonly charts: ChartTexts;
}

/** The interface's language for a locale such as `da-DK`: Danish for Danish, English for every other. */
export function interfaceLanguage(locale: string): Language {
  return locale.toLowerCase().split("-")[0] === "da" ? "da" : "en";
}
