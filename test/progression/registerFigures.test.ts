import { registerFigures } from "../../src/progression/registerFigures";
import { withPeriods } from "../support/periods";
import { buildRegister, dates, serial, type BuilderRow } from "../support/registerBuilder";

const TODAY = serial("2026-11-21");

/** How one active citizen stands, started on 2026-01-01, with an interval of 14 days. */
function standing(rows: readonly BuilderRow[], intervalDays: number | null = 14) {
  const citizens = [{ code: "K1", start: serial("2026-01-01") }];
  const register = buildRegister({ group: { intervalDays }, citizens, rows });
  const [figures] = registerFigures(register, TODAY);
  const { lastMeasured, daysOver, isInTime } = figures!.active[0]!;
  return { lastMeasured, daysOver, isInTime };
}

it.each([
  ["on the last day of the interval it is not due", "2026-11-07", 0, true],
  ["a day later it is due", "2026-11-06", 1, false],
  ["today", "2026-11-21", 0, true],
])("%s", (_name, date, daysOver, isInTime) => {
  const rows: BuilderRow[] = [dates("K1", date), ["K1", "I1", "citizen", 3]];
  expect(standing(rows)).toEqual({ lastMeasured: serial(date), daysOver, isInTime });
});

it("counts from the start where nothing was measured", () => {
  expect(standing([dates("K1")])).toEqual({ lastMeasured: null, daysOver: 310, isInTime: false });
});

it.each<[string, readonly BuilderRow[]]>([
  ["a date without a score", [dates("K1", "2026-11-20"), ["K1", "I1", "citizen"]]],
  ["a date ahead", [dates("K1", "2026-12-01"), ["K1", "I1", "citizen", 3]]],
  ["a score without a date", [dates("K1"), ["K1", "I1", "citizen", 3]]],
])("%s is no measurement", (_name, rows) => {
  expect(standing(rows).lastMeasured).toBeNull();
});

it("a reason why there is no score is a measurement", () => {
  const rows: BuilderRow[] = [dates("K1", "2026-11-20"), ["K1", "I1", "citizen", "IM"]];
  expect(standing(rows).isInTime).toBe(true);
});

it("without an interval nobody is due, and nobody in time", () => {
  const rows: BuilderRow[] = [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", 3]];
  expect(standing(rows, null)).toMatchObject({ daysOver: 0, isInTime: false });
});

it("every active citizen is in one list: in time, due, new, or without what is counted from", () => {
  const start = serial("2026-11-20");
  const register = buildRegister({
    group: { intervalDays: 14 },
    citizens: [
      { code: "TIME", start: null },
      { code: "DUE", start: serial("2026-01-01") },
      { code: "NEW", start },
      { code: "NOSTART", start: null },
      { code: "AHEAD", start: serial("2026-12-01") },
    ],
    rows: [dates("TIME", "2026-11-20"), ["TIME", "I1", "citizen", 3]],
  });
  const [group] = register.targetGroups;
  const free = { ...group!, code: "FREE", intervalDays: null };
  const withFree = {
    ...register,
    targetGroups: [group!, free],
    citizens: [...register.citizens, { ...register.citizens[2]!, code: "FREE1", group: "FREE" }],
  };
  const codes = registerFigures(withFree, TODAY).map(({ inTime, due, notYet, uncounted }) =>
    [inTime, due, notYet, uncounted].map((part) => part.map(({ code }) => code))
  );
  expect(codes).toEqual([
    [["TIME"], ["DUE"], ["NEW", "AHEAD"], ["NOSTART"]],
    [[], [], [], ["FREE1"]],
  ]);
});

it("who has paused or ended is left out, and who has waited longest comes first", () => {
  const register = buildRegister({
    group: { intervalDays: 14 },
    citizens: [
      { code: "K1", start: serial("2026-10-01") },
      { code: "K2", start: serial("2026-09-01") },
      { code: "K3", status: "paused" },
      { code: "K4", status: "ended" },
    ],
  });
  const [figures] = registerFigures(register, TODAY);
  expect(figures!.due.map(({ code }) => code)).toEqual(["K2", "K1"]);
  expect(figures!.notYet).toEqual([]);
  expect(figures!.active).toHaveLength(2);
});

it("a citizen in two groups at once is in the figures of both, and one whose stay is over or paused today in none", () => {
  const built = buildRegister({
    group: { intervalDays: 14 },
    citizens: [
      { code: "TWO", start: serial("2026-11-20") },
      { code: "OVER", end: serial("2026-11-20") },
      { code: "PAUSE", start: serial("2026-01-01") },
    ],
  });
  const group = { ...built.targetGroups[0]!, code: "PRAK", intervalDays: 56 };
  const register = withPeriods({ ...built, targetGroups: [...built.targetGroups, group] }, [
    { citizen: "TWO", group: "PRAK", from: "2026-09-01", status: "active" },
    { citizen: "PAUSE", type: "pause", group: "UNGE", from: "2026-11-21", to: "2026-12-01" },
  ]);
  const figures = registerFigures(register, TODAY);
  expect(figures.map(({ active }) => active.map(({ code }) => code))).toEqual([["TWO"], ["TWO"]]);
  expect(figures.map(({ active }) => active[0]!.daysOver)).toEqual([0, 25]);
});
