import type { RegisterTable } from "../../../src/register/tables/tables";
import { tableName } from "../../../src/workbook/read/tableLayout";
import { undoChange, type Undone } from "../../../src/workbook/change/undoChange";
import type { Applied } from "../../../src/workbook/change/applyEdits";
import { applyKnowing, knownOf } from "../known";
import { closedAtEnd, contentOf, expectContent, now, TestRegister } from "../support";

/** The tables that are declared for the sheet *Udrulning*. */
const SHARED = ["rollout", "caseloads", "sections", "milestones", "themes"] as const;

const creating = (tables: readonly RegisterTable[]) =>
  tables.map((table) => ({ kind: "createTable", table }) as const);

/** The sheet of a table, and its cells, by its position on the sheet. */
function placeOf({ host }: TestRegister, table: RegisterTable) {
  for (const sheet of host.workbook.sheets) {
    const found = sheet.tables.find(({ name }) => name === tableName(table));
    if (found) return { sheet, area: found.area };
  }
  return null;
}

function sheetNames({ host }: TestRegister): string[] {
  return host.workbook.sheets.map(({ name }) => name);
}

function undo(register: TestRegister, { mark }: Applied): Promise<Undone> {
  return undoChange(register.runner, mark!, now);
}

async function textAt(register: TestRegister, address: string): Promise<unknown> {
  return register.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Udrulning");
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return (range.values as unknown[][])[0]![0];
  });
}

describe("tables that are declared for one sheet", () => {
  test("lie beside each other with a free column between, each with its line over it", async () => {
    const register = closedAtEnd(await TestRegister.create());
    const before = sheetNames(register).length;
    await register.apply(creating(SHARED));
    expect(sheetNames(register).length).toBe(before + 1);
    const areas = SHARED.map((table) => placeOf(register, table)!);
    expect(areas.map(({ sheet }) => sheet.name)).toEqual(SHARED.map(() => "Udrulning"));
    expect(areas.map(({ area }) => area.top)).toEqual([2, 2, 2, 2, 2]);
    areas
      .slice(1)
      .forEach(({ area }, index) => expect(area.left).toBe(areas[index]!.area.right + 2));
    expect(await textAt(register, "A1")).toBe("Udrulning");
    expect(await textAt(register, "I2")).toBe("Sagsstammer");
  });

  test("come the same one by one, and the model knows where", async () => {
    const together = closedAtEnd(await TestRegister.create());
    await together.apply(creating(SHARED));
    const register = closedAtEnd(await TestRegister.create());
    let known = await knownOf(register);
    for (const table of SHARED) {
      const { after } = await applyKnowing(register, known, creating([table]));
      expect(after).not.toBeNull();
      known = after!;
    }
    expect(known.known.register.places).toEqual((await register.read()).places);
    for (const table of SHARED)
      expect(placeOf(register, table)!.area).toEqual(placeOf(together, table)!.area);
  });

  test("what somebody wrote beside them is written over by none", async () => {
    const register = closedAtEnd(await TestRegister.create());
    await register.apply(creating(["rollout"]));
    await register.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Udrulning");
      sheet.getRange("J3").values = [["husk"]];
      await context.sync();
    });
    await register.apply(creating(["sections"]));
    expect(await textAt(register, "J3")).toBe("husk");
    expect(placeOf(register, "sections")!.area.left).toBe(11);
  });

  test.each([
    ["the first", ["rollout"], ["caseloads"]],
    ["the last", ["caseloads"], ["rollout"]],
    ["two", ["rollout"], ["caseloads", "themes"]],
  ] as const)("undo takes away only its own: %s", async (_name, kept, taken) => {
    const register = closedAtEnd(await TestRegister.create());
    await register.apply(creating(kept));
    const before = contentOf(register.host.workbook);
    const applied = await register.apply(creating(taken));
    await undo(register, applied);
    expectContent(register.host.workbook, before);
    expect(kept.map((table) => placeOf(register, table)?.sheet.name)).toEqual(["Udrulning"]);
  });

  test("undo of all that one change made takes the sheet", async () => {
    const register = closedAtEnd(await TestRegister.create());
    const before = sheetNames(register);
    const applied = await register.apply(creating(SHARED));
    await undo(register, applied);
    expect(sheetNames(register)).toEqual(before);
  });

  test("undo leaves the sheet to a table that came later, and takes it with the last", async () => {
    const register = closedAtEnd(await TestRegister.create());
    const before = sheetNames(register);
    const first = await register.apply(creating(["rollout"]));
    const second = await register.apply(creating(["themes"]));
    await undo(register, first);
    expect(placeOf(register, "rollout")).toBeNull();
    expect(placeOf(register, "themes")!.sheet.name).toBe("Udrulning");
    await undo(register, second);
    expect(sheetNames(register)).toEqual(before);
  });

  test("rows that stand in it keep a table, and rows in the one beside it do not", async () => {
    const register = closedAtEnd(await TestRegister.create());
    await register.apply(creating(["rollout"]));
    const made = await register.apply(creating(["sections"]));
    await register.apply([
      { kind: "addRows", table: "sections", columns: ["section"], rows: [["Nord"]] },
    ]);
    expect(await undo(register, made)).toMatchObject({
      left: [{ sheet: "Udrulning", cell: "I4" }],
    });
    expect(placeOf(register, "sections")).not.toBeNull();
    const other = await register.apply(creating(["themes"]));
    await undo(register, other);
    expect(placeOf(register, "themes")).toBeNull();
    expect(await textAt(register, "I4")).toBe("Nord");
  });
});
