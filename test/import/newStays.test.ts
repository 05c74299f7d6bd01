import { parseColumnMap } from "../../src/import/map/columnMap";
import { exportedMap } from "../../src/import/map/exportedMap";
import { planImport, type ImportSummary } from "../../src/import/plan/planImport";
import { parseTable } from "../../src/import/table/parseTable";
import { scores } from "../../src/export/datasets/scores";
import { formatCsv } from "../../src/export/sinks/csv";
import { formatIsoDate } from "../../src/register/model/dates";
import type { Plan } from "../../src/register/model/Edit";
import type { Register } from "../../src/register/model/Register";
import { RegisterIndex } from "../../src/register/model/RegisterIndex";
import { answerStay } from "../../src/validation/checks/answerStay";
import { indexScores } from "../../src/validation/IndexedScores";
import { invertEdits } from "../../src/workbook/edits/invertEdits";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { withPeriods, type PeriodRow } from "../support/periods";
import { buildRegister, indicator, scoreTable, serial } from "../support/registerBuilder";
import { planned } from "../support/violations";

const today = serial("2026-11-21");
const HEADER = "id,dato,i,r,y,sb";

/** K1 and K2 in UNGE, and a group PRAK with a sheet beside it. */
function register(periods: readonly PeriodRow[] | null = []): Register {
  const built = buildRegister({
    indicators: [indicator("I1"), indicator("P1", { group: "PRAK" })],
    citizens: [
      { code: "K1", start: serial("2026-03-01"), caseworker: "ANK", section: "Nord" },
      { code: "K2", start: serial("2026-03-01") },
    ],
  });
  const group = built.targetGroups[0]!;
  const whole = {
    ...built,
    targetGroups: [group, { ...group, code: "PRAK" }],
    scoreTables: [...built.scoreTables, scoreTable("PRAK", [], 12, [])],
  };
  return periods === null ? whole : withPeriods(whole, periods);
}

function plan(into: Register, lines: readonly string[], group = "PRAK"): Plan<ImportSummary> {
  const columns = { citizen: "id", score: "y", date: "dato", indicator: "i", respondent: "r" };
  const map = parseColumnMap({
    language: "da",
    template: "x",
    group: { code: group },
    columns: { ...columns, caseworker: "sb" },
  });
  const table = parseTable([HEADER, ...lines].join("\n"));
  if (!map.ok || !table.ok) throw new Error(JSON.stringify([map, table]));
  return planImport(into, table.table, map.map, { today });
}

function periodsOf({ periods }: Register): string[] {
  return periods.map(({ citizen, group, from, caseworker, section, status }) =>
    [citizen, group, from && formatIsoDate(from), caseworker, section, status].join(" ")
  );
}

const LINES = [
  "K1,2026-06-15,P1,citizen,3,",
  "K1,2026-06-01,P1,citizen,2,",
  "K2,2026-07-01,P1,citizen,4,BO",
  "K3,2026-07-01,P1,citizen,4,BO",
];

it("a citizen of another group gets a stay from the first answer's day, and stays what the list says", () => {
  const before = register();
  const { edits, summary } = planned(plan(before, LINES));
  const after = registerAfter(before, edits);
  expect(summary).toMatchObject({
    citizens: 1,
    knownCitizens: 2,
    stays: [{ group: "PRAK", count: 2 }],
    warnings: [],
  });
  expect(periodsOf(after)).toEqual([
    "K1 PRAK 2026-06-01 ANK Nord active",
    "K2 PRAK 2026-07-01 BO  active",
  ]);
  expect(after.citizens.slice(0, 2)).toEqual(before.citizens);
  expect(after.citizens[2]).toMatchObject({ code: "K3", group: "PRAK" });
  const prak = after.scoreTables[1]!;
  expect(answerStay.inspect(indexScores(after, prak), { today })).toEqual([]);
  const back = registerAfter(after, invertEdits(edits)!);
  expect([back.periods, back.citizens]).toEqual([before.periods, before.citizens]);
});

it("the same table once more proposes nothing", () => {
  const before = register();
  const after = registerAfter(before, planned(plan(before, LINES.slice(1))).edits);
  const again = planned(plan(after, LINES.slice(1)));
  expect(again.edits).toEqual([]);
  expect(again.summary.stays).toEqual([]);
});

it("the sheet of periods is made before anything that can be taken back", () => {
  const { edits } = planned(plan(register(null), LINES.slice(1, 2)));
  expect(edits.map((each) => [each.kind, "table" in each ? each.table : null])).toEqual([
    ["createTable", "periods"],
    ["addRows", { scores: "PRAK" }],
    ["addRows", "periods"],
  ]);
});

it("an answer outside of the stay comes in, and is told", () => {
  const before = register([
    { citizen: "K1", group: "PRAK", from: "2026-06-10", to: "2026-06-20", status: "ended" },
  ]);
  const { edits, summary } = planned(
    plan(before, ["K1,2026-06-01,P1,citizen,2,", "K1,2026-06-15,P1,citizen,3,"])
  );
  expect(summary).toMatchObject({
    stays: [],
    warnings: [{ code: "import.outside", parameters: { citizen: "K1", count: 1 } }],
  });
  const after = registerAfter(before, edits);
  expect(RegisterIndex.of(after).scores("PRAK")!.measurementsOf("K1")).toHaveLength(2);
  expect(answerStay.inspect(indexScores(after, after.scoreTables[1]!), { today })).toHaveLength(1);
});

it("a caseworker who cannot be one is refused for a new stay, and left alone where the register has its own", () => {
  const line = "K1,2026-06-15,P1,citizen,3,010190-1234";
  expect(plan(register(), [line])).toMatchObject({ ok: false });
  const known = register([{ citizen: "K1", group: "PRAK", from: "2026-06-01", caseworker: "BO" }]);
  const other = planned(plan(known, ["K1,2026-06-15,P1,citizen,3,CHR"]));
  expect(periodsOf(registerAfter(known, other.edits))).toEqual(["K1 PRAK 2026-06-01 BO  "]);
});

it("a file of ours brings a citizen of two groups both, into a register that knew neither", () => {
  const full = registerAfter(register(), planned(plan(register(), LINES.slice(1, 2))).edits);
  const both = registerAfter(
    full,
    planned(plan(full, ["K1,2026-04-01,I1,citizen,5,"], "UNGE")).edits
  );
  const table = parseTable([...formatCsv(scores, both, { dialect: "international" })].join(""));
  if (!table.ok) throw new Error("the export cannot be read");
  const empty = withPeriods({ ...register(), citizens: [] }, []);
  const by = exportedMap(table.table, empty)!;
  const { edits, summary } = planned(planImport(empty, table.table, by, { today }));
  const after = registerAfter(empty, edits);
  expect(summary.stays).toEqual([{ group: "PRAK", count: 1 }]);
  expect(RegisterIndex.of(after).stays("K1")).toMatchObject([
    { group: "UNGE", from: serial("2026-04-01") },
    { group: "PRAK", from: serial("2026-06-01"), at: { table: "periods" } },
  ]);
});
