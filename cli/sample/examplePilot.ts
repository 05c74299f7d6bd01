import type { DateSerial, Language } from "../../src/register/Register";
import { templateById } from "../../templates";
import { generatePilot } from "./generatePilot";
import type { SamplePilot } from "./SamplePilot";

/** Makes the example the same on every machine, and what is made beside it. */
export const EXAMPLE_SEED = 20260105;
const TEMPLATE = "bip";
const CITIZENS = 60;
const MEASUREMENTS = 12;

/** The made-up pilot that people try the product on: 60 citizens, up to 12 measurements each, the last ones these days. */
export function examplePilot(language: Language, today: DateSerial): SamplePilot {
  return generatePilot({
    seed: EXAMPLE_SEED,
    citizens: CITIZENS,
    measurements: MEASUREMENTS,
    template: templateById(TEMPLATE)!,
    today,
    language,
  });
}
