import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

let root: string;
beforeAll(() => (root = mkdtempSync(join(tmpdir(), "progressionsregister-"))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly said: string;
}

async function check(env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const options = { env: { ...process.env, CHROME: "", ...env } };
  try {
    const run = await promisify(execFile)(process.execPath, ["scripts/checkBrowser.mjs"], options);
    return { code: 0, said: run.stderr };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

// The packed browser is there on Linux on x64 only.
const onLinux = process.platform === "linux" && process.arch === "x64" ? it : it.skip;

onLinux("draws every glyph with the packed browser", () =>
  expect(check()).resolves.toEqual({ code: 0, said: "" })
);

onLinux("names the glyphs for which there is no font, and says what to do", async () => {
  const { path, env } = await packed();
  const openSans = join(dirname(path), "fonts", "fonts");
  const empty = join(root, "empty");
  mkdirSync(empty);
  for (const [fonts, missing] of [
    [openSans, "no font for ▲ ○ ●."],
    [empty, "no font for Å ▲ ○ ●."],
  ] as const) {
    const file = join(root, "fonts.conf");
    writeFileSync(file, `<fontconfig><dir>${fonts}</dir></fontconfig>`);
    const { code, said } = await check({ ...env, CHROME: path, FONTCONFIG_FILE: file });
    expect(said).toContain(missing);
    expect(said).toContain("npm ci");
    expect(code).toBe(1);
  }
});

it("says that a browser does not start", async () => {
  const { code, said } = await check({ CHROME: process.execPath });
  expect(code).toBe(1);
  expect(said).toContain("launch");
});

it("says that what CHROME names is not there", async () => {
  const { code, said } = await check({ CHROME: join(root, "no-browser") });
  expect(code).toBe(1);
  expect(said).toContain("CHROME");
});

/** The packed browser and its environment, as a program of Node's own finds them. */
async function packed(): Promise<{ path: string; env: Record<string, string> }> {
  const script = `import("./scripts/browser.mjs").then(async ({ findBrowser }) => console.log(JSON.stringify(await findBrowser())))`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], {
    env: { ...process.env, CHROME: "" },
  });
  return JSON.parse(stdout) as { path: string; env: Record<string, string> };
}
