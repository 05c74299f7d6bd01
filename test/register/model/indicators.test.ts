import {
  asksRespondent,
  currentIndicators,
  isOpenOn,
  isValidOn,
} from "../../../src/register/model/indicators";
import { buildRegister, indicator, serial } from "../../support/registerBuilder";

describe("who is asked", () => {
  const asked = indicator("I1", { questions: { citizen: "Hvordan har du det?", mentor: "" } });

  it.each([
    ["citizen", true],
    ["caseworker", false],
    ["mentor", false],
    ["Tolk", true],
  ])("%s: %p", (respondent, expected) => {
    expect(asksRespondent(asked, respondent)).toBe(expected);
  });
});

it("is valid from its first day to its last, both included", () => {
  const version = { validFrom: serial("2026-02-01"), validTo: serial("2026-02-28") };
  const days = ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"];
  expect(days.map((day) => isValidOn(version, serial(day)))).toEqual([false, true, true, false]);
  expect(isValidOn({ validFrom: null, validTo: null }, serial("2000-01-01"))).toBe(true);
});

describe("open for new scores", () => {
  const march = { validFrom: serial("2026-03-01") };
  const closed = { validTo: serial("2026-02-28") };

  it.each([
    ["a new indicator, before its first day", [indicator("I1", march)], "2026-01-05", true],
    [
      "one that took over, before its first day",
      [indicator("I1", { ...march, replaces: "I0" })],
      "2026-01-05",
      false,
    ],
    [
      "one that took over, on its first day",
      [indicator("I1", { ...march, replaces: "I0" })],
      "2026-03-01",
      true,
    ],
    ["on the last day", [indicator("I1", closed)], "2026-02-28", true],
    ["after the last day", [indicator("I1", closed)], "2026-03-01", false],
    [
      "an earlier version ended, a later goes on",
      [indicator("I1", closed), indicator("I1", { version: 2, ...march })],
      "2026-03-05",
      true,
    ],
    ["no such indicator", [], "2026-03-05", false],
  ])("%s", (_, versions, date, expected) => {
    expect(isOpenOn(versions, serial(date))).toBe(expected);
  });
});

it("counts as current the newest version of each code that has no last day, in number order", () => {
  const register = buildRegister({
    indicators: [
      indicator("I2", { number: 2 }),
      indicator("I1", { number: 1, version: 1, validTo: serial("2026-01-31") }),
      indicator("I1", { number: 1, version: 2, name: "Ny ordlyd" }),
      indicator("I3", { number: 3, validTo: serial("2026-01-31") }),
      indicator("I4", { group: "ANDRE", number: 4 }),
    ],
  });
  expect(
    currentIndicators(register, "unge").map(({ code, version }) => `${code} v${version}`)
  ).toEqual(["I1 v2", "I2 v1"]);
});
