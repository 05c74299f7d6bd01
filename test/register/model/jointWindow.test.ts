import { jointWindow } from "../../../src/register/model/jointWindow";
import { buildRegister } from "../../support/registerBuilder";

describe("how far from an occasion an answer may lie that joins it", () => {
  it.each([
    ["half the interval", 14, 14, null, 7],
    ["half of an odd one, in whole days", 14, 21, null, 10],
    ["at most what the register sets", 14, 56, null, 14],
    ["less where the register sets less", 3, 56, null, 3],
    ["what the register sets where the group has no interval", 14, null, null, 14],
    ["none", 0, 14, null, 0],
    ["what the group itself says", 14, 14, 10, 10],
    ["none where the group says so", 14, 14, 0, 0],
  ])("%s", (_, sameMeasurementDays, intervalDays, jointDays, expected) => {
    const register = buildRegister({
      settings: { sameMeasurementDays },
      group: { intervalDays, jointDays },
    });
    expect(jointWindow(register, register.targetGroups[0]!)).toBe(expected);
  });
});
