import * as v from "valibot";
import type { Template, TemplateIndicator } from "../src/register/model/Template";
import { indexOfCode } from "../src/register/model/keys";
import { KNOWN_RESPONDENTS } from "../src/register/model/Register";
import { DATE_CODE, JOINT_CODE } from "../src/register/model/ScoreTable";
import { indicators } from "../src/register/tables/indicators";
import type { MapProblem } from "../src/register/model/fields";

/** What fits into the narrow column of the score sheet. */
const LONGEST_SHORT_NAME = 30;
/** The indicator table has a column for each step that can be described. */
const MOST_DESCRIPTORS = indicators.columns.step.series;
/** Codes of rows that are no indicators. */
const RESERVED_CODES: readonly string[] = [DATE_CODE, JOINT_CODE];

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== "", "empty" satisfies MapProblem)
);
const localText = v.strictObject({ da: text, en: text });
/** Both languages, or neither. */
const optionalText = v.union(
  [localText, v.strictObject({ da: v.literal(""), en: v.literal("") })],
  "bothLanguages" satisfies MapProblem
);
const shortName = v.pipe(
  text,
  v.maxLength(LONGEST_SHORT_NAME, "longShortName" satisfies MapProblem)
);
const wholeNumber = v.pipe(v.number(), v.integer("number" satisfies MapProblem));
const respondent = v.picklist(KNOWN_RESPONDENTS, "respondentName" satisfies MapProblem);

const indicator = v.pipe(
  v.strictObject({
    code: v.pipe(
      v.string(),
      v.regex(/^\p{L}[\p{L}\d.-]{0,19}$/u, "indicatorCode" satisfies MapProblem),
      v.check((code) => !RESERVED_CODES.includes(code), "reservedCode" satisfies MapProblem)
    ),
    focusArea: localText,
    name: localText,
    shortName: v.strictObject({ da: shortName, en: shortName }),
    questions: v.pipe(
      v.strictObject({
        citizen: v.exactOptional(localText),
        caseworker: v.exactOptional(localText),
        mentor: v.exactOptional(localText),
        jobConsultant: v.exactOptional(localText),
      }),
      v.check((questions) => Object.keys(questions).length > 0, "nobodyAsked" satisfies MapProblem)
    ),
    type: v.picklist(["scale", "count"], "indicatorType" satisfies MapProblem),
    minimum: wholeNumber,
    maximum: wholeNumber,
    direction: v.picklist([1, -1], "direction" satisfies MapProblem),
    descriptors: v.array(localText),
  }),
  v.forward(
    v.check(({ minimum, maximum }) => minimum < maximum, "maximum" satisfies MapProblem),
    ["maximum"]
  ),
  v.forward(
    v.check(
      (value) => value.descriptors.length === 0 || value.descriptors.length === describable(value),
      "descriptors" satisfies MapProblem
    ),
    ["descriptors"]
  )
);

/** How many descriptors an indicator has when it has any. */
function describable({ type, minimum, maximum }: TemplateIndicator): number {
  const steps = maximum - minimum + 1;
  return type === "count" || steps > MOST_DESCRIPTORS ? 0 : steps;
}

const groupCode = v.pipe(
  v.string(),
  v.regex(/^[A-ZÆØÅ][A-ZÆØÅ0-9]{0,11}$/, "groupCode" satisfies MapProblem)
);

/** What a template must be, so that a register can be made from it. Every message is one of `MAP_PROBLEMS`. */
export const templateSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, "templateId" satisfies MapProblem)),
    version: text,
    title: localText,
    description: localText,
    group: v.strictObject({
      code: groupCode,
      name: localText,
      populations: optionalText,
      endGoal: localText,
      intervalDays: v.nullable(v.pipe(wholeNumber, v.minValue(1, "interval" satisfies MapProblem))),
    }),
    respondents: v.pipe(
      v.array(respondent),
      v.minLength(1, "emptyList" satisfies MapProblem),
      v.check((list) => new Set(list).size === list.length, "twiceInList" satisfies MapProblem)
    ),
    purpose: v.pipe(v.array(localText), v.minLength(1, "emptyList" satisfies MapProblem)),
    procedure: v.pipe(v.array(localText), v.minLength(1, "emptyList" satisfies MapProblem)),
    indicators: v.pipe(v.array(indicator), v.minLength(1, "emptyList" satisfies MapProblem)),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    // What follows from an earlier finding would only hide it.
    if (!dataset.typed || dataset.issues !== undefined) return;
    const template: Template = dataset.value;
    for (const { keys, message } of acrossIndicators(template)) {
      addIssue({ message, path: pathOf(template, keys) });
    }
  })
);

/** Something wrong, and the keys that lead to it from the template. */
interface Found {
  readonly keys: readonly (string | number)[];
  readonly message: MapProblem;
}

/** What can only be seen from the whole template. */
function acrossIndicators({ indicators, respondents }: Template): Found[] {
  const codes = indicators.map(({ code }) => code);
  const found: Found[] = [];
  const asked = new Set<string>();
  indicators.forEach(({ code, questions }, index) => {
    if (indexOfCode(codes, code) < index) {
      found.push({ keys: ["indicators", index, "code"], message: "codeTwice" });
    }
    for (const name of KNOWN_RESPONDENTS) {
      if (questions[name] === undefined) continue;
      asked.add(name);
      if (respondents.includes(name)) continue;
      found.push({ keys: ["indicators", index, "questions", name], message: "notRespondent" });
    }
  });
  respondents.forEach((name, index) => {
    if (!asked.has(name)) found.push({ keys: ["respondents", index], message: "neverAsked" });
  });
  return found;
}

function pathOf(
  template: Template,
  keys: readonly (string | number)[]
): [v.IssuePathItem, ...v.IssuePathItem[]] {
  let input: unknown = template;
  const items = keys.map((key): v.IssuePathItem => {
    const value = (input as Readonly<Record<string | number, unknown>>)[key];
    const item = { type: "unknown", origin: "value", input, key, value } as const;
    input = value;
    return item;
  });
  return items as [v.IssuePathItem, ...v.IssuePathItem[]];
}
