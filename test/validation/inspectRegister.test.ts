import { TABLES } from "../../src/register/tables/tables";
import { newEntry } from "../../src/register/tables/entries";
import type { Register } from "../../src/register/model/Register";
import { ALL_FINDINGS } from "../support/violations";
import { DETAILS_CHECKS } from "../../src/validation/detailsChecks";
import { inspectRegister } from "../../src/validation/inspectRegister";
import {
  type BuilderRow,
  buildRegister,
  dates,
  indicator,
  serial,
  tablePlace,
  withRows,
} from "../support/registerBuilder";
import { withPeriods } from "../support/periods";
import { cellsOf } from "../support/violations";
import type { RegisterTable } from "../../src/register/tables/tables";

const today = serial("2026-06-01");

it("finds nothing in a register that is in order", () => {
  const register = buildRegister({
    indicators: [indicator("I1"), indicator("I2", { type: "count", minimum: 0, maximum: 99 })],
    rows: [
      dates("K1", "2026-01-05", "2026-01-19"),
      ["K1", "I1", "citizen", 3, "IR"],
      ["K1", "I1", "caseworker", null, 4],
      ["K1", "I2", "citizen", 12, 0],
      ["K1", "SAMMEN", "everyone", 1],
      dates("K2"),
      ["K2", "I1", "citizen"],
    ],
  });
  expect(inspectRegister(register, { today })).toEqual([]);
});

it("puts errors first, then goes by sheet and from the top down", () => {
  const register = buildRegister({
    citizens: ["K1", "K*", ""],
    rows: [
      dates("K1", "2026-01-05"),
      ["K1", "I1", "mentor", 9],
      ["K1", "I1", "citizen", null, 9],
      dates("K2", "2027-01-05"),
    ],
  });
  expect(cellsOf(inspectRegister(register, { today }))).toEqual([
    "citizen.required Borgere!A6",
    "measurement.required UNGE!R4",
    "score.maximum UNGE!Q5",
    "score.maximum UNGE!R6",
    "measurement.date UNGE!Q7",
    "row.citizen UNGE!A7",
    "citizen.pattern Borgere!A5",
    "row.respondent UNGE!D5",
  ]);
});

it("runs every check", () => {
  const built = buildRegister({
    citizens: [
      "",
      "K*",
      { code: "K1", start: serial("2026-03-01") },
      "k1",
      "010170-1234",
      { code: "K3", group: "ANDRE", start: serial("2099-01-01") },
    ],
    indicators: [indicator("I1"), indicator("I2", { validTo: serial("2026-01-01") })],
    measurements: 2,
    rows: [
      dates("K3", "2026-01-05", "2027-01-05", "2026-01-05"),
      ["K3", "I1", "citizen", 9, 0, 1],
      ["K3", "I1", "caseworker", 2.5, "hm"],
      ["K3", "I1", "caseworker", 2],
      ["K3", "I9", "mentor", 3],
      ["K3", "SAMMEN", "everyone", 2],
      ["K4", "I1", "citizen", 1],
      dates("K1", "2026-02-01"),
      ["K1", "I1", "citizen", 3],
      ["K1", "I2", "citizen", 3],
      ["K1", "SAMMEN", "citizen", 2],
    ],
    efforts: [newEntry(TABLES.efforts, { citizen: "K5", name: "010170-1234" })],
    places: { efforts: tablePlace("efforts", "Indsatser") },
  });
  const pause = { citizen: "K1", type: "pause", group: "UNGE", from: "2026-02-01" } as const;
  const listed = ["UNGE", "NY", "NY2", "små"].map((code) => ({ ...built.targetGroups[0]!, code }));
  const settings = [{ code: "foreign", group: "", setting: "", value: 1 }];
  const copies = [{ ...built.places.citizens!, table: "PRScoresNY2", sheet: "NY (2)" }];
  const register = withPeriods(withRows({ ...built, targetGroups: listed, copies, settings }), [
    { citizen: "K1", group: "UNGE", from: "2026-04-01" },
    { ...pause, to: "2026-02-09" },
    pause,
  ]);
  const violations = inspectRegister(register, { today });
  // Both a score sheet and the efforts name somebody who is not on the list.
  expect(cellsOf(violations)).toEqual(
    expect.arrayContaining(["row.citizen UNGE!A10", "row.citizen Indsatser!A4"])
  );
  // Nothing is said of groups to be set up while the row of one that has a sheet is gone.
  const ofNoGroup = inspectRegister({ ...register, targetGroups: [] }, { today }).filter(
    ({ code }) => code.startsWith("sheet.")
  );
  const answered = (citizen: string): BuilderRow => [citizen, "I1", "citizen"];
  const incomplete = buildRegister({
    rows: [answered("K1"), answered("K2"), dates("K3")],
    indicators: [indicator("I1", { questions: { citizen: "?" } })],
  });
  const lacking = inspectRegister(incomplete, { today });
  const found = new Set([...violations, ...ofNoGroup, ...lacking].map(({ code }) => code));
  // What is read only when somebody checks has checks of its own.
  const others = DETAILS_CHECKS.flatMap(({ finds }) => finds.map(({ code }): string => code));
  const all = ALL_FINDINGS.map(({ code }) => code).filter(
    (code) => !/^(structure|input|import|table)\./.test(code) && !others.includes(code)
  );
  expect([...found].sort()).toEqual([...all].sort());
});

it("names citizens in parameters only", () => {
  const register = buildRegister({ citizens: [], rows: [["HEMMELIG", "I9", "citizen", 9]] });
  for (const violation of inspectRegister(register, { today })) {
    expect(JSON.stringify({ ...violation, parameters: {} })).not.toContain("HEMMELIG");
  }
});

describe("what follows from a table or column that is gone", () => {
  const whole = buildRegister({
    rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", 3, 4]],
    efforts: [newEntry(TABLES.efforts, { citizen: "K1", name: "Mentor" })],
    places: { efforts: tablePlace("efforts", "Indsatser") },
  });
  const { places } = whole;
  const found = (changes: Partial<Register>) =>
    cellsOf(inspectRegister({ ...whole, ...changes }, { today }));
  const without = (table: RegisterTable, ...gone: string[]) => ({
    ...places,
    [table]: {
      ...places[table]!,
      columns: Object.fromEntries(
        Object.entries(places[table]!.columns).filter(([name]) => !gone.includes(name))
      ),
    },
  });
  const cause = ["measurement.required UNGE!R4"];
  const unread = <Item extends object>(items: readonly Item[], changes: Partial<Item>): Item[] =>
    items.map((each) => ({ ...each, ...changes }));

  it("is what it is in a whole register", () => {
    expect(found({})).toEqual(cause);
  });

  it.each<[string, Partial<Register>]>([
    ["the indicators", { indicators: [], places: { ...places, indicators: null } }],
    [
      "the indicators' groups",
      {
        indicators: unread(whole.indicators, { group: "" }),
        places: without("indicators", "group"),
      },
    ],
    ["the citizens", { citizens: [], places: { ...places, citizens: null } }],
    [
      "the citizens' codes",
      { citizens: unread(whole.citizens, { code: "" }), places: without("citizens", "citizen") },
    ],
    [
      "the efforts' citizens",
      { efforts: unread(whole.efforts, { citizen: "" }), places: without("efforts", "citizen") },
    ],
    [
      "the indicators' codes",
      { indicators: unread(whole.indicators, { code: "" }), places: without("indicators", "code") },
    ],
    [
      "the citizens' groups",
      { citizens: unread(whole.citizens, { group: "" }), places: without("citizens", "group") },
    ],
    ["the target groups", { targetGroups: [], places: { ...places, targetGroups: null } }],
    [
      "the target groups' codes",
      {
        targetGroups: unread(whole.targetGroups, { code: "" }),
        places: without("targetGroups", "group"),
      },
    ],
    [
      "the target groups' respondents",
      {
        targetGroups: unread(whole.targetGroups, { respondents: [] }),
        places: without("targetGroups", "respondents"),
      },
    ],
  ])("is left out: %s", (_, changes) => {
    expect(found(changes)).toEqual(cause);
  });

  const reasonless = buildRegister({
    reasons: [],
    rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", "IR"]],
  });

  it.each<[string, Register["places"]]>([
    ["the reasons", { ...places, reasons: null }],
    ["the reasons' codes", without("reasons", "code")],
  ])("is left out: %s", (_, left) => {
    const found = inspectRegister({ ...reasonless, places: left }, { today });
    expect(cellsOf(found)).toEqual([]);
  });

  it("is found where the list of reasons is there, and empty", () => {
    expect(cellsOf(inspectRegister(reasonless, { today }))).toEqual(["score.enum UNGE!Q5"]);
  });

  it("is no start so late that nobody is ever due, where the citizens' starts are gone", () => {
    const started = { ...whole, citizens: unread(whole.citizens, { start: serial("2099-01-01") }) };
    const codes = (register: Register) =>
      inspectRegister(register, { today }).map(({ code }) => code);
    expect(codes(started)).toContain("citizen.start");
    const places = without("citizens", "start");
    expect(codes({ ...started, places })).not.toContain("citizen.start");
  });

  it("is no more than that: an empty list is no list that is gone", () => {
    expect(found({ indicators: [] })).toContain("score.indicator UNGE!B5");
  });
});
