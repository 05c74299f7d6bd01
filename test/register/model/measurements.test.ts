import {
  findMeasurement,
  measurementsOf,
  rowsOfCitizen,
} from "../../../src/register/model/measurements";
import { buildRegister, dates, serial } from "../../support/registerBuilder";

const day = (days: number): number => serial("2026-01-05") + days;

describe("a citizen's measurements", () => {
  const register = buildRegister({
    rows: [
      dates("K1", "2026-01-05", null, "i går", "2026-02-02"),
      ["K1", "I1", "citizen", 3, null, 2, null, 4],
      dates("K2"),
    ],
  });
  const [table] = register.scoreTables;

  it("go to the last column with anything in it, and are undated where there is no date", () => {
    expect(measurementsOf(table!, "k1")).toEqual([
      { number: 1, date: serial("2026-01-05") },
      { number: 2, date: null },
      { number: 3, date: null },
      { number: 4, date: serial("2026-02-02") },
      { number: 5, date: null },
    ]);
  });

  it("are none for a citizen without scores, or without rows", () => {
    expect(measurementsOf(table!, "K2")).toEqual([]);
    expect(measurementsOf(table!, "K3")).toEqual([]);
  });

  it("belong to rows found without regard to case", () => {
    expect(rowsOfCitizen(table!, "k1")).toEqual([0, 1]);
  });
});

describe("the measurement of a date", () => {
  it.each([
    ["the same date", [day(0), day(3)], day(3), 1],
    ["the nearest", [day(0), day(20)], day(12), 1],
    ["the earlier of two as near", [day(0), day(20)], day(10), 0],
    ["at the limit", [day(0)], day(14), 0],
    ["beyond it", [day(0)], day(15), null],
    ["before the first", [day(14)], day(0), 0],
    ["none that is undated", [null, null], day(0), null],
  ])("%s", (_, existing, date, expected) => {
    expect(findMeasurement(existing, date, 14)).toBe(expected);
  });

  it("is a new one for a respondent who has answered the near one on another date", () => {
    expect(findMeasurement([day(0)], day(14), 14, () => true)).toBeNull();
    expect(findMeasurement([day(0)], day(0), 14, () => true)).toBe(0);
    expect(findMeasurement([day(0), day(20)], day(12), 14, (position) => position === 1)).toBe(0);
  });
});
