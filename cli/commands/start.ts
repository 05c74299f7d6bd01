import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { localCertificate } from "../../host/server/certificate";
import { LocalServer } from "../../host/server/LocalServer";
import { serveFiles, type MadeFile } from "../../host/server/serveFiles";
import type { Language } from "../../src/register/model/Register";
import type { Arguments } from "../Arguments";
import { Failure } from "../Failure";
import type { Io } from "../Io";
import { LANGUAGES } from "../language";
import { buildPage } from "../page/buildPage";
import { cacheFolder } from "../page/cacheFolder";
import { hasDisplay, openBrowser } from "../page/openBrowser";
import { exampleWorkbook } from "../sample/exampleWorkbook";
import { cliTexts, fill } from "../texts";
import type { Command } from "./Command";

/** What `start` needs of the process, besides what every command is told. */
export interface StartOptions {
  readonly io: Pick<Io, "stdout" | "env">;
  /** Resolves when the person wants it to end. */
  readonly stopped: Promise<void>;
  /** Builds the page into a folder, until it is told to end. */
  readonly build?: typeof buildPage;
  /** Makes the workbook that people try the page on. */
  readonly example?: typeof exampleWorkbook;
}

const DEFAULT_PORT = 3443;
const LAST_PORT = 65535;

/**
 * The page with the spreadsheet and the pane, served on this computer until the person stops it. What it has to say
 * it says at once: the address is wanted long before the end.
 */
export function startCommand({
  io,
  stopped,
  build = buildPage,
  example = exampleWorkbook,
}: StartOptions): Command {
  return {
    name: "start",
    files: null,
    options: { port: { placeholder: "PORT" }, "no-open": { placeholder: null } },

    async run(args, context) {
      const texts = cliTexts[context.language].start;
      const say = (...lines: readonly string[]): void => io.stdout(`${lines.join("\n")}\n`);
      const port = portOf(args);
      say(texts.building);
      const examples = new Map(
        LANGUAGES.map((language) => [language, onceMade(() => example(language, context))])
      );
      // The build is another process's work: meanwhile this one makes what is asked for first.
      examples
        .get(context.language)?.()
        .catch(() => undefined);
      // Every start has a folder of its own: another one beside it must not change what is being served.
      const folder = await mkdtemp(join(tmpdir(), "progressionsregister-page-"));
      let server: LocalServer | null = null;
      try {
        const isBuilt = await orStopped((signal) => build(folder, signal), stopped);
        if (!isBuilt) return { status: 0, lines: [texts.stopped], data: {} };
        server = await serve(folder, port, examples, io);
        const language = context.chosenLanguage;
        const url = language === null ? server.url : `${server.url}?lang=${language}`;
        const taken = { asked: port, port: server.port };
        if (server.port !== port) say(fill(texts.portTaken, taken));
        say("", `  ${fill(texts.open, { url })}`, "", texts.certificate, texts.standIn, texts.stop);
        if (!args.has("no-open") && hasDisplay(process.platform, io.env)) openBrowser(url);
        await stopped;
        return { status: 0, lines: ["", texts.stopped], data: { url } };
      } finally {
        await server?.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Works until it is done or the person wants it to end. @returns whether it was done. */
async function orStopped(
  work: (signal: AbortSignal) => Promise<void>,
  stopped: Promise<void>
): Promise<boolean> {
  const ending = new AbortController();
  void stopped.then(() => ending.abort());
  try {
    await work(ending.signal);
    return true;
  } catch (error) {
    if (ending.signal.aborted) return false;
    throw error;
  }
}

/** @throws Failure for what is no port. */
function portOf(args: Arguments): number {
  const value = args.value("port");
  if (value === null) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port >= 1 && port <= LAST_PORT) return port;
  throw new Failure("usage.port", { parameters: { option: "--port", value } });
}

async function serve(
  folder: string,
  port: number,
  examples: ReadonlyMap<Language, MadeFile>,
  io: StartOptions["io"]
): Promise<LocalServer> {
  const kept = cacheFolder(process.platform, io.env, homedir());
  const certificate = await localCertificate(kept, new Date());
  const onRequest = serveFiles({
    page: folder,
    folders: { "office-js": officeJsFolder() },
    made: Object.fromEntries(
      [...examples].map(([language, make]) => [`sample/${language}.xlsx`, make])
    ),
  });
  try {
    return await LocalServer.start({ port, certificate, onRequest });
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    throw isTaken ? new Failure("page.port", { parameters: { port } }) : error;
  }
}

/** Microsoft's client, served from where npm installed it. */
function officeJsFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

/** A file that is made when it is first asked for, and kept. What failed is tried again. */
function onceMade(make: MadeFile): MadeFile {
  let making: Promise<Uint8Array> | null = null;
  return () => {
    making ??= make().catch((error: unknown) => {
      making = null;
      throw error;
    });
    return making;
  };
}
