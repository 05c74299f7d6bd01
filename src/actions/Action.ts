import type { Edit, Plan } from "../register/model/Edit";
import type { RegisterTable } from "../register/tables/tables";
import type { Applied, ApplyOptions } from "../workbook/change/applyEdits";
import type { Runner } from "../workbook/runner";

/** What an action can touch: one of the fixed tables, score sheets, a whole register, or a sheet beside the register. */
export type Touched = RegisterTable | "scores" | "register" | "sheet";

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

/** An action that comes to edits, which can be shown before they are written. */
export interface PlannedAction<
  Name extends string,
  Verb extends string | null,
  Given extends readonly unknown[],
  Result extends Plan<unknown> | null,
> extends Action<Name, Verb> {
  /**
   * What it comes to, or why it cannot be done; null where there is nothing to do.
   * @throws Error for edits of what it may not touch: that is a defect of the action.
   */
  readonly plan: (...given: Given) => Result;
}

/** An action that is more than edits. */
export interface WrittenAction<
  Name extends string,
  Verb extends string | null,
  Given,
> extends Action<Name, Verb> {
  /** Does it, whole or not at all. @throws ExcelRefusal, RegisterStateError, CancelledError. */
  readonly write: (runner: Runner, given: Given, options: ApplyOptions) => Promise<Applied>;
}

/** Declares an action that comes to edits. */
export function defineAction<
  const Name extends string,
  const Verb extends string | null,
  Given extends readonly unknown[],
  Result extends Plan<unknown> | null,
>(declared: PlannedAction<Name, Verb, Given, Result>): PlannedAction<Name, Verb, Given, Result> {
  const { name, touches } = declared;
  return {
    ...declared,
    plan(...given) {
      const plan = declared.plan(...given);
      const made: Plan<unknown> | null = plan;
      for (const edit of made?.ok === true ? made.edits : []) {
        const touched = touchedBy(edit);
        if (!touches.includes(touched)) throw new Error(`${name} may not touch ${touched}.`);
      }
      return plan;
    },
  };
}

/** Declares an action that is more than edits. */
export function defineWrittenAction<
  const Name extends string,
  const Verb extends string | null,
  Given,
>(declared: WrittenAction<Name, Verb, Given>): WrittenAction<Name, Verb, Given> {
  return declared;
}

/** What an edit touches. */
export function touchedBy(edit: Edit): Touched {
  switch (edit.kind) {
    case "createRegister":
      return "register";
    case "createTable":
      return edit.table;
    case "addRows":
    case "removeRows":
    case "setCells":
      return typeof edit.table === "string" ? edit.table : "scores";
    case "addMeasurementColumns":
    case "removeMeasurementColumns":
      return "scores";
  }
}
