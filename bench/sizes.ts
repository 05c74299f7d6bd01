import type { Template } from "../src/register/model/Template";
import { templateById } from "../templates";

/** How large a register is measured, and how often. */
export interface BenchSize {
  readonly name: "pilot" | "national" | "large" | "tiny";
  readonly citizens: number;
  readonly measurements: number;
  readonly template: Template;
  /** Whether making the register is measured too, with calculation; else the register is only read. */
  readonly measuresCreation: boolean;
  /** Whether the text of an export is measured by itself. */
  readonly measuresCsv: boolean;
  readonly repetitions: number;
}

/** The eleven indicators of BIP with a scale: 21 rows a citizen, besides the row of dates. */
function scaleTemplate(): Template {
  const bip = templateById("bip")!;
  return { ...bip, indicators: bip.indicators.filter(({ type }) => type === "scale") };
}

/** The sizes that can be asked for by name. */
export const SIZES = {
  /** For tests of the benchmark itself. */
  tiny: {
    name: "tiny",
    citizens: 2,
    measurements: 3,
    template: scaleTemplate(),
    measuresCreation: true,
    measuresCsv: true,
    repetitions: 1,
  },
  /** A pilot of a year, measured every 14 days. */
  pilot: {
    name: "pilot",
    citizens: 60,
    measurements: 26,
    template: scaleTemplate(),
    measuresCreation: true,
    measuresCsv: false,
    repetitions: 5,
  },
  /** A whole job centre, opened in the page. */
  large: {
    name: "large",
    citizens: 1000,
    measurements: 12,
    template: scaleTemplate(),
    measuresCreation: false,
    measuresCsv: false,
    repetitions: 3,
  },
  /** Everybody in one workbook: 1.26 million scores. */
  national: {
    name: "national",
    citizens: 5000,
    measurements: 12,
    template: scaleTemplate(),
    measuresCreation: false,
    measuresCsv: true,
    repetitions: 5,
  },
} as const satisfies Record<string, BenchSize>;
