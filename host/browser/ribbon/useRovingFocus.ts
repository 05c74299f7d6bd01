import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

/** What a row of buttons needs to be one stop of the Tab key. */
export interface RovingFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Makes the buttons within an element one stop of the Tab key: arrow keys, Home and End go from one to the next, as
 * the pattern for toolbars and tabs has it.
 * @param current Selector of the button where Tab comes in; else the one that was last used, or the first.
 */
export function useRovingFocus(current: string | null): RovingFocus {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);

  const mark = (): void => {
    const buttons = buttonsOf(ref.current);
    const entry =
      buttons.find((button) => current !== null && button.matches(current)) ??
      buttons.find((button) => button === last.current) ??
      buttons[0];
    for (const button of buttons) button.tabIndex = button === entry ? 0 : -1;
  };
  // After every change: buttons come, go, and turn grey.
  useEffect(mark);

  return {
    ref,
    onFocus: () => {
      last.current = document.activeElement;
      mark();
    },
    onKeyDown: (event) => {
      const buttons = buttonsOf(ref.current);
      const at = buttons.findIndex((button) => button === document.activeElement);
      if (at < 0) return;
      const step = STEPS[event.key];
      const to =
        step !== undefined
          ? (at + step + buttons.length) % buttons.length
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? buttons.length - 1
              : null;
      if (to === null) return;
      event.preventDefault();
      buttons[to]?.focus();
    },
  };
}

function buttonsOf(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>("button:not([disabled])") ?? [])];
}
