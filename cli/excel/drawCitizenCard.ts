import type { Register } from "../../src/register/model/Register";
import { drawCard } from "../../src/actions/drawCard";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { Failure } from "../Failure";
import type { OpenWorkbook } from "./OpenWorkbook";

/** Draws a citizen's progression card in the workbook. @throws Failure when nothing of the citizen can be drawn. */
export async function drawCitizenCard(
  workbook: OpenWorkbook,
  register: Register,
  { citizen, indicator }: { readonly citizen: string; readonly indicator: string },
  now: () => Date
): Promise<void> {
  const plan = drawCard.plan(register, { citizen, indicator });
  if (!plan?.ok) throw new Failure("chart.empty", { parameters: { citizen } });
  await applyEdits(workbook.runner, plan.edits, { action: drawCard.name, now });
}
