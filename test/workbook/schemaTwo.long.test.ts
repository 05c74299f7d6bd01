import { workbookTexts } from "../../src/locales/workbook";
import type { Language } from "../../src/register/model/Register";
import { TABLES } from "../../src/register/tables/tables";
import { tableName } from "../../src/workbook/read/tableLayout";
import { compareFormulas } from "../support/compareFormulas";
import { libreOfficeAvailable } from "../support/libreOffice";
import {
  OFFICE_VERSIONS,
  ooxmlFaults,
  ooxmlValidatorAvailable,
  ooxmlValidatorMissing,
  validateOoxml,
} from "../support/ooxmlValidator";
import { shareOf } from "../support/testLength";
import { everyTable, FILLED, ON_DEMAND } from "./everyTable";
import { closedAtEnd, now, type TestRegister } from "./support";

const LANGUAGES = ["da", "en"] as const satisfies readonly Language[];
const MOST_MS = 120_000;
const HAS_LIBRE_OFFICE = libreOfficeAvailable();

describe.each(shareOf(LANGUAGES, 5))(
  "a register in %s with everything that schema 2 knows",
  (language) => {
    let register: TestRegister;
    let file: Uint8Array;
    beforeAll(async () => {
      register = closedAtEnd(await everyTable(language));
      file = await register.host.save();
    }, MOST_MS);

    test("has every table on demand, on the sheet that it declares, with rows", async () => {
      const { places, ...read } = await register.read();
      for (const table of ON_DEMAND) {
        expect(places[table]?.table).toBe(tableName(table));
        expect(places[table]?.sheet).toBe(workbookTexts[language].sheets[TABLES[table].sheet]);
      }
      for (const table of FILLED) expect([table, read[table].length > 0]).toEqual([table, true]);
      expect(FILLED).toEqual(expect.arrayContaining([...ON_DEMAND]));
    });

    (ooxmlValidatorAvailable ? test : test.skip).each(OFFICE_VERSIONS)(
      `Microsoft's validator finds nothing for %s${ooxmlValidatorMissing}`,
      async (version) => {
        expect(ooxmlFaults(await validateOoxml(file, { version }))).toEqual([]);
      },
      MOST_MS
    );

    (HAS_LIBRE_OFFICE ? test : test.skip)(
      `LibreOffice shows for every formula, number and text what the host shows${HAS_LIBRE_OFFICE ? "" : " (skipped: LibreOffice is not on this machine)"}`,
      async () => {
        const { compared, differences, plain, plainDifferences } = await compareFormulas(
          file,
          now()
        );
        expect(compared).toBeGreaterThan(100);
        expect(differences).toEqual([]);
        expect(plain).toBeGreaterThan(500);
        expect(plainDifferences).toEqual([]);
      },
      MOST_MS
    );
  }
);
