import { Part } from "./Part";

/** Reads tables of text, and says what comes of them. */
export const tableReader = new Part(
  () => import(/* webpackChunkName: "reader-table" */ "../views/import/tableReader")
);
