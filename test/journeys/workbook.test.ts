import { readFileSync } from "node:fs";
import { SavedWorkbook } from "./support/savedWorkbook";
import { takeJourney } from "./support/takeJourney";

takeJourney("what is saved is all there when it is opened again", {}, async (journey) => {
  const { inPane, pane } = journey;
  await journey.openSample();
  await journey.ribbon("citizen");
  const saved = new SavedWorkbook(await journey.saveXlsx());
  const [citizen] = saved.table("PRCitizens")[1]!;
  await journey.chooseCitizen(String(citizen));
  await inPane.getByRole("button", { name: pane.citizen.card }).click();
  await journey.says(pane.citizen.cardDone(String(citizen))).waitFor();
  const card = (await journey.sheets()).at(-1)!;
  const bytes = await journey.saveXlsx();
  expect(new SavedWorkbook(bytes).charts(card)).toBeGreaterThan(0);

  await journey.restart();
  await journey.openXlsx(bytes, "igen.xlsx");
  expect(await journey.sheets()).toContain(card);
  await journey.ribbon("check");
  await inPane.getByRole("heading", { name: pane.check.severities.error(6) }).waitFor();
  const again = new SavedWorkbook(await journey.saveXlsx());
  expect(again.charts(card)).toBe(new SavedWorkbook(bytes).charts(card));
  for (const table of ["PRCitizens", "PRIndicators", "PRTargetGroups"]) {
    expect(again.table(table)).toEqual(new SavedWorkbook(bytes).table(table));
  }
});

takeJourney("the scores leave as a list", {}, async (journey) => {
  const { inPane, pane, page } = journey;
  await journey.openSample();
  await journey.ribbon("export");
  const downloading = page.waitForEvent("download");
  await inPane.getByRole("button", { name: pane.export.download }).click();
  const download = await downloading;
  const path = `${process.env["TMPDIR"] ?? "/tmp"}/journey-${download.suggestedFilename()}`;
  await download.saveAs(path);
  const [header = "", first = ""] = readFileSync(path, "utf8").split("\r\n");
  expect(header).toMatch(/^\uFEFF?citizen;target_group;indicator;/);
  expect(first.split(";")).toHaveLength(header.split(";").length);
  await journey.says(pane.export.sent(download.suggestedFilename())).waitFor();
});
