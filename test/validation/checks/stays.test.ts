import type { Check } from "../../../src/validation/Check";
import { answerStay } from "../../../src/validation/checks/answerStay";
import { citizenMoved } from "../../../src/validation/checks/citizenMoved";
import { pauseOutside } from "../../../src/validation/checks/pauseOutside";
import { pauseOverlap } from "../../../src/validation/checks/pauseOverlap";
import { stayOpen } from "../../../src/validation/checks/stayOpen";
import type { Citizen } from "../../../src/register/model/Register";
import { withPeriods, type PeriodRow } from "../../support/periods";
import { buildRegister, dates, serial, type BuilderRow } from "../../support/registerBuilder";
import { cellsFound, runCheck } from "./support";

const main: Partial<Citizen> = { code: "K1", start: serial("2026-01-01") };
const stay: PeriodRow = { citizen: "K1", group: "UNGE" };
const pause: PeriodRow = { citizen: "K1", type: "pause", group: "UNGE" };

describe("what is said of stays and pauses", () => {
  it.each<[string, Check, Partial<Citizen>, readonly PeriodRow[], readonly string[]]>([
    ["two open stays", stayOpen, main, [stay, stay], ["Forløb!C4", "Forløb!C5"]],
    ["an open one beside an ended one", stayOpen, main, [{ ...stay, to: "2025-12-31" }], []],
    ["one whose status says that it ended", stayOpen, main, [{ ...stay, status: "ended" }], []],
    ["an open one beside the ended main one", stayOpen, { ...main, end: 46100 }, [stay], []],
    ["stays in two groups", stayOpen, main, [{ ...stay, group: "PRAK" }], []],
    [
      "what schema 1 wrote without a date",
      stayOpen,
      main,
      [{ ...stay, type: "", status: "paused" }],
      [],
    ],
    [
      "a pause inside",
      pauseOutside,
      main,
      [{ ...pause, from: "2026-02-01", to: "2026-02-09" }],
      [],
    ],
    [
      "a pause before",
      pauseOutside,
      main,
      [{ ...pause, from: "2025-12-31", to: "2026-02-09" }],
      ["Forløb!G4"],
    ],
    ["a pause in another group", pauseOutside, main, [{ ...pause, group: "PRAK" }], ["Forløb!G4"]],
    ["a pause without dates", pauseOutside, main, [pause], []],
    [
      "a pause of a stay without dates",
      pauseOutside,
      { code: "K1" },
      [{ ...pause, from: "2001-01-01" }],
      [],
    ],
    ["a pause of nobody on the list", pauseOutside, main, [{ ...pause, citizen: "K9" }], []],
    [
      "pauses that share a day",
      pauseOverlap,
      main,
      [
        { ...pause, from: "2026-02-01", to: "2026-02-09" },
        { ...pause, group: "", from: "2026-02-09", to: "2026-02-12" },
        { ...pause, citizen: "K2", from: "2026-02-09", to: "2026-02-12" },
        { ...pause, group: "PRAK", from: "2026-02-01", to: "2026-02-08" },
      ],
      ["Forløb!G5"],
    ],
    [
      "pauses one after the other",
      pauseOverlap,
      main,
      [
        { ...pause, from: "2026-02-01", to: "2026-02-09" },
        { ...pause, from: "2026-02-10" },
      ],
      [],
    ],
  ])("%s", (_name, check, citizen, rows, expected) => {
    const register = withPeriods(buildRegister({ citizens: [citizen, "K2"] }), rows);
    const code = check.finds[0]!.code;
    expect(cellsFound(check, register)).toEqual(expected.map((cell) => `${code} ${cell}`));
  });
});

const scores: readonly BuilderRow[] = [
  dates("K1", "2025-12-01", "2025-12-31", "2026-01-01", "2026-06-01"),
  ["K1", "I1", "citizen", null, 2, 3, 4],
  ["K1", "I1", "caseworker", 2],
];

describe("what is said of answers outside of every stay", () => {
  it.each<[string, Partial<Citizen>, readonly PeriodRow[], number | null]>([
    ["before the start", main, [], 2],
    ["before the start and after the end", { ...main, end: serial("2026-05-01") }, [], 3],
    ["in an earlier stay", main, [{ ...stay, from: "2025-01-01", to: "2025-12-31" }], null],
    ["partly in an earlier stay", main, [{ ...stay, from: "2025-12-02", to: "2025-12-31" }], 1],
    ["of a citizen without a start", { code: "K1" }, [], null],
    ["of a citizen in another group", { ...main, group: "PRAK" }, [], null],
    ["of nobody on the list", { code: "K2" }, [], null],
  ])("%s", (_name, citizen, rows, count) => {
    const register = withPeriods(buildRegister({ citizens: [citizen], rows: scores }), rows);
    const found = runCheck(answerStay, register);
    expect(found.map(({ parameters }) => parameters.count)).toEqual(count === null ? [] : [count]);
  });

  it("goes by the day on which each respondent answered", () => {
    const rows: readonly BuilderRow[] = [
      dates("K1", "2026-01-02"),
      ["K1", "DATO", "caseworker", "2025-12-31"],
      ["K1", "I1", "citizen", 3],
      ["K1", "I1", "caseworker", 3],
    ];
    const found = runCheck(answerStay, buildRegister({ citizens: [main], rows }));
    expect(found).toMatchObject([{ parameters: { date: serial("2025-12-31"), count: 1 } }]);
  });

  it("is at the first one's date, and can be put aside", () => {
    const found = runCheck(answerStay, buildRegister({ citizens: [main], rows: scores }));
    expect(found).toMatchObject([
      {
        severity: "warning",
        parameters: { citizen: "K1", group: "UNGE", measurement: "M1", date: serial("2025-12-01") },
      },
    ]);
  });
});

describe("what is said of a group that was changed by hand", () => {
  it.each<[string, Partial<Citizen>, readonly PeriodRow[], readonly BuilderRow[], boolean]>([
    ["answers where no stay is", { ...main, group: "PRAK" }, [], scores, true],
    [
      "answers of a stay that was",
      { ...main, group: "PRAK" },
      [{ ...stay, to: "2026-01-01" }],
      scores,
      false,
    ],
    ["answers of a second stay", { ...main, group: "PRAK" }, [stay], scores, false],
    [
      "rows without an answer",
      { ...main, group: "PRAK" },
      [],
      [dates("K1"), ["K1", "I1", "citizen"]],
      false,
    ],
    ["the group that it is", main, [], scores, false],
    ["a citizen of no group", { ...main, group: "" }, [], scores, false],
    ["nobody on the list", { code: "K2" }, [], scores, false],
  ])("%s", (_name, citizen, rows, sheet, isFound) => {
    const register = withPeriods(buildRegister({ citizens: [citizen], rows: sheet }), rows);
    const expected = isFound ? [{ parameters: { citizen: "K1", existing: "PRAK", count: 4 } }] : [];
    expect(runCheck(citizenMoved, register)).toMatchObject(expected);
  });
});
