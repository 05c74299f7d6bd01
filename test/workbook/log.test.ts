import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import type { Edit } from "../../src/register/model/Edit";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { undoChange } from "../../src/workbook/change/undoChange";
import { applyKnowing, knownOf } from "./known";
import { logRows, typeInLog, type LogRow } from "./logRows";
import { TableView } from "./TableView";
import { unfinishedOf } from "./undoSupport";
import {
  citizenEdits,
  closedAtEnd,
  importEdits,
  measurementEdits,
  now,
  TestRegister,
  TODAY,
  writingSyncs,
} from "./support";

const DAY = 86_400_000;

/** A register with two citizens and a measurement of K1's on 1 October. */
async function registerOf(): Promise<TestRegister> {
  const register = closedAtEnd(await TestRegister.create());
  await register.importLines(["K1;2026-10-01;BIP01;3", "K2;2026-10-01;BIP01;3"]);
  return register;
}

/** What the rows of the latest entry tell. */
function told(register: TestRegister): Pick<LogRow, "Borger" | "Ark" | "Hvad" | "Fra" | "Til">[] {
  const rows = logRows(register);
  const time = rows.at(-1)!.Tid;
  return rows
    .filter(({ Tid }) => Tid === time)
    .slice(-Number(rows.at(-1)!.Blok.split("/")[1]))
    .map(({ Borger, Ark, Hvad, Fra, Til }) => ({ Borger, Ark, Hvad, Fra, Til }));
}

function setScore(from: number | string | null, to: number | string | null, code = "BIP01"): Edit {
  const [keyColumns, key] = [
    ["citizen", "code", "respondent"],
    ["K1", code, "citizen"],
  ];
  return {
    kind: "setCells",
    table: { scores: "BIP" },
    keyColumns,
    cells: [{ key, column: "M1", from, to }],
  };
}

function setCitizen(column: string, from: string | null, to: string | null): Edit {
  const cells = [{ key: ["K1"], column, from, to }];
  return { kind: "setCells", table: "citizens", keyColumns: ["citizen"], cells };
}

const CASES: readonly [string, readonly Edit[], readonly Partial<LogRow>[]][] = [
  [
    "an answer that is corrected",
    [setScore(3, 4)],
    [{ Borger: "K1", Hvad: "BIP01 · Borger · M1", Fra: "3", Til: "4" }],
  ],
  [
    "an answer that is taken out",
    [setScore(3, null)],
    [{ Borger: "K1", Hvad: "BIP01 · Borger · M1", Fra: "3", Til: "" }],
  ],
  [
    "a first answer",
    [setScore(null, 2, "BIP02")],
    [{ Borger: "K1", Hvad: "1 svar · Borger · M1", Fra: "", Til: "" }],
  ],
  [
    "a first answer and a correction",
    [setScore(null, 2, "BIP02"), setScore(3, 5)],
    [
      { Borger: "K1", Hvad: "1 svar · Borger · M1", Fra: "", Til: "" },
      { Borger: "K1", Hvad: "BIP01 · Borger · M1", Fra: "3", Til: "5" },
    ],
  ],
  [
    "a day that is corrected",
    [
      {
        kind: "setCells",
        table: { scores: "BIP" },
        keyColumns: ["citizen", "code", "respondent"],
        cells: [{ key: ["K1", "DATO", "everyone"], column: "M1", from: 46296, to: 46297 }],
      },
    ],
    [{ Borger: "K1", Hvad: "DATO · Alle · M1", Fra: "01-10-2026", Til: "02-10-2026" }],
  ],
  [
    "a citizen's caseworker, given for the first time",
    [setCitizen("caseworker", null, "ANK")],
    [{ Borger: "K1", Ark: "Borgere", Hvad: "1 felt", Fra: "", Til: "" }],
  ],
  [
    "a status, in the workbook's words",
    [setCitizen("status", "active", "paused")],
    [{ Borger: "K1", Ark: "Borgere", Hvad: "Status", Fra: "Aktiv", Til: "Pause" }],
  ],
  [
    "a code that gives way to a civil registration number, and is not copied",
    [setCitizen("section", null, "Nord"), setCitizen("sender", null, "010190-1234")],
    [{ Borger: "K1", Hvad: "2 felter", Fra: "", Til: "" }],
  ],
];

test.each(CASES)("%s is told", async (_name, edits, wanted) => {
  const register = await registerOf();
  await applyEdits(register.runner, edits, { action: "test", by: "MHO", now });
  const rows = told(register);
  expect(rows).toHaveLength(wanted.length);
  wanted.forEach((row, index) => expect(rows[index]).toMatchObject(row));
  expect(logRows(register).at(-1)).toMatchObject({ Af: "MHO", Handling: "test", Tilstand: "done" });
});

test.each(["read anew", "known"] as const)(
  "answers are told in the team's words: %s",
  async (how) => {
    const register = await registerOf();
    await register.host.Excel.run(async ({ workbook, sync }) => {
      const names = workbook.tables.getItem("PRRespondents").columns.getItem("Navn");
      names.getDataBodyRange().getCell(0, 0).values = [["Ung"]];
      const { columns } = workbook.tables.getItem("PRScoresBIP");
      const cells = columns.getItem("Respondent").getDataBodyRange().load("values");
      await sync();
      cells.values = cells.values.map(([word]) => [word === "Borger" ? "Ung" : String(word)]);
    });
    const edits = [setScore(null, 2, "BIP02"), setScore(3, 4)];
    if (how === "known") await applyKnowing(register, await knownOf(register), edits);
    else await applyEdits(register.runner, edits, { action: "test", now });
    expect(told(register)).toMatchObject([
      { Hvad: "1 svar · Ung · M1" },
      { Hvad: "BIP01 · Ung · M1", Fra: "3", Til: "4" },
    ]);
  }
);

test("what is a civil registration number is not written down once more", async () => {
  const register = await registerOf();
  const edits = [setCitizen("section", null, "010190-1234")];
  await applyEdits(register.runner, edits, { action: "test", now });
  await applyEdits(register.runner, [setCitizen("section", "010190-1234", "Nord")], {
    action: "test",
    now,
  });
  expect(told(register)).toMatchObject([{ Hvad: "Afsnit", Fra: "", Til: "Nord" }]);
});

test("a register, a citizen and an import say what came", async () => {
  const register = closedAtEnd(await TestRegister.create());
  expect(told(register)).toMatchObject([{ Hvad: "BIP", Borger: "" }]);
  await register.addCitizen("K1");
  expect(told(register)).toMatchObject([
    { Borger: "K1", Hvad: expect.stringMatching(/^\d+ nye rækker$/) },
  ]);
  const lines = Array.from({ length: 8 }, (_, index) => `A${index};2026-10-01;BIP01;3`);
  await register.apply(importEdits(await register.read(), lines));
  expect(told(register)).toMatchObject([
    { Borger: "", Hvad: expect.stringMatching(/^8 svar · Borger · M1, \d+ nye rækker/) },
  ]);
});

test("the same is told whether the register was known or searched", async () => {
  const register = await registerOf();
  const copy = closedAtEnd(await TestRegister.from(await register.host.save()));
  const before = await knownOf(register);
  const edits = measurementEdits(before.known.register, "K1", TODAY, { BIP01: 4, BIP02: 5 });
  const { after } = await applyKnowing(register, before, edits);
  await applyEdits(copy.runner, edits, { action: "test", now });
  expect(logRows(register)).toEqual(logRows(copy));
  expect((await knownOf(register)).known.log).toEqual(after!.known.log);
});

test("a thousand corrections are counted from the two hundredth on", async () => {
  const register = closedAtEnd(await TestRegister.create());
  const lines = Array.from({ length: 250 }, (_, index) => `A${index};2026-10-01;BIP01;3`);
  await register.importLines(lines);
  const cells = lines.map((_, index) => ({
    key: [`A${index}`, "BIP01", "citizen"],
    column: "M1",
    from: 3,
    to: 4,
  }));
  const keyColumns = ["citizen", "code", "respondent"];
  await register.apply([{ kind: "setCells", table: { scores: "BIP" }, keyColumns, cells }]);
  const rows = told(register);
  expect(rows).toHaveLength(201);
  expect(rows[0]).toMatchObject({ Hvad: "50 rettelser mere" });
  // So long an entry is taken back like any other.
  const { latest } = await unfinishedOf(register);
  expect(await undoChange(register.runner, latest!.mark, now)).toEqual({
    state: "undone",
    left: [],
  });
  expect(
    logRows(register)
      .slice(-201)
      .every(({ Tilstand }) => Tilstand === "reversed")
  ).toBe(true);
});

describe("after its days", () => {
  const later = (days: number) => (): Date => new Date(now().getTime() + days * DAY);

  test.each([
    [7, null, false],
    [7.01, null, true],
    [7.01, 30, false],
    [2.5, 2, true],
  ] as const)("%d days later, with %p days set, swept: %p", async (days, setting, isSwept) => {
    const register = await registerOf();
    if (setting !== null) {
      const settings = TableView.of(register.host.workbook, "PRSettings");
      settings.type({ Kode: "undoDays" }, "Værdi", setting);
    }
    await applyEdits(register.runner, citizenEdits(await register.read(), "K3"), {
      action: "later",
      now: later(days),
    });
    const rows = logRows(register);
    const own = rows.filter(({ Handling }) => Handling === "later");
    const old = rows.filter(({ Handling }) => Handling !== "later");
    expect(own.some(({ Tekst }) => Tekst !== "")).toBe(true);
    expect(old.every(({ Tekst }) => Tekst === "")).toBe(isSwept);
    expect(old.every(({ Blok }) => Blok === "–")).toBe(isSwept);
    // All else that they tell stays.
    expect(old.map(({ Tilstand }) => Tilstand)).toEqual(old.map(() => "done"));
    expect(old.every(({ Hvad }) => Hvad !== "")).toBe(true);
  });

  test("it is said to be too late, and nothing else happens", async () => {
    const register = await registerOf();
    const { latest: old } = await unfinishedOf(register);
    await applyEdits(register.runner, citizenEdits(await register.read(), "K3"), {
      action: "later",
      now: later(8),
    });
    const { latest } = await unfinishedOf(register);
    expect(await undoChange(register.runner, latest!.mark, later(8))).toMatchObject({
      state: "undone",
    });
    const next = (await unfinishedOf(register)).latest!;
    expect(next).toMatchObject({ mark: old!.mark, isFinal: true });
    expect(await undoChange(register.runner, next.mark, later(8))).toEqual({ state: "expired" });
  });
});

describe("somebody sorts the log right before a change sweeps it", () => {
  const later = (): Date => new Date(now().getTime() + 7.5 * DAY);
  /** The log upside down. */
  const sortLog = (workbook: HostWorkbook): void => {
    const { sheet, top, rowCount, headers } = TableView.of(workbook, "PRLog");
    const left = TableView.of(workbook, "PRLog").columnOf("Tid");
    const columns = headers.map((_, index) => left + index);
    const rows = Array.from({ length: rowCount }, (_, row) =>
      columns.map((column) => sheet.cells.value(top + row, column))
    );
    const used = rows.filter(([time]) => time !== null).reverse();
    used.forEach((cells, row) =>
      cells.forEach((value, index) => sheet.cells.setValue(top + row, columns[index]!, value))
    );
  };
  const kept = (register: TestRegister) =>
    logRows(register)
      .filter(({ Handling }) => Handling === "young")
      .map(({ Blok, Tekst }) => [Blok, Tekst]);

  test.each(["known", "searched"])("what is not meant keeps its text: %s", async (how) => {
    const register = await registerOf();
    const young = (): Date => new Date(now().getTime() + 3 * DAY);
    for (const code of ["K3", "K4", "K5", "K6"]) {
      const edits = citizenEdits(await register.read(), code);
      await applyEdits(register.runner, edits, { action: "young", now: young });
    }
    const before = kept(register);
    const { known } = await knownOf(register);
    const edits = measurementEdits(known.register, "K1", TODAY, { BIP01: 4 });
    const options = { action: "test", now: later, known: how === "known" ? known : null };
    const [writing] = await writingSyncs(register, (copy) =>
      applyEdits(copy.runner, edits, options)
    );
    register.host.faults.betweenSyncs(writing!, sortLog);
    const { verified } = await applyEdits(register.runner, edits, options);
    expect(verified).toBe(true);
    expect(kept(register).sort()).toEqual(before.sort());
    expect(before.every(([, text]) => text !== "")).toBe(true);
    // What was left is swept by the next change.
    const { known: after } = await knownOf(register);
    const more = measurementEdits(after.register, "K2", TODAY, { BIP01: 4 });
    await applyEdits(register.runner, more, { ...options, known: null });
    const swept = logRows(register).filter(({ Blok }) => Blok === "–");
    expect(swept.every(({ Tekst }) => Tekst === "")).toBe(true);
    const due = logRows(register).filter(
      ({ Tid }) => Date.parse(Tid) < later().getTime() - 7 * DAY
    );
    expect(due.map(({ Blok }) => Blok)).toEqual(due.map(() => "–"));
    expect(kept(register).sort()).toEqual(before.sort());
  });
});

test("an entry that says that it is of a time to come is kept no longer than the next one", async () => {
  const register = await registerOf();
  typeInLog(register, 0, "Tid", "2099-01-01T00:00:00.000Z");
  const later = (): Date => new Date(now().getTime() + 8 * DAY);
  await applyEdits(register.runner, citizenEdits(await register.read(), "K3"), {
    action: "later",
    now: later,
  });
  expect(logRows(register)[0]).toMatchObject({ Blok: "–", Tekst: "" });
});

describe("a cell of the log that somebody typed into", () => {
  const EVERY: readonly [keyof LogRow, string][] = [
    ["Tilstand", "færdig"],
    ["Tilstand", ""],
    ["Blok", "7"],
    ["Blok", ""],
    ["Tekst", "{"],
    ["Tekst", ""],
    ["Tid", "i går"],
    ["Tid", "2099-01-01T00:00:00.000Z"],
    ["Tid", "2001-01-01T00:00:00.000Z"],
  ];
  const PLACES = ["the log's first row", "the last entry's first row", "the last row"] as const;
  const EVERYWHERE = PLACES.flatMap((place) => EVERY.map((each) => [...each, place] as const));

  test.each(EVERYWHERE)("%s: %p breaks nothing in %s", async (header, value, place) => {
    const register = await registerOf();
    const rows = logRows(register);
    const last = rows.map(({ Blok }) => Blok.startsWith("1/")).lastIndexOf(true);
    const edited = [0, last, rows.length - 1][PLACES.indexOf(place)]!;
    typeInLog(register, edited, header, value);
    const { latest } = await unfinishedOf(register);
    // The latest entry may be taken back no more, which is said.
    const own = await undoChange(register.runner, latest!.mark, now).catch(
      (error: unknown) => error
    );
    expect(["gone", "changed", "unreadable", "undone"]).toContain(
      (own as { state?: string }).state
    );
    // The next one is written, and taken back.
    const seconds = (): Date => new Date(now().getTime() + 3_600_000);
    await applyEdits(register.runner, citizenEdits(await register.read(), "K3"), {
      action: "next",
      now: seconds,
    });
    const row = logRows(register).findIndex(({ Handling }) => Handling === "next");
    const mark = { row, time: seconds().toISOString() };
    const undone = await undoChange(register.runner, mark, seconds);
    expect(undone).toEqual({ state: "undone", left: [] });
  });
});
