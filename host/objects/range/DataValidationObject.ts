import { booleanArg, optionalBoolean, recordArg, stringArg, wordArg } from "../../protocol/args";
import { declare, type Declaration, type WireValue } from "../../protocol/declare";
import { invalidArgument } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { contains, intersect, overlaps } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import { isValid } from "../../workbook/entry/validity";
import { isLiteral } from "../../workbook/formulas/allFormulas";
import { clearValidations } from "../../workbook/formulas/anchored";
import { moveFormula } from "../../workbook/formulas/references";
import type { HostSheet } from "../../workbook/HostSheet";
import type { DataValidation } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";
import { readRule, showRule } from "./validationRule";

/** What may be typed into a range's cells. Writing through the object model is not checked against it. */
export class DataValidationObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area
  ) {}
}

/** Characters of an alert's or a prompt's title and message. */
const MAX_TITLE_LENGTH = 32;
const MAX_MESSAGE_LENGTH = 255;

const declaration: Declaration<never> = declare<DataValidationObject>({
  name: "DataValidation",
  scalars: {
    Type: { get: (place) => typeOf(place) },
    Rule: {
      get: (place) => {
        const validation = common(place);
        return validation && showRule(validation);
      },
      set: (place, value, session) => put(place, readRule(value, session)),
    },
    IgnoreBlanks: {
      get: (place) => common(place)?.ignoreBlank ?? null,
      set: (place, value) => put(place, { ignoreBlank: booleanArg(value) }),
    },
    ErrorAlert: {
      get: (place) =>
        show(common(place), (rule) => ({
          message: rule.errorMessage,
          showAlert: rule.showError,
          style: rule.errorStyle,
          title: rule.errorTitle,
        })),
      set: (place, value) => {
        const alert = recordArg(value, ["message", "showAlert", "style", "title"]);
        put(place, {
          errorMessage: textArg(alert.message, MAX_MESSAGE_LENGTH),
          errorTitle: textArg(alert.title, MAX_TITLE_LENGTH),
          showError: optionalBoolean(alert.showAlert, true),
          errorStyle: wordArg(alert.style ?? "Stop", ["Stop", "Warning", "Information"]),
        });
      },
    },
    Prompt: {
      get: (place) =>
        show(common(place), (rule) => ({
          message: rule.promptMessage,
          showPrompt: rule.showPrompt,
          title: rule.promptTitle,
        })),
      set: (place, value) => {
        const prompt = recordArg(value, ["message", "showPrompt", "title"]);
        put(place, {
          promptMessage: textArg(prompt.message, MAX_MESSAGE_LENGTH),
          promptTitle: textArg(prompt.title, MAX_TITLE_LENGTH),
          showPrompt: optionalBoolean(prompt.showPrompt, true),
        });
      },
    },
    /** true or false when all cells agree, null when they do not (or calculation is off). */
    Valid: { calculated: true, get: (place, session) => validity(place, session) },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      assertAllowed(sheet, null);
      clearValidations(sheet, area);
    },
  },
});

/** @throws HostError InvalidArgument for a text that is too long for Excel to open the file again. */
function textArg(value: unknown, maximum: number): string {
  const text = stringArg(value ?? "");
  if (text.length > maximum) throw invalidArgument(`The text has at most ${maximum} characters.`);
  return text;
}

const NO_VALIDATION: DataValidation = {
  areas: [],
  type: "None",
  operator: "Between",
  formula1: "",
  formula2: "",
  ignoreBlank: true,
  inCellDropDown: true,
  showError: true,
  errorStyle: "Stop",
  errorTitle: "",
  errorMessage: "",
  showPrompt: true,
  promptTitle: "",
  promptMessage: "",
};

/** The validation that every cell of the range has; that of none when there is none; null when cells differ. */
function common({ sheet, area }: DataValidationObject): DataValidation | null {
  const touching = sheet.validations.filter((each) =>
    each.areas.some((part) => overlaps(part, area))
  );
  const [first] = touching;
  if (!first) return NO_VALIDATION;
  if (touching.length > 1 || !first.areas.some((part) => contains(part, area))) return null;
  const [anchor] = first.areas;
  const at = (formula: string): string =>
    anchor && formula !== "" && !isLiteral(formula)
      ? moveFormula(
          formula,
          { row: anchor.top, column: anchor.left },
          { row: area.top, column: area.left }
        )
      : formula;
  return { ...first, formula1: at(first.formula1), formula2: at(first.formula2) };
}

function typeOf(place: DataValidationObject): string {
  const validation = common(place);
  if (validation) return validation.type;
  const touching = place.sheet.validations.filter((each) =>
    each.areas.some((part) => overlaps(part, place.area))
  );
  return touching.length > 1 ? "MixedCriteria" : "Inconsistent";
}

/** Gives the range a validation of its own, with what it had as far as it is not changed. */
function put(place: DataValidationObject, change: Partial<DataValidation>): void {
  const { sheet, area } = place;
  assertAllowed(sheet, null);
  const before = common(place) ?? NO_VALIDATION;
  clearValidations(sheet, area);
  sheet.validations.push({ ...before, ...change, areas: [{ ...area }] });
  sheet.touch("validations");
}

function show(
  validation: DataValidation | null,
  read: (validation: DataValidation) => WireValue
): WireValue {
  return validation && read(validation);
}

async function validity(
  { sheet, area }: DataValidationObject,
  session: HostSession
): Promise<boolean | null> {
  const results = new Set<boolean | null>();
  for (const validation of sheet.validations) {
    for (const part of validation.areas) {
      const shared = intersect(part, area);
      if (!shared) continue;
      for (let row = shared.top; row <= Math.min(shared.bottom, sheet.cells.rowCount); row++) {
        for (let column = shared.left; column <= shared.right; column++) {
          results.add(
            await isValid(session.engine, session.workbook, sheet, validation, row, column)
          );
          if (results.size > 1) return null;
        }
      }
    }
  }
  const [result = true] = results;
  return result;
}
