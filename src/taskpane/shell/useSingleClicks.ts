import { useCallback, useRef, type MouseEvent } from "react";

/**
 * Keeps the second click of a double click to what the first one hit. People click twice out of habit, and after the
 * first click something else may be there: another view, or a button that a message has moved.
 * @param isBusy while a change is under way, no second click does anything.
 * @returns to be called with every click before what it hits.
 */
export function useSingleClicks(isBusy: boolean): (event: MouseEvent) => void {
  const first = useRef<Element | null>(null);
  return useCallback(
    (event) => {
      const control = controlAt(event.target);
      if (event.detail <= 1) {
        first.current = control;
        return;
      }
      if (control === null || (control === first.current && !isBusy)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [isBusy]
  );
}

/** The control that a click is for; null for none. */
function controlAt(target: EventTarget): Element | null {
  if (!(target instanceof Element)) return null;
  const label = target.closest("label");
  return label?.control ?? target.closest("button, a, input, select, textarea, summary");
}
