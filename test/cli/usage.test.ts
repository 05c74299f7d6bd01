import { CliFolder } from "./cliFolder";

let folder: CliFolder;
beforeEach(() => (folder = new CliFolder()));
afterEach(() => folder.remove());

describe("a call that cannot be understood", () => {
  it.each([
    ["nothing", [], "npm run cli -- --help"],
    ["an unknown command", ["frobnicate"], "»frobnicate«"],
    ["an unknown option", ["check", "a.xlsx", "--verbose"], "npm run cli -- check --help"],
    ["an unknown short option", ["check", "a.xlsx", "-v"], "-v"],
    ["an option of another command", ["check", "a.xlsx", "--citizen", "K-1"], "--citizen"],
    ["an option without its value", ["create", "--template", "bip", "--out"], "--out FIL"],
    [
      "an option in place of a value",
      ["create", "--template", "bip", "--out", "--force"],
      "--out FIL",
    ],
    ["an empty value", ["create", "--template", "bip", "--out", ""], "--out FIL"],
    ["a value where there is none", ["check", "a.xlsx", "--help=yes"], "--help"],
    ["an option twice", ["create", "--out", "a", "--out", "b", "--template", "bip"], "flere gange"],
    ["a missing option", ["create", "--template", "bip"], "Tilføj --out FIL"],
    ["a missing file", ["check"], "FIL"],
    [
      "a file too many",
      ["chart", "a.xlsx", "b.xlsx", "--citizen", "1", "--out", "c.svg"],
      "b.xlsx",
    ],
    ["a date that is none", ["check", "a.xlsx", "--today", "31-01-2026"], "31-01-2026"],
    ["a day that is none", ["check", "a.xlsx", "--today", "2026-02-30"], "2026-02-30"],
    ["a language that is none", ["check", "a.xlsx", "--language", "sv"], "da, en"],
    ["days that are none", ["create", "--template", "bip", "--out", "a", "--interval", "x"], "»x«"],
    ["a dialect that is none", ["export", "a.xlsx", "--out", "d", "--dialect", "x"], "danish"],
    ["a picture of another kind", ["chart", "a.xlsx", "--citizen", "1", "--out", "c.png"], ".svg"],
  ])("%s", async (_name, argv, expected) => {
    const { status, out, err } = await folder.run(...argv);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(expected);
    expect(folder.snapshot()).toEqual({});
  });

  it("is JSON too when that is asked for, and nothing else is", async () => {
    const { status, out } = await folder.run("check", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      command: "check",
      status: 2,
      problems: [{ code: "usage.argument", severity: "error", file: null }],
    });
  });
});

describe("help", () => {
  it("names every command", async () => {
    const { status, out, err } = await folder.run("--help");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    for (const command of ["create", "import", "check", "chart", "export"]) {
      expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    }
  });

  it("says what a command takes, whatever else is missing", async () => {
    const { status, out } = await folder.run("import", "--help", "--language", "en");
    expect(status).toBe(0);
    expect(out).toContain(
      "import CSV [--map JSON] --out FILE [--into FILE] [--by INITIALS] [--force]"
    );
    expect(out).toMatch(/--out FILE +where the result is to go \(required\)/);
  });
});

describe("the language of messages", () => {
  it.each([
    ["Danish", {}, [], "Kommandoer"],
    ["the environment's", { LANG: "en_GB.UTF-8" }, [], "Commands"],
    ["Danish where the environment has neither", { LANG: "C.UTF-8" }, [], "Kommandoer"],
    ["the more particular variable's", { LANG: "en_GB", LC_ALL: "da_DK" }, [], "Kommandoer"],
    ["the one asked for", { LANG: "da_DK.UTF-8" }, ["--language", "en"], "Commands"],
  ])("is %s", async (_name, env, options, expected) => {
    const { out } = await folder.runIn(env, "--help", ...options);
    expect(out).toContain(expected);
  });
});
