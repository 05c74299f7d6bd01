import { integerArg, optionalString } from "../../protocol/args";
import { declare, type Declaration } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { ChartSeries } from "../../workbook/model";
import { changeChart, type ChartPlace } from "./chartChange";
import { ChartSeriesObject, setSeriesName } from "./ChartSeriesObject";
import { newSeries } from "./newChart";

/** The series of a chart, in the order in which they are drawn. */
export class ChartSeriesCollection {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly place: ChartPlace) {}
}

const declaration = declare<ChartSeriesCollection>({
  name: "ChartSeriesCollection",
  scalars: { Count: { get: ({ place }) => place.chart.series.length } },
  items: ({ place }) => place.chart.series.map((series) => new ChartSeriesObject(place, series)),
  methods: {
    /** Adds a series without values, last or at a position. */
    Add: ({ place }, [name, index]) => {
      const all = place.chart.series;
      const series = newSeries(freeId(all), "", place.chart.type);
      setSeriesName(series, optionalString(name) ?? "");
      const at = integerArg(index ?? all.length, 0, all.length);
      changeChart(place, ["ChartSeriesCollection", "add"], () => all.splice(at, 0, series));
      return new ChartSeriesObject(place, series);
    },
    GetCount: ({ place }) => place.chart.series.length,
    GetItemAt: ({ place }, [index]) => {
      const series = place.chart.series[integerArg(index)];
      if (!series) throw itemNotFound();
      return new ChartSeriesObject(place, series);
    },
  },
});

function freeId(series: readonly ChartSeries[]): string {
  const last = Math.max(-1, ...series.map((each) => Number(each.id) || 0));
  return String(last + 1);
}
