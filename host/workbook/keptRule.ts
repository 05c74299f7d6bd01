import type { FormulaChange } from "./references";

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/**
 * Puts the formulas of a conditional format that is only kept through a change: those of the rule, and those that
 * its scale's points are.
 * @param xml The `cfRule` element as found in the file.
 */
export function changeKeptRule(xml: string, change: FormulaChange): string {
  const replace = (_: string, before: string, formula: string): string =>
    before + encoded(change(decoded(formula)));
  return xml
    .replace(/(<(?:\w+:)?formula>)([^<]+)/g, replace)
    .replace(/(<(?:\w+:)?cfvo\s[^>]*?\bval=")([^"]+)/g, (all, before: string, value: string) =>
      /\btype="formula"/.test(before) ? replace(all, before, value) : all
    );
}

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function encoded(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
