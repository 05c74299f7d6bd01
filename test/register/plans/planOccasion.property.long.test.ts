import fc from "fast-check";
import { occasionsOf } from "../../../src/register/plans/occasions";
import { planJoin, planPart } from "../../../src/register/plans/planOccasion";
import type { CellInput, Edit } from "../../../src/register/model/Edit";
import type { Register } from "../../../src/register/model/Register";
import { ScoreRows } from "../../../src/register/model/ScoreRows";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { invertEdits } from "../../../src/workbook/edits/invertEdits";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import type { BuilderRow } from "../../support/registerBuilder";
import { buildRegister, dates, indicator, rowsOf, serial } from "../../support/registerBuilder";
import { seededRuns } from "../../support/testLength";
import { planned } from "../../support/violations";

/** Joining and parting occasions: no score, reason, day or mark is lost or changed, and both can be taken back. */
const RESPONDENTS = ["citizen", "caseworker", "mentor"];
const CODES = ["I1", "I2"];
const questions = { citizen: "?", caseworker: "?", mentor: "?" };
const first = serial("2026-01-05");
const today = serial("2027-01-01");

/** At each occasion: whether it is there, and of each respondent what they answered, how many days later, and whether jointly. */
const occasion = fc.record({
  isThere: fc.boolean(),
  answers: fc.array(
    fc.record({
      isHere: fc.boolean(),
      scores: fc.array(fc.option(fc.constantFrom<CellInput>(1, 3, 5, "IR")), {
        minLength: 2,
        maxLength: 2,
      }),
      after: fc.nat({ max: 3 }),
      isJoint: fc.boolean(),
    }),
    { minLength: 3, maxLength: 3 }
  ),
});

type GivenOccasion = typeof occasion extends fc.Arbitrary<infer Value> ? Value : never;

function registerOf(occasions: readonly GivenOccasion[], isShared: boolean): Register {
  const given = occasions.map(({ isThere, answers }, index) => ({
    date: isThere ? first + index * 4 : null,
    answers: answers.map(({ isHere, scores, after, isJoint }) => {
      const isAnswered = isThere && isHere && scores.some((score) => score !== null);
      return {
        scores: isAnswered ? scores : [null, null],
        day: isAnswered && after > 0 ? first + index * 4 + after : null,
        mark: isAnswered && isJoint ? 1 : null,
      };
    }),
  }));
  const rows: BuilderRow[] = [
    dates("K1", ...given.map(({ date }) => date)),
    ...RESPONDENTS.flatMap((respondent, order): BuilderRow[] => {
      const each = given.map(({ answers }) => answers[order]!);
      return [
        ...CODES.map((code, item): BuilderRow => [
          "K1",
          code,
          respondent,
          ...each.map((of) => of.scores[item]!),
        ]),
        ["K1", "DATO", respondent, ...each.map(({ day }) => day)],
        ["K1", "SAMMEN", respondent, ...each.map(({ mark }) => (isShared ? null : mark))],
      ];
    }),
  ];
  if (isShared) {
    const marks = given.map(({ answers }) =>
      answers.some(({ mark }) => mark !== null) ? 1 : null
    );
    rows.push(["K1", "SAMMEN", "everyone", ...marks]);
  }
  return buildRegister({
    rows,
    measurements: occasions.length,
    indicators: CODES.map((code) => indicator(code, { questions })),
    group: { respondents: RESPONDENTS },
  });
}

/** Every answer with its day, and whether it was given jointly. */
function answersOf(register: Register): string[] {
  const [table] = register.scoreTables;
  const index = ScoreRows.of(table!);
  const rows = rowsOf(register);
  return rows
    .flatMap(([, code, respondent, ...cells], row) =>
      code === "DATO" || code === "SAMMEN"
        ? []
        : cells.flatMap((cell, position) => {
            if (cell === null) return [];
            const isJoint = rows.some(
              ([, of, by, ...marks]) =>
                of === "SAMMEN" &&
                (by === respondent || by === "everyone") &&
                (marks[position] ?? null) !== null
            );
            return [[respondent, code, index.dayOf(row, position), cell, isJoint].join(" ")];
          })
    )
    .sort();
}

/**
 * A citizen's occasions from the left, each with all that stands there but the marks, of which one for everybody may
 * have become one for each; empty columns, which may close up, are none.
 */
function occasionsIn(register: Register): string[] {
  const rows = rowsOf(register).filter(([, code]) => code !== "SAMMEN");
  return Array.from({ length: 8 }, (_, position) =>
    rows
      .flatMap(([, code, respondent, ...cells]) => {
        const cell = cells[position] ?? null;
        return cell === null ? [] : [[code, respondent, cell].join(" ")];
      })
      .join(", ")
  ).filter((each) => each !== "");
}

function assertKept(before: Register, edits: readonly Edit[]): Register {
  const after = registerAfter(before, edits);
  expect(answersOf(after)).toEqual(answersOf(before));
  expect(inspectRegister(after, { today }).filter(({ severity }) => severity === "error")).toEqual(
    []
  );
  expect(rowsOf(registerAfter(after, invertEdits(edits)!))).toEqual(rowsOf(before));
  return after;
}

const whose = { citizen: "K1", group: "UNGE" };

it("lose and change nothing, can be taken back, and one takes the other back", () => {
  let joins = 0;
  let parts = 0;
  fc.assert(
    fc.property(
      fc.array(occasion, { minLength: 2, maxLength: 5 }),
      fc.boolean(),
      (occasions, isShared) => {
        const register = registerOf(occasions, isShared);
        const found = occasionsOf(register, whose);
        if (!("occasions" in found)) throw new Error("It can be told.");
        for (const { measurement, date, answers, joinObstacle } of found.occasions) {
          const plan = planJoin(register, { ...whose, measurement });
          expect(plan.ok).toBe(joinObstacle === null);
          if (plan.ok) {
            joins++;
            let after = assertKept(register, plan.edits);
            if (answers.every(({ day }) => day === date)) {
              for (const { respondent } of answers) {
                const at = { ...whose, measurement: plan.summary.measurement };
                after = assertKept(after, planned(planPart(after, { ...at, respondent })).edits);
              }
              expect(answersOf(after)).toEqual(answersOf(register));
              expect(occasionsIn(after)).toEqual(occasionsIn(register));
            }
          }
          for (const { respondent, partObstacle } of answers) {
            const parting = planPart(register, { ...whose, measurement, respondent });
            expect(parting.ok).toBe(partObstacle === null);
            if (!parting.ok) continue;
            parts++;
            assertKept(register, parting.edits);
          }
        }
      }
    ),
    seededRuns(1000)
  );
  expect(Math.min(joins, parts)).toBeGreaterThan(10);
});
