import { localName, type Element } from "../../support/xml";

/** Attributes that say nothing about a workbook: numbers by which a program finds its own objects again. */
const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  table: ["id"],
  tableColumn: ["id"],
  property: ["pid"],
  cNvPr: ["id"],
  // Their order is what counts.
  cfRule: ["priority"],
  // Said in words beside the list of sheets.
  workbookView: ["activeTab"],
  sheetView: ["tabSelected"],
};
/** Of any element: namespaces, what a program calls an object for itself, and hints of how to read on quickly. */
const INTERNAL_ANYWHERE = /^(xmlns(:.*)?|xr\d*:uid|mc:Ignorable|x14ac:dyDescent|count)$/;
/** Elements whose `val` is such a number, but one that others refer to: its place among them is what counts. */
const NUMBERED = ["axId", "crossAx"];

/** What an attribute or an element says by the number of something else. */
export interface Resolve {
  /** What an attribute means; null where it means what it says. */
  attribute(element: Element, name: string, value: string): string | null;
}

/** Nothing is said by numbers. */
export const AS_IT_STANDS: Resolve = { attribute: () => null };

/**
 * Everything that an element of a file says, a line for each element in it that says something: its path, its
 * attributes in alphabetical order, its text.
 * @param place what the lines begin with.
 */
export function elementLines(
  place: string,
  element: Element,
  resolve: Resolve = AS_IT_STANDS
): string[] {
  const numbers = new Map<string, number>();
  const lines: string[] = [];
  const visit = (path: string, each: Element): void => {
    const said = [...attributesOf(each, resolve, numbers), ...textOf(each)];
    if (said.length > 0 || each.children.length === 0) lines.push(`${path}: ${said.join(" ")}`);
    const seen = new Map<string, number>();
    for (const child of each.children) {
      const name = localName(child);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const isOne = each.children.filter((other) => localName(other) === name).length === 1;
      visit(`${path} ${name}${isOne ? "" : ` ${count}`}`, child);
    }
  };
  visit(place, element);
  return lines;
}

/** The same as one text, for what is small: `font{b sz=14 color theme=1}`. */
export function inline(element: Element, resolve: Resolve = AS_IT_STANDS): string {
  const said = [
    ...attributesOf(element, resolve, new Map()),
    ...textOf(element),
    ...element.children.map((child) => inline(child, resolve)),
  ];
  const name = localName(element);
  return said.length === 0 ? name : `${name}{${said.join(" ")}}`;
}

function attributesOf(element: Element, resolve: Resolve, numbers: Map<string, number>): string[] {
  const own = localName(element);
  const internal = INTERNAL[own] ?? [];
  return Object.entries(element.attributes)
    .filter(([name]) => !INTERNAL_ANYWHERE.test(name) && !internal.includes(name))
    .map(([name, value]) => {
      const shown = NUMBERED.includes(own) ? `#${numberOf(value, numbers)}` : value;
      return `${name}=${resolve.attribute(element, name, value) ?? shown}`;
    })
    .sort();
}

function numberOf(value: string, numbers: Map<string, number>): number {
  const number = numbers.get(value) ?? numbers.size + 1;
  numbers.set(value, number);
  return number;
}

/** Space between elements is no text. */
function textOf({ text, children }: Element): string[] {
  return text === "" || (children.length > 0 && text.trim() === "") ? [] : [JSON.stringify(text)];
}
