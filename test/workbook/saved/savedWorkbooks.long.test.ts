import { zipTexts } from "../../support/zipParts";
import { LOGGED_ACTIONS, LogClock, openExcel, Product, type OpenExcel } from "./actions";
import { shareOf } from "../../support/testLength";
import { keptFile } from "./keptFile";
import { beginOf, expectBefore, expectKept, keptNames } from "./keptWorkbooks";
import { CASES } from "./savedCases";

/**
 * Workbooks that every action of the product gave once, kept in `fixtures/today`, and compared with what the same action
 * gives now: cells, formulas, formats, tables, names, rules, sheets, charts, properties, protection. Of the log only
 * what it says to people is compared, not what it keeps for taking a change back.
 *
 * A difference is a change of what people find in their files. Where it is wanted, the workbooks are made anew, and the
 * differences looked through before they are committed:
 *
 *     TEST_LENGTH=long SAVED_WORKBOOKS=make npx jest --selectProjects tests --testPathPatterns saved/savedWorkbooks
 *
 * A new case is one more in `cases/`; with `-t <name>` only its own workbook is made.
 */
describe.each(shareOf(CASES, 0))("$name", ({ name, from, language = "da", act, undone }) => {
  let excel: OpenExcel;
  let product: Product;
  beforeAll(async () => {
    const clock = new LogClock(beginOf({ name, from }));
    excel =
      typeof from === "function"
        ? await from(clock)
        : await openExcel(language, from === null ? null : keptFile(from, "today"));
    product = new Product(excel.runner, clock);
    await act?.(product, excel.runner);
  });
  afterAll(() => excel.close());

  it("gives the workbook that it gave before", async () => {
    expectKept(name, await excel.save());
  });

  if (undone === undefined) return;
  it("is taken back as it was before", async () => {
    const state = await product.undo();
    expect(state).toBe(undone === "refused" ? "changed" : "undone");
    const file = await excel.save();
    if (typeof undone === "object") await expectBefore({ name, from, language }, file, undone);
    else expectKept(undone === "own" ? `${name}-undone` : name, file);
  });
});

test("every action that the log has words for is in one of them", () => {
  const texts = keptNames("today").map((name) =>
    zipTexts(keptFile(name, "today")).get("xl/sharedStrings.xml")
  );
  const logged = texts.join("");
  const missing = LOGGED_ACTIONS.filter((action) => !logged.includes(`>${action}<`));
  expect(missing).toEqual([]);
});

test("every workbook that is kept belongs to a case", () => {
  const wanted = CASES.flatMap(({ name, undone }) =>
    undone === "own" ? [name, `${name}-undone`] : [name]
  );
  expect(keptNames("today").sort()).toEqual(wanted.sort());
});
