import fc from "fast-check";
import { invertEdits } from "../../../src/workbook/edits/invertEdits";
import { CellKind } from "../../../src/register/model/ScoreTable";
import { ScoreRows } from "../../../src/register/model/ScoreRows";
import { planMeasurement } from "../../../src/register/plans/planMeasurement";
import type { MeasurementInput } from "../../../src/register/plans/planMeasurement";
import type { Register } from "../../../src/register/model/Register";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { buildRegister, dates, indicator, rowsOf, serial } from "../../support/registerBuilder";
import { planned } from "../../support/violations";
import { seededRuns } from "../../support/testLength";

const start = serial("2026-01-05");
const today = start + 400;

const empty = buildRegister({
  measurements: 3,
  indicators: [indicator("I1"), indicator("I2")],
  citizens: ["K1", "K2"],
  rows: [
    dates("K1"),
    ["K1", "I1", "citizen"],
    ["K1", "I1", "caseworker"],
    ["K1", "I2", "citizen"],
    dates("K2"),
    ["K2", "I1", "citizen"],
  ],
});

const score = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant({ reason: "IR" }));
const input: fc.Arbitrary<MeasurementInput> = fc.record({
  citizen: fc.constantFrom("K1", "K2"),
  respondent: fc.constantFrom("citizen", "caseworker"),
  date: fc.integer({ min: start, max: today }),
  scores: fc
    .dictionary(fc.constantFrom("I1", "I2"), score, { minKeys: 1, noNullPrototype: true })
    .map((scores) => new Map(Object.entries(scores))),
  joins: fc.boolean(),
  today: fc.constant(today),
});

function scoresOf(register: Register): string[] {
  return rowsOf(register)
    .filter(([, code]) => code !== "DATO")
    .flatMap(([citizen, code, respondent, ...cells]) =>
      cells
        .filter((cell) => cell !== null)
        .map((cell) => [citizen, code, respondent, cell].join(" "))
    )
    .sort();
}

it("keeps dates in order, loses no score, and can be taken back", () => {
  fc.assert(
    fc.property(fc.array(input, { minLength: 1, maxLength: 12 }), (inputs) => {
      let register = empty;
      for (const given of inputs) {
        const plan = planned(planMeasurement(register, given));
        const next = registerAfter(register, plan.edits);

        for (const citizen of ["K1", "K2"]) {
          const written = ScoreRows.of(next.scoreTables[0]!)
            .measurementsOf(citizen)
            .map(({ date }) => date!);
          expect(written).toEqual([...new Set(written)].sort((a, b) => a - b));
        }
        const added = scoresOf(next).length - scoresOf(register).length;
        expect(added).toBe(given.scores.size - replaced(register, given));
        expect(rowsOf(registerAfter(next, invertEdits(plan.edits)!))).toEqual(rowsOf(register));
        register = next;
      }
    }),
    seededRuns(600)
  );
});

/** How many of the answers stand on an occasion that is the respondent's of the very day already: only those are written over. */
function replaced(register: Register, given: MeasurementInput): number {
  const table = register.scoreTables[0]!;
  const rows = ScoreRows.of(table);
  return rows
    .ofCitizen(given.citizen)
    .filter((row) => table.respondents[row] === given.respondent)
    .filter((row) => given.scores.has(table.codes[row]!))
    .filter((row) =>
      rows.columns.some(
        ({ kinds }, position) =>
          kinds[row] !== CellKind.BLANK && rows.dayOf(row, position) === given.date
      )
    ).length;
}
