import { inspectRegister } from "../../src/validation/inspectRegister";
import { buildRegister, dates, indicator, serial } from "../support/registerBuilder";
import { cellsOf } from "../support/violations";

const today = serial("2026-06-01");

it("finds nothing in a register that is in order", () => {
  const register = buildRegister({
    indicators: [indicator("I1"), indicator("I2", { type: "count", minimum: 0, maximum: 99 })],
    rows: [
      dates("K1", "2026-01-05", "2026-01-19"),
      ["K1", "I1", "citizen", 3, "IR"],
      ["K1", "I1", "caseworker", null, 4],
      ["K1", "I2", "citizen", 12, 0],
      ["K1", "SAMMEN", "everyone", 1],
      dates("K2"),
      ["K2", "I1", "citizen"],
    ],
  });
  expect(inspectRegister(register, { today })).toEqual([]);
});

it("puts errors first, then goes by sheet and from the top down", () => {
  const register = buildRegister({
    citizens: ["K1", "K*", ""],
    rows: [
      dates("K1", "2026-01-05"),
      ["K1", "I1", "mentor", 9],
      ["K1", "I1", "citizen", null, 9],
      dates("K2", "2027-01-05"),
    ],
  });
  expect(cellsOf(inspectRegister(register, { today }))).toEqual([
    "citizen.required Borgere!A6",
    "measurement.required UNGE!L4",
    "score.maximum UNGE!K5",
    "score.maximum UNGE!L6",
    "measurement.date UNGE!K7",
    "row.citizen UNGE!A7",
    "citizen.pattern Borgere!A5",
    "row.respondent UNGE!D5",
  ]);
});

it("names citizens in parameters only", () => {
  const register = buildRegister({ citizens: [], rows: [["HEMMELIG", "I9", "citizen", 9]] });
  for (const violation of inspectRegister(register, { today })) {
    expect(JSON.stringify({ ...violation, parameters: {} })).not.toContain("HEMMELIG");
  }
});
