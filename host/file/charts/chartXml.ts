import { escapeAttribute, xText } from "../../../ooxml/xml/xmlText";
import { CellError } from "../../workbook/cell";
import type { ChartFont } from "../../workbook/model";
import type { ChartValues } from "./chartValues";

/** Small pieces of DrawingML that charts are made of, as text. */

/** `<c:name val="…"/>`. */
export function val(name: string, value: string | number | boolean): string {
  const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  return `<c:${name} val="${escapeAttribute(text)}"/>`;
}

/** `<a:solidFill>`; "" for null. */
export function solidFill(color: string | null): string {
  return color === null ? "" : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

/** The shape properties around their content; "" without content. */
export function shape(content: string): string {
  return content === "" ? "" : `<c:spPr>${content}</c:spPr>`;
}

/** Text properties for a whole axis or legend; "" when the font says nothing. */
export function textProperties(font: ChartFont): string {
  const run = runProperties("defRPr", font);
  if (run === "<a:defRPr/>") return "";
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** A title of literal text. */
export function titleXml(text: string, font: ChartFont): string {
  const lines = text.split("\n").map((line) => {
    const run = `<a:r>${runProperties("rPr", font)}<a:t>${xText(line)}</a:t></a:r>`;
    return `<a:p><a:pPr>${runProperties("defRPr", font)}</a:pPr>${run}</a:p>`;
  });
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join("")}</c:rich></c:tx>` +
    `${val("overlay", false)}</c:title>`
  );
}

/** A reference with the values it has now. @param asNumbers whether the values are plotted as numbers. */
export function reference(formula: string, values: ChartValues | null, asNumbers: boolean): string {
  const kind = asNumbers ? "num" : "str";
  const cache = values === null ? "" : cacheXml(values, asNumbers);
  return `<c:${kind}Ref><c:f>${xText(formula)}</c:f>${cache}</c:${kind}Ref>`;
}

function cacheXml({ values, formatCode }: ChartValues, asNumbers: boolean): string {
  const points = values.map((value, index) => {
    if (value === null) return "";
    // Excel plots text as zero, also in what it remembers of a chart's values.
    const text =
      value instanceof CellError
        ? value.text
        : typeof value === "boolean"
          ? asNumbers
            ? String(Number(value))
            : String(value).toUpperCase()
          : asNumbers && typeof value === "string"
            ? "0"
            : String(value);
    return `<c:pt idx="${index}"><c:v>${xText(text)}</c:v></c:pt>`;
  });
  const format = asNumbers ? `<c:formatCode>${xText(formatCode)}</c:formatCode>` : "";
  const name = asNumbers ? "numCache" : "strCache";
  return `<c:${name}>${format}${val("ptCount", values.length)}${points.join("")}</c:${name}>`;
}

function runProperties(name: string, font: ChartFont): string {
  let text = `<a:${name}`;
  if (name === "rPr") text += ' lang="en-US"';
  if (font.size !== null) text += ` sz="${Math.round(font.size * 100)}"`;
  if (font.bold !== null) text += ` b="${font.bold ? 1 : 0}"`;
  const face = font.name === null ? "" : `<a:latin typeface="${escapeAttribute(font.name)}"/>`;
  const content = solidFill(font.color) + face;
  return content === "" ? `${text}/>` : `${text}>${content}</a:${name}>`;
}
