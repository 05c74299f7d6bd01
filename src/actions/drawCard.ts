import { progressionCard, type CardChoice } from "../charts/progressionCard";
import type { Register } from "../register/model/Register";
import { defineAction, type ActionPlan } from "./Action";

/** Draws a citizen's progression card, or changes the one that is there. */
export const drawCard = defineAction({
  name: "drawCard",
  touches: ["sheet"],
  verb: null,
  plan(register: Register, choice: CardChoice): ActionPlan<null> | null {
    const card = progressionCard(register, choice);
    return card && { ok: true, edits: [{ kind: "drawCard", card }], summary: null };
  },
});
