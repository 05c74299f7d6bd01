import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchors, codeOf, linkTargets, markdownPages, page } from "./markdown";

const pages = markdownPages();
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

it("finds the pages", () => {
  expect(pages).toEqual(
    expect.arrayContaining(["README.md", "CONTRIBUTING.md", join("docs", "README.md")])
  );
});

describe.each(pages)("%s", (path) => {
  const text = page(path);

  it("links only to what is there", () => {
    const local = linkTargets(text).filter((target) => !/^[a-z]+:/.test(target));
    const dead = local.filter((target) => !resolves(path, target));
    expect(dead).toEqual([]);
  });

  it("is whole: nothing is left of two versions that were put together", () => {
    expect(text).not.toMatch(/^(?:<{7}|>{7}|={7}$)/m);
  });

  it("names only npm scripts that exist", () => {
    const named = [...codeOf(text).matchAll(/\bnpm run ([a-z][a-z-]*)/g)].map(
      (match) => match[1] ?? ""
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

it("the README names every script", () => {
  const code = codeOf(page("README.md"));
  const shown = Object.keys(scripts).filter(
    (script) => code.includes(`npm run ${script}`) || code.includes(`npm ${script}`)
  );
  expect(shown.sort()).toEqual(Object.keys(scripts).sort());
});

/** A file or folder, and the heading in it where the link names one. */
function resolves(from: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : join(dirname(from), decodeURIComponent(file));
  if (!existsSync(path)) return false;
  return anchor === undefined || anchors(page(path)).includes(decodeURIComponent(anchor));
}
