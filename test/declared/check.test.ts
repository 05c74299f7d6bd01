import { checksPage } from "../../scripts/declaredDocs";
import { paneTexts } from "../../src/locales/everyLanguage";
import { violationText } from "../../src/locales/violations";
import type { Language } from "../../src/register/model/Register";
import { planIgnore } from "../../src/register/plans/planIgnore";
import type { Check } from "../../src/validation/Check";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { planFix } from "../../src/validation/planFix";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { buildRegister, serial, tablePlace } from "../support/registerBuilder";
import { cellsOf, planned } from "../support/violations";
import type { SECTION_WORDS as Words } from "./fixtures";
import { SECTION_WORDS } from "./fixtures";

/**
 * One declaration and its words are a check: it is run where the workbook has what it needs, its findings are sorted
 * among the others, put right as it says, and put aside. The fixture stands in the list of checks as any check does.
 */
jest.mock("../../src/validation/checks", () => {
  const actual = jest.requireActual<{ CHECKS: readonly Check[] }>("../../src/validation/checks");
  const fixtures = jest.requireActual<{ citizenSection: Check }>("./fixtures");
  return { CHECKS: [...actual.CHECKS, fixtures.citizenSection] };
});
jest.mock("../../src/locales/da", () => withWords("da"));
jest.mock("../../src/locales/en", () => withWords("en"));

function withWords(language: Language) {
  const texts = jest.requireActual<Record<Language, { violations: { codes: object } }>>(
    `../../src/locales/${language}`
  )[language];
  const { SECTION_WORDS } = jest.requireActual<{ SECTION_WORDS: typeof Words }>("./fixtures");
  const codes = { ...texts.violations.codes, "citizen.section": SECTION_WORDS[language] };
  return { [language]: { ...texts, violations: { ...texts.violations, codes } } };
}

const today = serial("2026-06-01");
const register = buildRegister({
  citizens: [
    { code: "K1", section: "NORD" },
    { code: "K2", section: "syd" },
    { code: "K3", section: "ØST", group: "INGEN" },
  ],
});
const found = inspectRegister(register, { today });

it("finds it, among what other checks find", () => {
  expect(cellsOf(found)).toEqual(["citizen.group Borgere!B6", "citizen.section Borgere!D5"]);
  expect(found[1]).toMatchObject({
    severity: "warning",
    parameters: { citizen: "K2", value: "syd" },
  });
});

it.each<[Language, string]>([
  ["da", "K2: syd står med små bogstaver."],
  ["en", "K2: syd is in small letters."],
])("says it in its words: %s", (language, text) => {
  const { title, help } = SECTION_WORDS[language];
  const said = violationText(found[1]!, paneTexts[language].violations);
  expect(said).toMatchObject({ title, help });
  expect(said.text).toContain(text);
});

it("has its line in the docs", () => {
  expect(checksPage()).toContain(
    "| `citizen.section` | warning | Section in small letters | citizen | value |"
  );
});

it("puts it right", () => {
  const { edits } = planned(planFix(register, found[1]!, { today })!);
  const after = registerAfter(register, edits);
  expect(after.citizens[1]!.section).toBe("SYD");
  expect(cellsOf(inspectRegister(after, { today }))).toEqual(["citizen.group Borgere!B6"]);
});

it("puts it aside", () => {
  const input = { reason: "Sådan skriver vi", by: "ANK", today };
  const { edits } = planned(planIgnore(register, found[1]!, input)!);
  const after = registerAfter(register, edits);
  expect(cellsOf(inspectRegister(after, { today }))).toEqual(["citizen.group Borgere!B6"]);
});

it("is left out where a column that it needs is gone", () => {
  const place = tablePlace("citizens", "Borgere");
  const columns = Object.fromEntries(
    Object.entries(place.columns).filter(([name]) => name !== "section")
  );
  const places = { ...register.places, citizens: { ...place, columns } };
  const without = { ...register, places };
  expect(cellsOf(inspectRegister(without, { today }))).toEqual(["citizen.group Borgere!B6"]);
});
