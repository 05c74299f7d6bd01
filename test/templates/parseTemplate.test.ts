import { parseTemplate } from "../../src/import/parseTemplate";
import type { MapProblem } from "../../src/register/model/fields";

const both = (text: string) => ({ da: text, en: text });

const indicator = {
  code: "A1",
  focusArea: both("Mål"),
  name: both("Målrettethed"),
  shortName: both("Målrettethed"),
  questions: { citizen: both("Hvordan går det?") },
  type: "scale",
  minimum: 1,
  maximum: 3,
  direction: 1,
  descriptors: [both("lav"), both("mellem"), both("høj")],
};

const template = {
  id: "proeve",
  version: "1",
  title: both("Prøve"),
  description: both("En prøve"),
  group: {
    code: "UNGE",
    name: both("Unge"),
    populations: both(""),
    endGoal: both("Job"),
    intervalDays: 14,
  },
  respondents: ["citizen"],
  purpose: [both("Til samtalen")],
  procedure: [both("Tal sammen først")],
  indicators: [indicator],
};

const withIndicator = (changes: object) => ({
  ...template,
  indicators: [{ ...indicator, ...changes }],
});
const withGroup = (changes: object) => ({ ...template, group: { ...template.group, ...changes } });

test.each([
  ["as it is", template],
  ["without an interval", withGroup({ intervalDays: null })],
  ["without descriptors", withIndicator({ descriptors: [] })],
  ["a long scale without descriptors", withIndicator({ maximum: 10, descriptors: [] })],
  ["a count", withIndicator({ type: "count", minimum: 0, maximum: 99, descriptors: [] })],
  ["populations in both languages", withGroup({ populations: both("2.2, 2.3") })],
])("valid: %s", (_, input) => {
  expect(parseTemplate(input)).toEqual({ ok: true, template: input });
});

test.each<[string, unknown, string, MapProblem]>([
  ["no object", "template", "", "object"],
  ["a field is missing", { ...template, purpose: undefined }, "purpose", "missing"],
  ["a field too many", { ...template, colour: "blue" }, "colour", "unknown"],
  ["a text is empty", { ...template, title: { da: "Prøve", en: "  " } }, "title.en", "empty"],
  ["a language is missing", { ...template, title: { da: "Prøve" } }, "title.en", "missing"],
  [
    "populations in one language",
    withGroup({ populations: { da: "x", en: "" } }),
    "group.populations.en",
    "empty",
  ],
  [
    "a group's code is part of a table's name",
    withGroup({ code: "UN_GE" }),
    "group.code",
    "groupCode",
  ],
  ["an interval of no days", withGroup({ intervalDays: 0 }), "group.intervalDays", "interval"],
  ["nobody scores", { ...template, respondents: [] }, "respondents", "emptyList"],
  [
    "an unknown respondent",
    { ...template, respondents: ["nabo"] },
    "respondents.0",
    "respondentName",
  ],
  [
    "a respondent twice",
    { ...template, respondents: ["citizen", "citizen"] },
    "respondents",
    "twiceInList",
  ],
  ["no indicator", { ...template, indicators: [] }, "indicators", "emptyList"],
  [
    "a long short name",
    withIndicator({ shortName: both("x".repeat(31)) }),
    "indicators.0.shortName.da",
    "longShortName",
  ],
  ["the code of the dates", withIndicator({ code: "DATO" }), "indicators.0.code", "reservedCode"],
  ["a code with a space", withIndicator({ code: "A 1" }), "indicators.0.code", "indicatorCode"],
  ["nobody is asked", withIndicator({ questions: {} }), "indicators.0.questions", "nobodyAsked"],
  ["an unknown type", withIndicator({ type: "smiley" }), "indicators.0.type", "indicatorType"],
  [
    "the ends are the wrong way round",
    withIndicator({ minimum: 3, maximum: 1, descriptors: [] }),
    "indicators.0.maximum",
    "maximum",
  ],
  ["an end between steps", withIndicator({ maximum: 2.5 }), "indicators.0.maximum", "number"],
  ["a direction of none", withIndicator({ direction: 0 }), "indicators.0.direction", "direction"],
  [
    "a step without a descriptor",
    withIndicator({ maximum: 4 }),
    "indicators.0.descriptors",
    "descriptors",
  ],
  [
    "a count with descriptors",
    withIndicator({ type: "count" }),
    "indicators.0.descriptors",
    "descriptors",
  ],
  [
    "a code twice",
    { ...template, indicators: [indicator, indicator] },
    "indicators.1.code",
    "codeTwice",
  ],
  [
    "a code twice, in other letters",
    {
      ...template,
      indicators: [indicator, { ...indicator, code: indicator.code.toLowerCase() }],
    },
    "indicators.1.code",
    "codeTwice",
  ],
  [
    "a question to nobody of the template",
    withIndicator({ questions: { citizen: both("?"), mentor: both("?") } }),
    "indicators.0.questions.mentor",
    "notRespondent",
  ],
  [
    "a respondent without a question",
    { ...template, respondents: ["citizen", "mentor"] },
    "respondents.1",
    "neverAsked",
  ],
])("not valid: %s", (_, input, path, problem) => {
  const parsed = parseTemplate(input);
  const [first] = parsed.ok ? [] : parsed.issues;
  expect(first).toEqual({ path, problem });
});

test("everything wrong is said at once", () => {
  const parsed = parseTemplate({ ...template, id: "", version: "", respondents: [] });
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
    "id",
    "version",
    "respondents",
  ]);
});
