import { parseColumnMap, type ColumnMap } from "../../src/import/map/columnMap";
import arthritis from "./arthritis.json";

/** A column map that comes with the product, for a table that people are likely to try it on. */
export interface ShippedMap {
  readonly id: string;
  readonly map: ColumnMap;
}

/** The shipped column maps, in the order in which they are offered. */
export const importMaps: readonly ShippedMap[] = [shipped("arthritis", arthritis)];

/** A file of ours that is wrong is a defect of the product, not of anybody's data. */
function shipped(id: string, json: unknown): ShippedMap {
  const parsed = parseColumnMap(json);
  if (parsed.ok) return { id, map: parsed.map };
  const paths = parsed.violations.map(({ parameters }) => String(parameters["path"]));
  throw new Error(`The column map ${id} is not valid: ${paths.join(", ")}`);
}
