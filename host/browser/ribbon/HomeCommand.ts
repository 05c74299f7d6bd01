import type { FluentIcon } from "@fluentui/react-icons";
import type { Outcome } from "../../person/Person";

/** The groups of the grid's own tab, in order. */
export const HOME_GROUPS = ["undo", "clipboard", "cells", "data", "view"] as const;
/** One of `HOME_GROUPS`. */
export type HomeGroup = (typeof HOME_GROUPS)[number];

/** A button of the grid's own tab. */
export interface HomeCommand {
  readonly id: string;
  readonly group: HomeGroup;
  readonly label: string;
  readonly Icon: FluentIcon;
  /** Grey, and not to be pressed. */
  readonly disabled?: boolean;
  readonly run: () => Outcome | Promise<Outcome>;
}
