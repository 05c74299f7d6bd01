import { useState, type ReactNode } from "react";
import { usePane } from "../../PaneContext";
import { ErrorSummary, type SummaryLevel } from "./ErrorSummary";
import { fieldErrorProps, type FieldErrorProps, type FormProblem } from "./FormProblem";

/** The errors of a form: a summary of links at its head, and the message at each field. */
export interface FormErrors {
  /** How often it was tried in vain, and so the problems are shown. */
  readonly attempts: number;
  /** To be called when what the form is for was tried, and something is in the way. */
  readonly tried: () => void;
  /** Begins anew: nothing was tried yet. */
  readonly reset: () => void;
  /** For the form's head; null while there is nothing to say. */
  readonly summary: ReactNode;
  /** What the field in this element is given. @param id of the element around the field. */
  readonly field: (id: string) => FieldErrorProps;
}

/** How the summary looks. */
export interface FormErrorsOptions {
  /** Default: that something is to be put right first. */
  readonly title?: string;
  /** Default 3: below the view's heading. */
  readonly level?: SummaryLevel;
}

/**
 * Shows what is in the way of a form, in the same way in every form. Each time that it was tried in vain, the focus
 * comes to the summary, and what is said of an earlier success goes: it is beside the point then.
 * @param problems what is in the way now.
 */
export function useFormErrors(
  problems: readonly FormProblem[],
  { title, level }: FormErrorsOptions = {}
): FormErrors {
  const { actions, snapshot, texts } = usePane();
  const [attempts, setAttempts] = useState(0);
  return {
    attempts,
    tried() {
      setAttempts(attempts + 1);
      if (snapshot.notice?.intent === "success") actions.dismissNotice();
    },
    reset: () => setAttempts(0),
    summary:
      attempts > 0 && problems.length > 0 ? (
        <ErrorSummary
          title={title ?? texts.shell.problems}
          problems={problems}
          attempt={attempts}
          level={level ?? 3}
        />
      ) : null,
    field: (id) => fieldErrorProps(problems, id),
  };
}
