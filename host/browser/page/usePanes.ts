import { useState } from "react";
import type { RibbonControl, RibbonModel } from "../ribbon/RibbonModel";

/** The container of a pane, with the page that is in it. */
export interface OpenPane {
  readonly paneId: string;
  readonly url: string;
  readonly title: string;
  /** "elsewhere" is the pane of another author of the same workbook. */
  readonly author: "here" | "elsewhere";
  /** How many times its address was asked for: a button asks anew for a view that was left for another one. */
  readonly asked: number;
}

/** What a button opens. */
export type WantedPane = Omit<OpenPane, "author" | "asked">;

/** The panes beside the grid. */
export interface Panes {
  readonly open: readonly OpenPane[];
  /** Opens a button's page: in the container of its id, or a new one. */
  readonly show: (pane: WantedPane) => void;
  readonly close: (pane: OpenPane) => void;
  /** Opens the other author's pane, or closes it. @returns whether it is open now. */
  readonly toggleElsewhere: () => boolean;
}

/** The page that a button opens in the pane; null for one that opens none. */
export function paneOf(control: RibbonControl | undefined, ribbon: RibbonModel): WantedPane | null {
  if (control?.action.kind !== "pane") return null;
  const { paneId, url } = control.action;
  return { paneId, url, title: ribbon.addinName };
}

/** The pane that the first button of the add-in opens; null where none does. */
export function firstPane(ribbon: RibbonModel): WantedPane | null {
  const controls = ribbon.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
  return paneOf(
    controls.find((control) => control.action.kind === "pane"),
    ribbon
  );
}

/** Keeps which panes are open. */
export function usePanes(): Panes {
  const [open, setOpen] = useState<readonly OpenPane[]>([]);
  return {
    open,
    show: (pane) =>
      setOpen((before) => {
        const asked = before.find((each) => each.author === "here")?.asked ?? 0;
        const others = before.filter((each) => each.author === "elsewhere");
        return [{ ...pane, author: "here", asked: asked + 1 }, ...others];
      }),
    close: (pane) => setOpen((before) => before.filter((each) => each !== pane)),
    toggleElsewhere: () => {
      const there = open.find((pane) => pane.author === "elsewhere");
      const here = open.find((pane) => pane.author === "here");
      if (there) setOpen(open.filter((pane) => pane !== there));
      else if (here) setOpen([...open, { ...here, author: "elsewhere" }]);
      return !there && here !== undefined;
    },
  };
}
