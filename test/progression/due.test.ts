import fc from "fast-check";
import { dueOf, isPausedOn } from "../../src/progression/due";
import { formatIsoDate } from "../../src/register/model/dates";
import { RegisterIndex } from "../../src/register/model/RegisterIndex";
import { covers } from "../../src/register/model/Stay";
import { withPeriods, type PeriodRow } from "../support/periods";
import { buildRegister, dates, serial, type BuilderRow } from "../support/registerBuilder";

const TODAY = serial("2026-11-21");

interface Case {
  readonly start?: string;
  readonly end?: string;
  readonly interval?: number | null;
  readonly rows?: readonly BuilderRow[];
  readonly periods?: readonly PeriodRow[];
}

function due({ start, end, interval = 14, rows = [], periods = [] }: Case) {
  const day = (iso?: string) => (iso === undefined ? null : serial(iso));
  const register = withPeriods(
    buildRegister({
      group: { intervalDays: interval },
      citizens: [{ code: "K1", start: day(start), end: day(end) }],
      rows,
    }),
    periods
  );
  const found = dueOf(register, RegisterIndex.of(register).stays("K1")[0]!, TODAY);
  const text = (serialOrNull: number | null) => serialOrNull && formatIsoDate(serialOrNull);
  return { last: text(found.lastMeasured), day: text(found.day) };
}

const pause = (from: string, to?: string): PeriodRow => ({
  citizen: "K1",
  type: "pause",
  group: "UNGE",
  from,
  ...(to === undefined ? {} : { to }),
});
const answered = (...days: string[]): readonly BuilderRow[] => [
  dates("K1", ...days),
  ["K1", "I1", "citizen", ...days.map((_, at) => (at % 2 === 0 ? 3 : "IR"))],
];

it.each<[string, Case, string | null, string | null]>([
  ["the start plus the interval", { start: "2026-01-01" }, null, "2026-01-15"],
  [
    "the latest answer, be it a reason, plus the interval",
    { start: "2026-01-01", rows: answered("2026-02-01", "2026-03-01") },
    "2026-03-01",
    "2026-03-15",
  ],
  [
    "of any respondent",
    {
      start: "2026-01-01",
      rows: [
        dates("K1", "2026-02-01", "2026-03-01"),
        ["K1", "I1", "citizen", 3],
        ["K1", "I1", "caseworker", null, 4],
      ],
    },
    "2026-03-01",
    "2026-03-15",
  ],
  [
    "that something was scored together is no answer",
    {
      start: "2026-01-01",
      rows: [dates("K1", "2026-02-01"), ["K1", "SAMMEN", "everyone", 1]],
    },
    null,
    "2026-01-15",
  ],
  [
    "an answer before the stay, or in the future, is none of it",
    { start: "2026-03-01", rows: answered("2026-01-01", "2026-12-01") },
    null,
    "2026-03-15",
  ],
  [
    "nor one after its end",
    { start: "2026-01-01", end: "2026-03-31", rows: answered("2026-03-01", "2026-05-01") },
    "2026-03-01",
    "2026-03-15",
  ],
  ["without an interval never", { start: "2026-01-01", interval: null }, null, null],
  ["without a start or an answer never", {}, null, null],
  [
    "a start that is not known is no limit",
    { rows: answered("2026-03-01") },
    "2026-03-01",
    "2026-03-15",
  ],
  [
    "days of a pause do not count",
    { start: "2026-01-01", periods: [pause("2026-01-05", "2026-01-09")] },
    null,
    "2026-01-20",
  ],
  [
    "of a pause that the latest answer lies in, those after it do not",
    {
      start: "2026-01-01",
      rows: answered("2026-03-03"),
      periods: [pause("2026-03-01", "2026-03-10")],
    },
    "2026-03-03",
    "2026-03-24",
  ],
  [
    "a pause before the latest answer moves nothing",
    {
      start: "2026-01-01",
      rows: answered("2026-03-01"),
      periods: [pause("2026-02-01", "2026-02-10")],
    },
    "2026-03-01",
    "2026-03-15",
  ],
  [
    "a pause that begins after the day moves nothing",
    { start: "2026-01-01", periods: [pause("2026-01-16", "2026-02-10")] },
    null,
    "2026-01-15",
  ],
  [
    "a pause that begins because of another one counts too",
    {
      start: "2026-01-01",
      periods: [pause("2026-01-17", "2026-01-18"), pause("2026-01-10", "2026-01-12")],
    },
    null,
    "2026-01-20",
  ],
  [
    "days of two pauses at once count once",
    {
      start: "2026-01-01",
      periods: [pause("2026-01-05", "2026-01-09"), pause("2026-01-08", "2026-01-10")],
    },
    null,
    "2026-01-21",
  ],
  [
    "in a pause without an end never",
    { start: "2026-01-01", periods: [pause("2026-01-05")] },
    null,
    null,
  ],
])("%s", (_name, given, last, day) => {
  expect(due(given)).toEqual({ last, day });
});

it("between the latest answer and the day lie as many days without a pause as the interval has", () => {
  const span = fc.record({
    from: fc.integer({ min: 1, max: 120 }),
    days: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 5 }),
      fc.integer({ min: 1, max: 60 }),
      (spans, interval) => {
        const start = serial("2026-01-01");
        const register = withPeriods(
          buildRegister({ group: { intervalDays: interval }, citizens: [{ code: "K1", start }] }),
          spans.map(({ from, days }) =>
            pause(formatIsoDate(start + from), formatIsoDate(start + from + days))
          )
        );
        const stay = RegisterIndex.of(register).stays("K1")[0]!;
        const { day } = dueOf(register, stay, TODAY);
        const between = Array.from({ length: day! - start }, (_, at) => start + at + 1);
        const open = between.filter((each) => !stay.pauses.some((one) => covers(one, each)));
        expect(open).toHaveLength(interval);
      }
    )
  );
});

it.each([
  ["2026-01-04", false],
  ["2026-01-05", true],
  ["2026-01-09", true],
  ["2026-01-10", false],
])("on %s the stay is paused: %s", (day, isPaused) => {
  const register = withPeriods(buildRegister({ citizens: ["K1"] }), [
    pause("2026-01-05", "2026-01-09"),
  ]);
  expect(isPausedOn(RegisterIndex.of(register).stays("K1")[0]!, serial(day))).toBe(isPaused);
});
