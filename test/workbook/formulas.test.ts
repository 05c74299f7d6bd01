import { citizenProgression, outcomeCounts } from "../../src/progression/citizenProgression";
import type { CellInput } from "../../src/register/model/Edit";
import type { Register } from "../../src/register/model/Register";
import { SCORE_KEY } from "../../src/register/tables/scores";
import { closedAtEnd, templateWith, TestRegister, TODAY } from "./support";
import { dateKey, SCORES, scoreKey, TableView, type RowKey } from "./TableView";

/** What stands in a citizen's row from M1 on, and what the sheet's own formulas make of it. */
interface Case {
  readonly name: string;
  readonly code: string;
  readonly cells: readonly CellInput[];
  readonly first: number | "";
  readonly latest: number | "";
  readonly change: number | string;
}

const DATES = [TODAY - 100, TODAY - 72, TODAY - 30];

const CASES: readonly Case[] = [
  { name: "progress", code: "BIP01", cells: [1, 2, 4], first: 1, latest: 4, change: 3 },
  { name: "decline", code: "BIP01", cells: [5, 4, 2], first: 5, latest: 2, change: -3 },
  { name: "unchanged", code: "BIP01", cells: [3, 5, 3], first: 3, latest: 3, change: 0 },
  {
    name: "gaps before, between and after",
    code: "BIP01",
    cells: [null, 2, null, 4, null],
    first: 2,
    latest: 4,
    change: 2,
  },
  {
    name: "reasons before, between and after",
    code: "BIP01",
    cells: ["IR", 4, "ØI", 1, "IM"],
    first: 4,
    latest: 1,
    change: -3,
  },
  { name: "one score", code: "BIP01", cells: [null, 3], first: 3, latest: 3, change: "" },
  { name: "no score", code: "BIP01", cells: [], first: "", latest: "", change: "" },
  { name: "reasons alone", code: "BIP01", cells: ["VE", "IM"], first: "", latest: "", change: "" },
  {
    name: "fewer is better: progress",
    code: "BIP02",
    cells: [5, 3],
    first: 5,
    latest: 3,
    change: 2,
  },
  {
    name: "fewer is better: decline",
    code: "BIP02",
    cells: [1, null, 4],
    first: 1,
    latest: 4,
    change: -3,
  },
  { name: "a count from zero", code: "BIP12", cells: [0, 7, 12], first: 0, latest: 12, change: 12 },
  { name: "back to zero", code: "BIP12", cells: [4, 0], first: 4, latest: 0, change: -4 },
  {
    name: "the twelfth column",
    code: "BIP01",
    cells: [1, ...new Array<null>(10).fill(null), 5],
    first: 1,
    latest: 5,
    change: 4,
  },
  {
    name: "a text that is no reason",
    code: "BIP01",
    cells: [2, "3", 4],
    first: 2,
    latest: 4,
    change: 2,
  },
  {
    name: "dates",
    code: "DATO",
    cells: DATES,
    first: DATES[0]!,
    latest: DATES[2]!,
    change: "▲ 0 = 0 ▼ 0",
  },
  { name: "one date", code: "DATO", cells: [TODAY], first: TODAY, latest: TODAY, change: "" },
];

const citizenOf = (index: number): string => `C${index + 1}`;
const keyOf = (code: string, citizen: string): RowKey =>
  code === "DATO" ? dateKey(citizen) : scoreKey(citizen, code);

let register: TestRegister;
let scores: TableView;

/** A citizen a case, and the case's cells written as an edit writes them. */
beforeAll(async () => {
  const template = templateWith({ BIP02: { direction: -1 } });
  register = closedAtEnd(await TestRegister.create({ calculation: "automatic" }, "da", template));
  await register.importLines(CASES.map((_, index) => `${citizenOf(index)};2026-06-01;BIP09;1`));
  scores = TableView.of(register.host.workbook, SCORES);
  const cells = CASES.flatMap(({ code, cells: given }, index) =>
    given.map((to, position) => {
      const key = [citizenOf(index), code, code === "DATO" ? "everyone" : "citizen"];
      const column = `M${position + 1}`;
      const before = scores.value(keyOf(code, citizenOf(index)), column);
      return { key, column, from: before as CellInput, to };
    })
  );
  await register.apply([
    { kind: "setCells", table: { scores: "BIP" }, keyColumns: SCORE_KEY, cells },
  ]);
});

describe("the sheet's own formulas", () => {
  test.each(CASES)("$name", ({ code, cells, first, latest, change }) => {
    const index = CASES.findIndex((each) => each.cells === cells);
    const key = keyOf(code, citizenOf(index));
    expect(scores.values(key, "Første", "Seneste", "Ændring")).toEqual([first, latest, change]);
  });

  test("are the same text in every row, whatever the row holds", () => {
    for (const header of ["Første", "Seneste", "Ændring"]) {
      const formulas = Array.from({ length: scores.rowCount }, (_, row) =>
        scores.sheet.cells.formula(scores.top + row, scores.columnOf(header))
      );
      expect(new Set(formulas).size).toBe(1);
      expect(formulas[0]).not.toBeNull();
    }
  });
});

/** What stands in a citizen's lines, and what their row of dates makes of it in one glance. */
const GLANCES: readonly [
  citizen: string,
  lines: Readonly<Record<string, readonly CellInput[]>>,
  change: string,
][] = [
  // Codes that a count by criteria takes for one number.
  ["0123", { BIP01: [1, 3], BIP04: [3, 3] }, "▲ 1 = 1 ▼ 0"],
  ["123", { BIP01: [4, 2], BIP02: [5, 1], BIP05: [2, 5, 2] }, "▲ 1 = 1 ▼ 1"],
  ["3E5", { BIP01: [2, 1], BIP02: [1, 4] }, "▲ 0 = 0 ▼ 2"],
  ["300000", { BIP01: [2, 5], BIP12: [0, 7], BIP06: [1, 5] }, "▲ 3 = 0 ▼ 0"],
  // One score is no change, and a reason is no score.
  [
    "1E2",
    { BIP01: [3, null], BIP04: [null, 4], BIP05: ["IR", "VE"], BIP06: [1, "IM", 2] },
    "▲ 1 = 0 ▼ 0",
  ],
  ["Å1", { BIP01: [5, 5], BIP02: [2, 2] }, "▲ 0 = 2 ▼ 0"],
];

describe("the row of dates says how many lines went up, stayed and went down", () => {
  let glances: TableView;
  let host: TestRegister["host"];
  let register: Register;
  beforeAll(async () => {
    const template = templateWith({ BIP02: { direction: -1 } });
    const own = closedAtEnd(
      await TestRegister.create({ calculation: "automatic" }, "da", template)
    );
    for (const [citizen] of GLANCES) await own.addCitizen(citizen);
    await own.addCitizen("K7M");
    const key = (citizen: string, code: string): string[] =>
      code === "DATO" ? [citizen, code, "everyone"] : [citizen, code, "citizen"];
    const cells = [...GLANCES, ["K7M", { BIP01: [1] }, ""] as const].flatMap(([citizen, lines]) => {
      const dates = DATES.slice(0, Math.max(...Object.values(lines).map(({ length }) => length)));
      return Object.entries({ ...lines, DATO: dates }).flatMap(([code, given]) =>
        given.map((to, position) => ({
          ...{ key: key(citizen, code), column: `M${position + 1}`, from: null, to },
        }))
      );
    });
    await own.apply([{ kind: "setCells", table: { scores: "BIP" }, keyColumns: SCORE_KEY, cells }]);
    host = own.host;
    register = await own.read();
    glances = TableView.of(own.host.workbook, SCORES);
  });

  test.each(GLANCES)("%s", (citizen, _, change) => {
    expect(glances.value(dateKey(citizen), "Ændring")).toBe(change);
    // The pane says the same, also where the sheet has too many citizens to count.
    const { progress, unchanged, decline } = outcomeCounts(citizenProgression(register, citizen)!)!;
    expect(`▲ ${progress} = ${unchanged} ▼ ${decline}`).toBe(change);
  });

  test("says nothing where there is one date", () => {
    expect(glances.value(dateKey("K7M"), "Ændring")).toBe("");
    expect(outcomeCounts(citizenProgression(register, "K7M")!)).toBeNull();
  });

  test("says where it is seen instead where there are more citizens than it counts", async () => {
    const name = host.workbook.names.find((each) => each.name === "PR_CitizenCodes")!;
    const { formula } = name;
    name.formula = "Borgere!$A$4:$A$254";
    host.workbook.pending.structure = true;
    await host.session.calculateNow();
    expect(glances.value(dateKey("0123"), "Ændring")).toBe("se panelet");
    expect(glances.value(dateKey("K7M"), "Ændring")).toBe("");
    name.formula = formula;
    host.workbook.pending.structure = true;
  });

  test("says nothing in a row that has the days of one respondent alone", async () => {
    glances.type(dateKey("123"), "Respondent", "Borger");
    await host.session.calculateNow();
    expect(glances.value(scoreKey("123", "DATO"), "Ændring")).toBe("");
  });
});
