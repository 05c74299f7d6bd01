import { writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { startCommand, type StartOptions } from "../../../cli/commands/start";
import type { ExitStatus } from "../../../cli/Io";
import { exampleWorkbook } from "../../../cli/sample/exampleWorkbook";
import { runCommand } from "../../../cli/runCommand";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { ask, askBytes } from "../../host/server/support";
import { CliFolder } from "../cliFolder";

const folder = new CliFolder();
afterAll(() => folder.remove());

/** The command as it runs, with a page that is built already. */
class Started {
  out = "";
  err = "";
  stop: () => void = () => undefined;
  readonly ended: Promise<ExitStatus>;
  private readonly said: (() => void)[] = [];

  constructor(argv: readonly string[], options: Pick<StartOptions, "build" | "example"> = {}) {
    const stopped = new Promise<void>((resolve) => (this.stop = resolve));
    const io = {
      stdout: (text: string) => {
        this.out += text;
        for (const look of this.said) look();
      },
      stderr: (text: string) => (this.err += text),
      cwd: folder.path,
      // Nothing of the user's own is touched, and no browser is opened.
      env: { XDG_CACHE_HOME: folder.path, LOCALAPPDATA: folder.path, CI: "1" },
      now: () => new Date(2026, 0, 31, 12),
    };
    const build = async (built: string): Promise<void> => {
      writeFileSync(join(built, "page.html"), "<p>page</p>");
    };
    const example = async (): Promise<Uint8Array> => new Uint8Array([1]);
    const command = startCommand({ io, stopped, build, example, ...options });
    this.ended = runCommand(command, argv, io, "npm start --");
  }

  /** Waits for the address. @returns its port. */
  async port(): Promise<number> {
    const address = await this.saying(/https:\/\/localhost:(\d+)\//);
    return Number(address[1]);
  }

  saying(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(this.out);
        if (found) resolve(found);
      };
      this.said.push(look);
      void this.ended.then(() => reject(new Error(`ended: ${this.out}${this.err}`)));
      look();
    });
  }
}

it("serves the page until it is stopped, and says all that one has to know", async () => {
  const started = new Started(["--language", "en"]);
  const port = await started.port();
  await started.saying(/Ctrl\+C/);
  for (const words of ["?lang=en", "certificate", "stand-in for Excel", "Ctrl+C"]) {
    expect(started.out).toContain(words);
  }
  expect((await ask(port, "/")).body).toBe("<p>page</p>");
  expect((await ask(port, "/office-js/office.js")).status).toBe(200);
  started.stop();
  expect(await started.ended).toBe(0);
  expect(started.err).toBe("");
  expect(started.out).toContain("Nothing is left running.");
  await expect(ask(port, "/")).rejects.toThrow();
});

it("speaks Danish where nothing else is asked for, and leaves the page's language to the browser", async () => {
  const started = new Started([]);
  await started.saying(/Stop med Ctrl\+C/);
  expect(started.out).not.toContain("lang=");
  started.stop();
  expect(await started.ended).toBe(0);
});

it.each([
  ["da", "Borgere"],
  ["en", "Citizens"],
])("has the example to open, in %s, made once", async (language, sheet) => {
  const started = new Started([], { example: exampleWorkbook });
  const port = await started.port();
  const first = await askBytes(port, `/sample/${language}.xlsx`);
  const workbook = xlsxFormat.open(first, "sample.xlsx");
  expect(workbook.sheets.map(({ name }) => name)).toContain(sheet);
  expect(Buffer.compare(await askBytes(port, `/sample/${language}.xlsx`), first)).toBe(0);
  started.stop();
  await started.ended;
});

it("says that the port is taken, and takes the next one that is free", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port: taken } = other.address() as AddressInfo;
  const started = new Started(["--port", String(taken), "--language", "en"]);
  const port = await started.port();
  expect(port).toBeGreaterThan(taken);
  expect(started.out).toContain(`Port ${taken} is taken; ${port} is used instead.`);
  started.stop();
  await started.ended;
  other.close();
});

it("tries again to make an example that could not be made", async () => {
  let tries = 0;
  const example = async (): Promise<Uint8Array> => {
    tries += 1;
    if (tries === 1) throw new Error("not this time");
    return new Uint8Array([7]);
  };
  const started = new Started([], { example });
  const port = await started.port();
  expect(await askBytes(port, "/sample/da.xlsx")).toEqual(new Uint8Array([7]));
  started.stop();
  await started.ended;
});

it("ends when it is stopped while the page is being built", async () => {
  let aborted = false;
  const build = (_folder: string, signal: AbortSignal): Promise<void> =>
    new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => {
        aborted = true;
        reject(new Error("aborted"));
      });
    });
  const started = new Started(["--language", "en"], { build });
  await started.saying(/Building/);
  started.stop();
  expect(await started.ended).toBe(0);
  expect(aborted).toBe(true);
  expect(started.out).not.toContain("https://");
});

it.each(["0", "70000", "x", "-1", "3.5"])("refuses the port %s", async (port) => {
  const started = new Started([`--port=${port}`, "--language", "en"]);
  expect(await started.ended).toBe(2);
  expect(started.err).toContain("--port 3443");
});
