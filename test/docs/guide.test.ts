import { noticeTexts, paneTexts, refusalTexts } from "../../src/locales/everyLanguage";
import type { Language } from "../../src/register/model/Register";
import { describeFailure, refusalText } from "../../src/taskpane/session/describeFailure";
import { RegisterStateError, type RefusalReason } from "../../src/workbook/errors";
import { page } from "./markdown";

const PAGES: readonly [Language, string][] = [
  ["da", "docs/guide.da.md"],
  ["en", "docs/guide.md"],
];

/** What every message of the pane begins with, as the guide has it: "…" for what differs from case to case. */
function messages(language: Language): string[] {
  const { reasons, states, lostRace } = refusalTexts[language];
  const notices = noticeTexts[language];
  const { score, shell } = paneTexts[language];
  const stateNames = Object.keys(states) as RegisterStateError["state"][];
  return [
    ...(Object.keys(reasons) as RefusalReason[]).map(
      (reason) => refusalText(reason, paneTexts[language]).happened
    ),
    ...stateNames.map(
      (state) =>
        describeFailure(new RegisterStateError(state, "…"), "writing", paneTexts[language]).title
    ),
    ...Object.values(lostRace).map(({ happened }) => happened),
    ...[
      notices.failed,
      notices.undoGone,
      notices.undoChanged,
      notices.undoUnreadable,
      notices.undoExpired,
      notices.putBack,
    ].map(({ happened }) => happened),
    ...[notices.gone, notices.hidden, notices.partGone].map(({ happened }) => happened),
    notices.cancelled,
    shell.problems,
    score.nothingToSave,
    shell.incomplete.title,
    shell.incomplete.notNow,
    shell.notRead,
    ...[shell.outsideExcel, shell.tooOld, shell.date1904, shell.newer, shell.working].map(
      firstSentence
    ),
  ];
}

function firstSentence(text: string): string {
  return text.slice(0, text.indexOf(".") + 1);
}

/** Without a point at the end, or before "…": the guide is a table. */
function plain(text: string): string {
  return text.replace(/…\.$/, "…");
}

describe.each(PAGES)("the guide (%s)", (language, path) => {
  const text = page(path);
  const [, troubles = ""] = text.split(/^\| (?:panelet siger|the pane says) \| .*$/m);
  const rows = troubles.split("\n").map((line) => line.split("|")[1]?.trim() ?? "");

  it("says what to do for every message of the pane", () => {
    const missing = messages(language)
      .map(plain)
      .filter((message) => !rows.some((row) => row !== "" && row.startsWith(message)));
    expect(missing).toEqual([]);
  });

  it("has no message that the pane does not have", () => {
    const known = messages(language).map(plain);
    const strange = rows
      .filter((row) => row !== "" && !row.startsWith("-"))
      .filter((row) => !known.some((message) => row.startsWith(message)));
    expect(strange).toEqual([]);
  });

  it("calls the views and buttons what they are called", () => {
    const { actions, start, score, citizen, check, export: exporting } = paneTexts[language];
    const names = [
      start.title,
      actions.createRegister.button,
      start.overview.addCitizen,
      start.overview.importLink,
      score.lastMark,
      score.note,
      citizen.title,
      citizen.agreement,
      citizen.certainty,
      actions.drawCard.button,
      citizen.inWords,
      check.title,
      actions.importTable.button,
    ];
    const emphasised = new Set([...text.matchAll(/\*([^*\n]+)\*/g)].map(([, words]) => words));
    expect(names.filter((name) => !emphasised.has(name))).toEqual([]);
    expect(text).toContain(`## ${score.title}`);
    expect(text).toContain(`## ${exporting.title}`);
  });
});
