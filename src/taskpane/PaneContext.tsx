import { createContext, useContext } from "react";
import type { PaneTexts } from "../locales/pane";
import type { DateSerial, Language } from "../register/model/Register";
import type { PaneActions } from "./session/PaneActions";
import type { OpenRegister, PaneSnapshot } from "./session/PaneSnapshot";

/** The pane's views; "import" is reached from *Start*. */
export const VIEWS = ["start", "score", "citizen", "check", "export", "import"] as const;
/** One of `VIEWS`. */
export type View = (typeof VIEWS)[number];

/** What every view of the pane gets by `usePane`. */
export interface Pane {
  readonly snapshot: PaneSnapshot;
  readonly actions: PaneActions;
  /** Of the interface; the register has its own. */
  readonly language: Language;
  readonly texts: PaneTexts;
  /** Today in the user's own time zone. */
  readonly today: DateSerial;
  readonly view: View;
  /** Shows another view, at the top. */
  readonly show: (view: View) => void;
  /** Code of the citizen that the pane is about: of the row selected in the sheet, or chosen in the pane; null for none. */
  readonly citizen: string | null;
  /** Code of the target group whose sheet or list led to the citizen; null where nothing says one. */
  readonly group: string | null;
  /** Chooses a citizen in the pane, in a target group where one is said, and moves the sheet's selection to their first row there. */
  readonly chooseCitizen: (code: string, group?: string) => void;
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane to everything below it. */
export const PaneProvider = PaneContext.Provider;

/** The pane. @throws Error outside of a `PaneProvider`. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane is used outside of PaneProvider.");
  return pane;
}

/** The register that is open. @throws Error where there is none: the shell shows views of a register only with one. */
export function useRegister(): OpenRegister {
  const { workbook } = usePane().snapshot;
  if (workbook.kind !== "register") throw new Error("There is no register.");
  return workbook;
}
