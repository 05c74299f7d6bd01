import { exportProblems } from "../../cli/exportProblems";
import { shortenMessages } from "../../cli/shortenFindings";
import { noticeTexts, paneTexts, violationTexts } from "../../src/locales/everyLanguage";
import { describeViolation } from "../../src/locales/violations";
import type { Language } from "../../src/register/model/Register";
import { createViolation, inputViolation } from "../../src/register/model/findings";

it.each<[Language, string, string]>([
  ["da", "og 2.982", "2.982"],
  ["en", "and 2,982", "2,982"],
])("how many more there are than is shown, as %s writes numbers", (language, more, number) => {
  const { actions, check, shell, start, export: taken } = paneTexts[language];
  for (const text of [
    noticeTexts[language].more(2982),
    shell.moreViolations(2982),
    start.overview.moreCitizens(2982),
    taken.changedCodes.happens(["01"], 2982),
    describeViolation(inputViolation("import.more", { count: 2982 }), violationTexts[language]),
  ]) {
    expect(text).toContain(more);
  }
  for (const text of [
    check.showAll(2982),
    check.showMore(2982),
    actions.fixFindings.button(2982),
    actions.fixFindings.done(2982, ""),
    check.aside(2982),
  ]) {
    expect(text).toContain(number);
  }
});

it.each<[Language, string]>([
  ["da", "… og 2.982 til."],
  ["en", "… and 2,982 more."],
])("a list in the pane ends with how many more: %s", (language, text) => {
  const { shell } = paneTexts[language];
  expect(shell.moreViolations(2982)).toBe(text);
  const more = inputViolation("import.more", { count: 2982 });
  expect(describeViolation(more, violationTexts[language])).toBe(text);
});

it.each<[Language, string]>([
  ["da", "… og 2.982 til."],
  ["en", "… and 2,982 more."],
])(
  "an export's list of what is gone from a sheet ends with how many more: %s",
  (language, more) => {
    const structure = Array.from({ length: 2987 }, (_, index) =>
      createViolation(
        "structure.column",
        { sheet: "Unge", cell: `A${index + 1}` },
        {
          table: "PRScoresUNGE",
          sheet: "Unge",
          column: `M${index}`,
          found: "",
        }
      )
    );
    const { others } = exportProblems("nord.xlsx", structure, [], language);
    // Five of them, how many more, and how much is wrong in all.
    const shown = shortenMessages(others, language);
    expect(shown).toHaveLength(7);
    expect(shown[5]!.text).toContain(more);
  }
);
