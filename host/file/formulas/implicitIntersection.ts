import {
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type AstExpression,
  type ReferenceIdentifier,
} from "@borgar/fx/xlsx";
import { parameterKind, type ParameterKind } from "./parameterKinds";

/**
 * Implicit intersection: a plain formula of a file takes, of several cells where a single value is wanted, the one in
 * its own row or column. The model has an `@` before such cells, as Excel shows them, and a formula without it gives
 * all of them, as an array formula of the file does.
 */

/** What can be several cells: a reference with a colon, or columns of a table. */
const NEEDS_LOOK = /[:[]/;
const CACHE_LIMIT = 20000;
const places = new Map<string, Places>();

/** Where a formula has several cells and wants one, as positions in its text from the last to the first. */
interface Places {
  /** Of references without an `@` before them. */
  whole: readonly number[];
  /** Of the `@` before references. */
  marks: readonly number[];
}

const NOWHERE: Places = { whole: [], marks: [] };

/** A plain formula of a file, in the model's form but for this, with the `@` that it has in the model. */
export function withIntersections(formula: string): string {
  let text = formula;
  for (const place of placesIn(formula).whole)
    text = `${text.slice(0, place)}@${text.slice(place)}`;
  return text;
}

/** The way back: without each `@` that reading the formula as a plain one puts there. */
export function withoutIntersections(formula: string): string {
  let text = formula;
  for (const place of placesIn(formula).marks) text = text.slice(0, place) + text.slice(place + 1);
  return text;
}

/** Whether a formula of the model wants all of several cells where, as a plain one of a file, it would get one. */
export function isWhole(formula: string): boolean {
  return placesIn(formula).whole.length > 0;
}

function placesIn(formula: string): Places {
  if (!NEEDS_LOOK.test(formula)) return NOWHERE;
  const known = places.get(formula);
  if (known) return known;
  if (places.size >= CACHE_LIMIT) places.clear();
  const found = findPlaces(formula);
  places.set(formula, found);
  return found;
}

function findPlaces(formula: string): Places {
  const whole: number[] = [];
  const marks: number[] = [];
  // A stack of its own: a sum of many thousand terms lies as deep as it is long.
  const left: (readonly [node: AstExpression | null, kind: ParameterKind])[] = [];
  const tree = treeOf(formula);
  if (!tree) return NOWHERE;
  left.push([tree, "V"]);
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, kind] = next;
    if (node === null || kind === "A") continue;
    if (node.type === "ReferenceIdentifier") {
      if (kind === "V" && isSeveralCells(node)) whole.push(startOf(node));
    } else if (node.type === "UnaryExpression") {
      const operand = node.arguments[0]!;
      if (node.operator === "@") {
        if (kind === "V" && operand.type === "ReferenceIdentifier" && isSeveralCells(operand))
          marks.push(startOf(node));
      } else if (node.operator !== "#") left.push([operand, "V"]);
    } else if (node.type === "BinaryExpression") {
      // What makes one reference of two is none of a single value.
      if (/^[: ,]$/.test(node.operator)) continue;
      for (const each of node.arguments) left.push([each, "V"]);
    } else if (node.type === "CallExpression") {
      const { name } = node.callee as { name?: string };
      if (name === undefined) continue;
      // An argument left out is null, which the parser's types do not say.
      (node.arguments as (AstExpression | null)[]).forEach((each, index) =>
        left.push([each, parameterKind(name, index, kind)])
      );
    }
  }
  return { whole: whole.sort((a, b) => b - a), marks: marks.sort((a, b) => b - a) };
}

/** Null for what cannot be read: it is kept as it is. */
function treeOf(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return null;
  }
}

function startOf({ loc }: AstExpression): number {
  const start = loc?.[0];
  if (start === undefined) throw new Error("A formula was parsed without its places");
  return start;
}

/** Whether a reference may be several cells; a name may too, but what it stands for is not in the text. */
function isSeveralCells({ kind, value }: ReferenceIdentifier): boolean {
  if (kind === "name") return false;
  if (kind === "table") {
    const reference = parseStructRef(value);
    if (!reference) return false;
    const { columns = [], sections = [] } = reference;
    const isRow = sections.length === 1 && /^(this row|headers|totals)$/i.test(sections[0]!);
    return columns.length !== 1 || !isRow;
  }
  const reference = parseA1Ref(value);
  if (!reference || !("range" in reference)) return false;
  const { top, bottom, left, right } = reference.range;
  return top === null || left === null || top !== bottom || left !== right;
}
