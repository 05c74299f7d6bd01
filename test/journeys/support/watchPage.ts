import type { BrowserContext } from "playwright-core";

/** What is seen of a page while a journey goes on. */
export interface Watch {
  /** Requests to another origin, errors on the console, policy violations and exceptions, in order. */
  readonly problems: readonly string[];
  /** Every origin that was asked for something, the page's own too. */
  readonly origins: ReadonlySet<string>;
  /** Problems whose words match are none, now and later. */
  expect(words: RegExp): void;
  /** Requests to this origin are no problem either. */
  expectOrigin(origin: string): void;
}

/** What the browser itself makes asks nobody: texts, and its page in a frame that may not be loaded. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(["data:", "blob:", "about:", "chrome-error:"]);

/**
 * Watches everything that happens in a browser context: its pages, their frames and what works for them in the
 * background. No request leaves for another origin.
 */
export async function watchPage(context: BrowserContext, origin: string): Promise<Watch> {
  let problems: string[] = [];
  const expected: RegExp[] = [];
  const own = new Set([origin]);
  const origins = new Set<string>();
  const tell = (problem: string): void => {
    if (!expected.some((words) => words.test(problem))) problems.push(problem);
  };
  const ask = (url: string): void => {
    const { protocol, host, origin: asked } = new URL(url);
    if (LOCAL_SCHEMES.has(protocol)) return;
    // A web socket's scheme is another one, and so its origin would be, too.
    const from = protocol === "wss:" ? `https://${host}` : asked;
    origins.add(from);
    if (!own.has(from)) tell(`request to ${url}`);
  };

  // Told of before the policy or the lines below can stop it.
  context.on("request", (request) => ask(request.url()));
  context.on("requestfailed", (request) => ask(request.url()));
  // What nobody in the page has asked for, such as requests of its own, a service worker could send.
  context.on("serviceworker", (worker) => tell(`service worker ${worker.url()}`));
  context.on("page", (page) => {
    page.on("websocket", (socket) => ask(socket.url()));
    page.on("framenavigated", (frame) => {
      if (frame.url() !== "") ask(frame.url());
    });
    page.on("crash", () => tell("the page crashed"));
  });
  context.on("console", (message) => {
    if (message.type() === "error") tell(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => tell(`exception: ${String(error.error())}`));
  await context.route(
    (url) => !own.has(url.origin) && !LOCAL_SCHEMES.has(url.protocol),
    (route) => route.abort()
  );
  await context.routeWebSocket(
    (url) => url.host !== new URL(origin).host,
    (socket) => {
      ask(socket.url());
      void socket.close();
    }
  );
  return {
    get problems() {
      return problems;
    },
    origins,
    expect(words) {
      expected.push(words);
      problems = problems.filter((problem) => !words.test(problem));
    },
    expectOrigin(more) {
      own.add(more);
    },
  };
}
