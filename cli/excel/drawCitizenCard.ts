import type { Register } from "../../src/register/model/Register";
import { drawCard } from "../../src/actions/drawCard";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { Failure } from "../Failure";
import type { OpenWorkbook } from "./OpenWorkbook";

/** Draws a citizen's progression card in the workbook. @throws Failure when nothing of the citizen can be drawn. */
export async function drawCitizenCard(
  workbook: OpenWorkbook,
  register: Register,
  curve: { readonly citizen: string; readonly group: string; readonly indicator: string },
  now: () => Date
): Promise<void> {
  const { citizen, group, indicator } = curve;
  const plan = drawCard.plan(register, { citizen, group, indicator });
  if (!plan?.ok) throw new Failure("chart.empty", { parameters: { citizen } });
  await applyEdits(workbook.runner, plan.edits, { action: drawCard.name, now });
}
