import { drawCard as drawProgressionCard } from "../workbook/sheets/card/drawCard";
import { defineWrittenAction } from "./Action";

/** Draws a citizen's progression card, or changes the one that is there. */
export const drawCard = defineWrittenAction({
  name: "drawCard",
  touches: ["sheet"],
  verb: null,
  write: drawProgressionCard,
});
