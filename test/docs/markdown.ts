import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Paths of the project's own Markdown pages, from its root. */
export function markdownPages(): string[] {
  const inDocs = readdirSync("docs", { recursive: true, encoding: "utf8" }).map((path) =>
    join("docs", path)
  );
  return [...readdirSync("."), ...inDocs].filter((path) => path.endsWith(".md")).sort();
}

/** Targets of a page's links and pictures, without those in code. */
export function linkTargets(markdown: string): string[] {
  const prose = withoutCode(markdown);
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1] ?? "");
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchors(markdown: string): string[] {
  return [...withoutFences(markdown).matchAll(/^#{1,6} +(.+)$/gm)].map((match) =>
    anchorOf(match[1] ?? "")
  );
}

function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** Everything that a page gives as code, in fences or in a line. */
export function codeOf(markdown: string): string {
  const fences = [...markdown.matchAll(/^```.*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
  const spans = [...withoutFences(markdown).matchAll(/`([^`\n]+)`/g)].map(
    (match) => match[1] ?? ""
  );
  return [...fences, ...spans].join("\n");
}

function withoutFences(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, "");
}

function withoutCode(markdown: string): string {
  return withoutFences(markdown).replace(/`[^`\n]+`/g, "");
}

/** The text of a page. */
export function page(path: string): string {
  return readFileSync(path, "utf8");
}
