import { createContext } from "react";
import { gridTexts, type GridTexts } from "./gridTexts";

/** What parts deep in the grid need and what stays the same while it is shown. */
export interface GridContextValue {
  readonly texts: GridTexts;
  /** Opens the popup of a table's column; the column counts from 0 within the table. */
  readonly openFilter: (tableId: number, column: number) => void;
}

/** See `GridContextValue`. */
export const GridContext = createContext<GridContextValue>({
  texts: gridTexts("en"),
  openFilter: () => undefined,
});
