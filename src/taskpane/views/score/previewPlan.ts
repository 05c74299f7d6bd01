import type { PaneTexts } from "../../../locales/pane";
import type { DateSerial } from "../../../register/model/Register";
import type { FormPlan } from "./planForm";

/** What the sentences about a plan need to know. */
export interface PreviewContext {
  readonly texts: Pick<PaneTexts, "score" | "actions">;
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
  const { citizen } = context;
  const { score: texts, actions } = context.texts;
  if (plan.kind !== "ready") {
    return { preview: "", saveLabel: actions.addMeasurement.buttonOfNothing(citizen), done: "" };
  }
  const { measurement, note } = plan;
  const noteWords =
    note === null
      ? []
      : [(note.createsTable ? texts.createsNotes : texts.addsNote)(context.notesSheet)];
  if (measurement === null) {
    return {
      preview: noteWords.join(" "),
      saveLabel: actions.addNote.button(citizen),
      done: actions.addNote.done(citizen),
    };
  }
  const { measurement: number, date, occasion, added, moved, changed } = measurement;
  const where = added ? texts.becomes : context.isCorrection ? texts.corrects : texts.joins;
  const sentences = [
    where(number, context.dateText(context.isCorrection ? date : occasion)),
    date === occasion || context.isCorrection ? "" : texts.keepsDay(context.dateText(date)),
    measurement.parted === 0 ? "" : texts.parts,
    measurement.partedJoint === 0 ? "" : texts.partsJoint,
    moved === 0 ? "" : texts.moves(moved),
    changed === 0 ? "" : texts.changes(changed),
    ...noteWords,
  ];
  const { button, buttonOfCorrections, done } = actions.addMeasurement;
  const save = context.isCorrection && !added ? buttonOfCorrections : button;
  return {
    preview: sentences.filter((each) => each !== "").join(" "),
    saveLabel: save(number, citizen),
    done: done(number, citizen),
  };
}
