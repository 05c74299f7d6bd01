import { addMeasurement } from "../../../actions/addMeasurement";
import { addNote } from "../../../actions/addNote";
import { dateViolation } from "../../../register/plans/dateViolation";
import type { Edit, Plan } from "../../../register/model/Edit";
import { sameCode } from "../../../register/model/keys";
import type { GivenScore, MeasurementSummary } from "../../../register/plans/planMeasurement";
import type { NoteSummary } from "../../../register/plans/planNote";
import type { DateSerial, Register, Respondent } from "../../../register/model/Register";
import type { Violation } from "../../../register/model/Violation";
import { inputViolation } from "../../../register/model/findings";
import { RegisterIndex } from "../../../register/model/RegisterIndex";
import { answerTo, itemsOf, sameAnswer, unaskedAnswers, type ScoreForm } from "./scoreForm";
import type { Answer, Draft } from "./ScoreMemory";

/** Where in the form something is wrong: an indicator by its code, or one of the other fields; null for no field of it. */
export type FormField =
  { readonly indicator: string } | { readonly name: "date" | "note" | "initials" } | null;

/** Something that is in the way of saving, and where. */
export interface FieldViolation {
  readonly field: FormField;
  readonly violation: Violation;
}

/** What saving a form comes to, or what is in its way. `empty`: nothing is answered; `unchanged`: all of it is saved. */
export type FormPlan =
  | { readonly kind: "empty" | "unchanged" }
  | { readonly kind: "problems"; readonly problems: readonly FieldViolation[] }
  | {
      readonly kind: "ready";
      readonly edits: readonly Edit[];
      /** Null when there is a note only. */
      readonly measurement: MeasurementSummary | null;
      readonly note: NoteSummary | null;
      /** The day that is chosen in the form. */
      readonly date: DateSerial;
    };

/** Whose form it is, what is in it, and who saves it when. */
export interface FormInput {
  readonly citizen: string;
  /** Code of the target group that it is about. */
  readonly group: string;
  readonly respondent: Respondent;
  readonly form: ScoreForm;
  readonly draft: Draft;
  readonly initials: string;
  readonly today: DateSerial;
}

/** Plans a form's answers and its note as one change. */
export function planForm(register: Register, input: FormInput): FormPlan {
  const { citizen, group, respondent, draft, initials, today } = input;
  const { scores, problems } = changedScores(register, input);
  const hasNote = draft.note.trim() !== "";
  if (draft.date === null) {
    const violation = inputViolation("input.required", { field: "date" });
    problems.push({ field: { name: "date" }, violation });
  }
  // What is wrong with the rest is said beside a date that is none, too.
  const date = draft.date === "today" || draft.date === null ? today : draft.date;
  if (scores.length === 0 && problems.length === 0 && !hasNote) {
    const violation = dateViolation("date", date, today);
    if (violation === null) return { kind: isAnswered(input) ? "unchanged" : "empty" };
    return { kind: "problems", problems: [{ field: { name: "date" }, violation }] };
  }
  const note = hasNote ? { citizen, group, date, text: draft.note, by: initials, today } : null;
  const plan =
    scores.length > 0
      ? addMeasurement.plan(
          register,
          {
            ...{ citizen, group, respondent, date, scores: new Map(scores), today },
            joins: draft.isApart !== true,
          },
          note
        )
      : note && noteAlone(addNote.plan(register, note));
  if (plan?.ok === false) problems.push(...distinct(plan.violations));
  if (problems.length > 0 || plan?.ok !== true) return { kind: "problems", problems };
  return { kind: "ready", edits: plan.edits, ...plan.summary, date };
}

/** A note without a measurement, in the shape of one with. */
function noteAlone(plan: Plan<NoteSummary>): Plan<{ measurement: null; note: NoteSummary }> {
  return plan.ok ? { ...plan, summary: { measurement: null, note: plan.summary } } : plan;
}

/** The answers that would change something, and what has been typed that cannot be an answer. */
function changedScores(
  register: Register,
  { group, form, draft, today }: FormInput
): {
  scores: (readonly [code: string, score: GivenScore])[];
  problems: FieldViolation[];
} {
  const items = itemsOf(form);
  const unasked = unaskedAnswers(form, draft);
  const index = RegisterIndex.of(register);
  const date = draft.date === "today" || draft.date === null ? today : draft.date;
  const scores: (readonly [string, GivenScore])[] = [];
  const problems: FieldViolation[] = [];
  for (const each of draft.answers.values()) {
    const { indicator: code, answer } = each;
    if (unasked.includes(each) && index.history(group, code) !== null) {
      // There is no field of it: it is the day that does not go with it.
      const violation = inputViolation("input.closed", { indicator: code, date });
      problems.push({ field: { name: "date" }, violation });
      continue;
    }
    const item = items.find(({ indicator }) => sameCode(indicator.code, code));
    if (sameAnswer(answer, item?.stored ?? null)) continue;
    const given = givenScore(answer);
    if (typeof given === "string") {
      const violation = inputViolation("input.number", { field: "score", value: given });
      problems.push({ field: { indicator: code }, violation });
    } else {
      scores.push([code, given]);
    }
  }
  return { scores, problems };
}

function isAnswered({ form, draft }: FormInput): boolean {
  return itemsOf(form).some((item) => answerTo(item, draft) !== null);
}

/** What a plan takes: a decimal number too, so that it says what is wrong with it. What is no number is given back. */
function givenScore(answer: Answer | null): GivenScore | string {
  if (answer === null || typeof answer === "number" || "reason" in answer) return answer;
  return /^[-−]?\d+[.,]\d+$/.test(answer.typed)
    ? Number(answer.typed.replace("−", "-").replace(",", "."))
    : answer.typed;
}

/** The measurement and the note say the same of the date and the citizen. */
function distinct(violations: readonly Violation[]): FieldViolation[] {
  const known = new Map(violations.map((each) => [JSON.stringify(each), each]));
  return [...known.values()].map((violation) => ({ field: fieldOf(violation), violation }));
}

function fieldOf({ place, parameters: { indicator, field } }: Violation): FormField {
  // What stands in the workbook already is to be corrected there.
  if (place !== null) return null;
  if (typeof indicator === "string") return { indicator };
  return field === "date" || field === "note" || field === "initials" ? { name: field } : null;
}
