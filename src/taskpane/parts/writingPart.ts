import { Part } from "./Part";

/** Writes changes and takes them back: wanted by the first click that changes something. */
export const writingPart = new Part(
  () => import(/* webpackChunkName: "act-write" */ "../session/writing")
);
