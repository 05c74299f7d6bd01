import { parseTemplate } from "../../src/import/parseTemplate";

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

test.each<[string, unknown, string, RegExp]>([
  ["no object", "template", "", /Expected Object/],
  ["a field is missing", { ...template, purpose: undefined }, "purpose", /Expected Array/],
  ["a field too many", { ...template, colour: "blue" }, "colour", /Expected never/],
  ["a text is empty", { ...template, title: { da: "Prøve", en: "  " } }, "title.en", /empty/],
  ["a language is missing", { ...template, title: { da: "Prøve" } }, "title.en", /Expected "en"/],
  [
    "populations in one language",
    withGroup({ populations: { da: "x", en: "" } }),
    "group.populations.en",
    /empty/,
  ],
  [
    "a group's code is part of a table's name",
    withGroup({ code: "UN_GE" }),
    "group.code",
    /capitals/,
  ],
  [
    "an interval of no days",
    withGroup({ intervalDays: 0 }),
    "group.intervalDays",
    /less than a day/,
  ],
  ["nobody scores", { ...template, respondents: [] }, "respondents", /no respondent/],
  [
    "an unknown respondent",
    { ...template, respondents: ["nabo"] },
    "respondents.0",
    /is no respondent/,
  ],
  [
    "a respondent twice",
    { ...template, respondents: ["citizen", "citizen"] },
    "respondents",
    /twice/,
  ],
  ["no indicator", { ...template, indicators: [] }, "indicators", /no indicator/],
  [
    "a long short name",
    withIndicator({ shortName: both("x".repeat(31)) }),
    "indicators.0.shortName.da",
    /30/,
  ],
  [
    "the code of the dates",
    withIndicator({ code: "DATO" }),
    "indicators.0.code",
    /rows of the register/,
  ],
  ["a code with a space", withIndicator({ code: "A 1" }), "indicators.0.code", /A code is/],
  ["nobody is asked", withIndicator({ questions: {} }), "indicators.0.questions", /Nobody/],
  ["an unknown type", withIndicator({ type: "smiley" }), "indicators.0.type", /neither/],
  [
    "the ends are the wrong way round",
    withIndicator({ minimum: 3, maximum: 1, descriptors: [] }),
    "indicators.0.maximum",
    /not above/,
  ],
  ["an end between steps", withIndicator({ maximum: 2.5 }), "indicators.0.maximum", /not whole/],
  ["a direction of none", withIndicator({ direction: 0 }), "indicators.0.direction", /neither/],
  [
    "a step without a descriptor",
    withIndicator({ maximum: 4 }),
    "indicators.0.descriptors",
    /every step/,
  ],
  [
    "a count with descriptors",
    withIndicator({ type: "count" }),
    "indicators.0.descriptors",
    /every step/,
  ],
  ["a code twice", { ...template, indicators: [indicator, indicator] }, "", /A1 is used/],
  [
    "a question to nobody of the template",
    withIndicator({ questions: { citizen: both("?"), mentor: both("?") } }),
    "",
    /asks mentor/,
  ],
  [
    "a respondent without a question",
    { ...template, respondents: ["citizen", "mentor"] },
    "",
    /mentor is never asked/,
  ],
])("not valid: %s", (_, input, path, message) => {
  const parsed = parseTemplate(input);
  const [first] = parsed.ok ? [] : parsed.issues;
  expect(first?.path).toBe(path);
  expect(first?.message).toMatch(message);
});

test("everything wrong is said at once", () => {
  const parsed = parseTemplate({ ...template, id: "", version: "", respondents: [] });
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
    "id",
    "version",
    "respondents",
  ]);
});
