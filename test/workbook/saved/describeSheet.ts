import { localName, type Element } from "../../support/xml";
import { columnLetters, parseArea, type Area } from "./addresses";
import { elementLines, inline, type Resolve } from "./describeElement";
import type { StyleTexts } from "./StyleTexts";

/** What a sheet's part refers to. */
export interface SheetSurroundings {
  /** What the lines begin with: the sheet's name. */
  readonly name: string;
  /** The workbook's shared texts, as they are to be shown. */
  readonly strings: readonly string[];
  readonly styles: StyleTexts;
  /** Cells that are described elsewhere: the body of the register's log. */
  readonly apart: Area | null;
  /** What an attribute means that names a relationship or a format. */
  readonly resolve: Resolve;
}

/** What a sheet says about itself, and the cells that are described elsewhere, by address. */
export interface DescribedSheet {
  readonly lines: readonly string[];
  readonly apart: ReadonlyMap<string, string>;
}

/** Of no meaning: how large the sheet is follows from its cells, and its rows from where they stand. */
const LEFT_OUT = new Set(["dimension", "tableParts", "drawing", "legacyDrawing"]);

/** Of a row: where its cells lie, and how high a program has drawn it. */
const HINTS = new Set(["spans", "x14ac:dyDescent"]);

/** Everything in a sheet's part. */
export function describeSheet(root: Element, surroundings: SheetSurroundings): DescribedSheet {
  const { name, resolve } = surroundings;
  const apart = new Map<string, string>();
  const lines: string[] = [];
  const rules: Element[] = [];
  for (const element of root.children) {
    switch (localName(element)) {
      case "cols":
        lines.push(...columnLines(element, surroundings));
        break;
      case "sheetData":
        lines.push(...element.children.flatMap((row) => rowLines(row, surroundings, apart)));
        break;
      case "conditionalFormatting":
        rules.push(element);
        break;
      case "dataValidations":
        lines.push(...validationLines(element, surroundings));
        break;
      case "mergeCells":
        lines.push(...element.children.map((each) => `${name} merged: ${inline(each)}`).sort());
        break;
      default:
        if (LEFT_OUT.has(localName(element))) break;
        lines.push(...elementLines(`${name} ${localName(element)}`, element, resolve));
    }
  }
  return { lines: [...lines, ...ruleLines(rules, surroundings)], apart };
}

/** Columns beside each other that are alike are one line, however the file divides them. */
function columnLines(cols: Element, { name, styles }: SheetSurroundings): string[] {
  const runs: { first: number; last: number; said: string }[] = [];
  for (const { attributes } of cols.children) {
    const { min, max, style, ...rest } = attributes;
    const said = [
      ...Object.entries(rest)
        .filter(([, value]) => value !== "0")
        .map(([key, value]) => `${key}=${value}`)
        .sort(),
      styles.format(style),
    ]
      .filter((each) => each !== "")
      .join(" ");
    const before = runs.at(-1);
    const first = Number(min);
    if (before?.said === said && before.last === first - 1) before.last = Number(max);
    else runs.push({ first, last: Number(max), said });
  }
  return runs.map(({ first, last, said }) => {
    return `${name} columns ${columnLetters(first)}:${columnLetters(last)}: ${said}`;
  });
}

function rowLines(
  row: Element,
  surroundings: SheetSurroundings,
  apart: Map<string, string>
): string[] {
  const { name, styles } = surroundings;
  const lines: string[] = [];
  const { r, s, customFormat, ...rest } = row.attributes;
  const said = Object.entries(rest)
    .filter(([key, value]) => value !== "0" && !HINTS.has(key))
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  const format = customFormat === "1" || customFormat === "true" ? styles.format(s) : "";
  if (format !== "") said.push(format);
  const isApart = isIn(surroundings.apart, Number(r), null);
  if (said.length > 0 && !isApart) lines.push(`${name} row ${r}: ${said.join(" ")}`);
  for (const cell of row.children) {
    const address = cell.attributes["r"] ?? "";
    const content = contentOf(cell, surroundings.strings);
    const { top, left } = parseArea(address);
    if (isIn(surroundings.apart, top, left)) {
      apart.set(address, content);
      continue;
    }
    const look = styles.format(cell.attributes["s"]);
    if (content !== "") lines.push(`${name}!${address}: ${content}`);
    if (look !== "") lines.push(`${name}!${address} format: ${look}`);
  }
  return lines;
}

/** Whether a row, or a cell, lies in an area. */
function isIn(area: Area | null, row: number, column: number | null): boolean {
  if (area === null || row < area.top || row > area.bottom) return false;
  return column === null || (column >= area.left && column <= area.right);
}

/** A cell's formula and what it shows: texts between quotation marks, everything else by its kind. "" for nothing. */
function contentOf(cell: Element, strings: readonly string[]): string {
  const { t = "n", cm, vm } = cell.attributes;
  const child = (name: string): Element | undefined =>
    cell.children.find((each) => localName(each) === name);
  const value = child("v")?.text;
  const formula = child("f");
  const shown = valueOf(t, value, child("is"), strings);
  const marks = [cm === undefined ? "" : "dynamic array", vm === undefined ? "" : `vm=${vm}`];
  const said = formula ? `=${formula.text}${formulaMarks(formula)} → ${shown}` : shown;
  return [said, ...marks].filter((each) => each !== "").join(" ");
}

function valueOf(
  type: string,
  value: string | undefined,
  inlined: Element | undefined,
  strings: readonly string[]
): string {
  if (type === "inlineStr") return inlined ? stringText(inlined) : '""';
  if (value === undefined) return "";
  switch (type) {
    case "s":
      return strings[Number(value)] ?? `no text ${value}`;
    case "str":
      return JSON.stringify(value);
    case "n":
      return value;
    default:
      return `${type} ${value}`;
  }
}

/** Of an array formula, a data table and such: what there is beside the formula. */
function formulaMarks({ attributes }: Element): string {
  const marks = Object.entries(attributes).filter(([name]) => !name.startsWith("xml:"));
  return marks.length === 0
    ? ""
    : ` (${marks
        .map(([name, value]) => `${name}=${value}`)
        .sort()
        .join(" ")})`;
}

/** A shared text as it is shown: with its runs, where parts of it look different. */
export function stringText(item: Element): string {
  const isPlain = item.children.length === 1 && localName(item.children[0]!) === "t";
  return isPlain ? JSON.stringify(item.children[0]!.text) : inline(item);
}

/** Rules that lie beside each other have no order. */
function validationLines(element: Element, { name }: SheetSurroundings): string[] {
  const whole = inline({ ...element, children: [] });
  return [
    ...(whole === localName(element) ? [] : [`${name} validations: ${whole}`]),
    ...element.children
      .map((each) => `${name}!${each.attributes["sqref"]} validation: ${inline(each)}`)
      .sort(),
  ];
}

/** Conditional formats in the order in which Excel looks at them. */
function ruleLines(formats: readonly Element[], { name, resolve }: SheetSurroundings): string[] {
  const priorityOf = ({ attributes }: Element): number => Number(attributes["priority"]);
  return formats
    .flatMap(({ attributes, children }) =>
      children.map((rule) => ({ area: attributes["sqref"], rule }))
    )
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule))
    .map(({ area, rule }, index) => {
      return `${name}!${area} rule ${index + 1}: ${inline(rule, resolve)}`;
    });
}
