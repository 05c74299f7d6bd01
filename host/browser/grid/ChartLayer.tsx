import type { ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { POINTS_PER_PIXEL } from "../../workbook/geometry";
import type { HostSheet } from "../../workbook/HostSheet";
import type { Chart } from "../../workbook/model";
import type { GridTexts } from "./gridTexts";
import type { GridStyles } from "./gridStyles";
import { carryOver } from "./layout/sheetAxes";
import type { PanePlace } from "./layout/panes";
import type { Box } from "./layout/areaBox";
import type { ScrollLayers } from "./ScrollLayers";
import type { SheetView } from "./SheetView";

/** Draws a chart into a box of a size in pixels. */
export type RenderChart = (
  chart: Chart,
  sheet: HostSheet,
  size: { readonly width: number; readonly height: number }
) => ReactNode;

/** The charts that lie over the cells of a pane. */
export function ChartLayer(props: {
  readonly view: SheetView;
  readonly styles: GridStyles;
  readonly pane: PanePlace;
  readonly layers: ScrollLayers;
  readonly texts: GridTexts;
  readonly selectedId: string | null;
  readonly renderChart: RenderChart;
  readonly onSelect: (id: string | null) => void;
}) {
  const { view, styles, pane, texts, selectedId, onSelect } = props;
  const { left, top, width, height } = pane;
  return (
    <div className={styles.overlay} style={{ left, top, width, height }}>
      <div
        className={styles.layer}
        style={{ left: -pane.originLeft, top: -pane.originTop }}
        ref={props.layers.attach[pane.scrolls]}
      >
        {view.sheet.charts.map((chart) => {
          const box = chartBox(chart, view);
          const title = chart.title ?? texts.untitledChart;
          return (
            <div
              key={chart.id}
              role="group"
              aria-label={texts.chart(title)}
              data-chart={chart.name}
              className={mergeClasses(
                styles.chart,
                chart.id === selectedId && styles.chartSelected
              )}
              style={box}
              onPointerDown={(event) => {
                event.stopPropagation();
                onSelect(chart.id);
              }}
            >
              {props.renderChart(chart, view.sheet, { width: box.width, height: box.height })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A chart's place in pixels: it stays over the cells it was put over, also where rows have grown with their text. */
export function chartBox(
  chart: Pick<Chart, "left" | "top" | "width" | "height">,
  view: Pick<SheetView, "rows" | "modelRows">
): Box {
  const top = chart.top / POINTS_PER_PIXEL;
  return {
    left: chart.left / POINTS_PER_PIXEL,
    top: carryOver(top, view.modelRows, view.rows),
    width: chart.width / POINTS_PER_PIXEL,
    height: chart.height / POINTS_PER_PIXEL,
  };
}
