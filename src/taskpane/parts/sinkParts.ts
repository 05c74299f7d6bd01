import { Part } from "./Part";

/** Takes scores out to a sheet. */
export const sheetSink = new Part(
  () => import(/* webpackChunkName: "sink-sheet" */ "../views/export/scoresSheet")
);
