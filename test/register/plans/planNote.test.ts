import { newEntry } from "../../../src/register/tables/entries";
import { TABLES } from "../../../src/register/tables/tables";
import { LONGEST_INITIALS } from "../../../src/register/model/codes";
import { invertEdits } from "../../../src/workbook/edits/invertEdits";
import { LONGEST_NOTE, planNote, type NoteInput } from "../../../src/register/plans/planNote";
import type { Register } from "../../../src/register/model/Register";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { buildRegister, serial } from "../../support/registerBuilder";
import { codesOf, planned } from "../../support/violations";

const today = serial("2026-06-01");
const register = buildRegister({ citizens: ["K1", "K2"] });
const note: NoteInput = { citizen: "k1", date: today, text: " Ring mandag\n", by: " ANK ", today };

function add(to: Register, input: NoteInput): Register {
  return registerAfter(to, planned(planNote(to, input)).edits);
}

it("adds a row under the code of the list, and makes the sheet with the first note only", () => {
  const first = planned(planNote(register, note));
  expect(first.summary).toEqual({ citizen: "K1", createsTable: true });
  const once = registerAfter(register, first.edits);
  expect(once.notes).toEqual([
    newEntry(TABLES.notes, { citizen: "K1", date: today, text: "Ring mandag", by: "ANK" }),
  ]);

  const second = planned(planNote(once, { ...note, citizen: "K2", text: "To" }));
  expect(second.summary.createsTable).toBe(false);
  expect(registerAfter(once, second.edits).notes.map((each) => each.text)).toEqual([
    "Ring mandag",
    "To",
  ]);
});

it.each([
  ["of a stay", "unge", "UNGE"],
  ["of none", undefined, ""],
])("says which target group it is about: %s", (_, group, written) => {
  const asked = group === undefined ? note : { ...note, group };
  expect(add(register, asked).notes.map((each) => each.group)).toEqual([written]);
});

it("is taken back by the inverse, and nothing else with it", () => {
  const before = add(register, note);
  const plan = planned(planNote(before, { ...note, text: "En til" }));
  const after = registerAfter(before, plan.edits);
  expect(registerAfter(after, invertEdits(plan.edits)!).notes).toEqual(before.notes);
});

it.each<[string, Partial<NoteInput>, string[]]>([
  ["an empty text", { text: " \n " }, ["input.required note"]],
  ["a text that is too long", { text: "x".repeat(LONGEST_NOTE + 1) }, ["input.length note"]],
  ["a civil registration number in the text", { text: "CPR 010190-1234" }, ["input.privacy note"]],
  ["no initials", { by: " " }, ["input.required initials"]],
  ["initials that are a name", { by: "x".repeat(LONGEST_INITIALS + 1) }, ["input.length initials"]],
  ["a civil registration number as initials", { by: "010190-1234" }, ["input.privacy initials"]],
  ["a day ahead", { date: today + 1 }, ["input.future date"]],
  ["an unknown citizen", { citizen: "K9" }, ["input.unknown citizen"]],
  ["an unknown group", { group: "ANDRE" }, ["input.unknown group"]],
  [
    "everything at once",
    { text: "", by: "", date: 1.5 },
    ["input.required note", "input.required initials", "input.date date"],
  ],
])("refuses %s", (_, changes, codes) => {
  expect(codesOf(planNote(register, { ...note, ...changes }))).toEqual(codes);
});

it("takes a note as long as may be", () => {
  expect(add(register, { ...note, text: "x".repeat(LONGEST_NOTE) }).notes).toHaveLength(1);
});

it("never repeats a civil registration number in a finding", () => {
  const plan = planNote(register, { ...note, text: "CPR 010190-1234" });
  expect(JSON.stringify(plan)).not.toContain("010190");
});
