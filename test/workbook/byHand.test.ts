import type { Register } from "../../src/register/model/Register";
import { openRegister } from "../../src/workbook/read/openRegister";
import {
  citizenEdits,
  closedAtEnd,
  contentOf,
  expectContent,
  createEdits,
  measurementEdits,
  TestRegister,
  TODAY,
  writingSyncs,
} from "./support";
import { SCORES, scoreKey, TableView } from "./TableView";

/** What a person does in Excel by hand. */
type ByHand = (workbook: Excel.Workbook) => void;

let whole: Uint8Array;
beforeAll(async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K7M");
  await register.addMeasurement("K7M", TODAY - 40, { BIP01: 3 });
  whole = await register.host.save();
});

async function start(byHand: ByHand = () => undefined): Promise<TestRegister> {
  const register = closedAtEnd(await TestRegister.from(whole));
  await change(register, byHand);
  return register;
}

async function change(register: TestRegister, byHand: ByHand): Promise<void> {
  await register.host.Excel.run(async (context) => {
    byHand(context.workbook);
    await context.sync();
  });
}

describe("what a person may change without harm", () => {
  const CHANGES: readonly [name: string, byHand: ByHand][] = [
    [
      "names of sheets",
      ({ tables }) => {
        tables.getItem(SCORES).worksheet.name = "Scorer 2026";
        tables.getItem("PRCitizens").worksheet.name = "Alle";
        tables.getItem("PRLog").worksheet.name = "Det gamle";
      },
    ],
    [
      "rows and columns before a table",
      ({ tables }) => {
        const { worksheet } = tables.getItem(SCORES);
        worksheet.getRange("1:4").insert("Down");
        worksheet.getRange("A:B").insert("Right");
      },
    ],
    [
      "columns of one's own",
      ({ tables }) => {
        tables.getItem(SCORES).columns.add(3, undefined, "Bemærkning");
        tables.getItem("PRCitizens").columns.add(0, undefined, "Hold");
      },
    ],
    [
      "the order of columns",
      ({ tables }) => {
        const { columns } = tables.getItem("PRCitizens");
        columns.getItem("Afsnit").delete();
        columns.add(0, [["Afsnit"], ["Nord"]]);
      },
    ],
    [
      "the order of sheets",
      ({ tables }) => {
        tables.getItem("PRLog").worksheet.position = 0;
        tables.getItem(SCORES).worksheet.position = 5;
      },
    ],
    [
      "a filter",
      ({ tables }) =>
        tables.getItem(SCORES).columns.getItem("Kode").filter.applyValuesFilter(["DATO"]),
    ],
    [
      "the document property, lost in another program",
      ({ properties }) => properties.custom.getItem("Progressionsregister").delete(),
    ],
    [
      "the same, where a table is called as schema 1 called its own",
      ({ properties, worksheets }) => {
        properties.custom.getItem("Progressionsregister").delete();
        worksheets.add("Mit").tables.add("A1:B2", true).name = "PRLists";
      },
    ],
  ];

  /** Brings a citizen and measurements into a register, and tells what is read of it then. */
  async function useAndRead(register: TestRegister): Promise<unknown> {
    await register.addCitizen("NY");
    await register.addMeasurement("NY", TODAY - 60, { BIP01: 2, BIP02: { reason: "VE" } });
    await register.addMeasurement("K7M", TODAY - 60, { BIP01: 5 });
    return scoresOf(await register.read());
  }

  /** Citizens and scores, wherever they lie. */
  function scoresOf({ citizens, scoreTables }: Register): unknown {
    const tables = scoreTables.map(({ citizens: rows, codes, respondents, columns }) => ({
      rows,
      codes,
      respondents,
      columns: columns.map(({ name, kinds, numbers }) => ({ name, kinds, numbers })),
    }));
    return { citizens, tables };
  }

  test.each(CHANGES)("%s", async (_, byHand) => {
    const register = await start(byHand);
    expect(await openRegister(register.runner)).toMatchObject({ state: "open", structure: [] });
    expect(await useAndRead(register)).toEqual(await useAndRead(await start()));
  });

  test("the order of rows", async () => {
    const register = await start(({ tables }) =>
      tables.getItem(SCORES).sort.apply([{ key: 1, ascending: false }])
    );
    await useAndRead(register);
    const scores = TableView.of(register.host.workbook, SCORES);
    expect(scores.values(scoreKey("K7M", "BIP01"), "M1", "M2")).toEqual([5, 3]);
    expect(scores.values(scoreKey("NY", "BIP02"), "M1", "M2")).toEqual(["VE", null]);
  });
});

describe("a register of a newer version", () => {
  const newer: ByHand = ({ properties }) => void properties.custom.add("Progressionsregister", 3);

  test("can be looked at and not be changed", async () => {
    const register = await start(newer);
    const old = contentOf(register.host.workbook);
    const opened = await openRegister(register.runner);
    expect(opened).toMatchObject({
      state: "newer",
      register: { schemaVersion: 3, citizens: [{ code: "K7M" }] },
    });
    const read = await (await start()).read();
    for (const edits of [
      citizenEdits(read, "NY"),
      measurementEdits(read, "K7M", TODAY, { BIP01: 4 }),
    ]) {
      await expect(register.apply(edits)).rejects.toMatchObject({ state: "newer" });
    }
    expectContent(register.host.workbook, old);
  });

  test("keeps what its own add-in left unfinished", async () => {
    const register = await start();
    const edits = citizenEdits(await register.read(), "NY");
    const [writing] = await writingSyncs(register, (copy) => copy.apply(edits));
    const middle = { afterActions: 40 };
    register.host.faults.failSync(writing!, {
      code: "GeneralException",
      when: middle,
      lasting: true,
    });
    await expect(register.apply(edits)).rejects.toMatchObject({ kept: "pending" });
    register.host.faults.clear();
    await change(register, newer);
    const left = contentOf(register.host.workbook);
    expect((await openRegister(register.runner)).state).toBe("newer");
    expectContent(register.host.workbook, left);
  });
});

describe("a workbook whose dates count from 1904", () => {
  test("takes no register, and nothing is left behind", async () => {
    const register = closedAtEnd(await TestRegister.empty({ calculation: "automatic" }));
    const { workbook } = register.host;
    workbook.date1904 = true;
    const old = contentOf(workbook);
    await expect(register.apply(createEdits())).rejects.toMatchObject({ state: "date1904" });
    expectContent(workbook, old);
  });

  test("with a register in it is not read", async () => {
    const register = closedAtEnd(await TestRegister.from(whole, { calculation: "automatic" }));
    const { workbook, session } = register.host;
    workbook.date1904 = true;
    workbook.pending.everything = true;
    await session.calculate();
    expect(await openRegister(register.runner)).toEqual({ state: "date1904" });
  });
});
