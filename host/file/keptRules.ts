import type { ConditionalRule } from "../workbook/model";
import { parseXml, type XmlElement } from "./xml";

/**
 * Rules of conditional formats of kinds that the model does not have: their XML stays as it was found, byte for byte,
 * but for formulas that have followed their cells and a place in the order that is another.
 */

type KeptRule = Extract<ConditionalRule, { kind: "Kept" }>;

/** A place in a rule where a formula stands. */
interface FormulaPlace {
  readonly formula: string;
  readonly put: (formula: string) => void;
}

/** @param xml The `cfRule` element as found in the file. */
export function readKeptRule(xml: string, part: string): KeptRule {
  const formulas = formulaPlaces(parseXml(xml, part)).map(({ formula }) => formula);
  return { kind: "Kept", xml, formulas };
}

/** The `cfRule` element. @param priority As the file counts, from 1. */
export function keptRuleXml(rule: KeptRule, priority: number): string {
  const element = parseXml(rule.xml, "a kept rule");
  const moved = formulaPlaces(element).filter(({ formula }, index) => {
    const now = rule.formulas[index];
    return now !== undefined && now !== formula;
  });
  if (moved.length === 0 && element.number("priority") === priority) return rule.xml;
  formulaPlaces(element).forEach(({ put }, index) => {
    const now = rule.formulas[index];
    if (now !== undefined) put(now);
  });
  return element.set({ priority }).toString();
}

/** The rule's formulas, and the points of its scale that are no plain numbers: those are formulas, whatever their kind. */
function formulaPlaces(rule: XmlElement): FormulaPlace[] {
  return rule.elements.flatMap((element): FormulaPlace[] => {
    if (element.local === "formula") {
      return [{ formula: element.text, put: (formula) => void (element.children = [formula]) }];
    }
    const value = element.local === "cfvo" ? element.attribute("val") : null;
    if (value !== null && value !== "" && !Number.isFinite(Number(value))) {
      return [{ formula: value, put: (formula) => void element.set({ val: formula }) }];
    }
    return formulaPlaces(element);
  });
}
