import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from "@fluentui/react-components";
import { act, configure, render } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { paneTexts } from "../../../src/locales/everyLanguage";
import type { DateSerial, Language, Register } from "../../../src/register/model/Register";
import type { Place, Violation } from "../../../src/register/model/Violation";
import { PaneProvider, type Pane, type View } from "../../../src/taskpane/PaneContext";
import { startParts } from "../../../src/taskpane/parts/startParts";
import type { ChangeInWords, Edits } from "../../../src/taskpane/session/PaneActions";
import type { PaneSnapshot } from "../../../src/taskpane/session/PaneSnapshot";
import type { WorkbookEdit } from "../../../src/workbook/edits/WorkbookEdit";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { serial } from "../../support/registerBuilder";

// As in a pane that has been open for a while: both sides of *Start* are there at once.
beforeAll(() => Promise.all(Object.values(startParts).map((part) => part.load())));

/** 2026-11-21, the day of these tests. */
export const TODAY: DateSerial = serial("2026-11-21");

// Whether something is hidden depends on styles, which are not written here (see below).
configure({ defaultHidden: true });

/** Writes no style sheets: working out styles is most of what a query by role costs in jsdom. */
const STYLELESS = createDOMRenderer(undefined);

/** What a view's test starts from. */
export interface ViewSetting {
  readonly register: Register;
  /** Default: nobody. */
  readonly citizen?: string | null;
  /** Code of the target group that led there. */
  readonly group?: string | null;
  readonly language?: Language;
  readonly isReadOnly?: boolean;
  readonly work?: PaneSnapshot["work"];
  /** Of the person at the pane; default: not given yet. */
  readonly initials?: string;
  /** What the pane tells to begin with; default: nothing. */
  readonly notice?: PaneSnapshot["notice"];
  /** What is wrong with the register, each time anew; default: nothing. */
  readonly violations?: (register: Register) => readonly Violation[];
  /** What a view reads that only it needs, each time anew; default: nothing that stands anywhere. */
  readonly looked?: (register: Register) => unknown;
  /** How every change goes; default: it stands. */
  readonly stands?: boolean;
}

/** A pane without Excel: changes are applied to the register as plain data. */
export interface ViewTrial {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Every change that was asked for, in order. */
  readonly changes: readonly (ChangeInWords & { readonly edits: readonly WorkbookEdit[] })[];
  /** The register as it is now. */
  readonly register: () => Register;
  /** The view and citizen that the pane shows now. */
  readonly shown: () => { readonly view: View; readonly citizen: string | null };
  /** What the pane tells now. */
  readonly notice: () => PaneSnapshot["notice"];
  /** What other forms are offered as the person's initials now. */
  readonly initials: () => string;
  /** What happens when the latest change is taken back, as the pane's frame offers. */
  readonly undo: () => void;
  /** The places that the sheet was asked to show, in order. */
  readonly visited: readonly Place[];
  /** What happens when a row of another citizen is selected in the sheet. */
  readonly select: (citizen: string | null) => void;
}

/** What a trial changes. */
interface Current {
  readonly register: Register;
  readonly notice: PaneSnapshot["notice"];
  readonly citizen: string | null;
  readonly group: string | null;
  readonly view: View;
  readonly initials: string;
}

/** Shows a view in a pane over a register. */
export function renderView(content: ReactNode, setting: ViewSetting): ViewTrial {
  const changes: (ChangeInWords & { readonly edits: readonly WorkbookEdit[] })[] = [];
  const visited: Place[] = [];
  let current: Current = {
    register: setting.register,
    notice: setting.notice ?? null,
    citizen: setting.citizen ?? null,
    group: setting.group ?? null,
    view: "start",
    initials: setting.initials ?? "",
  };
  let rerender = (): void => undefined;
  const change = (changed: Partial<typeof current>): void => {
    current = { ...current, ...changed };
    rerender();
  };
  let before = current.register;
  const undo = (): void => {
    change({ register: before });
    changes.at(-1)?.whenUndone?.();
  };
  const record = async (wanted: Edits, words: ChangeInWords): Promise<boolean> => {
    const edits =
      typeof wanted === "function"
        ? await wanted(new AbortController().signal, current.initials)
        : wanted;
    changes.push({ ...words, edits });
    const stands = setting.stands ?? true;
    if (!stands) return false;
    before = current.register;
    change({ register: registerAfter(current.register, edits) });
    // As in the pane: what is there now is drawn first.
    await Promise.resolve();
    words.whenDone?.();
    return true;
  };
  const look = () =>
    Promise.resolve((setting.looked ? setting.looked(current.register) : []) as never);
  const language = setting.language ?? "da";

  function Trial() {
    const [, setVersion] = useState(0);
    rerender = () => setVersion((version) => version + 1);
    const pane: Pane = {
      snapshot: {
        workbook: {
          kind: "register",
          register: current.register,
          violations: setting.violations?.(current.register) ?? [],
          isReadOnly: setting.isReadOnly ?? false,
        },
        work: setting.work ?? null,
        notice: current.notice,
        undoable: null,
        selected: null,
        initials: current.initials,
        asksInitials: false,
      },
      actions: {
        refresh: () => Promise.resolve(),
        apply: record,
        undo: () => Promise.resolve(true),
        goTo: (place) => Promise.resolve(visited.push(place) > 0),
        look,
        fetch: (part) => part.load(),
        setInitials: (initials) => change({ initials }),
        skipInitials: () => undefined,
        dismissNotice: () => change({ notice: null }),
      },
      language,
      texts: paneTexts[language],
      today: TODAY,
      view: current.view,
      show: (view) => change({ view }),
      citizen: current.citizen,
      group: current.group,
      chooseCitizen: (citizen, group) => change({ citizen, group: group ?? null }),
    };
    return (
      <RendererProvider renderer={STYLELESS}>
        <FluentProvider theme={webLightTheme}>
          <PaneProvider value={pane}>{content}</PaneProvider>
        </FluentProvider>
      </RendererProvider>
    );
  }

  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  render(<Trial />);
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    changes,
    visited,
    undo: () => act(undo),
    notice: () => current.notice,
    initials: () => current.initials,
    register: () => current.register,
    shown: () => ({ view: current.view, citizen: current.citizen }),
    select: (citizen) => act(() => change({ citizen })),
  };
}
