import type { ScoreTexts } from "../../../locales/pane/score";
import type { DateSerial } from "../../../register/model/Register";
import type { FormPlan } from "./planForm";

/** What the sentences about a plan need to know. */
export interface PreviewContext {
  readonly texts: ScoreTexts;
  readonly citizen: string;
  /** Of the sheet of notes. */
  readonly notesSheet: string;
  readonly dateText: (date: DateSerial) => string;
  /** The respondent has answers of this very day: saving corrects them. */
  readonly isCorrection: boolean;
}

/** What saving a form will do, before and after. */
export interface PlanWords {
  /** Sentences; "" while there is nothing to save, or something in the way. */
  readonly preview: string;
  readonly saveLabel: string;
  /** What to say once it is done. */
  readonly done: string;
}

/** A plan in words. */
export function planWords(plan: FormPlan, context: PreviewContext): PlanWords {
  const { texts, citizen } = context;
  if (plan.kind !== "ready") {
    return { preview: "", saveLabel: texts.saveNothing(citizen), done: "" };
  }
  const { measurement, note } = plan;
  const noteWords =
    note === null
      ? []
      : [(note.createsTable ? texts.createsNotes : texts.addsNote)(context.notesSheet)];
  if (measurement === null) {
    return {
      preview: noteWords.join(" "),
      saveLabel: texts.saveNote(citizen),
      done: texts.savedNote(citizen),
    };
  }
  const { measurement: number, date, added, moved, changed } = measurement;
  const where = added ? texts.becomes : context.isCorrection ? texts.corrects : texts.joins;
  const sentences = [
    where(number, context.dateText(date)),
    moved === 0 ? "" : texts.moves(moved),
    changed === 0 ? "" : texts.changes(changed),
    ...noteWords,
  ];
  const save = context.isCorrection && !added ? texts.saveCorrections : texts.save;
  return {
    preview: sentences.filter((each) => each !== "").join(" "),
    saveLabel: save(number, citizen),
    done: texts.saved(number, citizen),
  };
}
