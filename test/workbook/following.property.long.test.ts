import { Person } from "../../host/person/Person";
import { followChanges, type ChangedCells } from "../../src/workbook/change/followChanges";
import { a1 } from "../../src/workbook/sheets/a1";
import { watchWorkbook } from "../../src/workbook/watchWorkbook";
import fc from "fast-check";
import { seededRuns } from "../support/testLength";
import { applyKnowing, knownOf } from "./known";
import { acts, plain } from "./registerActs";
import { closedAtEnd, now, TestRegister } from "./support";

/** Something that a person does in a sheet of the register: rows and columns are taken modulo what there is. */
interface ByHand {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly act:
    "type" | "paste" | "fill" | "clear" | "insert" | "delete" | "append" | "sort" | "undo";
  readonly text: string;
}

const texts = fc.constantFrom(
  "3",
  "IR",
  "",
  "K1",
  "2026-10-01",
  "Nord",
  "vrøvl",
  "99999",
  "-1",
  "Borger"
);
const byHand: fc.Arbitrary<ByHand> = fc.record({
  table: fc.nat({ max: 7 }),
  row: fc.nat({ max: 60 }),
  column: fc.nat({ max: 20 }),
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant("type" as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom("paste", "fill", "clear", "undo", "append", "sort" as const),
    },
    { weight: 1, arbitrary: fc.constantFrom("insert", "delete" as const) }
  ),
  text: texts,
});

async function doByHand(person: Person, { workbook }: TestRegister["host"], hand: ByHand) {
  const tables = workbook.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table }))
  );
  const { sheet, table } = tables[hand.table % tables.length]!;
  const { top, bottom, left, right } = table.area;
  const row = top + 1 + (hand.row % (bottom - top));
  const column = left + (hand.column % (right - left + 1));
  person.activateSheet(sheet.id);
  const at = hand.act === "append" ? bottom + 1 : row;
  const below = hand.act === "fill" ? Math.min(bottom, at + 2) : at;
  person.select({ top: at, left: column, bottom: below, right: column });
  switch (hand.act) {
    case "type":
    case "append":
      person.beginEdit(null);
      return person.commitEdit(hand.text, { force: true });
    case "paste":
      return person.paste(`${hand.text}\t2\r\n4\t${hand.text}`);
    case "fill":
      return person.fillDown();
    case "clear":
      return person.clearContents();
    case "insert":
      return person.insertRows();
    case "delete":
      return person.deleteRows();
    case "sort":
      return person.sort(true);
    case "undo":
      return person.undo();
  }
}

/** A register with two citizens, and a person at it. */
async function begin() {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K1");
  await register.addCitizen("N7");
  return { register, person: new Person(register.host.session) };
}

test("what was typed, pasted, filled, sorted or taken back is the same when it is followed as when all is read", async () => {
  let followed = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(byHand, { minLength: 4, maxLength: 12 }), async (hands) => {
      const { register, person } = await begin();
      const changes: (ChangedCells | null)[] = [];
      const names = new Map(register.host.workbook.sheets.map(({ id, name }) => [id, name]));
      const watch = await watchWorkbook(register.runner, {
        onChange: (id, isOwn, address) => {
          const sheet = names.get(id);
          if (!isOwn)
            changes.push(sheet !== undefined && address !== null ? { sheet, address } : null);
        },
        onSheets: () => changes.push(null),
        onSelect: () => undefined,
      });
      let before = await knownOf(register);
      for (const hand of hands) {
        await doByHand(person, register.host, hand);
        for (let turn = 0; turn < 2; turn++) {
          await register.host.Excel.run((context) => context.sync());
          await register.host.idle();
        }
        const came = changes.splice(0);
        const cells = came.filter((each) => each !== null);
        const { stats } = register.host;
        stats.reset();
        const after =
          cells.length < came.length
            ? null
            : await followChanges(register.runner, before.known, before.latest, cells, now);
        expect(stats.syncs).toBeLessThanOrEqual(2);
        const read = await knownOf(register).catch(() => null);
        // Somebody made the log say that something is unfinished, or the settings that dates count otherwise.
        if (read === null) return;
        all++;
        if (after !== null) {
          followed++;
          expect(plain(after.known.register)).toEqual(plain(read.known.register));
          expect(after.known.structure).toEqual(read.known.structure);
          expect(after.known.log).toEqual(read.known.log);
          expect(after.latest).toEqual(read.latest);
        }
        before = after ?? read;
      }
      await watch.stop();
    }),
    seededRuns(30)
  );
  // The measure itself: most of it is not read anew.
  expect(followed).toBeGreaterThan(all / 3);
}, 600_000);

test("the register that the edits come to is the one that is read, whatever a co-author does in between", async () => {
  let known = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ act: acts, sync: fc.nat({ max: 4 }), row: fc.nat(40), value: fc.nat(9) }),
        {
          minLength: 3,
          maxLength: 8,
        }
      ),
      async (steps) => {
        const { register } = await begin();
        let before = await knownOf(register);
        for (const { act, sync, row, value } of steps) {
          const edits = act(before.known.register);
          if (edits.length === 0) continue;
          const typed: ChangedCells[] = [];
          if (sync > 0) {
            register.host.faults.betweenSyncs(sync, (workbook) => {
              const sheet = workbook.sheets.find(({ tables }) =>
                tables.some(({ name }) => name.startsWith("PRScores"))
              )!;
              const { top, bottom, left } = sheet.tables[0]!.area;
              const at = top + 1 + (row % (bottom - top));
              const column = left + sheet.tables[0]!.columns.findIndex(({ name }) => name === "M1");
              sheet.cells.setValue(at, column, value);
              typed.push({ sheet: sheet.name, address: a1(at, column) });
            });
          }
          const applied = await applyKnowing(register, before, edits).catch(() => null);
          // What was to be typed later than the change took has its turn now.
          for (let turn = 0; turn < 5; turn++) {
            await register.host.Excel.run((context) => context.sync());
          }
          const after = applied?.after;
          const shown =
            after &&
            (typed.length === 0
              ? after
              : await followChanges(register.runner, after.known, after.latest, typed, now));
          const read = await knownOf(register);
          if (shown) {
            known++;
            expect(plain(shown.known.register)).toEqual(plain(read.known.register));
            expect(shown.known.structure).toEqual(read.known.structure);
            expect(shown.known.log).toEqual(read.known.log);
            expect(shown.latest).toEqual(read.latest);
          }
          before = shown ?? read;
        }
      }
    ),
    seededRuns(30)
  );
  expect(known).toBeGreaterThan(0);
}, 600_000);
