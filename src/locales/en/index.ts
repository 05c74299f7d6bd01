import type { PaneTexts } from "../pane";
import { actions } from "./actions";
import { charts } from "./charts";
import { check } from "./check";
import { citizen } from "./citizen";
import { datasets } from "./datasets";
import { exportTexts } from "./export";
import { importTexts } from "./import";
import { notices } from "./notices";
import { refusals } from "./refusals";
import { score } from "./score";
import { shell } from "./shell";
import { start } from "./start";
import { violations } from "./violations";

/** Every sentence of the interface in English. */
export const en: PaneTexts = {
  language: "en",
  actions,
  shell,
  start,
  score,
  citizen,
  check,
  export: exportTexts,
  datasets,
  import: importTexts,
  notices,
  violations,
  refusals,
  charts,
};
