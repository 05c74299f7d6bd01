import { curveChart, type CurveChart } from "../src/charts/CurveChart";
import { sameCode } from "../src/register/model/keys";
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
  const { citizen, group } = findCitizen(register, choice.citizen);
  const histories = RegisterIndex.of(register).historiesCurrentFirst(group, today);
  const known = histories.map(({ newest }) => newest.code);
  const wanted = choice.indicator;
  const codes = wanted === null ? known : known.filter((code) => sameCode(code, wanted));
  if (codes.length === 0 && wanted !== null) {
    const parameters = { indicator: wanted, indicators: known.join(", ") };
    throw new Failure("indicator.unknown", { parameters });
  }
  let empty: CurveChart | null = null;
  for (const indicator of codes) {
    const chart = curveChart(register, { citizen, indicator, group });
    if (chart && hasScores(chart)) return chart;
    empty ??= chart;
  }
  if (empty) return empty;
  throw new Failure("chart.empty", { parameters: { citizen } });
}

/** A citizen as the register writes the code, and the target group: of the list, or of a score sheet with rows of the code. */
function findCitizen(register: Register, code: string): { citizen: string; group: string } {
  const listed = RegisterIndex.of(register).citizen(code);
  if (listed) return { citizen: listed.code, group: listed.group };
  for (const table of register.scoreTables) {
    const [row] = ScoreRows.of(table).ofCitizen(code);
    if (row !== undefined) return { citizen: table.citizens[row]!, group: table.group };
  }
  throw new Failure("citizen.unknown", { parameters: { citizen: code } });
}
