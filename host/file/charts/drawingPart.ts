import { FileError } from "../../../ooxml/FileError";
import { CONTENT, NS, REL, XML_HEAD } from "../../../ooxml/package/names";
import type { OpcPackage } from "../../../ooxml/package/OpcPackage";
import type { PackageEditor } from "../../../ooxml/package/PackageEditor";
import { parseXml, type XmlElement } from "../../../ooxml/xml/xml";
import { headText, sliceText, sliceXml, tailText } from "../../../ooxml/xml/xmlSlices";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import type { Chart, ChartBox } from "../../workbook/model";
import type { KeptReferences } from "../kept/KeptReferences";
import type { ChartOrigin, SheetOrigin } from "../kept/origin";
import { chartAnchorXml, followedAnchor, movedAnchorXml, readChartAnchor } from "./anchors";
import { isCovered } from "./chartCoverage";
import { readChart } from "./chartReader";
import { withoutReferences, withReferences } from "./chartReferences";
import { chartValues } from "./chartValues";
import { chartXml } from "./ChartWriter";

/**
 * Charts of a drawing. Every chart of a kind that the model has is shown in the model. One that the model does not
 * cover in full (as most that Excel made) is given back byte for byte; it can be moved, renamed and deleted, its
 * references follow the cells, and any other change of it is refused (`isWhole`). What else is in a drawing stays
 * as it is.
 */
export function readDrawing(
  parts: OpcPackage,
  workbook: HostWorkbook,
  sheet: HostSheet,
  origin: SheetOrigin
): void {
  if (origin.drawing === null || !parts.has(origin.drawing)) return;
  const part = origin.drawing;
  const sliced = sliceXml(parts.bytes(part), part);
  for (const slice of sliced.children) {
    const text = sliceText(sliced, slice);
    const anchor = readChartAnchor(parseXml(text, part), sheet);
    const target = parts.relationships(part).find((each) => each.id === anchor?.relationship);
    if (!anchor || !target || target.external || !parts.has(target.target)) continue;
    const root = parseXml(parts.bytes(target.target), target.target);
    const content = readChart(root);
    if (!content) continue;
    const { left, top, width, height } = anchor;
    const placed: ChartBox = { left, top, width, height };
    const read: Chart = {
      id: anchor.creationId ?? chartId(sheet, anchor.shapeId),
      name: anchor.name,
      ...placed,
      ...content,
      isWhole: true,
      origin: { anchorXml: text, chartPart: target.target, placed },
    };
    const chart: Chart = { ...read, isWhole: isCovered(read, root) };
    if (origin.charts.has(chart.id)) continue;
    sheet.charts.push(chart);
    origin.charts.set(chart.id, {
      chartPart: target.target,
      asRead: snapshot(chart),
      written: writtenChart(workbook, chart),
    });
  }
}

/**
 * Brings a sheet's drawing and its chart parts up to date.
 * @returns the drawing part that the sheet must refer to; null when it has none.
 * @throws FileError "wouldLose" when a chart was changed that the model does not cover.
 */
export function writeDrawing(
  editor: PackageEditor,
  workbook: HostWorkbook,
  sheet: HostSheet,
  origin: SheetOrigin | null,
  follow: KeptReferences
): string | null {
  const known = origin?.drawing ?? null;
  const removed = [...(origin?.charts.keys() ?? [])].some(
    (id) => !sheet.charts.some((chart) => chart.id === id)
  );
  const plans = sheet.charts.map((chart) =>
    planChart(editor, workbook, sheet, chart, origin?.charts.get(chart.id), follow)
  );
  for (const plan of plans) {
    if (plan.origin && plan.xml !== null) editor.put(plan.origin.chartPart, plan.xml);
  }
  const followsCells = known !== null && sheet.moves.length > 0;
  const sameAnchors =
    !removed && !followsCells && plans.every((plan) => plan.origin !== null && !plan.moved);
  if (sameAnchors) return known;
  const part = known ?? editor.freeName("xl/drawings/drawing");
  const anchors = new Anchors(editor, part, known === null ? null : sheet);
  for (const plan of plans) anchors.place(sheet, plan);
  anchors.dropCharts(origin, sheet);
  editor.put(part, anchors.toXml(), CONTENT.drawing);
  return part;
}

interface ChartPlan {
  chart: Chart;
  origin: ChartOrigin | null;
  /** The chart part's new content; null leaves it as it is. */
  xml: string | null;
  moved: boolean;
}

function planChart(
  editor: PackageEditor,
  workbook: HostWorkbook,
  sheet: HostSheet,
  chart: Chart,
  origin: ChartOrigin | undefined,
  follow: KeptReferences
): ChartPlan {
  if (!origin) return { chart, origin: null, xml: writtenChart(workbook, chart), moved: false };
  const before = JSON.parse(origin.asRead) as Chart;
  const { name, left, top, width, height } = chart;
  const content = snapshot({ ...before, name, left, top, width, height });
  const changed = content !== snapshot(chart);
  const placed = chart.origin?.placed ?? before;
  const moved = name !== before.name || !isAt(chart, placed);
  if (!chart.isWhole) {
    const asNow = { ...before, name, left, top, width, height };
    if (snapshot(withoutReferences(asNow)) !== snapshot(withoutReferences(chart))) {
      throw new FileError(
        "wouldLose",
        `${sheet.name}: a chart of the opened file was changed that has more than can be written`
      );
    }
    const root = changed ? parseXml(editor.base.bytes(origin.chartPart), origin.chartPart) : null;
    return { chart, origin, xml: root && withReferences(follow.chart(root), chart), moved };
  }
  const written = writtenChart(workbook, chart);
  return { chart, origin, xml: written === origin.written ? null : written, moved };
}

/** The anchors of a drawing while charts are put in and taken out. */
class Anchors {
  private readonly head: string;
  private readonly tail: string;
  private readonly pieces: { text: string; chart: string | null; element: XmlElement }[];
  private nextShape = 2;

  constructor(
    private readonly editor: PackageEditor,
    private readonly part: string,
    /** The sheet whose drawing it is already; null for a new drawing. */
    known: HostSheet | null
  ) {
    if (!known) {
      this.head = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NS.sheetDrawing}" xmlns:a="${NS.drawing}">`;
      this.tail = "</xdr:wsDr>";
      this.pieces = [];
      return;
    }
    const sliced = sliceXml(editor.base.bytes(part), part);
    this.head = headText(sliced);
    this.tail = tailText(sliced);
    this.pieces = sliced.children.map((slice) => {
      const text = sliceText(sliced, slice);
      const element = parseXml(text, part);
      const id = element.path("graphicFrame", "graphic", "graphicData", "chart")?.relationshipId();
      const target = editor.relationships(part).find((each) => each.id === id)?.target ?? null;
      for (const match of text.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)) {
        this.nextShape = Math.max(this.nextShape, Number(match[1]) + 1);
      }
      if (known.moves.length === 0) return { text, chart: target, element };
      const moved = followedAnchor(element, known);
      return { text: moved.toString(), chart: target, element: moved };
    });
  }

  place(sheet: HostSheet, { chart, origin, xml, moved }: ChartPlan): void {
    if (!origin) {
      const part = this.editor.freeName("xl/charts/chart");
      this.editor.put(part, xml ?? "", CONTENT.chart);
      const relationship = this.editor.relate(this.part, REL.chart, part);
      const text = chartAnchorXml(chart, sheet, this.nextShape++, relationship);
      this.pieces.push({ text, chart: part, element: parseXml(text, this.part) });
    } else if (moved) {
      const piece = this.pieces.find((each) => each.chart === origin.chartPart);
      if (piece) piece.text = movedAnchorXml(piece.element, chart, sheet);
    }
  }

  /** Takes out the anchors of charts that are in the file and no longer in the model. */
  dropCharts(origin: SheetOrigin | null, sheet: HostSheet): void {
    for (const [id, { chartPart }] of origin?.charts ?? []) {
      if (sheet.charts.some((chart) => chart.id === id)) continue;
      const index = this.pieces.findIndex((piece) => piece.chart === chartPart);
      if (index >= 0) this.pieces.splice(index, 1);
      const relation = this.editor
        .relationships(this.part)
        .find((each) => each.target === chartPart);
      if (relation) this.editor.unrelate(this.part, relation.id);
    }
  }

  toXml(): string {
    return this.head + this.pieces.map((piece) => piece.text).join("") + this.tail;
  }
}

function isAt(chart: Chart, { left, top, width, height }: ChartBox): boolean {
  return (
    chart.left === left && chart.top === top && chart.width === width && chart.height === height
  );
}

function writtenChart(workbook: HostWorkbook, chart: Chart): string {
  return chartXml(chart, (formula) => chartValues(workbook, formula, chart.plotVisibleOnly));
}

function snapshot(chart: Chart): string {
  const sorted = (value: unknown): unknown =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([first], [second]) => (first < second ? -1 : 1))
            .map(([key, each]) => [key, sorted(each)])
        )
      : Array.isArray(value)
        ? value.map(sorted)
        : value;
  return JSON.stringify(sorted({ ...chart, origin: null }));
}

/** Excel's own form of an id for a shape that carries none. */
function chartId(sheet: HostSheet, shapeId: number): string {
  const number = sheet.id.slice(20, 24);
  return `{00000000-0008-0000-${number}-${shapeId.toString(16).toUpperCase().padStart(4, "0")}00000000}`;
}
