import { TABLES } from "../../../src/register/tables/tables";
import { newEntry } from "../../../src/register/tables/entries";
import type { Register } from "../../../src/register/model/Register";
import { cellPrivacy } from "../../../src/validation/checks/cellPrivacy";
import { buildRegister, dates, indicator, reason, tablePlace } from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";
import { runCheck } from "./support";

const NUMBER = "010170-1234";

const plain = buildRegister({
  rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", 3, "IR"]],
  places: {
    efforts: tablePlace("efforts", "Indsatser"),
    notes: tablePlace("notes", "Aftaler"),
    periods: tablePlace("periods", "Forløb"),
  },
});
const effort = newEntry(TABLES.efforts, { citizen: "K1", name: "Mentor" });
const note = newEntry(TABLES.notes, { citizen: "K1", text: "Ring i morgen", by: "JH" });
const period = newEntry(TABLES.periods, { citizen: "K1", group: "UNGE" });
const citizen = plain.citizens[0]!;
const group = plain.targetGroups[0]!;

it.each<[string, Partial<Register>, string]>([
  ["a caseworker", { citizens: [citizen, { ...citizen, caseworker: NUMBER }] }, "Borgere!C5"],
  ["a section", { citizens: [{ ...citizen, section: `Nord ${NUMBER}` }] }, "Borgere!D4"],
  ["an effort", { efforts: [{ ...effort, name: NUMBER }] }, "Indsatser!C4"],
  ["its provider", { efforts: [{ ...effort, provider: NUMBER }] }, "Indsatser!D4"],
  ["its citizen", { efforts: [effort, { ...effort, citizen: NUMBER }] }, "Indsatser!A5"],
  ["its indicators", { efforts: [{ ...effort, indicators: ["I1", NUMBER] }] }, "Indsatser!H4"],
  ["a note", { notes: [{ ...note, text: `Ring til ${NUMBER}` }] }, "Aftaler!E4"],
  ["who wrote it", { notes: [{ ...note, by: NUMBER }] }, "Aftaler!F4"],
  ["a period", { periods: [{ ...period, status: NUMBER }] }, "Forløb!I4"],
  ["an end goal", { targetGroups: [{ ...group, endGoal: NUMBER }] }, "Målgrupper!D4"],
  [
    "a question",
    { indicators: [indicator("I1", { questions: { mentor: NUMBER } })] },
    "Indikatorer!I4",
  ],
  ["a step", { indicators: [indicator("I1", { descriptors: ["", NUMBER] })] }, "Indikatorer!P4"],
  ["a reason", { reasons: [reason("IR", NUMBER)] }, "Lister!B4"],
])("finds a civil registration number in the text of %s", (_, changes, cell) => {
  const register = { ...plain, ...changes };
  expect(cellsOf(runCheck(cellPrivacy, register))).toEqual([`cell.privacy ${cell}`]);
  expect(JSON.stringify(runCheck(cellPrivacy, register))).not.toContain("1234");
});

it("finds them in every kind of cell of a score sheet", () => {
  const register = buildRegister({
    measurements: 2,
    rows: [
      dates("K1", "2026-01-05", NUMBER),
      ["K1", NUMBER, "citizen"],
      ["K1", "I1", NUMBER],
      ["K1", "I1", "citizen", 101701234, `se ${NUMBER}`, 6101701234],
    ],
  });
  expect(cellsOf(runCheck(cellPrivacy, register))).toEqual([
    "cell.privacy UNGE!B5",
    "cell.privacy UNGE!D6",
    "cell.privacy UNGE!Q7",
    "cell.privacy UNGE!R4",
    "cell.privacy UNGE!R7",
    "cell.privacy UNGE!S7",
  ]);
});

it("lets dates, times and everyday numbers be", () => {
  const register = buildRegister({
    citizens: [{ code: "K1", section: "uge 10, 11, 12, 13, 14" }],
    rows: [dates("K1", "05-01-2026 10:30"), ["K1", "I1", "citizen", 123456789012]],
  });
  expect(
    runCheck(cellPrivacy, { ...register, notes: [{ ...note, text: "05-01-2026 kl. 10:30" }] })
  ).toEqual([]);
});
