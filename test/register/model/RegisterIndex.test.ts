import { TABLES } from "../../../src/register/tables/tables";
import { newEntry } from "../../../src/register/tables/entries";
import { RegisterIndex } from "../../../src/register/model/RegisterIndex";
import { buildRegister, dates, indicator, serial, tablePlace } from "../../support/registerBuilder";

const last = serial("2026-01-31");
const register = buildRegister({
  group: { code: "UNGE" },
  citizens: [{ code: "K1", section: "upper" }, "K2", { code: "k1", section: "lower" }],
  indicators: [
    indicator("I2", { number: 2 }),
    indicator("I1", { number: 1, version: 1, validTo: last }),
    indicator("i1", { number: 1, version: 2, name: "Ny ordlyd" }),
    indicator("I3", { number: 3, validTo: last }),
    indicator("I0", { number: null }),
    indicator("I9", { number: null }),
    indicator("I4", { group: "ANDRE", number: 4 }),
  ],
  rows: [dates("K1")],
  efforts: [newEntry(TABLES.efforts, { citizen: "k2", name: "Praktik" })],
  places: { citizens: { ...tablePlace("citizens", "Borgere"), rows: [0, 4, 5] } },
});
const index = RegisterIndex.of(register);

it("finds citizens however their codes are written, and of two the upper one", () => {
  expect(index.citizen("k1")?.section).toBe("upper");
  expect(index.citizensWith("K1").map(({ section }) => section)).toEqual(["upper", "lower"]);
  expect(index.citizen("K9")).toBeNull();
  expect(index.citizensWith("K9")).toEqual([]);
});

it("finds who stands in a row of the list, which may have gaps", () => {
  expect([0, 1, 4, 5].map((row) => index.citizenInRow(row)?.code ?? null)).toEqual([
    "K1",
    null,
    "K2",
    "k1",
  ]);
});

it("knows whom rows of other tables name", () => {
  expect(["K1", "K2"].map((code) => index.isNamed(code))).toEqual([false, true]);
});

it("finds target groups and their score sheets however their codes are written", () => {
  expect(index.group("unge")?.code).toBe("UNGE");
  expect(index.scores("unge")?.table).toBe(register.scoreTables[0]);
  expect([index.group("ANDRE"), index.scores("ANDRE")]).toEqual([null, null]);
});

it("gathers an indicator's versions, oldest first, however its code is written", () => {
  expect(index.history("unge", "I1")?.versions.map(({ version }) => version)).toEqual([1, 2]);
  expect(index.history("UNGE", "I4")).toBeNull();
  expect(index.history("INGEN", "I1")).toBeNull();
});

it("of two versions with the same number the lower one is the newer", () => {
  const twice = buildRegister({
    indicators: [indicator("I1", { name: "first" }), indicator("I1", { name: "second" })],
  });
  expect(RegisterIndex.of(twice).history("UNGE", "I1")?.newest.name).toBe("second");
});

it("has the indicators as they first appear, those scored now in number order, and both", () => {
  const codes = (histories: ReturnType<typeof index.histories>): string[] =>
    histories.map(({ newest }) => newest.code);
  expect(codes(index.histories("unge"))).toEqual(["I2", "i1", "I3", "I0", "I9"]);
  const named = (indicators: ReturnType<typeof index.indicatorsOn>): string[] =>
    indicators.map(({ code, version }) => `${code} v${version}`);
  expect(named(index.indicatorsOn("unge", last))).toEqual([
    "i1 v2",
    "I2 v1",
    "I3 v1",
    "I0 v1",
    "I9 v1",
  ]);
  expect(named(index.indicatorsOn("unge", last + 1))).toEqual(["i1 v2", "I2 v1", "I0 v1", "I9 v1"]);
  expect(named(index.indicatorsFrom("unge", last))).toEqual(
    named(index.indicatorsOn("unge", last))
  );
  expect(named(index.indicatorsFrom("unge", last + 1))).toEqual(
    named(index.indicatorsOn("unge", last + 1))
  );
  expect(codes(index.historiesCurrentFirst("unge", last + 1))).toEqual([
    "i1",
    "I2",
    "I0",
    "I9",
    "I3",
  ]);
});

it("is made once a register", () => {
  expect(RegisterIndex.of(register)).toBe(index);
  expect(RegisterIndex.of({ ...register })).not.toBe(index);
});
