import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const NO_NAMESPACE = "This machine is used as it is";

let root: string;
let clone: string;
/** Programs that stand before those of the system. */
let stubs: string;

function begin(parent: string): void {
  mkdirSync(parent, { recursive: true });
  root = realpathSync(mkdtempSync(join(parent, "progressionsregister-")));
  clone = join(root, "clone");
  stubs = join(root, "stubs");
  mkdirSync(stubs);
  cpSync(".ci", join(clone, ".ci"), { recursive: true });
}
afterEach(() => rmSync(root, { recursive: true, force: true }));

function stub(name: string, script: string): void {
  writeFileSync(join(stubs, name), `#!/usr/bin/env bash\n${script}\n`, { mode: 0o755 });
}

interface Ended {
  readonly status: number | null;
  readonly lines: readonly string[];
}

function run(program: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Ended {
  const { status, stdout, stderr } = spawnSync(join(clone, ".ci", program), args, {
    encoding: "utf8",
    env: { ...process.env, PATH: [stubs, process.env["PATH"]].join(delimiter), ...env },
    cwd: clone,
  });
  if (status !== 0 && stdout === "") throw new Error(stderr);
  return { status, lines: stdout.trim().split("\n") };
}

const isPosix = process.platform !== "win32";
const inBash = isPosix ? describe : describe.skip;

inBash("the run of everything, on a machine that gives no namespace", () => {
  beforeEach(() => {
    begin(tmpdir());
    // There is no need to install anything, and no right to a namespace.
    stub("soffice", "exit 0");
    stub("unshare", "exit 1");
    stub("timeout", 'shift 2; exec "$@"');
  });

  /** What `npm ci`, `npm test` and `npm run test:long` do. */
  function npm(steps: Readonly<Record<"ci" | "test" | "run test:long", string>>): void {
    const cases = Object.entries(steps).map(([args, script]) => `"${args}") ${script} ;;`);
    stub("npm", `case "$*" in ${cases.join(" ")} *) exit 9 ;; esac`);
  }

  it.each([
    [
      "sums both",
      "exit 0",
      "echo 5 passed, 0 failed, 1 skipped",
      "echo 7 passed, 0 failed, 2 skipped",
      "12 passed, 0 failed, 3 skipped",
      0,
    ],
    [
      "fails with the first",
      "exit 0",
      "echo 5 passed, 2 failed, 1 skipped; echo npm error; exit 1",
      "echo 7 passed, 0 failed, 0 skipped",
      "12 passed, 2 failed, 1 skipped",
      1,
    ],
    [
      "fails with the second",
      "exit 0",
      "echo 5 passed, 0 failed, 0 skipped",
      "echo 7 passed, 1 failed, 0 skipped; exit 1",
      "12 passed, 1 failed, 0 skipped",
      1,
    ],
    [
      "counts a run without a summary as a failure",
      "exit 0",
      "echo 5 passed, 0 failed, 0 skipped",
      "echo killed",
      "5 passed, 1 failed, 0 skipped",
      1,
    ],
    [
      "counts a status that no test explains as a failure",
      "exit 0",
      "echo 5 passed, 0 failed, 0 skipped; exit 3",
      "echo 7 passed, 0 failed, 0 skipped",
      "12 passed, 1 failed, 0 skipped",
      1,
    ],
    [
      "takes the last summary of a run",
      "exit 0",
      "echo 1 passed, 1 failed, 1 skipped; echo 5 passed, 0 failed, 0 skipped",
      "echo 7 passed, 0 failed, 0 skipped",
      "12 passed, 0 failed, 0 skipped",
      0,
    ],
    [
      "ends where nothing could be installed",
      "exit 1",
      "echo 5 passed, 0 failed, 0 skipped",
      "echo 7 passed, 0 failed, 0 skipped",
      "0 passed, 1 failed, 0 skipped",
      1,
    ],
  ])("%s", (_, ci, test, long, last, status) => {
    npm({ ci, test, "run test:long": long });
    const ended = run("run");
    expect(ended.lines.at(-1)).toBe(last);
    expect(ended.status).toBe(status);
  });

  it("says in one line that the machine is used as it is", () => {
    const summary = "echo 1 passed, 0 failed, 0 skipped";
    npm({ ci: "exit 0", test: summary, "run test:long": summary });
    expect(run("run").lines.filter((line) => line.includes(NO_NAMESPACE))).toHaveLength(1);
  });
});

const mayHaveNamespace =
  process.platform === "linux" &&
  spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;
if (!mayHaveNamespace) process.stderr.write("Skipped: .ci/fresh, for want of a mount namespace.\n");
const inNamespace = mayHaveNamespace ? describe : describe.skip;

inNamespace.each([
  ["the folder for temporary files", tmpdir()],
  ["another folder", join(process.cwd(), "node_modules", ".cache", "progressionsregister-test")],
])("a fresh machine for a clone and a home in %s", (_, parent) => {
  beforeEach(() => {
    begin(parent);
    for (const folder of ["home", "shared"]) mkdirSync(join(root, folder));
    for (const path of ["left", "home/left", "home/.npmrc", "shared/data", "clone/file"]) {
      writeFileSync(join(root, path), "");
    }
  });

  function fresh(script: string, env: NodeJS.ProcessEnv = {}): Ended {
    // npm, which these tests may have been started by, hands its settings on.
    const ours = { npm_config_userconfig: undefined, npm_config_cache: undefined };
    const home = { HOME: join(root, "home"), ...ours, ...env };
    return run("fresh", ["bash", "-c", script], home);
  }

  it("has what the command needs, and nothing else", () => {
    const inTmp = `find /tmp -type f -not -path '${clone}/*' -name left`;
    const script = `pwd; ls -A; ls -A ../shared; echo > written; node -p process.execPath
      ls -A ~; ls -A /var/tmp; ${inTmp}; npm config get cache; exit 7`;
    const { lines, status } = fresh(script);
    const cache = join(root, "home", ".npm");
    const here = [clone, ".ci", "file", "data", process.execPath, ".npmrc", cache];
    expect(lines).toEqual(here);
    expect(status).toBe(7);
    // The machine itself is as it was, but for what the command did in the clone.
    expect(readdirSync(clone).sort()).toEqual([".ci", "file", "written"]);
    expect(readdirSync(join(root, "home")).sort()).toEqual([".npmrc", "left"]);
  });

  it("does not cover the clone with a home that is the clone", () => {
    const { lines } = fresh("pwd; ls -A; echo $HOME; ls -A ~", { HOME: clone });
    expect(lines).toEqual([clone, ".ci", "file", "/tmp/home"]);
  });
});

inNamespace("a machine without fonts", () => {
  it("has none in the system's folders", () => {
    begin(tmpdir());
    const folders = "find /usr/share/fonts /usr/local/share/fonts /etc/fonts -type f 2>/dev/null";
    expect(run("without-fonts", ["bash", "-c", `${folders} | wc -l`]).lines).toEqual(["0"]);
  });
});
