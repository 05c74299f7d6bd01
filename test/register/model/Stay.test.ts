import { RegisterIndex } from "../../../src/register/model/RegisterIndex";
import { isOpen, isOver, liesIn, overlap, type Span } from "../../../src/register/model/Stay";
import type { Register } from "../../../src/register/model/Register";
import { withPeriods, type PeriodRow } from "../../support/periods";
import { buildRegister, GROUP_CODE, serial } from "../../support/registerBuilder";

function register(rows: readonly PeriodRow[]): Register {
  const main = { code: "K1", start: serial("2026-03-01"), caseworker: "ANK", section: "Nord" };
  return withPeriods(buildRegister({ citizens: [main, "K2"] }), rows);
}

/** The stays of a citizen as texts: group, where they stand, and the first days of their pauses. */
function staysOf(rows: readonly PeriodRow[], citizen = "K1"): string[] {
  return RegisterIndex.of(register(rows))
    .stays(citizen)
    .map(({ group, at, pauses }) => `${group} ${at.table} ${at.entry} ${pauses.length}`);
}

it.each<[string, readonly PeriodRow[], readonly string[]]>([
  ["the citizen's row is the main stay", [], ["UNGE citizens 0 0"]],
  [
    "others stand in the periods, whatever the case of their codes",
    [{ citizen: "k1", group: "PRAK", from: "2026-04-01" }],
    ["UNGE citizens 0 0", "PRAK periods 0 0"],
  ],
  [
    "of schema 1 a row that says no type is a stay",
    [{ citizen: "K1", type: "", group: "PRAK", status: "ended" }],
    ["UNGE citizens 0 0", "PRAK periods 0 0"],
  ],
  [
    "or a pause where its status is that",
    [{ citizen: "K1", type: "", group: "UNGE", status: "paused", from: "2026-04-01" }],
    ["UNGE citizens 0 1"],
  ],
  [
    "a pause of another group, or of another citizen, is none of it",
    [
      { citizen: "K1", type: "pause", group: "PRAK", from: "2026-04-01" },
      { citizen: "K2", type: "pause", group: "UNGE", from: "2026-04-01" },
    ],
    ["UNGE citizens 0 0"],
  ],
  [
    "a pause of no group lies in every stay that it is inside of",
    [
      { citizen: "K1", group: "PRAK", from: "2026-04-01", to: "2026-05-01" },
      { citizen: "K1", type: "pause", group: "", from: "2026-04-10", to: "2026-04-20" },
      { citizen: "K1", type: "pause", group: "", from: "2026-05-10", to: "2026-05-20" },
    ],
    ["UNGE citizens 0 2", "PRAK periods 0 1"],
  ],
  [
    "a pause before the stay began is none of it",
    [{ citizen: "K1", type: "pause", group: "UNGE", from: "2026-02-27", to: "2026-03-02" }],
    ["UNGE citizens 0 0"],
  ],
  [
    "rows without a citizen or a group are no stays",
    [
      { citizen: "", group: "UNGE" },
      { citizen: "K1", group: "" },
    ],
    ["UNGE citizens 0 0"],
  ],
])("%s", (_name, rows, expected) => {
  expect(staysOf(rows)).toEqual(expected);
});

it("of a citizen who stands on the list twice the upper row counts, and one of no group is in none", () => {
  const built = buildRegister({
    citizens: [
      { code: "K1", caseworker: "ANK" },
      { code: "k1", caseworker: "BO" },
      { code: "K2", group: "" },
    ],
  });
  const index = RegisterIndex.of(built);
  expect(index.stays("K1").map(({ caseworker }) => caseworker)).toEqual(["ANK"]);
  expect(index.stays("K2")).toEqual([]);
  expect(index.staysIn("unge")).toHaveLength(1);
});

it.each([
  ["2026-03-01", "citizens"],
  ["2026-02-28", null],
  ["2025-06-30", "periods"],
  ["2025-07-01", null],
])("a day belongs to the stay that covers it: %s", (day, table) => {
  const rows = [{ citizen: "K1", group: GROUP_CODE, from: "2025-01-01", to: "2025-06-30" }];
  const stay = RegisterIndex.of(register(rows)).stayOn("K1", GROUP_CODE, serial(day));
  expect(stay?.at.table ?? null).toBe(table);
});

it("dates that are null are no limit, and of two that cover a day the later one is meant", () => {
  const index = RegisterIndex.of(
    withPeriods(buildRegister({ citizens: ["K1"] }), [
      { citizen: "K1", group: "UNGE", from: "2026-01-01" },
    ])
  );
  expect(index.stayOn("K1", "UNGE", serial("2001-01-01"))?.at.table).toBe("citizens");
  expect(index.stayOn("K1", "UNGE", serial("2026-01-01"))?.at.table).toBe("periods");
});

it("an answer is about the stay of its day, else the one that is not over, else the latest", () => {
  const rows = [
    { citizen: "K1", group: "PRAK", from: "2022-01-01", to: "2022-12-31" },
    { citizen: "K1", group: "PRAK", from: "2024-01-01", status: "ended" as const },
    { citizen: "K1", group: "PRAK", from: "2026-06-01", status: "paused" as const },
    { citizen: "K1", group: "BIP", to: "2025-01-01" },
    { citizen: "K1", group: "BIP", to: "2025-06-01" },
  ];
  const index = RegisterIndex.of(register(rows));
  const about = (group: string, day: string): number | null =>
    index.stayAbout("k1", group, serial(day))?.at.entry ?? null;
  expect(about("prak", "2022-03-01")).toBe(0);
  // Of schema 1 a paused row without a type is a pause; this one says that it is a stay.
  expect(about("PRAK", "2023-03-01")).toBe(2);
  expect(about("BIP", "2026-03-01")).toBe(4);
  expect(index.stayAbout("K2", "PRAK", serial("2026-03-01"))).toBeNull();
  expect(index.staysFrom("K1", serial("2026-03-01")).map(({ group }) => group)).toEqual([
    "UNGE",
    "PRAK",
  ]);
});

it("a stay is over by its last day, and where somebody said so", () => {
  expect(isOpen({ to: null, status: "ended" })).toBe(false);
  expect(isOver({ to: null, status: "ended" }, 5)).toBe(true);
  expect([4, 5, 6, null].map((to) => isOver({ to, status: "active" }, 5))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it.each<[Span, Span, boolean, boolean]>([
  [{ from: 5, to: 9 }, { from: 9, to: 12 }, true, false],
  [{ from: 5, to: 9 }, { from: 10, to: 12 }, false, false],
  [{ from: 5, to: 9 }, { from: 5, to: 9 }, true, true],
  [{ from: 5, to: null }, { from: 1, to: 9 }, true, true],
  [{ from: null, to: null }, { from: 1, to: 9 }, true, true],
  [{ from: null, to: 4 }, { from: 5, to: null }, false, false],
])("%j and %j share a day: %s, the one inside the other: %s", (one, other, shares, inside) => {
  expect([overlap(one, other), overlap(other, one), liesIn(one, other)]).toEqual([
    shares,
    shares,
    inside,
  ]);
});
