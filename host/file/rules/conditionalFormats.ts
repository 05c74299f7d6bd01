import { areasReference, parseAreas } from "../../../ooxml/cells/references";
import { parseXml, type XmlElement } from "../../../ooxml/xml/xml";
import { innerTexts } from "../../../ooxml/xml/xmlSlices";
import { decodeXString, encodeXString, escapeAttribute } from "../../../ooxml/xml/xmlText";
import type { ConditionalFormat, ConditionalRule, PartialStyle } from "../../workbook/model";
import { formulaFromFile, formulaToFile } from "../formulas/formulaText";

const MODELLED_ATTRIBUTES = new Set(["type", "dxfId", "priority", "stopIfTrue"]);

/** Whether the formats belong to a pivot table; those are kept as they are and are not in the model. */
export function isPivotFormatting(element: XmlElement): boolean {
  return element.flag("pivot");
}

/**
 * The formats of one `conditionalFormatting` element, still without an id.
 * @param differential the file's differential formats; null where one is more than the model knows.
 */
export function readConditionalFormats(
  text: string,
  part: string,
  differential: readonly (PartialStyle | null)[]
): ConditionalFormat[] {
  const element = parseXml(text, part);
  const areas = parseAreas(element.attribute("sqref") ?? "");
  const texts = innerTexts(text, part).filter((child) => child.local === "cfRule");
  return element.all("cfRule").map((rule, index) => ({
    id: "",
    areas: areas.map((area) => ({ ...area })),
    // The file counts from 1.
    priority: (rule.number("priority") ?? 1) - 1,
    stopIfTrue: rule.flag("stopIfTrue"),
    rule:
      readRule(rule, differential) ??
      readKeptRule(withDeclarations(texts[index]!.text, rule, element), part),
  }));
}

/**
 * A rule's text with the prefixes that the element around it declares for it: the rule outlives that element.
 * @param text The rule as written; it comes back as it was where it needs none of them.
 */
function withDeclarations(text: string, rule: XmlElement, around: XmlElement): string {
  const needed = Object.entries(around.attributes).filter(([name]) => {
    const isUsed = name.startsWith("xmlns:") && text.includes(`${name.slice("xmlns:".length)}:`);
    return (isUsed || name === "xmlns") && !(name in rule.attributes);
  });
  const declared = needed.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const end = "<".length + rule.name.length;
  return text.slice(0, end) + declared + text.slice(end);
}

function readRule(
  rule: XmlElement,
  differential: readonly (PartialStyle | null)[]
): ConditionalFormat["rule"] | null {
  if (rule.attribute("type") !== "expression") return null;
  if (Object.keys(rule.attributes).some((name) => !MODELLED_ATTRIBUTES.has(name))) return null;
  const [formula, more] = rule.elements;
  if (formula?.local !== "formula" || more) return null;
  const dxfId = rule.number("dxfId");
  const format = dxfId === null ? {} : (differential[dxfId] ?? null);
  if (format === null) return null;
  return {
    kind: "Custom",
    formula: formulaFromFile(decodeXString(formula.text)),
    format: structuredClone(format),
  };
}

/** The `conditionalFormatting` elements as text; rules with the same areas share one. */
export function conditionalFormatTexts(
  owner: XmlElement,
  formats: readonly ConditionalFormat[],
  differentialId: (style: PartialStyle) => number
): string[] {
  const groups = new Map<string, string[]>();
  const sorted = [...formats].sort((first, second) => first.priority - second.priority);
  for (const format of sorted) {
    // A rule that was begun and got no formula changes nothing, and Excel would call the file damaged.
    const isEmpty = format.rule.kind === "Custom" && format.rule.formula === "";
    if (format.areas.length === 0 || isEmpty) continue;
    const areas = areasReference(format.areas);
    const rules = groups.get(areas) ?? [];
    rules.push(ruleText(owner, format, differentialId));
    groups.set(areas, rules);
  }
  const name = `${owner.prefix}conditionalFormatting`;
  return [...groups].map(
    ([areas, rules]) => `<${name} sqref="${areas}">${rules.join("")}</${name}>`
  );
}

function ruleText(
  owner: XmlElement,
  format: ConditionalFormat,
  differentialId: (style: PartialStyle) => number
): string {
  const priority = format.priority + 1;
  const { rule } = format;
  if (rule.kind === "Kept") return keptRuleXml(rule, priority);
  const hasFormat = Object.keys(rule.format).length > 0;
  return owner
    .make("cfRule", { type: "expression" }, [
      owner.make("formula", {}, [encodeXString(formulaToFile(rule.formula))]),
    ])
    .set({
      dxfId: hasFormat ? differentialId(rule.format) : null,
      priority,
      stopIfTrue: format.stopIfTrue ? "1" : null,
    })
    .toString();
}

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
