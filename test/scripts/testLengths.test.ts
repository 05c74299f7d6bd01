import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

interface Project {
  readonly displayName: string;
  readonly testMatch: readonly string[];
}

/** Jest's projects as a run of this length has them. */
function projects(length: "short" | "long"): ReadonlyMap<string, Project> {
  const script = "console.log(JSON.stringify(require('./jest.config.cjs').projects))";
  const env = { ...process.env, TEST_LENGTH: length };
  const json = execFileSync(process.execPath, ["-e", script], { cwd: ROOT, env, encoding: "utf8" });
  return new Map((JSON.parse(json) as Project[]).map((each) => [each.displayName, each]));
}

const plain = projects("short");
const long = projects("long");

test("the long run takes the long tests only, and the plain one all", () => {
  expect(long.get("tests")?.testMatch).toEqual(["**/*.long.test.ts"]);
  expect(plain.get("tests")?.testMatch).toEqual(["**/*.test.ts", "**/*.test.tsx"]);
  const files = readdirSync(join(ROOT, "test"), { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith(".long.test.tsx"))).toEqual([]);
});

test.each(["win32", "mac"])(
  "all integration tests with the client %s in the long run",
  (client) => {
    const all = long.get(client)!.testMatch;
    expect(all.length).toBeGreaterThan(20);
    expect(all).toContain("<rootDir>/test/workbook/undoChange.test.ts");
    expect(all.join()).not.toContain("/faults/");
    const some = plain.get(client)!.testMatch;
    expect(all).toEqual(expect.arrayContaining([...some]));
    expect(some.length).toBeGreaterThanOrEqual(Math.floor(all.length / 10));
    expect(some.length).toBeLessThan(all.length / 5);
  }
);
