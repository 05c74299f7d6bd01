import { createContext } from "node:vm";
import { ClientTimers } from "./ClientTimers";
import { clientScript, LOADER, ORIGIN } from "./clientFiles";

/** What the client finds in `window`; values of its own come on top as it runs. */
export type WindowGlobals = Record<string, unknown>;

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

/**
 * A window for the client to run in: a context of its own (so that several clients can live in one process)
 * with the few things of a browser that the client touches while it starts.
 *
 * The context gets the caller's own `Error`, `Promise`, `Date` and `JSON`. So the client's errors are
 * `instanceof Error`, its promises are the caller's, and everything that came in an answer (`values` for
 * example) is made of the caller's arrays and objects, also inside Jest, which has globals of its own. Lists
 * that the client makes itself (`items`) are arrays of its context: `Array.isArray` knows them, `instanceof
 * Array` does not.
 */
export class ClientWindow {
  readonly globals: WindowGlobals;
  readonly timers = new ClientTimers();
  private readonly listeners = new Map<string, ((event: unknown) => void)[]>();

  /**
   * @param hostInfo What Office tells the page about itself: `Excel$Web$16.01$da-DK$$$disableLogging$0`.
   * @param more What only this platform's window has.
   */
  constructor(hostInfo: string, more: WindowGlobals) {
    const search = `?_host_Info=${hostInfo}`;
    const globals: WindowGlobals = {
      Error,
      Promise,
      Date,
      JSON,
      URL,
      console,
      performance,
      document: this.createDocument(),
      history: {},
      location: {
        href: `${ORIGIN}/taskpane.html${search}`,
        origin: ORIGIN,
        protocol: "https:",
        host: "localhost",
        hostname: "localhost",
        port: "",
        pathname: "/taskpane.html",
        search,
        hash: "",
      },
      name: "",
      navigator: { userAgent: "", platform: "", language: "" },
      opener: null,
      open: () => null,
      focus: () => undefined,
      blur: () => undefined,
      addEventListener: (type: string, listener: (event: unknown) => void) => {
        this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
      },
      removeEventListener: (type: string, listener: (event: unknown) => void) => {
        const others = this.listeners.get(type)?.filter((each) => each !== listener);
        this.listeners.set(type, others ?? []);
      },
      setTimeout: this.timers.setTimeout,
      setInterval: this.timers.setInterval,
      clearTimeout: this.timers.clear,
      clearInterval: this.timers.clear,
    };
    for (const self of ["window", "self", "top", "parent"]) globals[self] = globals;
    this.globals = Object.assign(globals, more);
    createContext(this.globals);
  }

  /** Runs a script of the client's. @returns false when there is no such script. */
  run(name: string): boolean {
    const script = clientScript(name);
    if (!script) return false;
    script.runInContext(this.globals);
    return true;
  }

  /** Calls the listeners of an event. */
  dispatch(type: string, event: unknown): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }

  private createDocument(): object {
    const head = { appendChild: (element: ScriptElement) => this.load(element) };
    const loader = { src: `${ORIGIN}/${LOADER}`, getAttribute: () => null };
    const elements: Readonly<Record<string, object[]>> = { script: [loader], head: [head] };
    return {
      domain: "localhost",
      cookie: "",
      createElement: () => new ElementStub(),
      getElementsByTagName: (tag: string) => elements[tag] ?? [],
      querySelectorAll: () => [],
      addEventListener: () => undefined,
    };
  }

  /** The loader asks for a script as a page does: by a script element in the head. */
  private load(element: ScriptElement): void {
    const name = element.src?.slice(ORIGIN.length + 1) ?? "";
    queueMicrotask(() => {
      if (this.run(name)) element.onload?.();
      else element.onerror?.();
    });
  }
}

/** An element that the client makes: a script to load, or a link by which it takes an address to pieces. */
class ElementStub {
  readonly style = {};
  protocol = "";
  hostname = "";
  port = "";
  private address = "";

  get href(): string {
    return this.address;
  }

  set href(address: string) {
    const url = new URL(address, ORIGIN);
    this.address = url.href;
    this.protocol = url.protocol;
    this.hostname = url.hostname;
    this.port = url.port;
  }

  setAttribute(): void {}

  getAttribute(): null {
    return null;
  }

  appendChild(): void {}
}
