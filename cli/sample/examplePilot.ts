import type { DateSerial, Language } from "../../src/register/model/Register";
import { templateById } from "../../templates";
import { generateEfforts } from "./generateEfforts";
import { generatePilot } from "./generatePilot";
import { Random } from "./Random";
import type { SamplePilot } from "./SamplePilot";

/**
 * Makes the example the same on every machine, and what is made beside it. Chosen so that the citizens at the top of
 * the list, whom people look at first, show what the product is for.
 */
export const EXAMPLE_SEED = 20280841;
const TEMPLATE = "bip";
const CITIZENS = 60;
const MEASUREMENTS = 12;

/** The made-up pilot that people try the product on: 60 citizens, up to 12 measurements each, the last ones these days. */
export function examplePilot(language: Language, today: DateSerial): SamplePilot {
  const pilot = generatePilot({
    seed: EXAMPLE_SEED,
    citizens: CITIZENS,
    measurements: MEASUREMENTS,
    template: templateById(TEMPLATE)!,
    today,
    language,
  });
  const random = new Random(EXAMPLE_SEED);
  return { ...pilot, efforts: generateEfforts(pilot, { random, today }) };
}
