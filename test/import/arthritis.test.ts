import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseColumnMap } from "../../src/import/map/columnMap";
import type { ColumnMap } from "../../src/import/map/columnMap";
import { decodeText } from "../../src/import/table/decodeText";
import { parseTable } from "../../src/import/table/parseTable";
import type { ImportTable } from "../../src/import/table/parseTable";
import { planImport } from "../../src/import/plan/planImport";
import type { Edit } from "../../src/register/model/Edit";
import arthritis from "../../templates/import/arthritis.json";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { rowsOf, serial } from "../support/registerBuilder";
import { planned } from "../support/violations";

const FILE = path.resolve(__dirname, "../../../shared/data/arthritis.csv");
const isThere = existsSync(FILE);
const title = isThere
  ? "302 people with arthritis"
  : `302 people with arthritis (skipped: ${FILE} is not there)`;
const today = serial("2026-11-21");

it("the shipped column map is one", () => {
  expect(parseColumnMap(arthritis)).toMatchObject({ ok: true });
});

(isThere ? describe : describe.skip)(title, () => {
  const map = mapOf(arthritis);
  let table: ImportTable;
  let edits: readonly Edit[];

  beforeAll(() => {
    table = tableOf(readFileSync(FILE));
    edits = planned(planImport(null, table, map, { today })).edits;
  });

  it("gives what the data set's description says", () => {
    expect(planned(planImport(null, table, map, { today })).summary).toEqual({
      group: "GIGT",
      citizens: 302,
      knownCitizens: 0,
      stays: [],
      efforts: 302,
      measurements: 302 * 4,
      scores: 302 + 888,
      reasons: 0,
      missing: 18,
      unchanged: 0,
      joined: 0,
      leftOut: 0,
      warnings: [],
    });
  });

  it("gives every follow-up score in the new rows", () => {
    const scores = new Map<unknown, number>();
    for (const edit of edits) {
      if (edit.kind !== "addRows" || typeof edit.table === "string") continue;
      const code = edit.columns.indexOf("code");
      const followUps = ["M2", "M3", "M4"].map((name) => edit.columns.indexOf(name));
      for (const row of edit.rows.filter((each) => each[code] === "SELV")) {
        for (const column of followUps) scores.set(row[column], (scores.get(row[column]) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries([...scores].map(([score, count]) => [String(score), count]))).toEqual(
      {
        "1": 33,
        "2": 159,
        "3": 345,
        "4": 275,
        "5": 76,
        null: 18,
      }
    );
  });

  it("dates the start and 1, 3 and 5 months after it", () => {
    const [dates, scores] = rowsOf(registerAfter(null, edits));
    const expected = ["2024-01-08", "2024-02-08", "2024-04-08", "2024-06-08"].map(serial);
    expect(dates).toEqual(["1", "DATO", "everyone", ...expected]);
    expect(scores).toEqual(["1", "SELV", "citizen", 2, 4, 5, 5]);
  });

  it("takes the treatment as the effort", () => {
    const { efforts } = registerAfter(null, edits);
    const count = (name: string): number => efforts.filter((effort) => effort.name === name).length;
    expect([count("Placebo"), count("Medicin")]).toEqual([149, 153]);
    expect(efforts[0]).toMatchObject({
      citizen: "1",
      name: "Medicin",
      start: serial("2024-01-08"),
      end: null,
    });
  });

  it("changes nothing when it is imported again", () => {
    const again = planned(planImport(registerAfter(null, edits), table, map, { today }));
    expect(again.edits).toEqual([]);
    expect(again.summary).toMatchObject({
      citizens: 0,
      knownCitizens: 302,
      unchanged: 302 + 888,
      measurements: 0,
    });
  });
});

function mapOf(json: unknown): ColumnMap {
  const parsed = parseColumnMap(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.violations));
  return parsed.map;
}

function tableOf(bytes: Uint8Array): ImportTable {
  const decoded = decodeText(bytes);
  const parsed = decoded.ok ? parseTable(decoded.text) : decoded;
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.violations));
  return parsed.table;
}
