import { XML_HEAD } from "../../../ooxml/package/names";
import type { XmlElement } from "../../../ooxml/xml/xml";
import { encodeXString } from "../../../ooxml/xml/xmlText";
import type { Chart } from "../../workbook/model";
import { isScatter } from "./chartNames";

/**
 * A chart part whose references follow the cells (rows were inserted, a sheet was renamed) while all else stays as
 * Excel drew it. The values it remembers are as they were; Excel reads them anew.
 * @param root the part as found; it is changed.
 */
export function withReferences(root: XmlElement, chart: Chart): string {
  const area = root.path("chart", "plotArea");
  const plot = area?.elements.find((element) => element.local.endsWith("Chart"));
  const [categories, values] = isScatter(chart.type) ? ["xVal", "yVal"] : ["cat", "val"];
  plot?.all("ser").forEach((element, index) => {
    const series = chart.series[index];
    if (!series) return;
    setReference(element.child("tx"), series.nameFormula);
    setReference(element.child(categories), series.categoriesFormula);
    setReference(element.child(values), series.valuesFormula);
  });
  return XML_HEAD + root.toString();
}

/** The chart without its references: two charts that differ in nothing else are told by this to be alike. */
export function withoutReferences(chart: Chart): Chart {
  const series = chart.series.map((each) => ({
    ...each,
    name: each.nameFormula === null ? each.name : "",
    nameFormula: each.nameFormula === null ? null : "",
    valuesFormula: each.valuesFormula === null ? null : "",
    categoriesFormula: each.categoriesFormula === null ? null : "",
  }));
  return { ...chart, series };
}

function setReference(element: XmlElement | undefined, formula: string | null): void {
  const reference = element?.elements.find((child) => child.local.endsWith("Ref"));
  const text = reference?.child("f");
  if (text && formula !== null) text.children = [encodeXString(formula)];
}
