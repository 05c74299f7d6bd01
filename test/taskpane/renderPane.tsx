import { act, configure, render } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { paneTexts } from "../../src/locales/everyLanguage";
import type { Language } from "../../src/register/model/Register";
import type { Place } from "../../src/register/model/Violation";
import { App, type AppProps } from "../../src/taskpane/App";
import { ALL_PARTS } from "../../src/taskpane/parts/allParts";
import type { View } from "../../src/taskpane/PaneContext";
import type { ChangeInWords } from "../../src/taskpane/session/PaneActions";
import type { WorkbookEdit } from "../../src/workbook/edits/WorkbookEdit";
import { known } from "./knownEdits";
import type { PaneSnapshot } from "../../src/taskpane/session/PaneSnapshot";
import { ViewAddress } from "../../src/taskpane/shell/ViewAddress";
import { serial } from "../support/registerBuilder";
import { PageOfTest } from "./PageOfTest";

// Whether something is hidden depends on layout, which jsdom does not have.
configure({ defaultHidden: true });

// As in a pane that has been open for a while: each view is there at once.
beforeAll(() => Promise.all(ALL_PARTS.map((part) => part.load())));

/** What the pane is shown with. */
export interface PaneSetting extends Partial<PaneSnapshot> {
  readonly view?: View;
  readonly language?: Language;
}

/** A pane over a session that does nothing but remember what was asked of it. */
export interface PaneTrial {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly asked: readonly string[];
  readonly changes: readonly (ChangeInWords & { readonly edits: readonly WorkbookEdit[] })[];
  readonly followed: readonly Place[];
  /** A button of the ribbon is pressed. */
  readonly ribbon: (view: View) => void;
  /** The world changes. */
  readonly set: (change: Partial<PaneSnapshot>) => void;
}

/** Shows the whole pane. */
export function renderPane(setting: PaneSetting = {}): PaneTrial {
  const { view = "start", language = "da", ...given } = setting;
  let snapshot: PaneSnapshot = {
    workbook: { kind: "noRegister" },
    work: null,
    notice: null,
    undoable: null,
    selected: null,
    initials: "",
    // As once the question was answered: what asks it sets this itself.
    asksInitials: false,
    ...given,
  };
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const changes: (ChangeInWords & { readonly edits: readonly WorkbookEdit[] })[] = [];
  const followed: Place[] = [];
  const session: AppProps["session"] = {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    refresh: async () => void asked.push("refresh"),
    apply: async (edits, words) => changes.push({ ...words, edits: known(edits) }) > 0,
    undo: async () => asked.push("undo") > 0,
    goTo: async () => asked.push("goTo") > 0,
    lookAgain: () => void asked.push("lookAgain"),
    follow: async (place) => void followed.push(place),
    look: () => Promise.resolve(null),
    fetch: (part) =>
      part.load().catch(() => {
        asked.push("told that a part is gone");
        return null;
      }),
    setInitials: (initials) => void asked.push(`initials ${initials}`),
    skipInitials: () => void asked.push("skip initials"),
    dismissNotice: () => void asked.push("dismissNotice"),
  };
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const page = new PageOfTest(`#${view}`);
  render(
    <App
      session={session}
      texts={paneTexts[language]}
      today={() => serial("2026-11-21")}
      address={new ViewAddress(page)}
      officeTheme={null}
    />
  );
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    asked,
    changes,
    followed,
    ribbon: (next) => act(() => page.press(`#${next}`)),
    set: (change) =>
      act(() => {
        snapshot = { ...snapshot, ...change };
        for (const listener of listeners) listener();
      }),
  };
}
