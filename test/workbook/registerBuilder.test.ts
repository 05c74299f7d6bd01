import type { TablePlace } from "../../src/register/model/Register";
import {
  buildRegister,
  dates,
  indicator,
  tablePlace,
  type BuilderRow,
} from "../support/registerBuilder";
import { closedAtEnd, TestRegister, theTemplate, TODAY } from "./support";
import type { ScoreTable } from "../../src/register/model/ScoreTable";
import type { RegisterTable } from "../../src/register/tables/tables";

// A register that a test builds must not lack what every register read from a workbook has: a fault in what is made of
// that would hide from the tests.
test("a register built in tests is as it is read", async () => {
  const template = theTemplate();
  const indicators = template.indicators.slice(0, 1);
  const register = closedAtEnd(
    await TestRegister.create({}, "da", { ...template, indicators, respondents: ["citizen"] })
  );
  await register.addCitizen("K7M");
  await register.addMeasurement("K7M", TODAY, { BIP01: 3 });
  const read = await register.read();

  const rows: readonly BuilderRow[] = [dates("K7M", "2026-11-21"), ["K7M", "BIP01", "citizen", 3]];
  const built = buildRegister({
    group: { code: "BIP" },
    indicators: [indicator("BIP01", { group: "BIP" })],
    reasons: read.reasons,
    rows,
  });
  /** What places say but for where on which sheet, and what only the writer asks. */
  const plain = ({ table, headers, columns, rows: entries }: TablePlace) => ({
    ...{ table, headers, columns },
    rows: entries,
  });
  for (const [table, place] of Object.entries(read.places) as [
    RegisterTable,
    TablePlace | null,
  ][]) {
    const other = built.places[table];
    expect([table, other && plain(other)]).toEqual([table, place && plain(place)]);
    if (place)
      expect(plain(tablePlace(table, "Ark"))).toEqual({ ...plain(place), rows: undefined });
  }
  const [sheet] = read.scoreTables;
  const [same] = built.scoreTables;
  expect(plain(same!.place)).toEqual(plain(sheet!.place));
  expect(numbered(same!)).toEqual(numbered({ ...sheet!, place: same!.place }));
  expect(Object.keys(built).sort()).toEqual(Object.keys(read).sort());
});

/** A score sheet whose numbers are compared, however many bytes they take. */
function numbered(table: ScoreTable): unknown {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, numbers: [...column.numbers] })),
  };
}
