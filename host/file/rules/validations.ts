import { areasReference, parseAreas } from "../../../ooxml/cells/references";
import type { XmlElement } from "../../../ooxml/xml/xml";
import { decodeXString, encodeLines, encodeXString } from "../../../ooxml/xml/xmlText";
import type { DataValidation } from "../../workbook/model";
import { formulaFromFile, formulaToFile } from "../formulas/formulaText";

const TYPES: Readonly<Record<string, DataValidation["type"]>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const OPERATORS: Readonly<Record<string, DataValidation["operator"]>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const ERROR_STYLES: Readonly<Record<string, DataValidation["errorStyle"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** `imeMode` says how a keyboard for East Asian scripts starts in the cell; it goes with its rule object. */
const inputModes = new WeakMap<DataValidation, string>();

/**
 * The rules of a `dataValidations` element: the sheet's own, or the one in its extension list, where Excel puts
 * rules that refer to another sheet. Both mean the same.
 */
export function readValidations(element: XmlElement): DataValidation[] {
  return element.all("dataValidation").map((rule) => {
    const validation: DataValidation = {
      areas: parseAreas(rule.attribute("sqref") ?? rule.child("sqref")?.text ?? ""),
      type: TYPES[rule.attribute("type") ?? "none"] ?? "None",
      operator: OPERATORS[rule.attribute("operator") ?? "between"] ?? "Between",
      formula1: readFormula(rule, "formula1"),
      formula2: readFormula(rule, "formula2"),
      ignoreBlank: rule.flag("allowBlank"),
      // The attribute says the opposite of its name.
      inCellDropDown: !rule.flag("showDropDown"),
      showError: rule.flag("showErrorMessage"),
      errorStyle: ERROR_STYLES[rule.attribute("errorStyle") ?? "stop"] ?? "Stop",
      errorTitle: readText(rule, "errorTitle"),
      errorMessage: readText(rule, "error"),
      showPrompt: rule.flag("showInputMessage"),
      promptTitle: readText(rule, "promptTitle"),
      promptMessage: readText(rule, "prompt"),
    };
    const inputMode = rule.attribute("imeMode");
    if (inputMode !== null) inputModes.set(validation, inputMode);
    return validation;
  });
}

/** `dataValidations`; null when there is no rule. */
export function validationsElement(
  owner: XmlElement,
  validations: readonly DataValidation[]
): XmlElement | null {
  const rules = validations
    .filter((validation) => validation.areas.length > 0)
    .map((validation) => ruleElement(owner, validation));
  if (rules.length === 0) return null;
  return owner.make("dataValidations", { count: String(rules.length) }, rules);
}

function ruleElement(owner: XmlElement, validation: DataValidation): XmlElement {
  const name = <T extends string>(names: Readonly<Record<string, T>>, value: T): string =>
    Object.keys(names).find((key) => names[key] === value)!;
  const text = (value: string): string | null => (value === "" ? null : encodeLines(value));
  const rule = owner.make("dataValidation").set({
    type: validation.type === "None" ? null : name(TYPES, validation.type),
    errorStyle: validation.errorStyle === "Stop" ? null : name(ERROR_STYLES, validation.errorStyle),
    imeMode: inputModes.get(validation) ?? null,
    operator: validation.operator === "Between" ? null : name(OPERATORS, validation.operator),
    allowBlank: validation.ignoreBlank ? "1" : null,
    showDropDown: validation.inCellDropDown ? null : "1",
    showInputMessage: validation.showPrompt ? "1" : null,
    showErrorMessage: validation.showError ? "1" : null,
    errorTitle: text(validation.errorTitle),
    error: text(validation.errorMessage),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.promptMessage),
    sqref: areasReference(validation.areas),
  });
  for (const key of ["formula1", "formula2"] as const) {
    const formula = validation[key];
    if (formula !== "")
      rule.children.push(owner.make(key, {}, [encodeXString(formulaToFile(formula))]));
  }
  return rule;
}

function readFormula(rule: XmlElement, name: string): string {
  return formulaFromFile(decodeXString(rule.child(name)?.text ?? ""));
}

function readText(rule: XmlElement, name: string): string {
  return decodeXString(rule.attribute(name) ?? "");
}
