import type { Language } from "../../src/register/model/Register";
import type { Clock } from "../clock";
import { readOpenRegister } from "../excel/readRegisterFile";
import { typeDamage } from "./damage";
import { examplePilot } from "./examplePilot";
import { newSample } from "./newSample";
import { chooseSlips } from "./slips";

/** The example as a workbook, to be opened in the page, with a few slips of the hand for the check to find. */
export async function exampleWorkbook(language: Language, clock: Clock): Promise<Uint8Array> {
  const pilot = examplePilot(language, clock.today);
  const workbook = await newSample(pilot, { language, now: clock.now });
  try {
    const { register } = await readOpenRegister(workbook);
    await typeDamage(workbook.runner, chooseSlips(register));
    return await workbook.save();
  } finally {
    workbook.close();
  }
}
