import type { Plan } from "../register/model/Edit";
import type { Register } from "../register/model/Register";
import {
  planMeasurement,
  type MeasurementInput,
  type MeasurementSummary,
} from "../register/plans/planMeasurement";
import { planNote, type NoteInput, type NoteSummary } from "../register/plans/planNote";
import { defineAction } from "./Action";

/** A measurement, and what was agreed with it. */
export interface MeasurementWithNote {
  readonly measurement: MeasurementSummary;
  /** Null where nothing was. */
  readonly note: NoteSummary | null;
}

/** Saves one respondent's answers, and what was agreed, as one change. */
export const addMeasurement = defineAction({
  name: "addMeasurement",
  touches: ["scores", "notes"],
  verb: null,
  plan(
    register: Register,
    answers: MeasurementInput,
    agreed: NoteInput | null
  ): Plan<MeasurementWithNote> {
    const measurement = planMeasurement(register, answers);
    const note = agreed && planNote(register, agreed);
    if (measurement.ok && note?.ok !== false) {
      return {
        ok: true,
        edits: [...measurement.edits, ...(note?.edits ?? [])],
        summary: { measurement: measurement.summary, note: note?.summary ?? null },
      };
    }
    const violations = [measurement, note].flatMap((plan) =>
      plan === null || plan.ok ? [] : plan.violations
    );
    return { ok: false, violations };
  },
});
