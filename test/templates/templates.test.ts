import { workbookTexts } from "../../src/locales/workbook";
import { parseTemplate } from "../../src/import/parseTemplate";
import { KNOWN_RESPONDENTS } from "../../src/register/model/Register";
import { templateCatalogue } from "../../templates/catalogue";
import { templateById, templates } from "../../templates";

/** The names in the source's list, spelt as the register has them. */
const BIP_NAMES = [
  "Koncentrationsevne og instruktionsforståelse",
  "Borgers mestringsforventning ift. job",
  "Beskæftigelsesmedarbejders forventning til at borger kommer i job",
  "Målrettethed i forhold til arbejde",
  "Evne til kontaktskabelse",
  "Samarbejdsevner",
  "Støtte fra netværk",
  "Hverdagsmestring",
  "Helbredsorientering og -mestring",
  "Jobsøgningsadfærd og -kompetence",
  "Kendskab til arbejdsmarkedet",
];

test("the catalogue offers each template by its own title, as a file that is fetched", async () => {
  const offered = templateCatalogue.map(async ({ id, title, load }) => {
    const template = await load();
    expect({ id, title }).toEqual({ id: template.id, title: template.title });
    return template;
  });
  expect(await Promise.all(offered)).toEqual(templates);
});

describe("BIP", () => {
  const bip = templateById("bip");
  if (bip === null) throw new Error("The template is gone.");

  test("has the eleven indicators with their names, and the count", () => {
    expect(bip.indicators.map(({ name }) => name.da)).toEqual([...BIP_NAMES, "Antal søgekanaler"]);
    const counts = bip.indicators.filter(({ type }) => type === "count");
    expect(counts).toEqual([
      expect.objectContaining({ code: "BIP12", minimum: 0, maximum: 99, descriptors: [] }),
    ]);
  });

  test("describes every step of every scale in words of its own", () => {
    const scales = bip.indicators.filter(({ type }) => type === "scale");
    expect(scales.every(({ descriptors }) => descriptors.length === 5)).toBe(true);
    for (const language of ["da", "en"] as const) {
      const words = scales.flatMap(({ descriptors }) => descriptors.map((step) => step[language]));
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test("asks citizen and caseworker apart, and each what is theirs", () => {
    const asked = bip.indicators.map(({ code, questions }) => [
      code,
      KNOWN_RESPONDENTS.filter((respondent) => questions[respondent] !== undefined).join(),
    ]);
    const others = asked.filter(([, respondents]) => respondents !== "citizen,caseworker");
    expect(others).toEqual([
      ["BIP03", "caseworker"],
      ["BIP12", "citizen"],
    ]);
    for (const { questions } of bip.indicators) {
      expect(questions.citizen?.da).not.toBe(questions.caseworker?.da);
    }
  });

  test("says whose the words are, and what is preliminary", () => {
    expect(bip.description.da).toMatch(/vores egne/);
    expect(bip.description.da).toMatch(/foreløbige resultater fra 2014/);
    expect(bip.description.en).toMatch(/our own/);
    expect(bip.description.en).toMatch(/preliminary results of 2014/);
  });

  test("names every reason for a missing score", () => {
    for (const language of ["da", "en"] as const) {
      for (const { code } of workbookTexts[language].reasons) {
        expect(bip.procedure.some((text) => text[language].includes(`${code} `))).toBe(true);
      }
    }
  });
});

test("every template has an id of its own and is found by it", () => {
  expect(templates.map(({ id }) => templateById(id))).toEqual(templates);
  expect(templateById("none")).toBeNull();
});

test.each(templates)("$id survives a file", (template) => {
  expect(parseTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ ok: true, template });
});
