import { readFileSync } from "node:fs";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe.each(["src/taskpane/index.html", "src/commands/index.html"])("%s", (path) => {
  const html = readFileSync(path, "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
  const directives = new Map(
    policy.split(";").map((each) => {
      const [name = "", ...sources] = each.trim().split(/\s+/);
      return [name, sources] as const;
    })
  );

  it("takes office.js from Microsoft, as Excel asks, and no other script from elsewhere", () => {
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map((match) => match[0]);
    expect(scripts).toEqual([`<script src="${OFFICE_JS}">`]);
  });

  it("allows nothing that is not named, and sends nothing anywhere", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("connect-src")).toEqual(["'self'"]);
    expect(directives.get("script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://officeapps.public.onecdn.static.microsoft",
    ]);
    expect(policy).not.toContain("unsafe");
  });
});
