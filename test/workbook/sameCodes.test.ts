import type { Edit } from "../../src/register/model/Edit";
import { sameCode } from "../../src/register/model/keys";
import type { Register } from "../../src/register/model/Register";
import { CellKind } from "../../src/register/model/ScoreTable";
import { LostRaceError } from "../../src/workbook/errors";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { citizenEdits, closedAtEnd, measurementEdits, TestRegister, TODAY } from "./support";

/** Two ways of writing a code, and whether Excel, and so everything here, takes them for the same. */
const PAIRS: readonly (readonly [name: string, one: string, other: string, same: boolean])[] = [
  ["capitals", "\u00c51", "\u00e51", true],
  ["a letter written as two signs", "\u00c51", "A\u030a1", true],
  ["a small letter written as two signs", "\u00c51", "a\u030a1", true],
  ["what becomes two capitals", "\u00df1", "ss1", false],
  ["a small letter that shares its capital with another", "\u0131R", "IR", false],
];

let whole: Uint8Array;
let empty: Register;
beforeAll(async () => {
  const register = closedAtEnd(await TestRegister.create());
  empty = await register.read();
  whole = await register.host.save();
});

/** What stands in the first measurement: in the date row, and in the row of the one indicator that is scored. */
function kindsOf({ scoreTables }: Register): readonly number[] {
  const column = scoreTables[0]!.columns.find(({ name }) => name === "M1")!;
  return [...column.kinds.slice(0, 2)];
}

describe.each(PAIRS)("%s", (_, one, other, same) => {
  let register: TestRegister;
  beforeEach(async () => {
    register = closedAtEnd(await TestRegister.from(whole));
    await register.apply(citizenEdits(await register.read(), one));
  });

  it("are the same code, or not", () => {
    expect(sameCode(one, other)).toBe(same);
  });

  it("are the same row to what writes into a cell, and to the register that is worked out", async () => {
    const key = [other];
    const cells = [{ key, column: "section", from: "Nord", to: "Syd" }];
    const edits: Edit[] = [{ kind: "setCells", table: "citizens", keyColumns: ["citizen"], cells }];
    const before = await register.read();
    if (same) {
      await register.apply(edits);
      expect((await register.read()).citizens[0]!.section).toBe("Syd");
      expect(registerAfter(before, edits).citizens[0]!.section).toBe("Syd");
    } else {
      await expect(register.apply(edits)).rejects.toThrow(LostRaceError);
      expect(() => registerAfter(before, edits)).toThrow("no row");
    }
  });

  it("are added once only", async () => {
    const edits = citizenEdits(empty, other);
    if (same) await expect(register.apply(edits)).rejects.toThrow(LostRaceError);
    else await register.apply(edits);
    expect((await register.read()).citizens).toHaveLength(same ? 1 : 2);
  });

  it("are the same reason to reading, and to the register that is worked out", async () => {
    await register.apply(measurementEdits(await register.read(), one, TODAY - 1, { BIP01: 3 }));
    const reason: Edit = {
      kind: "setCells",
      table: "reasons",
      keyColumns: ["code"],
      cells: [{ key: ["IR"], column: "code", from: "IR", to: one }],
    };
    await register.apply([reason]);
    const before = await register.read();
    const [table] = before.scoreTables;
    const cell = { key: [one, "BIP01", "citizen"], column: "M1", from: 3, to: other };
    const edits: Edit[] = [
      {
        kind: "setCells",
        table: { scores: table!.group },
        keyColumns: ["citizen", "code", "respondent"],
        cells: [cell],
      },
    ];
    await register.apply(edits);
    expect(kindsOf(await register.read())).toEqual([
      CellKind.NUMBER,
      same ? CellKind.REASON : CellKind.TEXT,
    ]);
    expect(kindsOf(registerAfter(before, edits))).toEqual(kindsOf(await register.read()));
  });
});
