import type { ColumnMap } from "../../src/import/map/columnMap";
import { formatIsoDate } from "../../src/register/model/dates";
import type { DateSerial } from "../../src/register/model/Register";
import { Random } from "./Random";
import type { SamplePilot } from "./SamplePilot";

/** A table as a provider would send it, and the map that says what is in it. */
export interface ProviderTable {
  readonly csv: string;
  readonly map: ColumnMap;
}

/** New citizens in the table. */
const CITIZENS = 4;
const INDICATORS = 5;

/**
 * A made-up table of scores from a provider: a few new citizens, scored by the caseworker on some of the pilot's
 * indicators on two dates. Semicolons, Danish words for the columns, as Excel saves it.
 */
export function providerTable(
  pilot: SamplePilot,
  { seed, today }: { readonly seed: number; readonly today: DateSerial }
): ProviderTable {
  const random = new Random(seed);
  const { choice, language, template } = pilot;
  const indicators = pilot.indicators
    .filter(({ type, questions }) => type === "scale" && questions.caseworker !== undefined)
    .slice(0, INDICATORS);
  const lines = ["kode;dato;emne;svar"];
  for (let number = 1; number <= CITIZENS; number++) {
    for (const date of [today - 40, today - 12]) {
      for (const { code, minimum, maximum } of indicators) {
        const score = random.chance(0.1) ? "" : random.integer(minimum ?? 1, maximum ?? 5);
        lines.push(`A-${number};${formatIsoDate(date)};${code};${score}`);
      }
    }
  }
  return {
    csv: `${lines.join("\r\n")}\r\n`,
    map: {
      language,
      template: template.id,
      group: { code: choice.code },
      columns: { citizen: "kode", date: "dato", indicator: "emne", score: "svar" },
      constants: { respondent: "caseworker" },
      indicators: {},
      respondents: {},
      reasons: {},
      dateFormat: "iso",
      decimal: ",",
      missing: [""],
      delimiter: ";",
    },
  };
}
