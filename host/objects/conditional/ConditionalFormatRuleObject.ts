import { stringArg } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { normalizeFormula } from "../../workbook/formulas/formula";
import { refersInBrackets } from "../../workbook/formulas/formulaTokens";
import type { HostSheet } from "../../workbook/HostSheet";
import type { ConditionalFormat } from "../../workbook/model";
import { assertAllowed } from "../../workbook/protection/protection";

/** The formula of a conditional format, relative to the top left cell of its first area. */
export class ConditionalFormatRuleObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(
    readonly sheet: HostSheet,
    readonly format: ConditionalFormat
  ) {}
}

const declaration: Declaration<never> = declare<ConditionalFormatRuleObject>({
  name: "ConditionalFormatRule",
  absent: ["formulaLocal", "formulaR1C1"],
  scalars: {
    Formula: {
      get: (place) => {
        const { rule } = present(place);
        return rule.kind === "Custom" && rule.formula !== "" ? `=${rule.formula}` : "";
      },
      set: (place, value, { workbook }) => {
        const format = present(place);
        const text = stringArg(value);
        const formula = text.startsWith("=") ? text.slice(1) : text;
        if (formula === "") throw invalidArgument();
        if (refersInBrackets(formula))
          throw invalidArgument("A conditional format's formula cannot refer to a table.");
        assertAllowed(place.sheet, "allowFormatCells");
        const normal = normalizeFormula(formula, null, workbook);
        if (format.rule.kind === "Custom") format.rule = { ...format.rule, formula: normal };
        place.sheet.touch("conditionalFormats");
      },
    },
  },
});

function present({ sheet, format }: ConditionalFormatRuleObject): ConditionalFormat {
  const now = sheet.conditionalFormats.find((each) => each.id === format.id);
  if (!now) throw itemNotFound();
  return now;
}
