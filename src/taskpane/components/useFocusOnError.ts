import { useEffect, useRef, type RefObject } from "react";
import type { Violation } from "../../register/model/Violation";
import { usePane } from "../PaneContext";

/**
 * Moves the focus to the first field of a form that is marked as wrong, each time it was sent and found wrong. What
 * is said of an earlier success is then beside the point, and goes.
 */
export function useFocusOnError(
  form: RefObject<HTMLElement | null>,
  violations: readonly Violation[]
): void {
  const { actions, snapshot } = usePane();
  const latest = useRef({ actions, snapshot });
  useEffect(() => {
    latest.current = { actions, snapshot };
  });
  useEffect(() => {
    if (violations.length === 0) return;
    if (latest.current.snapshot.notice?.intent === "success")
      latest.current.actions.dismissNotice();
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, violations]);
}
