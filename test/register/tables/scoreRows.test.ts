import {
  dateRow,
  NOBODY,
  ownerOf,
  SCORE_ROW_COLUMNS,
  scoreRowsFor,
  scoreRowValues,
} from "../../../src/register/tables/scoreRows";
import { buildRegister, indicator, serial } from "../../support/registerBuilder";

const TODAY = serial("2026-06-01");
const owner = { citizen: "K1", caseworker: "ANK", section: "Nord" };

it("gives the date row, then indicators by number and respondents by the group's order", () => {
  const register = buildRegister({
    group: { respondents: ["caseworker", "citizen"] },
    indicators: [
      indicator("I2", {
        ...{ number: 2, shortName: "", focusArea: "Netværk", direction: -1 },
        ...{ type: "count", minimum: 0, maximum: null },
      }),
      indicator("I1", { number: 1, questions: { citizen: "?" } }),
    ],
  });
  const count = { type: "count", minimum: 0, maximum: null };
  expect(scoreRowsFor(register, "UNGE", owner, TODAY)).toEqual([
    {
      ...owner,
      code: "DATO",
      indicator: "measurementDate",
      respondent: "everyone",
      focusArea: "",
      direction: null,
      number: 0,
      type: null,
      minimum: null,
      maximum: null,
    },
    {
      ...owner,
      code: "I1",
      indicator: "I1",
      respondent: "citizen",
      focusArea: "Helbred",
      direction: 1,
      number: 102,
      type: "scale",
      minimum: 1,
      maximum: 5,
    },
    {
      ...owner,
      ...count,
      code: "I2",
      indicator: "Indikator I2",
      respondent: "caseworker",
      focusArea: "Netværk",
      direction: -1,
      number: 201,
    },
    {
      ...owner,
      ...count,
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
  expect(scoreRowsFor(buildRegister(), "ANDRE", owner, TODAY)).toEqual([]);
});

it("are owned by the citizen with whoever has the case and the section", () => {
  const [citizen] = buildRegister({
    citizens: [{ code: "K1", caseworker: "ANK", section: "Nord" }],
  }).citizens;
  expect(ownerOf(citizen!)).toEqual(owner);
  expect(NOBODY).toEqual({ citizen: "", caseworker: "", section: "" });
});

it("are written without the columns that the sheet computes, and without what is not said", () => {
  expect(SCORE_ROW_COLUMNS).toEqual([
    ...["citizen", "code", "indicator", "respondent", "focusArea", "direction", "number"],
    ...["type", "minimum", "maximum", "caseworker", "section"],
  ]);
  expect(scoreRowValues(dateRow({ ...owner, section: "" }))).toEqual([
    ...["K1", "DATO", "measurementDate", "everyone", null, null, 0],
    ...[null, null, null, "ANK", null],
  ]);
});

it("has rows of what is scored now or later, and none of what has ended", () => {
  const register = buildRegister({
    group: { respondents: ["citizen"] },
    indicators: [
      indicator("I1", { number: 1, validTo: TODAY - 1 }),
      indicator("I2", { number: 2, validTo: TODAY }),
      indicator("I3", { number: 3, validFrom: TODAY + 30 }),
    ],
  });
  expect(scoreRowsFor(register, "UNGE", owner, TODAY).map(({ code }) => code)).toEqual([
    "DATO",
    "I2",
    "I3",
  ]);
});
