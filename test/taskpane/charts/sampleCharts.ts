import type { CurveChart } from "../../../src/charts/CurveChart";
import { curveChart } from "../../../src/charts/CurveChart";
import type { Indicator, Register, Respondent } from "../../../src/register/model/Register";
import type { SampleCell, SampleRow } from "../../charts/sampleRegister";
import {
  SAMPLE_CITIZEN,
  sampleIndicator,
  sampleRegister,
  sampleScoreTable,
} from "../../charts/sampleRegister";

const FIRST_DATE = 46168; // 26-05-26
const DESCRIPTORS = [
  "Har ikke et arbejde som mål lige nu",
  "Har idéer til arbejde, men er ikke gået i gang",
  "Har et mål og tager de skridt, der er aftalt på et møde",
  "Har et mål og tager selv skridt de fleste uger",
  "Har et mål og en plan, følger planen og retter den til undervejs",
];

/** Dates about a fortnight apart, some of them late. */
function dates(count: number): SampleRow {
  const cells = Array.from({ length: count }, (_, index) => FIRST_DATE + index * 14 + (index % 3));
  return { code: "DATO", cells };
}

function row(respondent: Respondent, cells: readonly SampleCell[]): SampleRow {
  return { code: "BIP04", respondent, cells };
}

/** A wave between 1 and 5. */
function wave(count: number, phase: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    Math.round(3 + 2 * Math.sin(index * 0.6 + phase))
  );
}

/** @param plus What the rows have in the column `+`, one a row; nothing when it is left out. */
function chart(
  rows: readonly SampleRow[],
  indicator: Partial<Indicator> = {},
  plus: readonly SampleCell[] = []
): CurveChart {
  const indicators = [sampleIndicator({ descriptors: DESCRIPTORS, ...indicator })];
  const scoreTables = [sampleScoreTable(rows, plus)];
  const register: Register = sampleRegister(rows, { indicators, scoreTables });
  const drawn = curveChart(register, { citizen: SAMPLE_CITIZEN, indicator: "BIP04" });
  if (drawn === null) throw new Error("The sample has no chart.");
  return drawn;
}

/** Charts that are hard to draw, by what is hard about them. */
export const SAMPLE_CHARTS: Readonly<Record<string, CurveChart>> = {
  "two respondents with reasons": chart([
    dates(12),
    row("citizen", [2, 1, 2, 3, 3, 3, 2, 2, "IR", "IM", 3, 4]),
    row("caseworker", [3, 4, 4, 4, 4, 4, 4, null, 5, "IM", 5, 5]),
  ]),
  "three respondents who agree": chart([
    dates(4),
    row("citizen", [2, 3, 3, 4]),
    row("mentor", [2, 3, 3, 4]),
    row("jobConsultant", [2, 3, 2, 4]),
  ]),
  "26 measurements with reasons side by side": chart(
    [
      dates(26),
      row(
        "citizen",
        wave(26, 0).map((value, index) => (index % 5 < 2 ? "IR" : value))
      ),
      row(
        "mentor",
        wave(26, 2).map((value, index) => (index % 2 === 0 ? value : null))
      ),
      row(
        "jobConsultant",
        wave(26, 4).map((value, index) => (index > 20 ? "VE" : value))
      ),
    ],
    { name: "Beskæftigelsesmedarbejders forventning til at borger kommer i job" }
  ),
  "a single measurement": chart([dates(1), row("citizen", [3]), row("caseworker", [3])]),
  "only missing scores": chart([dates(4), row("citizen", ["IR", "ØI", null, "9?"])]),
  "no dates": chart([row("citizen", [2, 3])]),
  "a score that is not on the scale": chart([dates(2), row("citizen", [9, null])]),
  "scores that cannot be drawn": chart(
    [
      { code: "DATO", cells: [FIRST_DATE, FIRST_DATE + 15, FIRST_DATE + 30, null] },
      row("citizen", [9, 3, null, 4]),
      row("caseworker", [null, null, null, 0]),
    ],
    {},
    [null, 5, null]
  ),
  "a count": chart([dates(8), row("citizen", [0, 1, 3, 2, "VE", 6, 7, 12])], {
    type: "count",
    minimum: 0,
    maximum: 99,
    descriptors: [],
  }),
  "lower is better": chart([dates(5), row("citizen", [5, 4, 4, 3, 2])], {
    direction: -1,
    validTo: 46265,
  }),
  "characters that XML knows": chart([dates(2), row('Støtte & "ven" <R>', [1, 2])], {
    name: "Mål < drøm & plan",
  }),
};
