import { defineAction } from "../../src/actions/Action";
import type { ActionWords } from "../../src/locales/pane/actions";
import type { Plan } from "../../src/register/model/Edit";
import { sameCode } from "../../src/register/model/keys";
import type { Register } from "../../src/register/model/Register";

/** An action that no product has: moves a citizen to another section. */
export const moveToSection = defineAction({
  name: "moveToSection",
  touches: ["citizens"],
  verb: null,
  plan(register: Register, citizen: string, section: string): Plan<null> {
    const from = register.citizens.find(({ code }) => sameCode(code, citizen))?.section ?? "";
    const key = [citizen];
    const cell = { key, column: "section", from: from === "" ? null : from, to: section };
    return {
      ok: true,
      edits: [{ kind: "setCells", table: "citizens", keyColumns: ["citizen"], cells: [cell] }],
      summary: null,
    };
  },
});

/** Its words, as `src/locales/da/actions.ts` would have them. */
export const MOVE_WORDS = {
  button: "Flyt",
  done: (citizen: string) => `${citizen} er flyttet.`,
  undoLine: "borger flyttet",
} as const satisfies ActionWords;
