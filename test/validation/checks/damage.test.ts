import { rowJoint } from "../../../src/validation/checks/rowJoint";
import { rowMissing } from "../../../src/validation/checks/rowMissing";
import { inspectRegister } from "../../../src/validation/inspectRegister";
import { planFix } from "../../../src/validation/planFix";
import type { Register } from "../../../src/register/model/Register";
import { invertEdits } from "../../../src/workbook/edits/invertEdits";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { withPeriods } from "../../support/periods";
import {
  buildRegister,
  dates,
  indicator,
  rowsOf,
  serial,
  withRows,
  type BuilderRow,
  type RegisterPlan,
} from "../../support/registerBuilder";
import { cellsOf } from "../../support/violations";
import { cellsFound, runCheck, TODAY } from "./support";

/** A whole block, in which citizen and caseworker answer one indicator. */
const block = (citizen: string): BuilderRow[] => [
  dates(citizen, "2026-01-05"),
  [citizen, "I1", "citizen", 3],
  [citizen, "I1", "caseworker", 3],
];
const others = [...block("K1"), ...block("K2")];
/** The block of K3, which begins in row 10. */
const [day, own, caseworker] = block("K3") as [BuilderRow, BuilderRow, BuilderRow];

describe("rows that are missing from a block", () => {
  it.each<[string, readonly BuilderRow[], RegisterPlan, number | null]>([
    ["none", [day, own, caseworker], {}, null],
    ["one", [day, own], {}, 1],
    ["the date row", [own, caseworker], {}, 1],
    ["all of its scores", [day], {}, 2],
    ["of a citizen who has none yet", [], {}, null],
    [
      "of an indicator that was chosen away",
      [day, caseworker],
      { citizens: ["K1", "K2", { code: "K3", chosenAway: ["i1"] }] },
      null,
    ],
    [
      "of a citizen whose stay ended",
      [day, own],
      { citizens: ["K1", "K2", { code: "K3", end: serial("2026-02-01") }] },
      null,
    ],
    [
      "of a citizen in another group",
      [day, own],
      { citizens: ["K1", "K2", { code: "K3", group: "X" }] },
      null,
    ],
    ["of nobody on the list", [day, own], { citizens: ["K1", "K2"] }, null],
    ["of a respondent who is mistyped", [day, own, ["K3", "I1", "mentor", 3]], {}, null],
    ["of a code that is mistyped", [day, own, ["K3", "1I", "caseworker", 3]], {}, null],
    [
      "of an indicator that came later and nobody has been asked",
      [day, own, caseworker],
      { indicators: [indicator("I1"), indicator("I2")] },
      null,
    ],
    [
      "of an indicator that has ended",
      [day, own, caseworker],
      { indicators: [indicator("I1"), indicator("I2", { validTo: serial("2026-02-01") })] },
      null,
    ],
  ])("%s", (_name, rows, plan, count) => {
    const register = buildRegister({
      citizens: ["K1", "K2", "K3"],
      rows: [...others, ...rows],
      ...plan,
    });
    const found = runCheck(rowMissing, register);
    expect(found.map(({ parameters }) => parameters.count)).toEqual(count === null ? [] : [count]);
    expect(cellsOf(found)).toEqual(count === null ? [] : ["row.missing UNGE!A10"]);
  });

  it("are not told where several blocks lack the same: then they never were", () => {
    const rows = [...block("K1"), ...block("K2").slice(0, 2), day, own];
    expect(runCheck(rowMissing, buildRegister({ rows }))).toEqual([]);
  });

  it("are put back empty, and that is taken back", () => {
    const register = buildRegister({ rows: [...others, day] });
    const [violation] = runCheck(rowMissing, register);
    const plan = planFix(register, violation!, { today: TODAY });
    const after = registerAfter(register, plan!.edits);
    expect(rowsOf(after).slice(7)).toEqual([
      ["K3", "I1", "citizen"],
      ["K3", "I1", "caseworker"],
    ]);
    expect(inspectRegister(after, { today: TODAY })).toEqual([]);
    expect(rowsOf(registerAfter(after, invertEdits(plan!.edits)!))).toEqual(rowsOf(register));
  });
});

describe("rows that say what was scored jointly", () => {
  it("hold 1 or nothing", () => {
    const rows: BuilderRow[] = [
      ...block("K1"),
      ["K1", "SAMMEN", "citizen", 1, 2, null, "ja", 0, 1.5],
    ];
    expect(cellsFound(rowJoint, buildRegister({ rows }))).toEqual([
      "row.joint UNGE!R7",
      "row.joint UNGE!T7",
      "row.joint UNGE!U7",
      "row.joint UNGE!V7",
    ]);
  });
});

describe("what people do to the sheets", () => {
  const [group] = buildRegister().targetGroups;
  const setting = (code: string, of = "") => ({ code, group: of, setting: "", value: 3 });
  const withSettings = (...more: ReturnType<typeof setting>[]): Register => {
    const register = buildRegister({ rows: block("K1") });
    return withRows({ ...register, settings: [...register.settings, ...more] });
  };

  it.each<[string, Register, readonly string[]]>([
    ["nothing", buildRegister({ rows: block("K1") }), []],
    [
      "a joint row with 1",
      buildRegister({ rows: [...block("K1"), ["K1", "SAMMEN", "everyone", 1]] }),
      [],
    ],
    [
      "two joint rows of one respondent",
      buildRegister({
        rows: [...block("K1"), ["K1", "SAMMEN", "citizen", 1], ["K1", "SAMMEN", "citizen", 1]],
      }),
      ["row.unique UNGE!A8"],
    ],
    [
      "two date rows",
      buildRegister({ rows: [...block("K1"), dates("K1")] }),
      ["row.unique UNGE!A7"],
    ],
    [
      "no date row",
      buildRegister({ rows: block("K1").slice(1) }),
      ["measurement.required UNGE!Q4"],
    ],
    [
      "a date row of an unknown respondent",
      buildRegister({ rows: [...block("K1"), ["K1", "DATO", "mentor", "2026-01-06"]] }),
      ["row.respondent UNGE!D7"],
    ],
    [
      "days that fall from left to right",
      buildRegister({ rows: [dates("K1", "2026-01-05", "2026-01-04"), ...block("K1").slice(1)] }),
      ["measurement.date UNGE!R4"],
    ],
    [
      "a setting with a code of nobody's",
      withSettings(setting("foreign")),
      ["setting.code Lister!"],
    ],
    ["a setting in other capitals", withSettings(setting("SMALLESTGROUP", "unge")), []],
    [
      "a setting of a group that is not there",
      withSettings(setting("smallestGroup", "ANDRE")),
      ["table.reference Lister!"],
    ],
    [
      "the citizen's row deleted while scores stand",
      buildRegister({ rows: block("K1"), citizens: [] }),
      ["row.citizen UNGE!A4"],
    ],
    [
      "a stay without a citizen",
      withPeriods(buildRegister({ rows: block("K1") }), [{ citizen: "", group: group!.code }]),
      ["row.citizen Forløb!"],
    ],
    [
      "two open stays in one group",
      withPeriods(buildRegister({ rows: block("K1") }), [{ citizen: "K1", group: group!.code }]),
      ["stay.open Forløb!"],
    ],
  ])("%s: is found, and nothing else", (_name, register, expected) => {
    const found = cellsOf(inspectRegister(register, { today: TODAY }));
    expect(found.map((each, at) => each.startsWith(expected[at] ?? "\0"))).toEqual(
      expected.map(() => true)
    );
  });
});
