import { LogClock, openExcel, Product } from "./actions";
import { keptFile } from "./keptFile";
import { beginOf, expectBefore } from "./keptWorkbooks";
import { NOTHING, type Leavings } from "./SavedCase";
import { CASES } from "./savedCases";

/**
 * The kept workbooks were written before sheets, names and cells were edits like any other: their logs say in another
 * form what takes a change back. Registers that were made then are taken back still, as exactly as could be said then.
 */
const inFront = (was: string, is: string): string => `in front: was ${was}, is ${is}`;

const OLD: readonly (readonly [name: string, leaves: Leavings])[] = [
  ["create-beside-own-da", [inFront("Ugeplan", "Borgere")]],
  ["note-first-da", NOTHING],
  // An entry of old does not say how wide the columns were.
  [
    "measurement-thirteenth-en",
    [
      "Young people in practice columns K:V: was customWidth=1 width=8.5703125, is customWidth=1 width=9.42578125",
    ],
  ],
  ["export-da", [inFront("Forside", "Ark1")]],
  ["card-da", [inFront("Forside", "Ark1")]],
  ["card-other-citizen-en", NOTHING],
  [
    "card-after-sheet-deleted-da",
    ["gone: name PR_CardLine_AKTIV: #REF!", "gone: name PR_Card_AKTIV: #REF!"],
  ],
];

it.each(OLD)("%s, whose log is of old, is taken back", async (name, leaves) => {
  const which = CASES.find((each) => each.name === name);
  if (!which) throw new Error(`there is no case ${name}`);
  const excel = await openExcel(which.language ?? "da", keptFile(name, "schemaOne"));
  const product = new Product(excel.runner, new LogClock(beginOf(which) + 10));
  expect(await product.undo()).toBe("undone");
  await expectBefore(which, await excel.save(), leaves, "schemaOne");
  excel.close();
});

it("a card that was given another name since is somebody's now", async () => {
  const excel = await openExcel("da", keptFile("card-da", "schemaOne"));
  await excel.runner.run(async (context) => {
    context.workbook.worksheets.getItem("Progressionskort").name = "Til mødet";
    await context.sync();
  });
  expect(await new Product(excel.runner, new LogClock(600)).undo()).toBe("changed");
  excel.close();
});
