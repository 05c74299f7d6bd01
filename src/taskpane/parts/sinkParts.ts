import { Part } from "./Part";

/** Takes scores, or a list, out to a sheet. */
export const sheetSink = new Part(
  () => import(/* webpackChunkName: "sink-sheet" */ "../views/export/exportedSheet")
);
