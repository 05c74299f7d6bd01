import * as v from "valibot";
import type { Template, TemplateIndicator } from "../src/register/Template";
import { KNOWN_RESPONDENTS } from "../src/register/Register";
import { DATE_CODE, JOINT_CODE } from "../src/register/ScoreTable";
import { TABLE_COLUMNS } from "../src/register/columns";

/** What fits into the narrow column of the score sheet. */
const LONGEST_SHORT_NAME = 30;
/** The indicator table has a column for each step that can be described. */
const MOST_DESCRIPTORS = TABLE_COLUMNS.indicators.filter((name) => /^step\d+$/.test(name)).length;
/** Codes of rows that are no indicators. */
const RESERVED_CODES: readonly string[] = [DATE_CODE, JOINT_CODE];

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== "", "The text is empty.")
);
const localText = v.strictObject({ da: text, en: text });
/** Both languages, or neither. */
const optionalText = v.union(
  [localText, v.strictObject({ da: v.literal(""), en: v.literal("") })],
  "Write the text in both languages, or leave both empty."
);
const shortName = v.pipe(
  text,
  v.maxLength(
    LONGEST_SHORT_NAME,
    ({ received }) =>
      `The short name is longer than ${LONGEST_SHORT_NAME} characters (${received}).`
  )
);
const wholeNumber = v.pipe(v.number(), v.integer("The number is not whole."));
const respondent = v.picklist(
  KNOWN_RESPONDENTS,
  ({ received }) => `${received} is no respondent. Known are ${KNOWN_RESPONDENTS.join(", ")}.`
);

const indicator = v.pipe(
  v.strictObject({
    code: v.pipe(
      v.string(),
      v.regex(
        /^\p{L}[\p{L}\d.-]{0,19}$/u,
        "A code is a letter and up to 19 letters, digits, dots and hyphens."
      ),
      v.check(
        (code) => !RESERVED_CODES.includes(code),
        "The code is used for rows of the register."
      )
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
      v.check((questions) => Object.keys(questions).length > 0, "Nobody is asked.")
    ),
    type: v.picklist(["scale", "count"], "The type is neither scale nor count."),
    minimum: wholeNumber,
    maximum: wholeNumber,
    direction: v.picklist([1, -1], "The direction is neither 1 nor -1."),
    descriptors: v.array(localText),
  }),
  v.forward(
    v.check(
      ({ minimum, maximum }) => minimum < maximum,
      "The highest step is not above the lowest."
    ),
    ["maximum"]
  ),
  v.forward(
    v.check(
      (value) => value.descriptors.length === 0 || value.descriptors.length === describable(value),
      "There must be a descriptor for every step of the scale, or none. " +
        `A count and a scale of more than ${MOST_DESCRIPTORS} steps have none.`
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
  v.regex(
    /^[A-ZÆØÅ][A-ZÆØÅ0-9]{0,11}$/,
    "A group's code is a capital and up to 11 capitals and digits, because it is part of a table's name."
  )
);

/** What a template must be, so that a register can be made from it. Every message says what is wrong in one sentence. */
export const templateSchema = v.pipe(
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9-]*$/, "An id is lower-case letters, digits and hyphens.")
    ),
    version: text,
    title: localText,
    description: localText,
    group: v.strictObject({
      code: groupCode,
      name: localText,
      populations: optionalText,
      endGoal: localText,
      intervalDays: v.nullable(
        v.pipe(wholeNumber, v.minValue(1, "The interval is less than a day."))
      ),
    }),
    respondents: v.pipe(
      v.array(respondent),
      v.minLength(1, "There is no respondent."),
      v.check((list) => new Set(list).size === list.length, "A respondent is there twice.")
    ),
    purpose: v.pipe(
      v.array(localText),
      v.minLength(1, "Nothing says what the scores are used for.")
    ),
    procedure: v.pipe(v.array(localText), v.minLength(1, "Nothing says how to score.")),
    indicators: v.pipe(v.array(indicator), v.minLength(1, "There is no indicator.")),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    // What follows from an earlier finding would only hide it.
    if (!dataset.typed || dataset.issues !== undefined) return;
    const template: Template = dataset.value;
    for (const message of acrossIndicators(template)) addIssue({ message });
  })
);

/** What can only be seen from the whole template. */
function acrossIndicators({ indicators, respondents }: Template): string[] {
  const codes = indicators.map(({ code }) => code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  const asks = (of: TemplateIndicator) =>
    KNOWN_RESPONDENTS.filter((name) => of.questions[name] !== undefined);
  const asked = new Set(indicators.flatMap(asks));
  return [
    ...[...new Set(twice)].map((code) => `The code ${code} is used for more than one indicator.`),
    ...indicators.flatMap((of) =>
      asks(of)
        .filter((name) => !respondents.includes(name))
        .map((name) => `${of.code} asks ${name}, who is no respondent of the template.`)
    ),
    ...respondents.filter((name) => !asked.has(name)).map((name) => `${name} is never asked.`),
  ];
}
