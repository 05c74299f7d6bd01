import { buffer } from "node:stream/consumers";
import { parse } from "papaparse";
import type { Journey } from "./support/Journey";
import { chooseTable, registerOfTwo } from "./support/importing";
import { kept } from "./support/scoring";
import { takeJourney } from "./support/takeJourney";

/** The sample's scores as the pane gives them out for an Excel of its language. */
async function downloaded(journey: Journey): Promise<{ name: string; text: string }> {
  const { inPane, page, pane } = journey;
  const downloading = page.waitForEvent("download");
  await inPane.getByRole("button", { name: pane.export.download, exact: true }).click();
  const download = await downloading;
  const bytes = await buffer(await download.createReadStream());
  return { name: download.suggestedFilename(), text: bytes.toString("utf8") };
}

/** Rows of a list for an Excel of the journey's language; the names of the columns first. */
function rowsOf(text: string, { language }: Journey): string[][] {
  const delimiter = language === "da" ? ";" : ",";
  const { data, errors } = parse<string[]>(text, { delimiter, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

takeJourney("the scores leave as a file, as text and as a sheet", {}, async (journey) => {
  const { inPane, page, pane } = journey;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await journey.openSample();
  const register = await kept(journey);
  await journey.ribbon("export");

  const { name, text } = await downloaded(journey);
  await journey.says(pane.export.sent(name)).waitFor();
  expect(name).toMatch(/\.csv$/);
  const rows = rowsOf(text, journey);
  const [columns = [], ...lines] = rows;
  expect(columns).toEqual(expect.arrayContaining(Object.keys(pane.datasets.scores)));
  for (const line of lines) expect(line).toHaveLength(columns.length);
  // Each score of the register is there, on a line of its own.
  const scores = lines.map((line) => line[columns.indexOf("score")]).filter((each) => each !== "");
  expect(scores.map(Number).sort()).toEqual(register.scores.sort());

  await inPane.getByRole("button", { name: pane.export.copy }).click();
  await journey.says(pane.export.copied(lines.length)).waitFor();
  const frame = await journey.paneFrame();
  const copied = await frame.evaluate(() => navigator.clipboard.readText());
  expect(rowsOf(copied, journey)).toEqual(rows);

  const before = await journey.sheets();
  await inPane.getByRole("button", { name: pane.actions.exportSheet.button }).click();
  await journey.says(pane.actions.exportSheet.done(lines.length)).waitFor();
  const sheet = (await journey.sheets()).find((each) => !before.includes(each))!;
  const saved = await kept(journey);
  const [header, ...written] = saved.rows(sheet);
  expect(header).toEqual(columns);
  expect(written.map(([citizen]) => citizen)).toEqual(lines.map(([citizen]) => citizen));
  for (const table of register.scoreTables) {
    expect(saved.table(table)).toEqual(register.table(table));
  }
});

takeJourney(
  "what went out comes back: there is nothing to choose, and nothing new",
  {},
  async (journey) => {
    const { inPane, pane } = journey;
    await registerOfTwo(journey);
    await journey.ribbon("export");
    const { text } = await downloaded(journey);
    await journey.ribbon("start");
    await inPane.getByRole("button", { name: pane.start.overview.importLink }).click();
    await chooseTable(journey, text);
    await inPane.getByText(pane.import.nothingNew).waitFor();
    expect(await inPane.getByRole("radio", { name: pane.import.ours }).isChecked()).toBe(true);
    const bringIn = inPane.getByRole("button", {
      name: pane.actions.importTable.button,
      exact: true,
    });
    expect(await bringIn.count()).toBe(0);
  }
);
