import { CitizenBlock } from "../../../src/register/plans/CitizenBlock";
import {
  nearestOccasion,
  partAnswers,
  placeAnswers,
} from "../../../src/register/plans/placeAnswers";
import { scoreEdits } from "../../../src/register/plans/scoreEdits";
import { registerAfter } from "../../../src/workbook/edits/registerAfter";
import { ownerOf } from "../../../src/register/tables/scoreRows";
import type { BuilderRow } from "../../support/registerBuilder";
import { buildRegister, dates, rowsOf, serial as d } from "../../support/registerBuilder";

function blockOf(rows: readonly BuilderRow[]) {
  const register = buildRegister({ rows, measurements: 8 });
  const [table] = register.scoreTables;
  const owner = { ...ownerOf(register.citizens[0]!), respondents: ["citizen", "caseworker"] };
  const block = CitizenBlock.read(
    table!,
    rows.map((_, row) => row),
    owner
  );
  return { block, after: () => rowsOf(registerAfter(register, scoreEdits("UNGE", [block]))) };
}

describe("parting", () => {
  it("counts what it parts in turn", () => {
    // The answers of 20 January belong in a column before those of 12 January, which had joined one further right.
    const { block, after } = blockOf([
      dates("K1", "2026-01-05", "2026-01-30"),
      ["K1", "I1", "citizen", 4, 4],
      ["K1", "I1", "caseworker", 1, 2],
      ["K1", "DATO", "caseworker", "2026-01-31", "2026-02-02"],
    ]);
    // 31 January joined the first occasion, so its own place is behind the second, whose answers come later still.
    expect(partAnswers(block, "caseworker", 0)).toMatchObject({ parted: 2, day: d("2026-01-31") });
    expect(after()).toEqual([
      dates("K1", ...["2026-01-05", "2026-01-30", "2026-01-31", "2026-02-02"].map(d)),
      ["K1", "I1", "citizen", 4, 4],
      ["K1", "I1", "caseworker", null, null, 1, 2],
      ["K1", "DATO", "caseworker"],
    ]);
  });

  it("is nothing where the respondent has no day of their own", () => {
    const { block, after } = blockOf([
      dates("K1", "2026-01-05"),
      ["K1", "I1", "caseworker", 1],
      ["K1", "DATO", "caseworker"],
    ]);
    expect(partAnswers(block, "caseworker", 0)).toBeNull();
    expect(after()[1]).toEqual(["K1", "I1", "caseworker", 1]);
  });
});

describe("the nearest occasion", () => {
  it("is one that is open to all who answered on the day", () => {
    const { block } = blockOf([
      dates("K1", "2026-01-05", "2026-01-13"),
      ["K1", "I1", "citizen", null, 4],
      ["K1", "I1", "caseworker", 3],
    ]);
    const day = d("2026-01-09");
    const citizen = { respondent: "citizen", day };
    const caseworker = { respondent: "caseworker", day };
    expect(nearestOccasion(block, [citizen], 7)).toBe(0);
    expect(nearestOccasion(block, [caseworker], 7)).toBe(1);
    expect(nearestOccasion(block, [citizen, caseworker], 7)).toBeNull();
  });

  it("is told from another of the same date by its place", () => {
    const { block } = blockOf([
      dates("K1", "2026-01-05", "2026-01-05"),
      ["K1", "I1", "citizen", 4, 4],
    ]);
    const answers = { respondent: "caseworker", day: d("2026-01-06") };
    expect(nearestOccasion(block, [answers], 7, (position) => position === 0)).toBe(1);
    expect(placeAnswers(block, answers, 1)).toMatchObject({ position: 1, joined: true });
  });
});
