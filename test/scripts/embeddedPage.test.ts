import { readFileSync } from "node:fs";
import { embeddedPage, OFFICE_JS, OWN_OFFICE_JS } from "../../scripts/embeddedPage.cjs";

describe.each(["src/taskpane/index.html", "src/commands/index.html"])("%s, embedded", (path) => {
  const html = readFileSync(path, "utf8");
  const embedded = embeddedPage(html);

  it("takes office.js from its own origin", () => {
    expect(html).toContain(`src="${OFFICE_JS}"`);
    expect(embedded).toContain(`src="${OWN_OFFICE_JS}"`);
  });

  it("names no other host, in its policy either", () => {
    expect(embedded).not.toContain("https://");
    expect(embedded).toContain("script-src 'self';");
  });
});

it("refuses a page that would not find office.js", () => {
  expect(() => embeddedPage("<p>no script</p>")).toThrow("office.js");
});
