import { parseXml, type XmlElement } from "../../../ooxml/xml/xml";
import type { Chart } from "../../workbook/model";
import { chartXml } from "./ChartWriter";

/** What Excel works out again from the cells, and what says nothing about the look. */
const IGNORED = new Set(["numCache", "strCache", "date1904", "lang", "printSettings"]);

/**
 * Whether the model has everything that a chart part says: written from the model, it is the same but for cached
 * values and the numbers that tie axes together.
 */
export function isCovered(chart: Chart, root: XmlElement): boolean {
  const written = parseXml(
    chartXml(chart, () => null),
    "chart"
  );
  return canonical(written, axisNames(written)) === canonical(root, axisNames(root));
}

/** The axes' numbers in order of appearance. */
function axisNames(root: XmlElement): Map<string, string> {
  const names = new Map<string, string>();
  const visit = (element: XmlElement): void => {
    const id = element.local === "axId" ? element.attribute("val") : null;
    if (id !== null && !names.has(id)) names.set(id, `axis${names.size}`);
    element.elements.forEach(visit);
  };
  visit(root);
  return names;
}

function canonical(element: XmlElement, axes: ReadonlyMap<string, string>): string {
  const isAxis = element.local === "axId" || element.local === "crossAx";
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => name !== "xmlns" && !name.startsWith("xmlns:") && name !== "lang")
    .map(([name, value]) => `${name}=${isAxis ? (axes.get(value) ?? value) : value}`)
    .sort();
  const children = element.children
    .filter((node) => (typeof node === "string" ? node.trim() !== "" : !IGNORED.has(node.local)))
    .map((node) => (typeof node === "string" ? JSON.stringify(node) : canonical(node, axes)));
  // Whether categories are numbers or text is seen from the cells.
  const name = element.local === "numRef" || element.local === "strRef" ? "ref" : element.local;
  return `<${name} ${attributes.join(" ")}>${children.join("")}</>`;
}
