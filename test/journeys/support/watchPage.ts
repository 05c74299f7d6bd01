import type { BrowserContext } from "playwright-core";

/** What is seen of a page while a journey goes on. */
export interface Watch {
  /** Requests to another origin, errors on the console, policy violations and exceptions, in order. */
  readonly problems: readonly string[];
  /** Every origin that was asked for something, the page's own too. */
  readonly origins: ReadonlySet<string>;
  /** Problems whose words match are none, now and later. */
  expect(words: RegExp): void;
}

/** Texts that the browser itself makes: they ask nobody. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(["data:", "blob:", "about:"]);

/** Watches everything that happens in a browser context, and lets no request leave for another origin. */
export async function watchPage(context: BrowserContext, origin: string): Promise<Watch> {
  let problems: string[] = [];
  const expected: RegExp[] = [];
  const origins = new Set<string>();
  const tell = (problem: string): void => {
    if (!expected.some((words) => words.test(problem))) problems.push(problem);
  };
  const ask = (url: string): void => {
    const { protocol, origin: asked } = new URL(url);
    if (LOCAL_SCHEMES.has(protocol)) return;
    origins.add(asked);
    if (asked !== origin) tell(`request to ${url}`);
  };

  // Told of before the policy or the line below can stop it.
  context.on("request", (request) => ask(request.url()));
  context.on("page", (page) => {
    page.on("websocket", (socket) => ask(socket.url()));
    page.on("crash", () => tell("the page crashed"));
  });
  context.on("console", (message) => {
    if (message.type() === "error") tell(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => tell(`exception: ${String(error.error())}`));
  await context.route(
    (url) => url.origin !== origin && !LOCAL_SCHEMES.has(url.protocol),
    (route) => route.abort()
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
  };
}
