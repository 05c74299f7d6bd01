import { readFileSync } from "node:fs";
import { DEVELOPMENT_URL, manifestFor } from "../../scripts/manifestFor.cjs";

const manifest = readFileSync("manifest.xml", "utf8");

it.each([undefined, ""])("keeps the development server's address for %p", (url) => {
  expect(manifestFor(manifest, url)).toBe(manifest);
});

it.each([
  ["https://addin.example", "https://addin.example/taskpane.html"],
  ["https://addin.example/", "https://addin.example/taskpane.html"],
  ["https://addin.example/progression/", "https://addin.example/progression/taskpane.html"],
  ["https://addin.example:8443", "https://addin.example:8443/taskpane.html"],
])("puts %s into every address", (url, page) => {
  const written = manifestFor(manifest, url);
  expect(written).not.toContain(DEVELOPMENT_URL);
  expect(written).toContain(`<SourceLocation DefaultValue="${page}"/>`);
});

it.each(["http://addin.example", "addin.example", "file:///tmp"])("refuses %s", (url) => {
  expect(() => manifestFor(manifest, url)).toThrow("ADDIN_URL must be an https address");
});
