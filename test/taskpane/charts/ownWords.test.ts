import { chartTexts } from "../../../src/locales/everyLanguage";
import { respondentInSentence, respondentName } from "../../../src/taskpane/charts/chartFormat";
import { withOwnWords } from "../../../src/taskpane/charts/ownWords";
import { destinationsOf } from "../../../src/taskpane/views/import/destinations";
import { buildRegister } from "../../support/registerBuilder";
import { newEntry } from "../../../src/register/tables/entries";
import { TABLES } from "../../../src/register/tables/tables";

const register = {
  ...buildRegister({ group: { respondents: ["citizen", "caseworker", "nurse"] } }),
  respondents: [
    ["citizen", "Borger"],
    ["caseworker", "Rådgiver"],
    ["nurse", "Sundhedsplejerske"],
    ["jobConsultant", "CV-konsulent"],
    ["", "Uden kode"],
    ["mentor", ""],
  ].map(([code, name]) => newEntry(TABLES.respondents, { code: code!, name: name! })),
};

it.each([
  ["the usual word, in the interface's language", "citizen", "Citizen", "citizen"],
  ["the team's own word for one of the product's", "caseworker", "Rådgiver", "Rådgiver"],
  ["one with capitals of its own", "jobConsultant", "CV-konsulent", "CV-konsulent"],
  ["one that the team added", "nurse", "Sundhedsplejerske", "Sundhedsplejerske"],
  ["one without a word", "mentor", "Workplace mentor", "workplace mentor"],
  ["one that is on no list", "Jobcenter Nord", "Jobcenter Nord", "Jobcenter Nord"],
])("a respondent is shown as the register calls them: %s", (_, code, word, inSentence) => {
  const texts = withOwnWords(chartTexts.en, register);
  expect(respondentName(code, texts)).toBe(word);
  expect(respondentInSentence(code, texts)).toBe(inSentence);
});

it("so are those that a table's rows can be about, and they are known by those words", () => {
  const [group] = destinationsOf(register, [], "da", 46_000);
  const labels = group!.respondents.map(({ code, label, names }) => [code, label, names[0]]);
  expect(labels).toEqual([
    ["citizen", "Borger", "Borger"],
    ["caseworker", "Rådgiver", "Rådgiver"],
    ["nurse", "Sundhedsplejerske", "Sundhedsplejerske"],
  ]);
});
