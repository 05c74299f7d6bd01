import type { ComponentType } from "react";
import type { View } from "../PaneContext";
import { Part } from "./Part";

/** The views that are fetched: all but *Start*, whose frame comes with the pane. */
export type FetchedView = Exclude<View, "start">;

/** Each fetched view's component. */
export const viewParts: Readonly<Record<FetchedView, Part<ComponentType>>> = {
  score: new Part(
    async () => (await import(/* webpackChunkName: "view-score" */ "../views/ScoreView")).ScoreView
  ),
  citizen: new Part(
    async () =>
      (await import(/* webpackChunkName: "view-citizen" */ "../views/CitizenView")).CitizenView
  ),
  check: new Part(
    async () => (await import(/* webpackChunkName: "view-check" */ "../views/CheckView")).CheckView
  ),
  export: new Part(
    async () =>
      (await import(/* webpackChunkName: "view-export" */ "../views/ExportView")).ExportView
  ),
  import: new Part(
    async () =>
      (await import(/* webpackChunkName: "view-import" */ "../views/ImportView")).ImportView
  ),
};
