import { sameCode } from "../../../register/model/keys";
import type { DateSerial, Register, Respondent } from "../../../register/model/Register";
import { itemsOf, sameAnswer, scoreForm, scoreSubject } from "./scoreForm";
import { isUnsaved, type Draft } from "./ScoreMemory";

/**
 * True where everything in a draft stands in the register already: it was saved, and the pane did not hear of it.
 * False for a draft with nothing in it, and where one answer is another, or missing.
 */
export function isStored(
  register: Register,
  draft: Draft & {
    readonly citizen: string;
    readonly group: string;
    readonly respondent: Respondent;
  },
  today: DateSerial
): boolean {
  const { citizen, group, respondent, answers } = draft;
  const date = draft.date === "today" ? today : draft.date;
  const subject = scoreSubject(register, citizen, today, group);
  if (date === null || subject === null || !isUnsaved(draft)) return false;
  const items = itemsOf(scoreForm(register, subject, respondent, date));
  const note = draft.note.trim();
  return (
    [...answers.values()].every(({ indicator: code, answer }) => {
      const item = items.find(({ indicator }) => sameCode(indicator.code, code));
      return item !== undefined && sameAnswer(answer, item.stored);
    }) &&
    (note === "" ||
      register.notes.some(
        (each) => sameCode(each.citizen, citizen) && each.date === date && each.text.trim() === note
      ))
  );
}
