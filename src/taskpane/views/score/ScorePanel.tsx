import { useEffect, useState, type FocusEvent } from "react";
import { addMeasurement } from "../../../actions/addMeasurement";
import { addNote } from "../../../actions/addNote";
import { sameCode } from "../../../register/model/keys";
import type { DateSerial, Respondent } from "../../../register/model/Register";
import { VIEW_HEADING_ID } from "../../components/ViewHeading";
import { useFormErrors } from "../../components/errors/useFormErrors";
import { formatDate } from "../../format";
import { usePane, useRegister } from "../../PaneContext";
import { workbookTexts } from "../../../locales/workbook";
import { useAction } from "../../useAction";
import { AfterSaving } from "./AfterSaving";
import { fieldIdLeft } from "./fields";
import { FormHead } from "./FormHead";
import { NoteFields } from "./NoteFields";
import { planWords } from "./previewPlan";
import { problemWords } from "./problemWords";
import { OccasionQuestion } from "./OccasionQuestion";
import { Questions } from "./Questions";
import { SaveBar } from "./SaveBar";
import { dayAnswered, type AnsweredDay, type ScoreSubject } from "./scoreForm";
import { isUnsaved, type Draft, type ScoreMemory, type ScoreMemoryState } from "./ScoreMemory";
import { useScoreForm } from "./useScoreForm";

/** Whom the form is about, and what the view remembers. */
export interface ScorePanelProps {
  readonly subject: ScoreSubject;
  readonly memory: ScoreMemory;
  readonly state: ScoreMemoryState;
}

/** An answer that was saved while the form is shown. */
interface Saved {
  readonly respondent: Respondent;
  /** The day that the respondent answered on. */
  readonly answered: DateSerial;
  /** The measurement that the answers came into, 3 for `M3`; null for a note alone. */
  readonly measurement: number | null;
}

/** The form of one citizen, from who answers to what is next when it is saved. */
export function ScorePanel({ subject, memory, state }: ScorePanelProps) {
  const { texts, language, actions, snapshot, show, chooseCitizen } = usePane();
  const { register } = useRegister();
  const open = useScoreForm(subject, memory, state);
  const [leftFields, setLeftFields] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState<Saved | null>(null);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const { respondent, draft, plan, form } = open;
  const citizen = subject.citizen.code;
  const group = subject.group.code;
  const near = plan.kind === "ready" ? (plan.measurement?.near ?? null) : null;
  const isNoteOnly = plan.kind === "ready" && plan.measurement === null;
  const { apply } = useAction(isNoteOnly ? addNote : addMeasurement);

  const words = planWords(plan, {
    texts,
    citizen,
    notesSheet: register.places.notes?.sheet ?? workbookTexts[register.language].sheets.notes,
    dateText: (date) => formatDate(date, language),
    isCorrection: form.current !== null,
  });
  // The form of another citizen begins at its top, wherever the one before was.
  // Newer browsers give a promise back, which is no way to clean up.
  useEffect(() => {
    document.getElementById(VIEW_HEADING_ID)?.scrollIntoView({ block: "nearest" });
  }, []);
  const problems = problemWords(plan, texts);
  const errors = useFormErrors(problems, {
    title: plan.kind === "problems" ? texts.shell.problems : texts.score.nothingToSave,
  });
  // Beside a field that was left, and everywhere once saving was tried: not while an answer is on its way.
  const shown =
    errors.attempts > 0
      ? problems
      : problems.filter(({ target }) => target !== null && leftFields.has(target));
  const leave = (event: FocusEvent) => {
    const left = fieldIdLeft(event.target, event.relatedTarget);
    if (left !== null) setLeftFields((before) => new Set(before).add(left));
  };

  const startOver = () => {
    errors.reset();
    setLeftFields(new Set());
    setSaved(null);
    setDiscarded(null);
  };
  const chooseRespondent = (chosen: Respondent) => {
    memory.setRespondent(chosen);
    startOver();
  };
  const save = () => {
    if (plan.kind !== "ready") {
      errors.tried();
      return;
    }
    const { measurement, date } = plan;
    const sent = memory.send(citizen, group, respondent, date);
    const whenDone = () => {
      // What was changed while it was being saved is not saved.
      if (memory.draftOf(citizen, group, respondent) === sent)
        memory.drop(citizen, group, respondent);
      startOver();
      setSaved({ respondent, answered: date, measurement: measurement?.measurement ?? null });
    };
    const whenUndone = () => {
      // The answers are to be put right, more likely than to be given anew.
      if (!isUnsaved(memory.draftOf(citizen, group, respondent)))
        memory.keep(citizen, group, respondent, sent);
      setSaved(null);
    };
    void apply(plan.edits, words.done, { whenDone, whenUndone });
  };
  const discard = () => {
    memory.drop(citizen, group, respondent);
    startOver();
    setDiscarded(draft);
  };

  // Whether somebody else has answered at the same occasion, and when; null where they have not.
  const answeredBy = (other: Respondent): AnsweredDay | null =>
    saved?.measurement == null ? null : dayAnswered(register, subject, other, saved.measurement);

  if (saved !== null && sameCode(saved.respondent, respondent) && !open.isUnsaved) {
    return (
      <AfterSaving
        citizen={{ code: citizen, group, section: subject.stay.section }}
        others={subject.group.respondents
          .filter((each) => !sameCode(each, respondent))
          .map((each) => ({ respondent: each, isWaitedFor: answeredBy(each) === null }))}
        onNext={(next) => {
          chooseCitizen(next, group);
          document.getElementById(VIEW_HEADING_ID)?.focus();
        }}
        onRespondent={(other) => {
          // They answer about the same occasion, which may not have been today; or have answered, on the day it has.
          const before = memory.draftOf(citizen, group, other);
          memory.keep(citizen, group, other, {
            ...before,
            date: answeredBy(other)?.day ?? saved.answered,
          });
          chooseRespondent(other);
        }}
        onCurve={() => show("citizen")}
        onAgain={() => {
          open.changeDraft({ date: saved.answered });
          setSaved(null);
        }}
      />
    );
  }
  return (
    <div onBlur={leave}>
      <FormHead subject={subject} open={open} problems={shown} onRespondent={chooseRespondent} />
      {errors.summary}
      <Questions open={open} problems={shown} />
      <NoteFields
        key={respondent}
        note={draft.note}
        written={register.notes.filter(
          (each) => sameCode(each.citizen, citizen) && each.date === open.date
        )}
        initials={snapshot.initials}
        problems={shown}
        onNote={(note) => open.changeDraft({ note })}
        onInitials={(initials) => actions.setInitials(initials)}
      />
      {near !== null && open.date !== null && (
        <OccasionQuestion
          near={near.date}
          date={open.date}
          isApart={draft.isApart === true}
          onChange={(isApart) => open.changeDraft({ isApart })}
        />
      )}
      <SaveBar
        answered={open.answered}
        total={open.items.length}
        isUnsaved={open.isUnsaved}
        preview={words.preview}
        saveLabel={words.saveLabel}
        onSave={save}
        onDiscard={discard}
        onRestore={
          discarded === null || open.isUnsaved
            ? null
            : () => {
                memory.keep(citizen, group, respondent, discarded);
                setDiscarded(null);
              }
        }
      />
    </div>
  );
}
