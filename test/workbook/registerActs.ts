import fc from "fast-check";
import type { Edit, Plan } from "../../src/register/model/Edit";
import type { Register, TablePlace } from "../../src/register/model/Register";
import { planIgnore, planRestore } from "../../src/register/plans/planIgnore";
import { planNote } from "../../src/register/plans/planNote";
import {
  planEnd,
  planMove,
  planPause,
  planReopen,
  planSecondStay,
  type NewStayInput,
} from "../../src/register/plans/planStay";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { citizenEdits, editsOf, importEdits, measurementEdits, TODAY } from "./support";

/** What somebody does next, as the edits of it; none where it cannot be done just then. */
export type Act = (register: Register) => readonly Edit[];

const codes = fc.constantFrom("K1", "k2", "K 3", "4=1");
const initials = { by: "ANK", today: TODAY };

/** The end of a stay where another can become the main one, else a move to the other group. */
function endOrMove(register: Register, choice: NewStayInput): Plan<unknown> {
  const other = choice.group === "BIP" ? "UNGE" : "BIP";
  const end = planEnd(register, { ...choice, outcome: "job", nextMain: other });
  const moved = planMove(register, { ...choice, to: other });
  return moved.ok ? moved : end;
}

function pauseOf(register: Register, { day, ...choice }: NewStayInput): Plan<unknown> {
  return planPause(register, { ...choice, from: day, to: day + 9 });
}

/** What somebody does next. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
  codes.map<Act>((code) => (register) => {
    const isThere = register.citizens.some((each) => each.code === code);
    return isThere || code === "K 3" || code === "4=1" ? [] : citizenEdits(register, code);
  }),
  fc
    .record({
      code: codes,
      daysAgo: fc.integer({ min: 0, max: 700 }),
      respondent: fc.constantFrom("citizen", "caseworker"),
      score: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant({ reason: "IR" })),
    })
    .map<Act>(({ code, daysAgo, respondent, score }) => (register) => {
      const isThere = register.citizens.some((each) => each.code === code);
      if (!isThere) return [];
      return measurementEdits(register, code, TODAY - daysAgo, { BIP01: score }, respondent);
    }),
  fc.constantFrom("=1+1", "Ring på fredag", "12").map<Act>((text) => (register) => {
    const [citizen] = register.citizens;
    if (!citizen) return [];
    return editsOf(planNote(register, { citizen: citizen.code, date: TODAY, text, ...initials }));
  }),
  fc
    .integer({ min: 3, max: 60 })
    .map<Act>(
      (weeks) => (register) =>
        importEdits(register, [
          `N${weeks};${weeks % 2 ? "2024" : "2025"}-0${(weeks % 9) + 1}-01;BIP02;${(weeks % 5) + 1}`,
        ])
    ),
  fc
    .record({
      plan: fc.constantFrom(planSecondStay, planReopen, endOrMove, pauseOf),
      citizen: codes,
      group: fc.constantFrom("BIP", "UNGE"),
      day: fc.integer({ min: TODAY - 250, max: TODAY }),
    })
    .map<Act>(({ plan, ...choice }) => (register) => {
      const planned = plan(register, { ...choice, today: TODAY });
      return planned.ok ? planned.edits : [];
    }),
  fc.constantFrom("UNGE", "ældre").map<Act>((group) => (register) => {
    const isThere = register.targetGroups.some(({ code }) => code === group);
    const name = `De ${group}`;
    const sheet = { kind: "createScoreSheet", group, name, endGoal: "", scales: [] } as const;
    const columns = ["group", "name"];
    const rows = {
      kind: "addRows",
      table: "targetGroups",
      columns,
      rows: [[group, name]],
    } as const;
    return isThere ? [] : [sheet, rows];
  }),
  fc.constant<Act>((register) => {
    const warning = inspectRegister(register, { today: TODAY }).find(
      ({ severity }) => severity === "warning"
    );
    const plan = warning && planIgnore(register, warning, { reason: "Set", ...initials });
    return plan ? editsOf(plan) : [];
  }),
  fc.constant<Act>((register) => {
    const [aside] = register.ignored.filter(({ reason }) => reason !== "");
    return aside ? editsOf(planRestore(register, aside)) : [];
  })
);

/** A register but for what only the writer asks of where tables are. */
export function plain({ places, scoreTables, ...rest }: Register): unknown {
  const place = (each: TablePlace | null): unknown =>
    each && {
      ...{ table: each.table, sheet: each.sheet, row: each.row, column: each.column },
      ...{ headers: each.headers, columns: each.columns, rows: each.rows, misread: each.misread },
    };
  return {
    ...rest,
    places: Object.fromEntries(
      Object.entries(places)
        // The log tells of every change, and nobody reads it with the register.
        .filter(([table]) => table !== "log")
        .map(([table, each]) => [table, place(each)])
    ),
    // How many bytes a number has is no difference.
    scoreTables: scoreTables.map((table) => ({
      ...table,
      place: place(table.place),
      columns: table.columns.map((column) => ({ ...column, numbers: [...column.numbers] })),
    })),
  };
}
