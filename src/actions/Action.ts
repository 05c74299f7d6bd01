import type { Plan } from "../register/model/Edit";
import { touchedBy, type Touched } from "../workbook/edits/touchedBy";
import type { WorkbookEdit } from "../workbook/edits/WorkbookEdit";

/** What an action comes to: edits, which can be shown before they are written, or why it cannot be done. */
export type ActionPlan<Summary> = Plan<Summary, WorkbookEdit>;

/**
 * Something that a user can do to a workbook. Its words (button, what is said when it is done, the line that takes it
 * back) are in `src/locales` by its name, in both languages.
 */
export interface Action<Name extends string = string, Verb extends string | null = string | null> {
  /** Code name, as the log has it: it never changes. */
  readonly name: Name;
  /** All that it may touch. */
  readonly touches: readonly Touched[];
  /** What the command line calls it; null where a file has no use for it. */
  readonly verb: Verb;
}

/** An action with its plan. */
export interface PlannedAction<
  Name extends string,
  Verb extends string | null,
  Given extends readonly unknown[],
  Result extends ActionPlan<unknown> | null,
> extends Action<Name, Verb> {
  /**
   * What it comes to, or why it cannot be done; null where there is nothing to do.
   * @throws Error for edits of what it may not touch: that is a defect of the action.
   */
  readonly plan: (...given: Given) => Result;
}

/** Declares an action. */
export function defineAction<
  const Name extends string,
  const Verb extends string | null,
  Given extends readonly unknown[],
  Result extends ActionPlan<unknown> | null,
>(declared: PlannedAction<Name, Verb, Given, Result>): PlannedAction<Name, Verb, Given, Result> {
  const { name, touches } = declared;
  return {
    ...declared,
    plan(...given) {
      const plan = declared.plan(...given);
      const made: ActionPlan<unknown> | null = plan;
      for (const edit of made?.ok === true ? made.edits : []) {
        const touched = touchedBy(edit);
        if (!touches.includes(touched)) throw new Error(`${name} may not touch ${touched}.`);
      }
      return plan;
    },
  };
}
