import { nextCitizen } from "../../../../src/taskpane/views/score/nextCitizen";
import { buildRegister } from "../../../support/registerBuilder";

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
  ["k1", "K4"],
  ["K2", "K4"],
  ["K3", null],
  ["K4", null],
  ["K9", null],
])("after %s comes %p", (citizen, next) => {
  expect(nextCitizen(register, citizen)).toBe(next);
});
