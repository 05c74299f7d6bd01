import type { Page } from "playwright-core";

/** What a gate does with a request that writes. */
type Order =
  /** Keeps it back, and all that this pane asks for after it. */
  | "hold"
  /** Makes it larger than Excel takes, with blanks that change nothing in it. */
  | "enlarge";

/** In the page: how things stand at the gate. */
interface GateState {
  readonly order: Order;
  /** How many more requests that write there are to be until it comes. */
  left: number;
  /** Which pane it is about, by its frame's title. */
  readonly title: string;
  /** What is kept back, the first of which is the one that was waited for. */
  readonly held: MessageEvent<string>[];
  /** Whose messages they are; a pane that is opened anew in its place is another one. */
  source: MessageEventSource | null;
}

interface GateWindow extends Window {
  paneGate?: GateState | null;
  openPaneGate?: () => void;
}

/**
 * A gate on the line between the panes and Excel: it holds a pane's request until something else has happened, so that
 * a journey comes in the middle of a change without waiting for some time. The page and the pane know nothing of it.
 */
export class PaneLineGate {
  private constructor(private readonly page: Page) {}

  /** Before the page is opened. */
  static async onto(page: Page): Promise<PaneLineGate> {
    await page.addInitScript(keepGate);
    return new PaneLineGate(page);
  }

  /** Has the gate fall at a pane's k-th request that writes, counted from now. @param title of the pane's frame. */
  async hold(title: string, k = 1): Promise<void> {
    await this.give("hold", title, k);
  }

  /** Makes a pane's next request that writes too large for Excel. */
  async enlarge(title: string): Promise<void> {
    await this.give("enlarge", title, 1);
  }

  /** Waits until the request has come that was ordered. */
  async isReached(): Promise<void> {
    await this.page.waitForFunction(() => (window as GateWindow).paneGate?.left === 0);
  }

  /** Lets what was held go on. */
  async open(): Promise<void> {
    await this.page.evaluate(() => (window as GateWindow).openPaneGate?.());
  }

  /** Lets what was held go on with the next click in the page, so that both happen at once. */
  async openAtClick(): Promise<void> {
    await this.page.evaluate(() =>
      window.addEventListener("click", () => (window as GateWindow).openPaneGate?.(), {
        capture: true,
        once: true,
      })
    );
  }

  private async give(order: Order, title: string, k: number): Promise<void> {
    await this.page.evaluate(
      ([given, of, count]) => {
        (window as GateWindow).paneGate = {
          order: given,
          title: of,
          left: count,
          held: [],
          source: null,
        };
      },
      [order, title, k] as const
    );
  }
}

/** Runs in the page before anything else of it does, so that it hears of every message first. */
function keepGate(): void {
  /** Places in the list of a query, and the bit of its flags that says that it writes. */
  const BODY = 4;
  const FLAGS = 6;
  const WRITES = 1;
  const MORE_THAN_EXCEL_TAKES = 5 * 1024 * 1024;
  const host = window as GateWindow;
  // Frames have no gate: what they ask for comes to the page.
  if (window.parent !== window) return;

  interface Message {
    readonly _actionName?: string;
    readonly _data?: { readonly ArrayData?: unknown[] };
  }

  const queryOf = (message: Message): unknown[] | null => {
    const query = message._actionName === "executeMethod" ? message._data?.ArrayData : undefined;
    return Array.isArray(query) && typeof query[BODY] === "string" ? query : null;
  };
  const sendOn = (event: MessageEvent<string>, data: string): void => {
    const { origin, source } = event;
    window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
  };
  const titleOf = (source: MessageEventSource | null): string | undefined =>
    [...document.querySelectorAll("iframe")].find((frame) => frame.contentWindow === source)?.title;

  host.openPaneGate = () => {
    const held = host.paneGate?.held ?? [];
    host.paneGate = null;
    for (const event of held) sendOn(event, event.data);
  };
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const { paneGate: gate } = host;
    // What is sent on from here has been looked at.
    if (!gate || !event.isTrusted || typeof event.data !== "string") return;
    const own = event as MessageEvent<string>;
    if (gate.source !== null) {
      if (event.source !== gate.source) return;
      event.stopImmediatePropagation();
      gate.held.push(own);
      return;
    }
    if (titleOf(event.source) !== gate.title) return;
    const message = JSON.parse(own.data) as Message;
    const query = queryOf(message);
    if (query === null || (Number(query[FLAGS]) & WRITES) === 0 || --gate.left > 0) return;
    event.stopImmediatePropagation();
    if (gate.order === "hold") {
      gate.source = own.source;
      gate.held.push(own);
    } else {
      host.paneGate = null;
      query[BODY] = String(query[BODY]) + " ".repeat(MORE_THAN_EXCEL_TAKES);
      sendOn(own, JSON.stringify(message));
    }
  });
}
