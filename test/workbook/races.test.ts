import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import type { Edit } from "../../src/register/model/Edit";
import type { Register } from "../../src/register/model/Register";
import { LostRaceError } from "../../src/workbook/errors";
import { openRegister } from "../../src/workbook/read/openRegister";
import {
  citizenEdits,
  closedAtEnd,
  contentOf,
  expectContent,
  measurementEdits,
  TestRegister,
  TODAY,
  writingSyncs,
} from "./support";
import { dateKey, SCORES, scoreKey, TableView, type RowKey } from "./TableView";

/** What another author does to the workbook. */
type Change = (workbook: HostWorkbook) => void;

const CITIZENS = "PRCitizens";
const BIP01 = scoreKey("K7M", "BIP01");
const DATES = dateKey("K7M");

const typeScore =
  (key: RowKey, column: string, value: string | number | null): Change =>
  (workbook) =>
    TableView.of(workbook, SCORES).type(key, column, value);
const addCitizen =
  (code: string): Change =>
  (workbook) =>
    TableView.of(workbook, CITIZENS).addRows("end", [{ Borger: code, Sagsbehandler: "HAN" }]);
const insertRowOnTop: Change = (workbook) =>
  TableView.of(workbook, SCORES).addRows("top", [scoreKey("XX", "BIP01")]);
const removeCitizen: Change = (workbook) =>
  TableView.of(workbook, SCORES).removeRows({ Borger: "K7M" });

/** What this author has planned, on the register as it was read. */
const correctM2 = (read: Register): readonly Edit[] =>
  measurementEdits(read, "K7M", TODAY - 30, { BIP01: 5 });
const addM3 = (read: Register): readonly Edit[] =>
  measurementEdits(read, "K7M", TODAY, { BIP01: 1 });
const moveM2 = (read: Register): readonly Edit[] =>
  measurementEdits(read, "K7M", TODAY - 60, { BIP01: 1 });
const addNew = (read: Register): readonly Edit[] => citizenEdits(read, "NY");

/** Two citizens; K7M has the measurements M1 and M2. */
let twoCitizens: Uint8Array;
beforeAll(async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K7M");
  await register.addCitizen("PFD");
  await register.addMeasurement("K7M", TODAY - 90, { BIP01: 3 });
  await register.addMeasurement("K7M", TODAY - 30, { BIP01: 4, BIP02: 2 });
  twoCitizens = await register.host.save();
});

async function start(): Promise<TestRegister> {
  return closedAtEnd(await TestRegister.from(twoCitizens));
}

/** The error of a change that was lost. */
async function lost(applying: Promise<unknown>): Promise<LostRaceError> {
  const error: unknown = await applying.then(
    () => null,
    (thrown: unknown) => thrown
  );
  expect(error).toBeInstanceOf(LostRaceError);
  return error as LostRaceError;
}

describe("another author, between what the form showed and our look", () => {
  const cases: [
    name: string,
    plan: typeof addNew,
    change: Change,
    table: string,
    key: RowKey,
    column: string,
  ][] = [
    ["changed the same score", correctM2, typeScore(BIP01, "M2", 2), SCORES, BIP01, "M2"],
    ["emptied the same score", correctM2, typeScore(BIP01, "M2", null), SCORES, BIP01, "M2"],
    ["measured the citizen too", addM3, typeScore(DATES, "M3", TODAY - 1), SCORES, DATES, "M3"],
    ["changed what has to move", moveM2, typeScore(BIP01, "M2", "IM"), SCORES, BIP01, "M2"],
    ["added the same citizen", addNew, addCitizen("NY"), CITIZENS, { Borger: "NY" }, "Borger"],
    [
      "added the citizen in small letters",
      addNew,
      addCitizen("ny"),
      CITIZENS,
      { Borger: "ny" },
      "Borger",
    ],
  ];
  test.each(cases)(
    "%s: nothing is written, and the cell is named",
    async (_, plan, change, table, key, column) => {
      const register = await start();
      const edits = plan(await register.read());
      register.host.faults.betweenSyncs(1, change);
      const { written, places } = await lost(register.apply(edits));
      const view = TableView.of(register.host.workbook, table);
      expect(written).toBe(false);
      expect(places).toContainEqual({ sheet: view.sheet.name, cell: view.address(key, column) });
      await expectOnly(register, change);
    }
  );

  test("removed the citizen: nothing is written", async () => {
    const register = await start();
    const edits = addM3(await register.read());
    register.host.faults.betweenSyncs(1, removeCitizen);
    expect(await lost(register.apply(edits))).toMatchObject({ written: false });
    await expectOnly(register, removeCitizen);
  });

  test.each<[string, Change]>([
    ["inserted a row above", insertRowOnTop],
    ["scored somebody else", typeScore(scoreKey("PFD", "BIP01"), "M1", 3)],
    ["added another citizen", addCitizen("HANS")],
  ])("%s: both changes stand", async (_, change) => {
    const register = await start();
    const edits = addM3(await register.read());
    register.host.faults.betweenSyncs(1, change);
    expect(await register.apply(edits)).toMatchObject({ verified: true });
    const scores = TableView.of(register.host.workbook, SCORES);
    expect([scores.value(DATES, "M3"), scores.value(BIP01, "M3")]).toEqual([TODAY, 1]);
  });

  test.each([
    [null, null],
    [2, "M13"],
  ])("added the column M13 with %s in our row", async (score, lostColumn) => {
    const register = await start();
    for (let number = 3; number <= 12; number++) {
      await register.addMeasurement("K7M", TODAY - 30 + number * 2, { BIP01: 1 + (number % 5) });
    }
    const edits = addM3(await register.read());
    expect(edits.map(({ kind }) => kind)).toContain("addMeasurementColumns");
    register.host.faults.betweenSyncs(1, (workbook) => {
      const scores = TableView.of(workbook, SCORES);
      scores.addColumnBefore("+", "M13");
      scores.type(BIP01, "M13", score);
    });
    const applying = register.apply(edits);
    const scores = TableView.of(register.host.workbook, SCORES);
    if (lostColumn === null) expect(await applying).toMatchObject({ verified: true });
    else {
      const { written, places } = await lost(applying);
      expect([written, places]).toEqual([
        false,
        [{ sheet: scores.sheet.name, cell: scores.address(BIP01, lostColumn) }],
      ]);
    }
    expect(scores.headers.slice(-3)).toEqual(["M12", "M13", "+"]);
    expect(scores.value(BIP01, "M13")).toBe(lostColumn === null ? 1 : score);
  });

  /** The workbook is what it was but for his change. */
  async function expectOnly(register: TestRegister, change: Change): Promise<void> {
    const wanted = await start();
    change(wanted.host.workbook);
    expectContent(register.host.workbook, contentOf(wanted.host.workbook));
  }
});

describe("another author, between our look and our change", () => {
  test.each<[string, Change, string]>([
    ["inserts a row above", insertRowOnTop, "Kode"],
    ["removes the citizen", removeCitizen, "Borger"],
  ])("%s: found afterwards, and told that it is written", async (_, change, wrong) => {
    const register = await start();
    const edits = addM3(await register.read());
    const [writing] = await writingSyncs(register, (copy) => copy.apply(edits));
    const scores = TableView.of(register.host.workbook, SCORES);
    // The row that the citizen's date was written into: it is somebody else's now.
    const place = { sheet: scores.sheet.name, cell: scores.address(DATES, wrong) };
    register.host.faults.betweenSyncs(writing!, change);
    const { written, places } = await lost(register.apply(edits));
    expect(written).toBe(true);
    expect(places).toContainEqual(place);
  });

  test("changes our cell right after it: found, and left as it is", async () => {
    const register = await start();
    const edits = correctM2(await register.read());
    const writing = await writingSyncs(register, (copy) => copy.apply(edits));
    register.host.faults.betweenSyncs(writing.at(-1)! + 1, typeScore(BIP01, "M2", 2));
    const { written, places } = await lost(register.apply(edits));
    const scores = TableView.of(register.host.workbook, SCORES);
    expect([written, places]).toEqual([
      true,
      [{ sheet: scores.sheet.name, cell: scores.address(BIP01, "M2") }],
    ]);
    await openRegister(register.runner);
    expect(scores.value(BIP01, "M2")).toBe(2);
  });
});

test("two changes of one pane at a time wait for each other", async () => {
  const register = await start();
  const read = await register.read();
  await Promise.all([
    register.apply(addM3(read)),
    register.apply(addNew(read)),
    register.apply(citizenEdits(read, "NY2")),
  ]);
  const { citizens } = await register.read();
  expect(citizens.map(({ code }) => code)).toEqual(["K7M", "PFD", "NY", "NY2"]);
  expect(TableView.of(register.host.workbook, SCORES).value(BIP01, "M3")).toBe(1);
});
