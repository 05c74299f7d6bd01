import { curveChart, type CurveChart } from "../src/charts/CurveChart";
import { foldCode, sameCode } from "../src/register/model/keys";
import type { DateSerial, Register } from "../src/register/model/Register";
import { RegisterIndex } from "../src/register/model/RegisterIndex";
import { ScoreRows } from "../src/register/model/ScoreRows";
import { Failure } from "./Failure";
import { hasScores } from "./hasScores";

/**
 * The curve of a citizen on an indicator; when none is named, on the first with a score, else on the first that can be
 * drawn.
 * @throws Failure when the citizen or the indicator is unknown, or when there is nothing to draw.
 */
export function drawCurve(
  register: Register,
  choice: { readonly citizen: string; readonly indicator: string | null },
  today: DateSerial
): CurveChart {
  const { citizen, groups } = findCitizen(register, choice.citizen, today);
  const index = RegisterIndex.of(register);
  const known = groups.flatMap((group) =>
    index.historiesCurrentFirst(group, today).map(({ newest: { code } }) => ({ code, group }))
  );
  const wanted = choice.indicator;
  const asked = wanted === null ? known : known.filter(({ code }) => sameCode(code, wanted));
  if (asked.length === 0 && wanted !== null) {
    const indicators = [...new Set(known.map(({ code }) => code))].join(", ");
    throw new Failure("indicator.unknown", { parameters: { indicator: wanted, indicators } });
  }
  let empty: CurveChart | null = null;
  for (const { code: indicator, group } of asked) {
    const chart = curveChart(register, { citizen, indicator, group });
    if (chart && hasScores(chart)) return chart;
    empty ??= chart;
  }
  if (empty) return empty;
  throw new Failure("chart.empty", { parameters: { citizen } });
}

interface FoundCitizen {
  readonly citizen: string;
  readonly groups: readonly string[];
}

/**
 * A citizen as the register writes the code, and the target groups: the one that they are in first, then those of other
 * stays; of who is on no list that of a score sheet with rows of the code.
 */
function findCitizen(register: Register, code: string, today: DateSerial): FoundCitizen {
  const index = RegisterIndex.of(register);
  const listed = index.citizen(code);
  if (listed) {
    const home = index.homeGroup(code, today);
    const others = index.stays(code).map(({ group }) => group);
    const groups = [...new Map([home, ...others].map((each) => [foldCode(each), each])).values()];
    return { citizen: listed.code, groups };
  }
  for (const table of register.scoreTables) {
    const [row] = ScoreRows.of(table).ofCitizen(code);
    if (row !== undefined) return { citizen: table.citizens[row]!, groups: [table.group] };
  }
  throw new Failure("citizen.unknown", { parameters: { citizen: code } });
}
