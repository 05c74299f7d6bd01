import fc from "fast-check";
import { dueOf } from "../../../src/progression/due";
import type { Plan } from "../../../src/register/model/Edit";
import { foldCodes } from "../../../src/register/model/keys";
import type { Register } from "../../../src/register/model/Register";
import { RegisterIndex } from "../../../src/register/model/RegisterIndex";
import { isOpen, liesIn } from "../../../src/register/model/Stay";
import {
  planEnd,
  planMove,
  planPause,
  planReopen,
  planSecondStay,
} from "../../../src/register/plans/planStay";
import { pauseOutside } from "../../../src/validation/checks/pauseOutside";
import { pauseOverlap } from "../../../src/validation/checks/pauseOverlap";
import { stayOpen } from "../../../src/validation/checks/stayOpen";
import { invertEdits } from "../../../src/workbook/edits/invertEdits";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { withPeriods } from "../../support/periods";
import {
  buildRegister,
  dates,
  indicator,
  scoreTable,
  serial,
  type BuilderRow,
} from "../../support/registerBuilder";
import { cellsFound } from "../../validation/checks/support";

const today = serial("2026-11-21");
const GROUPS = ["UNGE", "PRAK", "BIP"];

function begin(): Register {
  const answers = (code: string): readonly BuilderRow[] => [
    dates(code, "2026-02-01", "2026-07-01"),
    [code, "I1", "citizen", 2, 4],
  ];
  const built = buildRegister({
    indicators: GROUPS.map((group) => indicator("I1", { group })),
    citizens: ["K1", "K2"].map((code) => ({ code, start: serial("2026-01-01") })),
    rows: [...answers("K1"), ...answers("K2")],
  });
  const targetGroups = GROUPS.map((code) => ({ ...built.targetGroups[0]!, code }));
  const more = GROUPS.slice(1).map((group) => scoreTable(group, [], 12, []));
  return withPeriods({ ...built, targetGroups, scoreTables: [...built.scoreTables, ...more] }, []);
}

/** Somebody's next act on stays, be it possible or not. */
type Act = (register: Register) => Plan<unknown>;

const group = fc.constantFrom(...GROUPS);
const choice = fc.record({
  citizen: fc.constantFrom("K1", "k2"),
  group,
  today: fc.constant(today),
  day: fc.integer({ min: serial("2025-12-01"), max: today }),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(choice, fc.option(group)).map<Act>(
    ([each, nextMain]) =>
      (register) =>
        planEnd(register, { ...each, outcome: "job", nextMain })
  ),
  choice.map<Act>((each) => (register) => planReopen(register, each)),
  choice.map<Act>((each) => (register) => planSecondStay(register, each)),
  fc.tuple(choice, group).map<Act>(
    ([each, to]) =>
      (register) =>
        planMove(register, { ...each, to })
  ),
  fc.tuple(choice, fc.option(fc.integer({ min: -3, max: 40 }))).map<Act>(
    ([{ day, ...each }, days]) =>
      (register) =>
        planPause(register, { ...each, from: day, to: days === null ? null : day + days })
  )
);

/** What is said of stays, pauses and scores, wherever a row stands. */
function contentOf({ citizens, periods, scoreTables }: Register): unknown {
  return {
    citizens,
    periods,
    scores: scoreTables.map(({ citizens: of, codes, columns }) => ({
      of,
      codes,
      cells: columns.map(({ numbers, kinds }) => [[...numbers], [...kinds]]),
    })),
  };
}

/** How many stays and pauses there are, and how many scores. */
function sizeOf(register: Register): readonly [number, number] {
  const cells = register.scoreTables.flatMap(({ columns }) =>
    columns.flatMap(({ kinds }) => [...kinds])
  );
  return [
    register.citizens.length + register.periods.length,
    cells.filter((kind) => kind > 0).length,
  ];
}

it("whatever is done with stays, they keep their rule, nothing is lost, and it can be taken back", () => {
  let done = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      let register = begin();
      for (const each of acts) {
        const plan = each(register);
        if (!plan.ok) {
          expect(plan.violations).not.toHaveLength(0);
          continue;
        }
        done++;
        const next = registerAfter(register, plan.edits);
        const index = RegisterIndex.of(next);
        const stays = [...index.staysByCitizen.values()].flat();
        const open = stays.filter(isOpen).map((stay) => foldCodes(stay.citizen, stay.group));
        expect(new Set(open).size).toBe(open.length);
        // What goes on is not hidden behind a main stay that has ended.
        for (const [main, ...others] of index.staysByCitizen.values()) {
          if (!isOpen(main!)) expect(main!.status).toBe("ended");
          for (const stay of others) expect(stay.at.table).toBe("periods");
        }
        for (const check of [stayOpen, pauseOutside, pauseOverlap]) {
          expect(cellsFound(check, next)).toEqual([]);
        }
        for (const stay of stays) {
          const { lastMeasured, day } = dueOf(next, stay, today);
          if (lastMeasured !== null) {
            expect(liesIn({ from: lastMeasured, to: lastMeasured }, stay)).toBe(true);
          }
          const since = lastMeasured ?? stay.from!;
          if (day !== null) expect(day).toBeGreaterThanOrEqual(since + 14);
        }
        const [rows, scores] = sizeOf(register);
        const [rowsAfter, scoresAfter] = sizeOf(next);
        expect(scoresAfter).toBe(scores);
        expect(rowsAfter).toBeGreaterThanOrEqual(rows);
        const back = invertEdits(plan.edits);
        expect(contentOf(registerAfter(next, back!))).toEqual(contentOf(register));
        register = next;
      }
    }),
    { numRuns: 300, seed: 9 }
  );
  // Most of what is tried is refused; what is done must not be next to nothing.
  expect(done).toBeGreaterThan(300);
});
