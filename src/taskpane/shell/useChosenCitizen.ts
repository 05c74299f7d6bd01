import { useState } from "react";
import type { OpenRegister, PaneSnapshot } from "../session/PaneSnapshot";
import { citizenAt, listedCode } from "./citizenAt";

/** The citizen that the pane is about, and how to choose another one. */
export interface ChosenCitizen {
  /** Null for nobody. */
  readonly citizen: string | null;
  readonly choose: (code: string) => void;
}

/**
 * Follows the sheet: selecting a row of a citizen chooses them, and selecting anything else changes nothing. A citizen
 * who is not on the list any more is nobody.
 */
export function useChosenCitizen({ workbook, selected }: PaneSnapshot): ChosenCitizen {
  const register = workbook.kind === "register" ? workbook.register : null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [seen, setSeen] = useState<PaneSnapshot["selected"]>(null);
  if (register && selected && selected !== seen) {
    setSeen(selected);
    setChosen(citizenAt(register, selected) ?? chosen);
  }
  return { citizen: chosen && listed(register, chosen), choose: setChosen };
}

function listed(register: OpenRegister["register"] | null, code: string): string | null {
  return register && listedCode(register, code);
}
