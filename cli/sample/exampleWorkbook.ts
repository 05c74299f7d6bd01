import type { Language } from "../../src/register/Register";
import type { Clock } from "../clock";
import { newRegister } from "../excel/newRegister";
import { examplePilot } from "./examplePilot";
import { pilotEdits } from "./pilotEdits";

/** The example as a workbook, to be opened in the page. */
export async function exampleWorkbook(language: Language, clock: Clock): Promise<Uint8Array> {
  const pilot = examplePilot(language, clock.today);
  const options = { language, now: clock.now };
  const workbook = await newRegister(pilotEdits(pilot), options, "createRegister");
  try {
    return await workbook.save();
  } finally {
    workbook.close();
  }
}
