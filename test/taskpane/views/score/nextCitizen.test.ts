import { nextCitizen } from "../../../../src/taskpane/views/score/nextCitizen";
import { buildRegister, dates, serial } from "../../../support/registerBuilder";

const TODAY = serial("2026-11-21");

function after(register: ReturnType<typeof buildRegister>, code: string) {
  return nextCitizen(
    register,
    register.citizens.find((each) => each.code === code)!,
    TODAY
  );
}

describe("where nobody is due", () => {
  const register = buildRegister({
    citizens: [
      { code: "K1", section: "Nord" },
      { code: "K2", section: "Nord", status: "ended" },
      { code: "", section: "Nord" },
      { code: "K3", section: "Syd" },
      { code: "K4", section: " nord" },
      { code: "K5", section: "Nord", group: "ANDRE" },
      { code: "K6", section: "Nord", status: "paused" },
    ],
  });

  it.each([
    // Past those who have ended, and those of another section.
    ["K1", "K4"],
    ["K2", "K4"],
    ["K3", null],
    ["K4", null],
  ])("after %s comes %p, the next on the list", (citizen, next) => {
    expect(after(register, citizen)).toEqual(next === null ? null : { code: next, daysOver: 0 });
  });
});

describe("those who are due come first", () => {
  const start = serial("2026-11-01");
  const register = buildRegister({
    group: { intervalDays: 14 },
    citizens: [
      { code: "K1", section: "Nord", start },
      { code: "K2", section: "Nord", start },
      { code: "K3", section: "Syd", start },
      { code: "K4", section: "Nord", start },
      { code: "K5", section: "Nord", start, status: "paused" },
      { code: "K6", section: "Nord", start: serial("2026-11-20") },
    ],
    rows: [
      dates("K2", "2026-11-02"),
      ["K2", "I1", "citizen", 3],
      dates("K3", "2026-01-02"),
      ["K3", "I1", "citizen", 3],
      dates("K4", "2026-11-21"),
      ["K4", "I1", "citizen", 3],
    ],
  });

  it.each([
    // K1 was never measured, and has waited since the start.
    ["K4", "K1", 6],
    ["K6", "K1", 6],
    // Not the citizen who was measured just now, though the answers were of an earlier day.
    ["K1", "K2", 5],
    // Nobody else in the section.
    ["K3", null, 0],
  ])("after %s comes %p", (citizen, next, daysOver) => {
    expect(after(register, citizen)).toEqual(next === null ? null : { code: next, daysOver });
  });
});
