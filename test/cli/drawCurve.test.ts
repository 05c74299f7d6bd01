import { drawCurve } from "../../cli/drawCurve";
import { tellingCurve } from "../../cli/tellingCurve";
import type { Register } from "../../src/register/model/Register";
import { withPeriods } from "../support/periods";
import { buildRegister, dates, indicator, scoreTable, serial } from "../support/registerBuilder";

const today = serial("2026-06-01");
const days = [serial("2026-01-05"), serial("2026-01-19")] as const;
const indicators = [indicator("I1"), indicator("I2")];
const register = buildRegister({
  indicators,
  rows: [
    dates("K1", ...days),
    ["K1", "I1", "citizen"],
    ["K1", "I2", "citizen", 2, 3],
    dates("K2", ...days),
    ["K2", "I1", "citizen"],
  ],
});

it.each<[name: string, citizen: string, indicator: string | null, expected: string]>([
  ["passes over an indicator that nobody has scored", "K1", null, "I2"],
  ["draws one without a score when it is asked for", "K1", "I1", "I1"],
  ["draws one without a score when there is no other", "K2", null, "I1"],
])("%s", (_name, citizen, wanted, expected) => {
  expect(drawCurve(register, { citizen, indicator: wanted }, today).title.indicator).toBe(expected);
});

it("finds an indicator of another stay, and draws first what the citizen is in now", () => {
  const [group] = register.targetGroups;
  const prak: Parameters<typeof scoreTable>[1] = [
    dates("K1", ...days),
    ["K1", "P1", "citizen", 1, 5],
  ];
  const several = withPeriods(
    {
      ...register,
      targetGroups: [group!, { ...group!, code: "PRAK" }],
      indicators: [...indicators, indicator("P1", { group: "PRAK" })],
      scoreTables: [...register.scoreTables, scoreTable("PRAK", prak, 12, [])],
    },
    [{ citizen: "K1", group: "PRAK", from: "2026-01-01", status: "active" }]
  );
  const drawn = (from: Register, wanted: string | null): string =>
    drawCurve(from, { citizen: "K1", indicator: wanted }, today).title.indicator;
  expect([drawn(several, null), drawn(several, "p1")]).toEqual(["I2", "P1"]);
  const [main, ...others] = several.citizens;
  const over: Register = { ...several, citizens: [{ ...main!, status: "ended" }, ...others] };
  expect(drawn(over, null)).toBe("P1");
  expect(tellingCurve(over, today)?.title).toMatchObject({ citizen: "K1", group: "PRAK" });
});

it("shows a demo what was scored", () => {
  expect(tellingCurve(register, today)?.title).toMatchObject({ citizen: "K1", indicator: "I2" });
});
