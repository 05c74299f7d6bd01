import { useEffect, type RefObject } from "react";
import type { Violation } from "../../register/Violation";

/** Moves the focus to the first field of a form that is marked as wrong, each time it was sent and found wrong. */
export function useFocusOnError(
  form: RefObject<HTMLElement | null>,
  violations: readonly Violation[]
): void {
  useEffect(() => {
    if (violations.length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, violations]);
}
