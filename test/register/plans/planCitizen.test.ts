import { planCitizen } from "../../../src/register/plans/planCitizen";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { buildRegister, dates, indicator, rowsOf, serial } from "../../support/registerBuilder";
import { codesOf, planned } from "../../support/violations";

const register = buildRegister({
  indicators: [indicator("I1"), indicator("I2", { questions: { caseworker: "?" } })],
  citizens: ["K1"],
});
const input = {
  code: "K2",
  group: "unge",
  caseworker: "ABC",
  section: "",
  start: serial("2026-01-05"),
  today: serial("2026-01-05"),
};

it("puts an active citizen on the list, and a block of empty rows on the score sheet", () => {
  const plan = planned(planCitizen(register, input));
  expect(plan.summary).toEqual({ citizen: "K2", group: "UNGE", rows: 4 });
  const after = registerAfter(register, plan.edits);
  expect(after.citizens[1]).toMatchObject({
    code: "K2",
    group: "UNGE",
    caseworker: "ABC",
    start: 46027,
    status: "active",
  });
  expect(rowsOf(after)).toEqual([
    ["K2", "DATO", "everyone"],
    ["K2", "I1", "citizen"],
    ["K2", "I1", "caseworker"],
    ["K2", "I2", "caseworker"],
  ]);
});

it("writes nothing where there is no text", () => {
  const [first] = planned(planCitizen(register, input)).edits;
  expect(first).toMatchObject({
    kind: "addRows",
    rows: [["K2", "UNGE", "ABC", null, 46027, "active"]],
  });
});

it("uses the rows of a code that was scored before it was on the list", () => {
  const scored = buildRegister({
    citizens: [],
    rows: [dates("K2", "2026-01-05"), ["K2", "I1", "citizen", 3]],
  });
  const plan = planned(planCitizen(scored, input));
  expect(plan.summary.rows).toBe(0);
  // They say from then on who has the case.
  expect(plan.edits.map(({ kind }) => kind)).toEqual(["addRows", "setCells"]);
  expect(JSON.stringify(plan.edits[1])).toContain('"to":"ABC"');
});

it.each([
  ["no code", { code: "" }, ["input.required citizen"]],
  ["a civil registration number", { code: "010170-1234" }, ["citizen.privacy"]],
  ["a space too many", { code: "K2 " }, ["input.pattern citizen"]],
  ["a code that differs only in case", { code: "k1" }, ["input.unique citizen"]],
  ["no such group", { group: "ANDRE" }, ["input.unknown group"]],
  ["one in the section", { section: "bor hos 010170-1234" }, ["input.privacy section"]],
  ["a name for initials", { caseworker: "Anna Hansen" }, ["input.pattern caseworker"]],
  ["initials that are too long", { caseworker: "A".repeat(11) }, ["input.length caseworker"]],
  ["nothing in initials that are not", { caseworker: "A".repeat(10) }, []],
  ["a section that is too long", { section: "x".repeat(41) }, ["input.length section"]],
  ["nothing in a section that is not", { section: "x".repeat(40) }, []],
  ["one for initials", { caseworker: "010170-1234" }, ["input.privacy caseworker"]],
  ["a start before 2000", { start: serial("1999-12-31") }, ["input.date start"]],
  ["a start more than a year ahead", { start: serial("2027-01-06") }, ["input.future start"]],
  ["a start far ahead", { start: serial("2099-01-01") }, ["input.future start"]],
  ["nothing in a start that is planned", { start: serial("2027-01-05") }, []],
  ["nothing for a start", { start: null }, ["input.required start"]],
  ["no date", { start: NaN }, ["input.date start"]],
  ["both", { code: "", start: 1 }, ["input.required citizen", "input.date start"]],
])("refuses %s", (_, changes, expected) => {
  expect(codesOf(planCitizen(register, { ...input, ...changes }))).toEqual(expected);
});

it("never repeats a civil registration number", () => {
  const plan = planCitizen(register, { ...input, code: "010170-1234" });
  expect(JSON.stringify(plan)).not.toContain("1234");
});
