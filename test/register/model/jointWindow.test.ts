import { jointWindow } from "../../../src/register/model/jointWindow";

describe("how far from an occasion an answer may lie that joins it", () => {
  it.each([
    ["half the interval", 14, 14, 7],
    ["half of an odd one, in whole days", 14, 21, 10],
    ["at most what the register sets", 14, 56, 14],
    ["less where the register sets less", 3, 56, 3],
    ["what the register sets where the group has no interval", 14, null, 14],
    ["none", 0, 14, 0],
  ])("%s", (_, sameMeasurementDays, intervalDays, expected) => {
    const settings = { sameMeasurementDays, smallestGroup: 5 };
    expect(jointWindow({ settings }, { intervalDays })).toBe(expected);
  });
});
