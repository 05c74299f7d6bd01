import { noticeTexts, paneTexts, refusalTexts } from "../../../src/locales/everyLanguage";
import {
  describeFailure,
  refusalText,
  type Doing,
} from "../../../src/taskpane/session/describeFailure";
import {
  CancelledError,
  ExcelRefusal,
  LostRaceError,
  PartGoneError,
  REFUSAL_REASONS,
  RegisterStateError,
  type Kept,
} from "../../../src/workbook/errors";

const LANGUAGES = ["da", "en"] as const;
const DOING: readonly Doing[] = ["reading", "writing", "undoing"];
const KEPT: readonly Kept[] = ["old", "partly", "pending"];
const PLACES = ["A1", "B2", "C3", "D4", "E5", "F6"].map((cell) => ({ sheet: "Unge", cell }));

describe.each(LANGUAGES)("in %s", (language) => {
  test("a part of the pane that is gone is said, with the way to open the pane again", () => {
    const { notices } = paneTexts[language];
    const error = new PartGoneError();
    for (const doing of DOING) {
      expect(describeFailure(error, doing, paneTexts[language])).toEqual({
        intent: "warning",
        title: notices.partGone.happened,
        text: notices.partGone.next,
        remedy: "reload",
        remedyLabel: notices.reload,
      });
    }
  });

  test.each(REFUSAL_REASONS)("%s says what happened, what was kept and what to do", (reason) => {
    const { happened, next } = refusalText(reason, paneTexts[language]);
    for (const doing of DOING) {
      for (const kept of KEPT) {
        const error = new ExcelRefusal(reason, "Code", kept);
        const { title, text } = describeFailure(error, doing, paneTexts[language]);
        expect(title).toBe(happened);
        expect(text).toContain(next);
        if (reason === "noAnswer" && kept === "pending" && doing !== "reading") {
          expect(text).toContain(noticeTexts[language].unanswered[doing]);
          continue;
        }
        const says = doing === "undoing" ? noticeTexts : refusalTexts;
        const keptTexts =
          says === noticeTexts
            ? noticeTexts[language].keptWhenUndoing
            : refusalTexts[language].kept;
        const isSaid = doing !== "reading" || kept !== "old";
        expect(text.includes(keptTexts[kept])).toBe(isSaid);
      }
    }
  });

  test.each([
    "none",
    "exists",
    "taken",
    "newer",
    "date1904",
    "broken",
    "working",
    "blocked",
    "totalsRow",
  ] as const)("a register that is %s is explained, with its subject in place", (state) => {
    const error = new RegisterStateError(state, "PRLog");
    const { title, text } = describeFailure(error, "writing", paneTexts[language]);
    expect(title.length).toBeGreaterThan(10);
    expect(title + text).not.toMatch(/[{}]/);
    const { kept, nothingWritten } = refusalTexts[language];
    expect(text).toContain(state === "broken" ? nothingWritten : kept.old);
  });

  test("anything else is explained without its message", () => {
    for (const error of [new TypeError("x is undefined"), "text", null, undefined]) {
      const { title, text, remedy } = describeFailure(error, "writing", paneTexts[language]);
      expect(title).toBe(noticeTexts[language].failed.happened);
      expect(text).not.toContain("undefined");
      expect(remedy).toBe("read");
    }
  });
});

test.each<[string, unknown, string | null]>([
  ["cell edit mode", new ExcelRefusal("cellEditMode", "", "old"), "again"],
  ["a busy Excel", new ExcelRefusal("busy", "", "old"), "again"],
  ["a protected sheet", new ExcelRefusal("accessDenied", "", "old"), "again"],
  ["what is put back later", new ExcelRefusal("busy", "", "pending"), "read"],
  ["a session that timed out", new ExcelRefusal("timedOut", "", "old"), "reconnect"],
  ["the same in the middle of a change", new ExcelRefusal("timedOut", "", "pending"), "read"],
  ["something that is gone", new ExcelRefusal("notFound", "", "old"), "read"],
  ["another workbook", new ExcelRefusal("inactiveWorkbook", "", "old"), "reload"],
  ["an Excel that cannot", new ExcelRefusal("notSupported", "", "old"), null],
  ["a lost race", new LostRaceError(PLACES, false), null],
  ["a change that was stopped", new CancelledError(), null],
  ["a stopped change that is put back later", new CancelledError("pending"), "read"],
  ["somebody else's long change", new RegisterStateError("working"), "again"],
])("%s has the remedy that helps", (_name, error, remedy) => {
  expect(describeFailure(error, "writing", paneTexts.da).remedy).toBe(remedy);
});

test.each<[string, string | undefined, string]>([
  ["PRCitizens", undefined, "Borgere"],
  ["PRSettings", undefined, "Lister"],
  ["PRScoresUNGE", undefined, "UNGE"],
  ["PRScoresUNGE[Kode]", "Unge", "Unge, Kode"],
  ["PRElsewhere", undefined, "PRElsewhere"],
])("what a broken register lacks is named as people know it: %s", (subject, sheet, words) => {
  const { title } = describeFailure(
    new RegisterStateError("broken", subject, sheet),
    "writing",
    paneTexts.da
  );
  expect(title).toContain(words);
  expect(/PR(Citizens|Settings|Scores)/.test(title)).toBe(false);
});

test.each([
  ["what became of a change", "pending", "writing", noticeTexts.da.readAgain],
  ["what became of an undo", "pending", "undoing", noticeTexts.da.readAgain],
  ["what could not be read", "pending", "reading", null],
  ["a change that can be made again", "old", "writing", null],
] as const)("the button for %s says what it does", (_name, kept, doing, label) => {
  expect(describeFailure(new ExcelRefusal("busy", "", kept), doing, paneTexts.da).remedyLabel).toBe(
    label
  );
});

test("a few cells are named, and the rest counted", () => {
  const { text } = describeFailure(new LostRaceError(PLACES, true), "writing", paneTexts.da);
  expect(text).toContain("Unge A1, Unge B2, Unge C3, Unge D4 og 2 til.");
  const few = describeFailure(
    new ExcelRefusal("busy", "", "partly", {}, PLACES.slice(0, 1)),
    "writing",
    paneTexts.da
  );
  expect(few.text).toContain(`${noticeTexts.da.left} Unge A1.`);
});
