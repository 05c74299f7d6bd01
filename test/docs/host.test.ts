import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, page } from "./markdown";

const FOLDER = join("host", "objects");

it("host.md names every class that the host declares", () => {
  const declared = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((file) => {
      const source = readFileSync(join(FOLDER, file), "utf8");
      return [...source.matchAll(/\bdeclare(?:<\w+>)?\(\{\s*name: "(\w+)"/g)].map(
        (match) => match[1] ?? ""
      );
    });
  expect(declared.length).toBeGreaterThan(10);
  const named = codeOf(page("docs/host.md")).split("\n");
  expect(declared.filter((name) => !named.includes(name))).toEqual([]);
});
