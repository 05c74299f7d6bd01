import type { GroupChoice } from "../../../src/register/model/Edit";
import { planRegister } from "../../../src/register/plans/planRegister";
import type { Template, TemplateIndicator } from "../../../src/register/model/Template";
import { proposedChoice } from "../../../src/register/plans/templateRegister";
import { codesOf } from "../../support/violations";

const both = (text: string) => ({ da: text, en: text });

const item: TemplateIndicator = {
  code: "I1",
  focusArea: both("Helbred"),
  name: both("Søvn"),
  shortName: both("Søvn"),
  questions: { citizen: both("Hvordan sover du?"), caseworker: both("Hvordan sover borgeren?") },
  type: "scale",
  minimum: 1,
  maximum: 5,
  direction: 1,
  descriptors: [],
};

const template: Template = {
  id: "test",
  version: "1",
  title: both("Prøve"),
  description: both(""),
  group: {
    code: "UNGE",
    name: both("Unge"),
    populations: both(""),
    endGoal: both("Job"),
    intervalDays: 14,
  },
  respondents: ["citizen", "caseworker"],
  purpose: [],
  procedure: [],
  indicators: [item, { ...item, code: "I2", questions: { citizen: both("?") } }],
};
const choice = proposedChoice(template, "da");

it("is one edit, and says what a citizen will have", () => {
  expect(planRegister(template, choice, "da")).toEqual({
    ok: true,
    edits: [{ kind: "createRegister", language: "da", template, group: choice }],
    summary: { group: "UNGE", indicators: 2, respondents: 2, rowsPerCitizen: 4 },
  });
});

it.each<[string, Partial<GroupChoice>, string[]]>([
  ["no code", { code: "" }, ["input.required groupCode"]],
  ["a code in small letters", { code: "unge" }, ["input.pattern groupCode"]],
  ["no name", { name: " " }, ["input.required groupName"]],
  ["half a day", { intervalDays: 0.5 }, ["input.number interval"]],
  ["no interval is fine", { intervalDays: null }, []],
  ["nobody", { respondents: [] }, ["input.required respondents"]],
  ["somebody twice", { respondents: ["citizen", "Citizen"] }, ["input.unique respondent"]],
  [
    "somebody whom nothing is asked",
    { respondents: ["citizen", "mentor"] },
    ["input.unknown respondent"],
  ],
  ["a long name", { name: "x".repeat(81) }, ["input.length groupName"]],
  ["a long end goal", { endGoal: "x".repeat(201) }, ["input.length endGoal"]],
  ["what just fits on the sheets is fine", { name: "x".repeat(80), endGoal: "x".repeat(200) }, []],
  [
    "civil registration numbers in what is typed",
    { code: "A0101701234", name: "Kontakt 010170-1234", endGoal: "ring 0101701234" },
    ["input.privacy groupCode", "input.privacy groupName", "input.privacy endGoal"],
  ],
  [
    "several things",
    { code: "1", name: "" },
    ["input.pattern groupCode", "input.required groupName"],
  ],
])("%s", (_, changes, expected) => {
  expect(codesOf(planRegister(template, { ...choice, ...changes }, "da"))).toEqual(expected);
});

it.each<[string, TemplateIndicator[], string[]]>([
  ["no indicators", [], ["input.required indicators"]],
  ["the same code twice", [item, { ...item, code: "i1" }], ["input.unique indicator"]],
  ["a code that is a number", [{ ...item, code: "3E5" }], ["input.pattern indicator"]],
  ["a scale without steps", [{ ...item, minimum: 5 }], ["input.pattern scale"]],
  ["a long short name", [{ ...item, shortName: both("x".repeat(31)) }], ["input.length shortName"]],
])("refuses a template with %s", (_, indicators, expected) => {
  const broken = { ...template, indicators };
  const found = codesOf(planRegister(broken, { ...choice, respondents: ["citizen"] }, "da"));
  expect(found.filter((code) => code !== "input.unknown respondent")).toEqual(expected);
});
