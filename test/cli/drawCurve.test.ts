import { drawCurve } from "../../cli/drawCurve";
import { tellingCurve } from "../../cli/tellingCurve";
import { buildRegister, dates, indicator, serial } from "../support/registerBuilder";

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

it("shows a demo what was scored", () => {
  expect(tellingCurve(register, today)?.title).toMatchObject({ citizen: "K1", indicator: "I2" });
});
