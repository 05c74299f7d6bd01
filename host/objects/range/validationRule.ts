import { optionalBoolean, recordArg, stringArg, wordArg } from "../../protocol/args";
import type { WireValue } from "../../protocol/declare";
import { invalidArgument } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { formatAddress } from "../../workbook/address";
import { readEntry } from "../../workbook/entry/entry";
import { isLiteral } from "../../workbook/formulas/allFormulas";
import { normalizeFormula } from "../../workbook/formulas/formula";
import { refersInBrackets } from "../../workbook/formulas/formulaTokens";
import type { DataValidation } from "../../workbook/model";
import { RangeObject } from "./RangeObject";

/** The part of a validation that the wire calls its rule. */
export type ValidationRule = Pick<
  DataValidation,
  "type" | "operator" | "formula1" | "formula2" | "inCellDropDown"
>;

/** Characters of a formula or a literal list. */
const MAX_LENGTH = 255;

const OPERATORS: readonly DataValidation["operator"][] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** Keys of the wire's rule that hold a comparison. */
const COMPARISONS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;

/** The kinds of rules. */
const KINDS = ["custom", "date", "decimal", "list", "textLength", "time", "wholeNumber"] as const;

/**
 * Reads a rule from the wire.
 * @throws HostError InvalidArgument for more or less than one kind of rule, a text over 255 characters, a formula
 *   that Excel refuses, or one with table references, which Excel does not take here.
 */
export function readRule(value: unknown, session: HostSession): ValidationRule {
  const kinds = Object.entries(recordArg(value, KINDS)).filter(([, rule]) => rule !== null);
  const [kind] = kinds;
  if (kinds.length !== 1 || !kind) throw invalidArgument();
  const [name, content] = kind;
  const rule: ValidationRule = {
    type: "None",
    operator: "Between",
    formula1: "",
    formula2: "",
    inCellDropDown: true,
  };
  if (name === "custom") {
    const fields = recordArg(content, ["formula"]);
    return {
      ...rule,
      type: "Custom",
      formula1: readFormula(stringArg(fields.formula), session),
    };
  }
  if (name === "list") {
    const fields = recordArg(content, ["inCellDropDown", "source"]);
    const inCellDropDown = optionalBoolean(fields.inCellDropDown, true);
    return {
      ...rule,
      type: "List",
      formula1: readSource(fields.source, session),
      inCellDropDown,
    };
  }
  const type = (COMPARISONS as Readonly<Record<string, DataValidation["type"]>>)[name];
  if (!type) throw invalidArgument();
  const fields = recordArg(content, ["formula1", "formula2", "operator"]);
  const operator = wordArg(fields.operator, OPERATORS);
  const hasTwo = operator === "Between" || operator === "NotBetween";
  const formula1 = readOperand(fields.formula1, session);
  const formula2 = hasTwo ? readOperand(fields.formula2, session) : "";
  assertBounds(type, formula1, formula2);
  return { ...rule, type, operator, formula1, formula2 };
}

/** What Excel says of constants: whole where whole numbers are meant, no length below 0, the larger one last. */
function assertBounds(type: DataValidation["type"], formula1: string, formula2: string): void {
  const isWhole = type === "WholeNumber" || type === "TextLength";
  const numbers = [formula1, formula2].filter((text) => text !== "").map(Number);
  for (const number of numbers) {
    if (isWhole && Number.isFinite(number) && !Number.isInteger(number)) {
      throw invalidArgument("Decimal values cannot be used for whole numbers and lengths.");
    }
    if (type === "TextLength" && number < 0)
      throw invalidArgument("A text's length is never below 0.");
  }
  const [least, most] = numbers;
  if (least !== undefined && most !== undefined && most < least) {
    throw invalidArgument("The maximum must be greater than or equal to the minimum.");
  }
}

/** The rule as the wire has it; {} for none. */
export function showRule(validation: ValidationRule): WireValue {
  const { type, operator, inCellDropDown } = validation;
  if (type === "None") return {};
  if (type === "Custom") return { custom: { formula: `=${validation.formula1}` } };
  if (type === "List") {
    const source = isLiteral(validation.formula1)
      ? validation.formula1.slice(1, -1).replaceAll('""', '"')
      : `=${validation.formula1}`;
    return { list: { inCellDropDown, source } };
  }
  const key = Object.entries(COMPARISONS).find(([, each]) => each === type)?.[0] ?? "";
  const operands = validation.formula2 === "" ? {} : { formula2: `=${validation.formula2}` };
  return { [key]: { formula1: `=${validation.formula1}`, ...operands, operator } };
}

/** A list's source: a range, a formula, or the entries themselves with commas between. */
function readSource(source: unknown, session: HostSession): string {
  if (source instanceof RangeObject) return formatAddress(source.sheet.name, source.area, true);
  const text = stringArg(source);
  if (text.startsWith("=")) return readFormula(text, session);
  if (text === "" || text.length > MAX_LENGTH)
    throw invalidArgument("A list has 1 to 255 characters.");
  return `"${text.replaceAll('"', '""')}"`;
}

/** A number, a formula, a date as text, or a range. */
function readOperand(value: unknown, session: HostSession): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof RangeObject) return formatAddress(value.sheet.name, value.area, true);
  const text = stringArg(value);
  if (text.startsWith("=")) return readFormula(text, session);
  const context = { currentYear: session.now().getFullYear(), date1904: session.workbook.date1904 };
  const entry = readEntry(text.replace(/\.\d+Z$|Z$/, ""), context);
  if (typeof entry?.value !== "number") throw invalidArgument();
  return String(entry.value);
}

function readFormula(text: string, { workbook }: HostSession): string {
  const formula = text.startsWith("=") ? text.slice(1) : text;
  if (formula === "" || formula.length > MAX_LENGTH)
    throw invalidArgument("A rule's formula has 1 to 255 characters.");
  if (refersInBrackets(formula)) throw invalidArgument("A rule's formula cannot refer to a table.");
  return normalizeFormula(formula, null, workbook);
}
