import type { Language } from "../../../src/register/model/Register";
import type { Runner } from "../../../src/workbook/runner";
import type { LogClock, OpenExcel, Product } from "./actions";

/** What is done to a workbook, by the product or by hand. */
export type Act = (product: Product, runner: Runner) => Promise<unknown>;

/** One thing that is done, and the workbook that it gives: kept in `fixtures`, under the case's name. */
export interface SavedCase {
  readonly name: string;
  /** The workbook that it begins with: that of another case, an empty one, or one that the command line makes. */
  readonly from: string | null | ((clock: LogClock) => Promise<OpenExcel>);
  /** Language of the Excel that it is done in. */
  readonly language?: Language;
  /** Left out where the command line did it all. */
  readonly act?: Act;
  /**
   * Taking back the latest change gives the workbook that the case began with, but for these differences, as
   * `differencesOf` says them. Or a workbook of its own, kept as `<name>-undone`; or it is refused, and gives the same.
   * Left out where nothing is to be taken back.
   */
  readonly undone?: Leavings | "own" | "refused";
  /** With the pane gone in the middle of it, and opened again: what that leaves of it. */
  readonly interrupted?: Leavings;
  /** Also with the pane gone in the middle of taking it back, and opened again: then it is taken back. */
  readonly undoInterrupted?: true;
}

/** Differences from what was there before. */
export type Leavings = readonly string[];

/** Everything is as it was before. */
export const NOTHING: Leavings = [];
