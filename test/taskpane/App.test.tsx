import { renderToStaticMarkup } from "react-dom/server";
import { interfaceLanguage, paneTexts } from "../../src/locales/pane";
import { App } from "../../src/taskpane/App";
import type { PaneState } from "../../src/taskpane/PaneState";
import { REFUSAL_REASONS } from "../../src/workbook/errors";

function render(state: PaneState, language: "da" | "en" = "da"): string {
  return renderToStaticMarkup(<App state={state} language={language} onRetry={() => undefined} />);
}

const figures = {
  groups: [
    { name: "Unge under 30", activeCitizens: 12 },
    { name: "Sygedagpenge", activeCitizens: 1 },
  ],
  violations: { error: 2, warning: 0, notice: 1 },
};

it.each(["da", "en"] as const)(
  "says what the product is, and where the data stays (%s)",
  (language) => {
    const html = render({ kind: "noRegister" }, language);
    expect(html).toContain(`lang="${language}"`);
    expect(html).toContain(paneTexts[language].shell.about);
    expect(html).toContain(paneTexts[language].shell.privacy);
    expect(html).not.toContain("alert");
  }
);

it("says what was found in a register, and nothing of severities without a finding", () => {
  const html = render({ kind: "register", newer: false, figures });
  expect(html).toContain("Unge under 30: 12 aktive borgere");
  expect(html).toContain("Sygedagpenge: 1 aktiv borger<");
  expect(html).toContain("2 fejl, der gør tallene forkerte");
  expect(html).toContain("1 ting, der er værd at se på");
  expect(html).not.toContain("nok er forkert");
  expect(html).not.toContain("Intet er galt");
});

it("says that nothing is wrong only where nothing is", () => {
  const violations = { error: 0, warning: 0, notice: 0 };
  const html = render({ kind: "register", newer: false, figures: { ...figures, violations } });
  expect(html).toContain("Intet er galt");
});

it("warns of a register that a newer version made", () => {
  const html = render({ kind: "register", newer: true, figures });
  expect(html).toContain(`role="alert" class="banner">${paneTexts.da.shell.newer}`);
});

it.each(["outsideExcel", "tooOld", "date1904"] as const)(
  "%s is an alert without a way to retry",
  (kind) => {
    const html = render({ kind });
    expect(html).toContain(`role="alert" class="banner">${paneTexts.da[kind]}`);
    expect(html).not.toContain("<button");
  }
);

it.each(REFUSAL_REASONS)("a refusal (%s) says what to do and can be tried again", (reason) => {
  for (const language of ["da", "en"] as const) {
    const html = render({ kind: "refused", reason }, language);
    expect(html).toContain(paneTexts[language].shell.refusals[reason]);
    expect(html).toContain(paneTexts[language].shell.retry);
  }
});

it.each([
  ["da-DK", "da"],
  ["da", "da"],
  ["DA-dk", "da"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["", "en"],
])("the interface of %p is %s", (locale, language) => {
  expect(interfaceLanguage(locale)).toBe(language);
});
