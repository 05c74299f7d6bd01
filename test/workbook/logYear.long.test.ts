import type { Register } from "../../src/register/model/Register";
import { ScoreRows } from "../../src/register/model/ScoreRows";
import { isLong } from "../support/testLength";
import { logRows } from "./logRows";
import { closedAtEnd, measurementEdits, TestRegister, TODAY, now as testNow } from "./support";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { knownOf } from "./known";
import type { Followed } from "../../src/workbook/change/followChanges";
import type { Edit } from "../../src/register/model/Edit";

const DAY = 86_400_000;
/** Every 14 days for a year, of a pilot's citizens; a tenth of both in the short run. */
const CITIZENS = isLong ? 60 : 6;
const OCCASIONS = isLong ? 26 : 4;
const CODES = ["BIP01", "BIP02", "BIP04"];

/** Somebody corrects what a citizen answered at an occasion. */
function correction({ scoreTables }: Register, citizen: string, occasion: number): Edit {
  const table = scoreTables[0]!;
  const row = ScoreRows.of(table).find(citizen, "BIP01", "citizen")!;
  const from = table.columns.find(({ name }) => name === `M${occasion}`)!.numbers[row]!;
  const key = [citizen, "BIP01", "citizen"];
  const cells = [{ key, column: `M${occasion}`, from, to: from === 5 ? 4 : from + 1 }];
  const keyColumns = ["citizen", "code", "respondent"];
  return { kind: "setCells", table: { scores: "BIP" }, keyColumns, cells };
}

test("a year: no reversal older than its days, corrections told, first answers counted", async () => {
  const register = closedAtEnd(await TestRegister.create());
  const citizens = Array.from({ length: CITIZENS }, (_, index) => `A-${index + 1}`);
  const begin = testNow().getTime() - OCCASIONS * 14 * DAY;
  let clock = begin;
  const now = (): Date => new Date((clock += 1_000));
  let followed: Followed | null = null;
  const apply = async (plan: (register: Register) => readonly Edit[]): Promise<void> => {
    const before: Followed = followed ?? (await knownOf(register));
    const { register: known } = before.known;
    const edits = plan(known);
    const options = { action: "test", by: "ANK", now, known: before.known };
    followed = (await applyEdits(register.runner, edits, options)).after;
    expect(reversalsBefore(register, clock - 7 * DAY)).toEqual([]);
  };
  const lines = citizens.map((citizen) => `${citizen};2025-11-01;BIP01;3`);
  await register.importLines(lines);
  // What was made before by the clock of the tests is as old as all else.
  backdate(register, begin);

  let corrections = 0;
  for (let occasion = 0; occasion < OCCASIONS; occasion++) {
    clock = begin + (occasion + 1) * 14 * DAY;
    const day = TODAY - (OCCASIONS - occasion - 1) * 14 - 1;
    for (const [index, citizen] of citizens.entries()) {
      const scores = Object.fromEntries(CODES.map((code, at) => [code, 1 + ((index + at) % 5)]));
      await apply((known) => measurementEdits(known, citizen, day, scores));
      if (index % 10 !== 0) continue;
      await apply((known) => [correction(known, citizen, 1)]);
      corrections++;
    }
  }
  const rows = logRows(register);
  const told = rows.filter(({ Fra, Til }) => Fra !== "" || Til !== "");
  expect(told).toHaveLength(corrections);
  expect(told.every(({ Hvad, Fra, Til }) => Hvad === "BIP01 · Borger · M1" && Fra !== Til)).toBe(
    true
  );
  const counted = rows.filter(({ Hvad }) => Hvad.startsWith("3 svar · Borger · M"));
  expect(counted).toHaveLength(CITIZENS * OCCASIONS);
  // One row a change: the log is not a second register.
  expect(rows.filter(({ Handling, Af }) => Handling === "test" && Af === "ANK")).toHaveLength(
    CITIZENS * OCCASIONS + corrections
  );
  expect((await knownOf(register)).known.log).toEqual(followed!.known.log);
}, 3_600_000);

/** Times of entries that still hold what takes them back, and are from before a moment. */
function reversalsBefore(register: TestRegister, moment: number): string[] {
  return logRows(register).flatMap(({ Tid, Tekst }) =>
    Tekst !== "" && Date.parse(Tid) < moment ? [Tid] : []
  );
}

function backdate({ host }: TestRegister, moment: number): void {
  const { sheet, table } = host.workbook.tableByName("PRLog")!;
  for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
    if (sheet.cells.value(row, table.area.left) === null) continue;
    sheet.cells.setValue(row, table.area.left, new Date(moment).toISOString());
  }
}
