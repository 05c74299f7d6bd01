import { progressionCard } from "../../src/charts/progressionCard";
import { buildRegister, dates, indicator, serial } from "../support/registerBuilder";

const register = buildRegister({
  group: { code: "UNGE", respondents: ["citizen", "Tolk"] },
  citizens: [{ code: "K1", group: "unge" }],
  indicators: [
    indicator("I0", { number: null, shortName: "without a number" }),
    indicator("I2", { number: 2, group: "Unge", validTo: serial("2026-01-31") }),
    indicator("I1", { number: 1, shortName: "before" }),
    indicator("i1", { number: 1, shortName: "after" }),
    indicator("I9", { number: null, shortName: "without one either" }),
  ],
  rows: [dates("k1", "2026-01-05"), ["k1", "I1", "TOLK", 3], ["K1", "i2", "citizen", 4]],
});

it("has a line for the newest version of every code, closed ones too, by number and then as they stand", () => {
  const card = progressionCard(register, { citizen: "k1" });
  expect(card?.lines.map(({ shortName }) => shortName)).toEqual([
    "after",
    "I2",
    "without a number",
    "without one either",
  ]);
});

it.each([
  ["nothing", {}, 1, "Tolk", "citizen", [2, 1]],
  ["an indicator", { indicator: "i2" }, 2, "citizen", "Tolk", [1, 2]],
  ["a respondent", { respondent: "TOLK" }, 1, "Tolk", "citizen", [2, 1]],
])(
  "finds citizen, indicator and respondent in other letters: with %s chosen",
  (_, choice, curveLine, respondent, compareWith, tones) => {
    const card = progressionCard(register, { citizen: "k1", ...choice });
    expect(card).toMatchObject({
      citizen: "K1",
      group: "UNGE",
      curveLine,
      respondent,
      compareWith,
    });
    expect(card?.styles.map(({ tone }) => tone)).toEqual(tones);
  }
);

it("is the card of the group that is said, whatever the list says", () => {
  const other = { ...register, citizens: [{ ...register.citizens[0]!, group: "ANDRE" }] };
  expect(progressionCard(other, { citizen: "k1" })).toBeNull();
  expect(progressionCard(other, { citizen: "k1", group: "unge" })).toMatchObject({ group: "UNGE" });
});

it.each([
  ["somebody else", { citizen: "K9" }],
  ["an indicator that the group does not have", { citizen: "K1", indicator: "I8" }],
])("is none for %s", (_, choice) => {
  expect(progressionCard(register, choice)).toBeNull();
});
