import { generateEfforts } from "../../../../cli/sample/generateEfforts";
import { generatePilot } from "../../../../cli/sample/generatePilot";
import { Random } from "../../../../cli/sample/Random";
import type { SamplePilot } from "../../../../cli/sample/SamplePilot";
import type { Language } from "../../../../src/register/model/Register";
import { TODAY } from "../../support";
import { madeUp, openExcel } from "../actions";
import { keptFile } from "../keptFile";
import type { SavedCase } from "../SavedCase";
import { ENGLISH_CSV, ENGLISH_MAP, SCALES } from "../templatesAndTables";
import { by, UNGE } from "./people";

/** A made-up pilot like the one that people try the product on, of a few citizens. */
function pilot(language: Language): SamplePilot {
  const seed = 3;
  const options = { seed, citizens: 4, measurements: 3, template: SCALES, today: TODAY, language };
  const made = generatePilot(options);
  return { ...made, efforts: generateEfforts(made, { random: new Random(seed), today: TODAY }) };
}

/** What people try the product on. */
export const SAMPLES: readonly SavedCase[] = [
  { name: "sample-da", from: (clock) => madeUp(clock, pilot("da")) },
  { name: "sample-mended-da", from: "sample-da", act: (product) => product.mendDamage() },
  { name: "sample-en", from: (clock) => madeUp(clock, pilot("en")) },
];

/** Registers of an older version, brought up to date. */
export const UPGRADES: readonly SavedCase[] = [
  {
    name: "upgraded-da",
    from: () => openExcel("da", keptFile("card-da", "schemaOne")),
    act: (product) => product.upgrade(),
  },
  {
    name: "upgraded-en",
    from: () => openExcel("en", keptFile("tables-on-demand-en", "schemaOne")),
    language: "en",
    act: (product) => product.upgrade(),
  },
];

/** One thing after the other in one Excel, as on a day at work: nothing is saved in between. */
export const DAYS: readonly SavedCase[] = [
  {
    name: "day-da",
    from: null,
    act: async (product) => {
      await product.create("da", SCALES);
      await product.addCitizen({ ...UNGE, code: "U01" });
      const answers = { citizen: "U01", respondent: "citizen", date: TODAY - 40 } as const;
      await product.saveForm({ ...answers, scores: { MOD: 4, TRO: 1, BEK: 3 } }, null);
      await product.importTable({ ...ENGLISH_MAP, language: "da" }, ENGLISH_CSV);
      await product.drawCard({ citizen: "Y02", indicator: "MOD" });
      await product.undo();
      await product.drawCard({ citizen: "U01", indicator: "BEK" });
      await product.exportSheet();
      const note = { citizen: "U01", date: TODAY, text: "Vi ses.", by };
      await product.saveForm({ ...answers, date: TODAY, scores: { MOD: 6 } }, note);
    },
  },
];
