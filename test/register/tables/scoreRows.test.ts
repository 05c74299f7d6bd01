import { scoreRowsFor } from "../../../src/register/tables/scoreRows";
import { buildRegister, indicator } from "../../support/registerBuilder";

it("gives the date row, then indicators by number and respondents by the group's order", () => {
  const register = buildRegister({
    group: { respondents: ["caseworker", "citizen"] },
    indicators: [
      indicator("I2", { number: 2, shortName: "", focusArea: "Netværk", direction: -1 }),
      indicator("I1", { number: 1, questions: { citizen: "?" } }),
    ],
  });
  expect(scoreRowsFor(register, "UNGE", "K1")).toEqual([
    {
      citizen: "K1",
      code: "DATO",
      indicator: "measurementDate",
      respondent: "everyone",
      focusArea: "",
      direction: null,
      number: 0,
    },
    {
      citizen: "K1",
      code: "I1",
      indicator: "I1",
      respondent: "citizen",
      focusArea: "Helbred",
      direction: 1,
      number: 102,
    },
    {
      citizen: "K1",
      code: "I2",
      indicator: "Indikator I2",
      respondent: "caseworker",
      focusArea: "Netværk",
      direction: -1,
      number: 201,
    },
    {
      citizen: "K1",
      code: "I2",
      indicator: "Indikator I2",
      respondent: "citizen",
      focusArea: "Netværk",
      direction: -1,
      number: 202,
    },
  ]);
});

it("gives nothing for a group that the register does not have", () => {
  expect(scoreRowsFor(buildRegister(), "ANDRE", "K1")).toEqual([]);
});
