import { TABLES } from "../../../../src/register/tables/tables";
import { newEntry } from "../../../../src/register/tables/entries";
import { isStored } from "../../../../src/taskpane/views/score/isStored";
import type { KeptDraft } from "../../../../src/taskpane/views/score/ScoreMemory";
import { buildRegister, dates, indicator, serial } from "../../../support/registerBuilder";
import { draftAnswers } from "./draftAnswers";

const today = serial("2026-03-20");
const yesterday = today - 1;
const register = {
  ...buildRegister({
    indicators: [indicator("I1"), indicator("I2"), indicator("I3")],
    citizens: ["K1"],
    rows: [
      dates("K1", "2026-01-05", "2026-03-20"),
      ["K1", "I1", "citizen", 2, 4],
      ["K1", "I2", "citizen", 3, "IR"],
      ["K1", "I3", "citizen", 3],
    ],
  }),
  notes: [newEntry(TABLES.notes, { citizen: "K1", date: today, text: "Ring mandag.", by: "ANK" })],
};

const STORED = { I1: 4, I2: { reason: "IR" } } as const;

function draft(answers: Record<string, number | { reason: string } | null>, more = {}): KeptDraft {
  return {
    citizen: "K1",
    group: "UNGE",
    respondent: "citizen",
    date: "today",
    note: "",
    answers: draftAnswers(answers),
    wasSent: true,
    ...more,
  };
}

it.each<[string, KeptDraft, boolean]>([
  ["every answer of the day", draft(STORED), true],
  ["some of them", draft({ I1: 4 }), true],
  ["the note as well", draft(STORED, { note: " Ring mandag. " }), true],
  ["a note alone", draft({}, { note: "Ring mandag." }), true],
  ["an answer that is empty there, too", draft({ I1: 4, I3: null }), true],
  ["nothing", draft({}), false],
  ["another answer", draft({ ...STORED, I1: 5 }), false],
  ["one more answer", draft({ ...STORED, I3: 1 }), false],
  ["an answer to what is not asked", draft({ ...STORED, I9: 1 }), false],
  ["another day", draft(STORED, { date: yesterday }), false],
  ["no day", draft(STORED, { date: null }), false],
  ["another respondent", draft(STORED, { respondent: "caseworker" }), false],
  ["nobody of the register", draft(STORED, { citizen: "K9" }), false],
  ["another note", draft(STORED, { note: "Ring tirsdag." }), false],
  ["a note of another day", draft({}, { note: "Ring mandag.", date: yesterday }), false],
])("a draft of %s", (_, each, expected) => {
  expect(isStored(register, each, today)).toBe(expected);
});
