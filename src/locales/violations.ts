import type { Language } from "../register/model/Register";
import type { FindingCode } from "../register/model/findings";
import type { Violation } from "../register/model/Violation";
import type { CheckCode } from "../validation/checks";
import type { DetailsCheckCode } from "../validation/detailsChecks";
import type { Field, MapProblem } from "../register/model/fields";
import { listWord, listWordInSentence, NO_TEAM_WORDS, type TeamWords } from "./teamWords";
import { fill, workbookTexts } from "./workbook";

/** Code of everything that can be found wrong. */
export type ViolationCode = FindingCode | CheckCode | DetailsCheckCode;

/** What a finding is called, what it says, and what to do about it. Parameters stand in braces. */
export interface ViolationText {
  /** Heading of a group of findings of this code. */
  readonly title: string;
  readonly text: string;
  readonly help: string;
}

/** Texts of the findings whose codes begin with a word. */
type TextsOf<Area extends string> = Readonly<
  Record<Extract<ViolationCode, `${Area}.${string}`>, ViolationText>
>;

/** About what is found in a register: by checks, by the rules of its tables, and in the workbook's structure. */
export interface RegisterFindingTexts {
  readonly codes: Omit<
    Readonly<Record<ViolationCode, ViolationText>>,
    keyof TextsOf<"input" | "import">
  >;
  /** Where a score is a count: it has no steps. */
  readonly counts: Readonly<Partial<Record<ViolationCode, ViolationText>>>;
  /** What is said where a text stands in the cell that looks like a number, or a date. */
  readonly storedAsText: Readonly<Partial<Record<ViolationCode, string>>>;
  /** What to do about a column in whose place stands another of the product's own: its header must stay. */
  readonly goneColumnHelp: string;
}

/** About what is typed into a form. */
export interface InputFindingTexts {
  readonly codes: TextsOf<"input">;
  /** What to do, where it is something else for one of the fields than for the others. */
  readonly fieldHelp: Readonly<
    Partial<Record<ViolationCode, Readonly<Partial<Record<Field, string>>>>>
  >;
  /** What `field` is called in a sentence. */
  readonly fields: Readonly<Record<Field, string>>;
  /** The same as something known: `{theField}` in a text, for a code with the parameter `field`. */
  readonly theFields: Readonly<Record<Field, string>>;
}

/** About a table to import, and the column map that says how it is read. */
export interface ImportFindingTexts {
  readonly codes: TextsOf<"import">;
  /** What is wrong at a place of a column map: one sentence. */
  readonly mapProblems: Readonly<Record<MapProblem, string>>;
  /** The place in a column map that is all of it. */
  readonly wholeMap: string;
  /** What to do, where it is something else when the finding is about an imported table. */
  readonly importHelp: Readonly<Partial<Record<ViolationCode, string>>>;
  /** Before a text that is about a line and column of an imported table. */
  readonly location: string;
  readonly lineLocation: string;
}

/** All texts about findings in one language. */
export interface ViolationTexts
  extends
    Omit<RegisterFindingTexts, "codes">,
    Omit<InputFindingTexts, "codes">,
    Omit<ImportFindingTexts, "codes"> {
  readonly language: Language;
  readonly codes: Readonly<Record<ViolationCode, ViolationText>>;
  /** In place of a parameter that is an empty text. */
  readonly nothing: string;
  /** How Excel shows the logical values. */
  readonly truths: Readonly<Record<"TRUE" | "FALSE", string>>;
  /** What the register that it is about calls those on its lists; left out where there is none. */
  readonly team?: TeamWords;
}

/** A finding in a language: what it is called, what it says with its parameters in place, and what to do. */
export function violationText(violation: Violation, texts: ViolationTexts): ViolationText {
  const { parameters } = violation;
  const { title, text, help } = codeTexts(violation, texts);
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(parameters)) {
    values[name] = parameterText(name, wordOf(name, value, violation, texts), texts);
  }
  const { field, indicator, shortName } = parameters;
  if (field !== undefined) values["theField"] = texts.theFields[field as Field];
  if (shortName !== undefined && shortName !== "" && shortName !== indicator) {
    values["indicator"] = `${values["indicator"]} (${values["shortName"]})`;
  }
  const sentence = fill(text, values);
  return {
    title,
    text:
      location(violation, texts) + (text.startsWith("{theField}") ? capital(sentence) : sentence),
    help: fill(helpText(violation, texts) ?? help, values),
  };
}

/** The texts of a finding's code, or those of the special case that it is. */
function codeTexts(violation: Violation, texts: ViolationTexts): ViolationText {
  const { parameters } = violation;
  const code = codeOf(violation);
  const ofCount = parameters["type"] === "count" ? texts.counts[code] : undefined;
  const ofText = isStoredAsText(violation) ? texts.storedAsText[code] : undefined;
  const found = ofCount ?? texts.codes[code];
  return ofText === undefined ? found : { ...found, text: ofText };
}

/** Every violation is one of what is declared. */
function codeOf({ code }: Violation): ViolationCode {
  return code as ViolationCode;
}

/** Digits with a sign, a comma or a point: what anybody would call a number. */
const NUMBER = /^'?\s*[-+−]?\d+(?:[.,]\d*)?\s*$/;
/** Day, month and year in any order, with a time of day or without. */
const DATE = /^'?\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:\D|$)/;

function isStoredAsText({ code, parameters: { value, date } }: Violation): boolean {
  if (code === "score.enum") return NUMBER.test(String(value));
  return code === "measurement.date" && typeof date === "string" && DATE.test(date);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("da") + sentence.slice(1);
}

/** What to do in this case; undefined where the code's own help is the one. */
function helpText(violation: Violation, texts: ViolationTexts): string | undefined {
  const { parameters } = violation;
  const code = codeOf(violation);
  if (code === "structure.column" && parameters.found === "") return texts.goneColumnHelp;
  const isImported = parameters.line !== undefined;
  const ofImport = isImported ? texts.importHelp[code] : undefined;
  const ofField = texts.fieldHelp[code]?.[parameters["field"] as Field];
  return ofImport ?? ofField;
}

/** A finding in one sentence or two, for a list or a message: where in the file, if it is about one, and what is wrong. */
export function describeViolation(violation: Violation, texts: ViolationTexts): string {
  return violationText(violation, texts).text;
}

/** Line and column of an imported table, unless the text itself says the line. */
function location(violation: Violation, texts: ViolationTexts): string {
  const { parameters } = violation;
  if (parameters.line === undefined || texts.codes[codeOf(violation)].text.includes("{line}"))
    return "";
  return fill(parameters.column === undefined ? texts.lineLocation : texts.location, parameters);
}

function parameterText(name: string, value: string | number, texts: ViolationTexts): string {
  const { language, team = NO_TEAM_WORDS } = texts;
  if (value === "") return texts.nothing;
  if (name === "field") return texts.fields[value as Field];
  if (name === "respondent") {
    return listWordInSentence("respondents", String(value), team, language);
  }
  if (name === "problem") return problemText(String(value), texts);
  if (name === "path") return value === "$" ? texts.wholeMap : String(value);
  if ((name === "value" || name === "date") && (value === "TRUE" || value === "FALSE")) {
    return texts.truths[value];
  }
  // What is to be copied is of no use when it is cut.
  if (name === "snippet" || name === "codes") return String(value);
  if (typeof value === "string") return quotedText(value);
  return name === "date" ? dateText(value, language) : value.toLocaleString(LOCALES[language]);
}

/** What stands under *Type*, and who was chosen as a respondent, is known by a code name, and is said in the sheet's word. */
function wordOf(
  name: string,
  value: string | number,
  { parameters: { column, field } }: Violation,
  { language, team = NO_TEAM_WORDS }: ViolationTexts
): string | number {
  if (name === "value" && field === "respondent") {
    return listWord("respondents", String(value), team, language);
  }
  const { headers, indicatorTypes } = workbookTexts[language];
  // The header is the same in both languages.
  const isType = column === headers.type && (name === "value" || name === "existing");
  if (!isType) return value;
  const words: Readonly<Record<string, string | undefined>> = indicatorTypes;
  return words[value] ?? value;
}

function problemText(problem: string, { mapProblems }: ViolationTexts): string {
  const sentences: Readonly<Record<string, string | undefined>> = mapProblems;
  return sentences[problem] ?? mapProblems.other;
}

/** Longer texts are cut: a message is for the eye. */
const LONGEST_QUOTE = 60;

function quotedText(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

/** A serial as a date; a number that Excel has no date for as the number it is. */
function dateText(serial: number, language: Language): string {
  const isDate = Number.isInteger(serial) && serial >= 61 && serial <= 2958465;
  if (!isDate) return Number.isNaN(serial) ? "?" : serial.toLocaleString(LOCALES[language]);
  const date = new Date((serial - 25569) * 86_400_000);
  const options = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" } as const;
  const parts = new Intl.DateTimeFormat(LOCALES[language], options).formatToParts(date);
  return parts.map((part) => (part.type === "literal" ? "-" : part.value)).join("");
}
