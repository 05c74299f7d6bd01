import { useCallback, useState } from "react";
import { sameCode } from "../../register/model/keys";
import type { OpenRegister, PaneSnapshot } from "../session/PaneSnapshot";
import { citizenAt, groupAt, listedCode } from "./citizenAt";

/** The citizen that the pane is about, and how to choose another one. */
export interface ChosenCitizen {
  /** Null for nobody. */
  readonly citizen: string | null;
  /** Code of the target group whose sheet or list led there; null where nothing says one. */
  readonly group: string | null;
  readonly choose: (code: string, group: string | null) => void;
}

/**
 * Follows the sheet: selecting a row of a citizen chooses them, and selecting anything else changes nothing. A citizen
 * who is not on the list any more is nobody.
 */
export function useChosenCitizen({ workbook, selected }: PaneSnapshot): ChosenCitizen {
  const register = workbook.kind === "register" ? workbook.register : null;
  const [chosen, setChosen] = useState<Chosen>(NOBODY);
  const [seen, setSeen] = useState<PaneSnapshot["selected"]>(null);
  if (register && selected && selected !== seen) {
    setSeen(selected);
    const code = citizenAt(register, selected);
    // The list of citizens says no group: who was chosen in one already stays there.
    const isSame = code !== null && chosen.code !== null && sameCode(code, chosen.code);
    const group = groupAt(register, selected) ?? (isSame ? chosen.group : null);
    if (code !== null) setChosen({ code, group });
  }
  const { code, group } = chosen;
  const choose = useCallback(
    (citizen: string, inGroup: string | null) => setChosen({ code: citizen, group: inGroup }),
    []
  );
  return { citizen: code && listed(register, code), group, choose };
}

interface Chosen {
  readonly code: string | null;
  readonly group: string | null;
}

const NOBODY: Chosen = { code: null, group: null };

function listed(register: OpenRegister["register"] | null, code: string): string | null {
  return register && listedCode(register, code);
}
