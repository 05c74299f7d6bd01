import { VIEWS, type View } from "../PaneContext";

/** What of a page says and changes where it is. */
export interface AddressedPage extends Pick<EventTarget, "addEventListener"> {
  readonly location: Pick<Location, "hash" | "replace">;
}

/**
 * The view that is shown, as the pane's address has it: `taskpane.html#score`. Each button of the ribbon has the address
 * of its view. Only what follows "#" differs, so that the page is not loaded anew, and what is not saved yet stays;
 * where Excel loads it anyway, it begins with that view.
 */
export class ViewAddress {
  private view: View;
  private readonly listeners = new Set<() => void>();

  /** Begins with the view that the page's address asks for: *Start* where it asks for none, or one that there is not. */
  constructor(private readonly page: AddressedPage) {
    this.view = viewOf(page.location.hash);
    // A button of the ribbon was pressed.
    page.addEventListener("hashchange", () => this.changeTo(viewOf(page.location.hash)));
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** For `useSyncExternalStore`: the view that is shown. */
  readonly current = (): View => this.view;

  /** Shows a view, and says so in the address: the button of the view before leads to another one again. */
  show(view: View): void {
    const [, others = ""] = /^#[a-z]*(.*)$/.exec(this.page.location.hash) ?? [];
    this.page.location.replace(`#${view}${others}`);
    this.changeTo(view);
  }

  private changeTo(view: View): void {
    if (view === this.view) return;
    this.view = view;
    for (const listener of this.listeners) listener();
  }
}

/** Excel may put more behind the view, which stays. */
function viewOf(hash: string): View {
  const wanted = /^#([a-z]+)/.exec(hash)?.[1];
  return VIEWS.find((view) => view === wanted) ?? "start";
}
