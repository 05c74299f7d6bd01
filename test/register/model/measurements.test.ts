import { findMeasurement } from "../../../src/register/model/measurements";
import { serial } from "../../support/registerBuilder";

const day = (days: number): number => serial("2026-01-05") + days;

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
