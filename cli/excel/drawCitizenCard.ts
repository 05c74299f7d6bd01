import { progressionCard } from "../../src/charts/progressionCard";
import type { Register } from "../../src/register/model/Register";
import { drawCard } from "../../src/actions/drawCard";
import { Failure } from "../Failure";
import type { OpenWorkbook } from "./OpenWorkbook";

/** Draws a citizen's progression card in the workbook. @throws Failure when nothing of the citizen can be drawn. */
export async function drawCitizenCard(
  workbook: OpenWorkbook,
  register: Register,
  { citizen, indicator }: { readonly citizen: string; readonly indicator: string },
  now: () => Date
): Promise<void> {
  const card = progressionCard(register, { citizen, indicator });
  if (!card) throw new Failure("chart.empty", { parameters: { citizen } });
  await drawCard.write(workbook.runner, card, { action: drawCard.name, now });
}
