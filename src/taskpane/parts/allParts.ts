import type { Part } from "./Part";
import { tableReader } from "./readerParts";
import { sheetSink } from "./sinkParts";
import { allTemplates } from "./templateParts";
import { startParts } from "./startParts";
import { upgradePart } from "./upgradePart";
import { viewParts } from "./viewParts";
import { writingPart } from "./writingPart";

/** Every part of the pane, the likeliest to be wanted first. */
export const ALL_PARTS: readonly Part<unknown>[] = [
  writingPart,
  ...Object.values(startParts),
  ...Object.values(viewParts),
  allTemplates,
  tableReader,
  sheetSink,
  upgradePart,
];
