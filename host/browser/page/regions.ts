import { TAKE_FOCUS } from "../frame/PaneFrame";

/** The parts of the page that F6 goes through, in order, as in Excel: the values of `data-region`. */
const REGIONS = ["title", "ribbon", "formula", "grid", "pane", "sheets"] as const;
/** One of them. */
export type Region = (typeof REGIONS)[number];

const FOCUSABLE =
  'iframe, [data-keyboard], button:not([disabled]), input:not([disabled]), a[href], [tabindex="0"]';
/** What takes the keyboard first, where it is not simply the first: the frame rather than its close button. */
const FIRST: Partial<Record<Region, string>> = {
  pane: "iframe",
  grid: '[data-keyboard], [tabindex="0"]',
  ribbon: '[role="tab"][aria-selected="true"]',
  sheets: '[role="tab"][aria-selected="true"]',
};

/** Gives the keyboard to a part of the page. @returns whether the part is there and took it. */
export function focusRegion(page: HTMLElement, region: Region): boolean {
  const element = page.querySelector<HTMLElement>(`[data-region="${region}"]`);
  const target =
    element?.querySelector<HTMLElement>(FIRST[region] ?? FOCUSABLE) ??
    element?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  // What is within a frame is given the keyboard by the frame.
  if (target instanceof HTMLIFrameElement) target.dispatchEvent(new Event(TAKE_FOCUS));
  return target !== undefined && target !== null && document.activeElement === target;
}

/** Gives the keyboard to the next part of the page, or the one before, after the one that has it. */
export function focusNextRegion(page: HTMLElement, back: boolean): void {
  const current = document.activeElement?.closest("[data-region]")?.getAttribute("data-region");
  const at = REGIONS.findIndex((region) => region === current);
  const step = back ? -1 : 1;
  for (let count = 1; count <= REGIONS.length; count++) {
    const index = (at + count * step + 2 * REGIONS.length) % REGIONS.length;
    if (focusRegion(page, REGIONS[index]!)) return;
  }
}
