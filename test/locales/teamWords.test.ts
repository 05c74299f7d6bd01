import { paneTexts, violationTexts } from "../../src/locales/everyLanguage";
import { listWord, listWordInSentence, teamWords } from "../../src/locales/teamWords";
import { violationText } from "../../src/locales/violations";
import { workbookTexts } from "../../src/locales/workbook";
import type { Language, Register } from "../../src/register/model/Register";
import { newEntry } from "../../src/register/tables/entries";
import { TABLES } from "../../src/register/tables/tables";
import { respondentInSentence } from "../../src/taskpane/charts/chartFormat";
import { inTeamWords } from "../../src/taskpane/inTeamWords";
import { itemsOf } from "../../src/taskpane/views/import/destinations";
import { indicator } from "../support/registerBuilder";
import { ALL_FINDINGS } from "../support/violations";

/** A team whose caseworker, pauses and jobs go by names of its own. */
const TEAM: Pick<Register, "language" | "respondents" | "statuses" | "outcomes"> = {
  language: "da",
  respondents: [
    ["citizen", "Borger"],
    ["caseworker", "Jobmakker"],
    ["nurse", "Sundhedsplejerske"],
    ["", "Uden kode"],
    ["mentor", ""],
  ].map(([code, name]) => newEntry(TABLES.respondents, { code: code!, name: name! })),
  statuses: [
    ["active", "Aktiv"],
    ["paused", "Orlov"],
    ["waiting", "På venteliste"],
  ].map(([code, name]) => newEntry(TABLES.statuses, { code: code!, name: name! })),
  outcomes: [["job", "Arbejde"]].map(([code, name]) =>
    newEntry(TABLES.outcomes, { code: code!, name: name! })
  ),
};
const LANGUAGES: readonly Language[] = ["da", "en"];

it.each([
  ["the team's own word", "respondents", "caseworker", "Jobmakker", "Jobmakker"],
  ["the usual word, in the language that is read", "respondents", "citizen", "Citizen", "citizen"],
  ["one that the team added", "respondents", "nurse", "Sundhedsplejerske", "Sundhedsplejerske"],
  ["one without a word", "respondents", "mentor", "Workplace mentor", "workplace mentor"],
  ["one that is on no list", "respondents", "Nord", "Nord", "Nord"],
  ["what every object has", "respondents", "toString", "toString", "toString"],
  ["a status", "statuses", "paused", "Orlov", "Orlov"],
  ["a status that the team added", "statuses", "waiting", "På venteliste", "På venteliste"],
  ["a usual status", "statuses", "ended", "Ended", "ended"],
  ["an outcome", "outcomes", "job", "Arbejde", "Arbejde"],
] as const)("%s is said", (_, list, code, word, inSentence) => {
  const team = teamWords(TEAM);
  expect(listWord(list, code, team, "en")).toBe(word);
  expect(listWordInSentence(list, code, team, "en")).toBe(inSentence);
});

const ABOUT_RESPONDENTS = LANGUAGES.flatMap((language) =>
  ALL_FINDINGS.filter(({ about, says }) => [...about, ...says].includes("respondent"))
    .filter(({ code }) => {
      const { text, help } = violationTexts[language].codes[code as "row.unique"];
      return (text + help).includes("{respondent}");
    })
    .map((finding) => [language, finding.code, finding] as const)
);

it.each(ABOUT_RESPONDENTS)("%s: %s names a respondent by the team's word", (language, _, found) => {
  const parameters = Object.fromEntries(
    [...found.about, ...found.says].map((name) => [
      name,
      name === "respondent" ? "caseworker" : "x",
    ])
  );
  const violation = { code: found.code, severity: "error", place: null, parameters } as const;
  const usual = workbookTexts[language].respondents.caseworker.toLowerCase();
  const said = (texts: (typeof violationTexts)["da"]): string => {
    const { text, help } = violationText(violation, texts);
    return text + help;
  };
  expect(said(violationTexts[language])).toContain(usual);
  const own = said(inTeamWords(paneTexts[language], TEAM).violations);
  expect(own).toContain("Jobmakker");
  expect(own).not.toContain(usual);
});

it("there are such findings of checks, and of plans", () => {
  const codes = ABOUT_RESPONDENTS.map(([, code]) => code);
  expect(codes).toEqual(expect.arrayContaining(["row.respondent", "input.occasionBoth"]));
});

it.each(LANGUAGES)(
  "%s: a respondent who was chosen and cannot be taken is named so",
  (language) => {
    const parameters = { field: "respondent", value: "caseworker" };
    const violation = {
      code: "input.unknown",
      severity: "error",
      place: null,
      parameters,
    } as const;
    const { violations, charts } = inTeamWords(paneTexts[language], TEAM);
    expect(violationText(violation, violations).text).toContain("Jobmakker");
    expect(respondentInSentence("caseworker", charts)).toBe("Jobmakker");
  }
);

it("a table's rows can be about them, and they are known by the product's words too", () => {
  const asked = indicator("I1", { questions: { caseworker: "Hvad tror du?" } });
  const { respondents } = itemsOf([asked], ["caseworker"], "da", teamWords(TEAM));
  expect(respondents).toEqual([
    {
      code: "caseworker",
      label: "Jobmakker",
      names: ["Jobmakker", "Sagsbehandler", expect.stringMatching(/^Case/)],
    },
  ]);
});
