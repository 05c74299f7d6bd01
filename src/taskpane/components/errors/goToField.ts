/** Between the top of what scrolls and what is brought there, in px. */
const SPACE_ABOVE = 8;

/** Brings a field into sight, from its label on, and moves the focus to it. @param id of the element around it. */
export function goToField(id: string): void {
  const field = document.getElementById(id);
  if (field === null) return;
  bringToTop(field);
  focusFirstIn(field);
}

/**
 * Brings an element to the top of what scrolls. Where the focus alone would leave it, a bar at the foot may cover it.
 * Only the view scrolls: `scrollIntoView` would scroll the page around the pane, too.
 */
export function bringToTop(element: Element): void {
  const scroller = element.closest("main");
  if (!scroller) return;
  const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += distance - SPACE_ABOVE;
}

/** Moves the focus to the first control of an element: to the chosen one of its radio buttons, if there is one. */
export function focusFirstIn(element: Element | null): void {
  const control =
    element?.querySelector<HTMLElement>("input:checked") ??
    element?.querySelector<HTMLElement>("input, select, textarea, button");
  control?.focus();
}
