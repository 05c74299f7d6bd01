import fc from "fast-check";
import type { CsvDialect } from "../../src/export/csvField";
import { scores } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import { exportedMap } from "../../src/import/map/exportedMap";
import { parseTable } from "../../src/import/table/parseTable";
import { planImport } from "../../src/import/plan/planImport";
import type { CellInput, Plan } from "../../src/register/model/Edit";
import { DATE_CODE, JOINT_CODE, JOINT_MARK, scoreCell } from "../../src/register/model/ScoreTable";
import type { Indicator, Register } from "../../src/register/model/Register";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import {
  buildRegister,
  dates,
  indicator,
  reason,
  scoreTable,
  serial,
  type BuilderRow,
} from "../support/registerBuilder";
import { seededRuns } from "../support/testLength";
import { planned } from "../support/violations";

/**
 * What an export gives, an import takes back, without a column map and without a question: every score, date, reason
 * and mark of joint answers of a register in which the check finds no error, in its own measurement. What is an error stays one: a score without a
 * day, off the scale, or that is neither a number nor a reason comes in from no table, ours included.
 */
const today = serial("2026-11-21");
const reasons = ["IR", "NA", "=x", 'a;b,"c'].map((code) => reason(code, ""));
const CITIZENS = ["K1", "Å2", "-3", "0123", "a;b,c", "=1+1", "NA", "K 1"];
const GROUPS = ["UNGE", "VOKSNE"] as const;
const RESPONDENTS = ["citizen", "caseworker", "mentor", "nabo"] as const;
const COLUMNS = 15;

/** Of each group: wordings that followed each other, one that is scored no more, one that took over, and a count. */
const indicators: readonly Indicator[] = GROUPS.flatMap((group) => [
  indicator("I1", { group, validTo: serial("2026-03-31") }),
  indicator("I1", {
    group,
    version: 2,
    validFrom: serial("2026-04-01"),
    questions: { citizen: "?" },
  }),
  indicator("I2", { group, validTo: serial("2026-05-01") }),
  indicator("I3", {
    group,
    replaces: "I2",
    validFrom: serial("2026-05-02"),
    minimum: -2,
    maximum: 2,
  }),
  indicator("I4", { group, type: "count", minimum: 0, maximum: null }),
]);

interface Block {
  readonly citizen: string;
  readonly group: (typeof GROUPS)[number];
  /** Days between one measurement and the next; null for a column that is empty. */
  readonly gaps: readonly (number | null)[];
  readonly rows: readonly {
    readonly code: string;
    readonly respondent: string;
    readonly cells: readonly CellInput[];
  }[];
  /** Of each respondent but the citizen, how many days after the occasion they answered; 0 for the very day. */
  readonly later: Readonly<Record<string, readonly number[]>>;
  /** By respondent, of which measurements they would say that they answered jointly. */
  readonly joint: Readonly<Record<string, readonly boolean[]>>;
  /** The rows before some of their cells were emptied; the rows where none was. */
  readonly answered?: Block["rows"];
}

const cell = (code: string): fc.Arbitrary<CellInput> =>
  fc.oneof(
    fc.constant(null),
    code === "I3" ? fc.integer({ min: -2, max: 2 }) : fc.integer({ min: 1, max: 5 }),
    fc.constantFrom(...reasons.map(({ code: each }) => each))
  );
const row = fc.constantFrom("I1", "I2", "I3", "I4").chain((code) =>
  fc.record({
    code: fc.constant(code),
    respondent: fc.constantFrom(...RESPONDENTS),
    cells: fc.array(cell(code), { minLength: COLUMNS, maxLength: COLUMNS }),
  })
);
const block: fc.Arbitrary<Block> = fc.record({
  citizen: fc.constantFrom(...CITIZENS),
  group: fc.constantFrom(...GROUPS),
  // Days that lie as near each other as those that are joined where nobody says what belongs together.
  gaps: fc.array(fc.option(fc.integer({ min: 1, max: 30 }), { freq: 4 }), { maxLength: COLUMNS }),
  rows: fc.uniqueArray(row, {
    selector: ({ code, respondent }) => `${code} ${respondent}`,
    maxLength: 6,
  }),
  later: fc.dictionary(
    fc.constantFrom("caseworker", "mentor", "nabo"),
    fc.array(fc.integer({ min: 0, max: 8 }), { minLength: COLUMNS, maxLength: COLUMNS })
  ),
  joint: fc.dictionary(
    fc.constantFrom(...RESPONDENTS),
    fc.array(fc.boolean(), { minLength: COLUMNS, maxLength: COLUMNS })
  ),
});
const blocks = fc.uniqueArray(block, {
  selector: ({ citizen, group }) => `${citizen} ${group}`,
  maxLength: 6,
});

/** @param answered The rows of which the respondents' days are told: what is emptied was answered on a day all the same. */
function rowsOf({ citizen, gaps, rows, later, joint, answered = rows }: Block): BuilderRow[] {
  let day = serial("2026-01-05");
  const days = gaps.map((gap) => (gap === null ? null : (day += gap)));
  // A count is asked of everybody on every day, so that no day is without a line.
  const all = rows.some(({ code, respondent }) => code === "I4" && respondent === "citizen")
    ? rows
    : [...rows, { code: "I4", respondent: "citizen", cells: [] }];
  return [
    dates(citizen, ...days),
    ...all.map(({ code, respondent, cells }): BuilderRow => [
      ...([citizen, code, respondent] as const),
      ...days.map((each, column) => (each === null ? null : (cells[column] ?? null))),
    ]),
    ...Object.entries(later).map(([respondent, distances]): BuilderRow => {
      const own = answered.filter((each) => each.respondent === respondent);
      let latest = 0;
      const cells = days.map((day, column) => {
        const isAnswered = own.some((each) => (each.cells[column] ?? null) !== null);
        if (day === null || !isAnswered) return null;
        // Days rise, whatever the occasions' do.
        latest = Math.max(latest + 1, day + distances[column]!);
        return latest === day ? null : latest;
      });
      return [citizen, DATE_CODE, respondent, ...cells];
    }),
    ...Object.entries(joint).map(([respondent, marks]): BuilderRow => {
      const own = answered.filter((each) => each.respondent === respondent);
      const cells = days.map((day, column) => {
        const isAnswered = own.some((each) => (each.cells[column] ?? null) !== null);
        return day !== null && isAnswered && marks[column]! ? JOINT_MARK : null;
      });
      return [citizen, JOINT_CODE, respondent, ...cells];
    }),
  ];
}

/** @param held The blocks whose rows stand on the sheets. */
function registerOf(held: readonly Block[], columns = COLUMNS): Register {
  const built = buildRegister({
    group: { respondents: ["citizen", "caseworker"] },
    indicators,
    reasons,
    citizens: CITIZENS.map((code, index) => ({ code, group: GROUPS[index % 2]! })),
  });
  return {
    ...built,
    targetGroups: GROUPS.map((code) => ({ ...built.targetGroups[0]!, code })),
    scoreTables: GROUPS.map((group) => {
      const rows = held.filter((each) => each.group === group).flatMap(rowsOf);
      return scoreTable(group, rows, columns, reasons);
    }),
  };
}

/** Everything that a register's score sheets hold, by what it belongs to. */
function held(register: Register): string[] {
  return register.scoreTables
    .flatMap((table) =>
      table.columns.flatMap((column) =>
        table.codes.flatMap((code, at) => {
          const found = scoreCell(table, column, at);
          if (found.kind === "blank") return [];
          const who = [table.group, table.citizens[at], code];
          const respondent = table.respondents[at];
          return [JSON.stringify([...who, respondent, column.name, found])];
        })
      )
    )
    .sort();
}

function importOwn(register: Register, text: string): ReturnType<typeof planImport> {
  const read = parseTable(text);
  if (!read.ok) throw new Error(JSON.stringify(read.violations));
  const map = exportedMap(read.table, register);
  if (map === null) throw new Error("A file of ours is known.");
  return planImport(register, read.table, map, { today });
}

const exported = (register: Register, dialect: CsvDialect): string =>
  [...formatCsv(scores, register, { dialect })].join("");
const isEmpty = (text: string): boolean => text.split("\r\n").length < 3;

function after(register: Register, plan: Plan<unknown>): Register {
  return registerAfter(register, planned(plan).edits);
}

describe.each<CsvDialect>(["international", "danish"])("%s", (dialect) => {
  it("every score, date, reason and mark comes back to a register that has lost its rows, where the check finds no error", () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom(1, 3, COLUMNS), (all, columns) => {
        const register = registerOf(all);
        const errors = inspectRegister(register, { today }).filter(
          // Codes that nobody is given any more, and that stand in workbooks.
          ({ code, severity }) => severity === "error" && !code.startsWith("citizen.")
        );
        expect(errors).toEqual([]);
        const text = exported(register, dialect);
        fc.pre(!isEmpty(text));
        const emptied = registerOf([], columns);
        expect(held(after(emptied, importOwn(emptied, text)))).toEqual(held(register));
      }),
      seededRuns(500)
    );
  });

  it("nothing changes in the register that gave it", () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const register = registerOf(all);
        const text = exported(register, dialect);
        fc.pre(!isEmpty(text));
        expect(planned(importOwn(register, text)).edits).toEqual([]);
      }),
      seededRuns(200)
    );
  });

  it("what was emptied cell by cell comes back", () => {
    fc.assert(
      fc.property(blocks, fc.infiniteStream(fc.boolean()), (all, coins) => {
        const register = registerOf(all);
        const text = exported(register, dialect);
        fc.pre(!isEmpty(text));
        const less = all.map((each) => ({
          ...each,
          answered: each.rows,
          rows: each.rows.map((of) => ({
            ...of,
            cells: of.cells.map((value) => (coins.next().value === true ? null : value)),
          })),
        }));
        const emptied = registerOf(less);
        expect(held(after(emptied, importOwn(emptied, text)))).toEqual(held(register));
      }),
      seededRuns(200)
    );
  });
});
