import { upgradeRegister } from "../../../src/actions/upgradeRegister";
import { ENTRY_TABLES } from "../../../src/register/tables/tables";
import type { Register } from "../../../src/register/model/Register";
import { readRegister } from "../../../src/workbook/read/readRegister";
import { undoChange } from "../../../src/workbook/change/undoChange";
import { shareOf } from "../../support/testLength";
import { describeWorkbook } from "../saved/describeWorkbook";
import { differencesOf } from "../saved/differencesOf";
import { keptFile } from "../saved/keptFile";
import { keptNames } from "../saved/keptWorkbooks";
import { applyEdits } from "../../../src/workbook/change/applyEdits";
import { TestRegister } from "../support";

/** Later than anything that the kept logs say. */
const now = (): Date => new Date(2027, 0, 1);

const NAMES = keptNames("schemaOne");

/** Widths and lines of the hidden sheet, and the mark of a fold that is gone: nothing that anybody reads. */
const LEFT =
  /^(?:(?:Lister|Lists)(?: 2)?(?: columns [A-Z]+:[A-Z]+: |![A-Z]+\d+ format: )|(?:Indikatorer|Indicators) columns )/;

/** What a register holds, whatever its layout: scores, days, reasons, texts, lists. */
function contentOf(register: Register): unknown {
  const entries = ENTRY_TABLES.map((table) => [table, register[table]] as const);
  return {
    language: register.language,
    entries: Object.fromEntries(entries),
    scores: register.scoreTables.map(
      ({ group, citizens, codes, respondents, reasons, columns }) => ({
        ...{ group, citizens, codes, respondents, reasons },
        columns: columns.map(({ name, kinds, numbers, texts }) => ({
          ...{ name, kinds, texts },
          numbers: [...numbers],
        })),
      })
    ),
  };
}

describe.each(shareOf(NAMES, 0))("%s, made by schema 1", (name) => {
  it("holds after its upgrade what it held before, and undone is what it was", async () => {
    const file = keptFile(name, "schemaOne");
    const register = await TestRegister.from(file, { calculation: "automatic" });
    const opened = await register.runner.run(readRegister).catch(() => null);
    if (opened === null) return;
    const before = opened.register;
    const plan = upgradeRegister.plan(before, opened.structure);
    if (!plan?.ok) {
      // Nothing that stands there is to be lost.
      expect(opened.structure).not.toEqual([]);
      return;
    }
    const { mark } = await applyEdits(register.runner, plan.edits, {
      action: "upgradeRegister",
      now,
    });
    const after = await register.runner.run(readRegister);
    expect(after.structure).toEqual(opened.structure);
    expect(after.register.schemaVersion).toBe(2);
    expect(contentOf(after.register)).toEqual(contentOf(before));
    expect(await undoChange(register.runner, mark!, now)).toEqual({ state: "undone", left: [] });
    const content = (bytes: Uint8Array): readonly string[] =>
      describeWorkbook(bytes).content.filter((line) => !LEFT.test(line));
    expect(differencesOf(content(file), content(await register.host.save()))).toEqual([]);
  });
});
