import { hostWordArg, wordArg } from "../protocol/args";
import { declare, type Declaration } from "../protocol/declare";
import { apiNotFound } from "../protocol/errors";
import { ChartAxisObject } from "./ChartAxisObject";
import type { ChartPlace } from "./chartChange";

/** A chart's axes. */
export class ChartAxesObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly place: ChartPlace) {}
}

const AXES = ["Category", "Value"] as const;
const GROUPS = ["Primary", "Secondary"] as const;

const declaration = declare<ChartAxesObject>({
  name: "ChartAxes",
  absent: ["seriesAxis"],
  objects: {
    CategoryAxis: ({ place }) => new ChartAxisObject(place, "Category"),
    ValueAxis: ({ place }) => new ChartAxisObject(place, "Value"),
  },
  methods: {
    GetItem: ({ place }, [type, group]) => {
      if (wordArg(group ?? "Primary", GROUPS) === "Secondary") {
        throw apiNotFound("ChartAxes", "getItem of a secondary axis");
      }
      return new ChartAxisObject(
        place,
        hostWordArg(type, AXES, ["Series"], ["ChartAxes", "getItem"])
      );
    },
  },
});
