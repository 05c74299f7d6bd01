import { chartTexts } from "../../../src/locales/everyLanguage";
import { SaxesParser } from "saxes";
import { describeCurve } from "../../../src/taskpane/charts/describeCurve";
import { curveSvg } from "../../../src/taskpane/charts/curveSvg";
import { SAMPLE_CHARTS } from "./sampleCharts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element in order; throws where the text is not well-formed. */
function parseXml(xml: string): Element[] {
  const parser = new SaxesParser();
  const open: Element[] = [];
  const elements: Element[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, text: "" };
    open.push(element);
    elements.push(element);
  });
  parser.on("text", (text) => {
    for (const element of open) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return elements;
}

describe.each(Object.entries(SAMPLE_CHARTS))("%s", (_, chart) => {
  describe.each([300, 640, 960])("%d px wide", (width) => {
    const svg = curveSvg(chart, { texts: chartTexts.da, width });
    const elements = parseXml(svg);
    const [root] = elements;

    test("is an image of that width with a title and the facts in words", () => {
      expect(root).toMatchObject({
        name: "svg",
        attributes: { role: "img", width: String(width) },
      });
      const title = elements.find(({ name }) => name === "title");
      const desc = elements.find(({ name }) => name === "desc");
      expect(title?.attributes.id).toBe(root?.attributes["aria-labelledby"]);
      expect(desc?.attributes.id).toBe(root?.attributes["aria-describedby"]);
      expect(title?.text).toContain(chart.title.indicatorName);
      expect(desc?.text).toBe(describeCurve(chart, chartTexts.da));
    });

    test("has nothing that a strict content security policy or another program would refuse", () => {
      const names = new Set(elements.map(({ name }) => name));
      for (const name of ["style", "script", "foreignObject", "image", "use"]) {
        expect(names).not.toContain(name);
      }
      for (const { attributes } of elements) {
        expect(Object.keys(attributes)).not.toContain("style");
        for (const [name, value] of Object.entries(attributes)) {
          expect(name).not.toMatch(/^on/);
          expect(value).not.toMatch(/var\(|NaN|undefined|Infinity/);
        }
      }
    });

    test("has a white background and a marker for every score that can be drawn", () => {
      const background = elements.find(({ name }) => name === "rect");
      expect(background?.attributes).toMatchObject({ fill: "#FFFFFF", width: String(width) });
      for (const { style, points } of chart.series) {
        const markers = elements.filter(
          ({ name, attributes }) =>
            name === "path" &&
            attributes.fill === style.color &&
            attributes["stroke-width"] !== undefined
        );
        // And the one in the legend: any other would look like one more score.
        expect(markers).toHaveLength(points.filter(({ value }) => value !== null).length + 1);
      }
    });

    test("has no line of the grid through a latest value", () => {
      const names = elements.map(({ attributes }) => attributes.class ?? "");
      const end = names.findIndex((name) => name === "visx-linepath");
      const rooms = elements.filter(
        ({ name }, index) =>
          name === "rect" && index > names.lastIndexOf("visx-group visx-rows") && index < end
      );
      const values = elements.filter(
        ({ name, attributes }) => name === "text" && attributes["paint-order"] === "stroke"
      );
      const latest = chart.series.flatMap(
        ({ points }) => points.flatMap(({ value }) => value ?? []).at(-1) ?? []
      );
      expect(rooms).toHaveLength(latest.length);
      for (const value of latest) {
        const text = values.find((each) => each.text === String(value));
        const { x, y } = text!.attributes;
        const isBehind = rooms.some(({ attributes }) => {
          const [left, top] = [Number(attributes.x), Number(attributes.y)];
          return (
            left < Number(x) &&
            left + Number(attributes.width) > Number(x) &&
            top < Number(y) &&
            top + Number(attributes.height) > Number(y)
          );
        });
        expect(isBehind).toBe(true);
      }
    });

    test("is the same every time", () => {
      expect(curveSvg(chart, { texts: chartTexts.da, width })).toBe(svg);
    });
  });
});

test("a missing score breaks the line", () => {
  const chart = SAMPLE_CHARTS["a count"];
  if (chart === undefined) throw new Error("The sample is gone.");
  const line = parseXml(curveSvg(chart, { texts: chartTexts.da })).find(
    ({ attributes }) => attributes.class === "visx-linepath"
  );
  expect(line?.attributes.d?.match(/M/g)).toHaveLength(2);
  expect(line?.attributes.d?.match(/[ML]/g)).toHaveLength(7);
});

test("the pane's picture follows the theme", async () => {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { createElement } = await import("react");
  const { CurvePicture } = await import("../../../src/taskpane/charts/CurvePicture");
  const chart = SAMPLE_CHARTS["a count"];
  if (chart === undefined) throw new Error("The sample is gone.");
  const svg = renderToStaticMarkup(
    createElement(CurvePicture, { chart, texts: chartTexts.en, width: 300 })
  );
  expect(svg).toContain('stroke="var(--pr-chart-series-1, #1F3864)"');
  expect(svg).not.toContain('<rect width="300"');
  expect(svg).not.toMatch(/\sstyle=/);
});
