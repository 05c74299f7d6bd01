import { shareOf } from "../../support/testLength";
import { breakOff } from "./breakOff";
import { keptFile } from "./keptFile";
import { beginOf, endOf, expectBefore } from "./keptWorkbooks";
import { CASES } from "./savedCases";

/**
 * What was begun and broken off is put back when the pane is opened again: the saved workbook is the one from before, to
 * the last format. That every moment is survived is for the faults to show; here is one of each kind of change.
 */

const brokenOff = CASES.filter(({ interrupted }) => interrupted !== undefined);
const undoBrokenOff = CASES.filter(({ undoInterrupted }) => undoInterrupted);

test.each(shareOf(brokenOff, 0))("$name, broken off, is put back", async (which) => {
  const { from, language = "da", act, interrupted } = which;
  const file = await breakOff({
    language,
    from: typeof from === "string" ? keptFile(from, "today") : null,
    act: act!,
    minutes: beginOf(which),
  });
  await expectBefore(which, file, interrupted!);
});

test.each(shareOf(undoBrokenOff, 1))("$name, broken off as it is taken back, is", async (which) => {
  const { name, language = "da", undone } = which;
  const file = await breakOff({
    language,
    from: keptFile(name, "today"),
    act: (product) => product.undo(),
    minutes: endOf(which),
  });
  await expectBefore(which, file, undone as readonly string[]);
});
