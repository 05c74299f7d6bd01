import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptFile } from "../../workbook/saved/keptFile";
import { changeWorkbook } from "../changeWorkbook";
import { CliFolder, makeSmallRegister } from "../cliFolder";

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
  writeFileSync(join(folder.path, "old.xlsx"), keptFile("sample-da", "schemaOne"));
  await changeWorkbook(folder, "old.xlsx", "broken.xlsx", ({ workbook }) => {
    workbook.tables.getItem("PRSettings").delete();
  });
});
afterAll(() => folder.remove());

it("brings a register of an older version up to date, in a copy", async () => {
  const before = folder.read("old.xlsx");
  const { status, out, err } = await folder.run("upgrade", "old.xlsx", "--out", "new.xlsx");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("new.xlsx: registeret er opdateret;");
  expect(folder.read("old.xlsx").equals(before)).toBe(true);
  const again = await folder.run("upgrade", "new.xlsx", "--out", "newer.xlsx");
  expect(again.out).toContain("new.xlsx: registeret er opdateret i forvejen. Intet er skrevet.");
});

it("exports the same scores before and after", async () => {
  await folder.run("export", "old.xlsx", "--out", "old.csv", "--force");
  await folder.run("upgrade", "old.xlsx", "--out", "new.xlsx", "--force");
  await folder.run("export", "new.xlsx", "--out", "new.csv", "--force");
  expect(folder.read("old.csv").length).toBeGreaterThan(1_000);
  expect(folder.read("new.csv").equals(folder.read("old.csv"))).toBe(true);
});

it("refuses a register in which something is broken, and names it", async () => {
  const { status, err } = await folder.run("upgrade", "broken.xlsx", "--out", "not.xlsx");
  expect(status).toBe(2);
  expect(err).toContain("PRSettings");
  expect(Object.keys(folder.snapshot()).filter((name) => name.endsWith("not.xlsx"))).toEqual([]);
});

it("says of other changes that the register is to be brought up to date first", async () => {
  folder.write("scores.csv", "borger;dato;indikator;score\n");
  const args = ["scores.csv", "--into", "old.xlsx", "--out", "not.xlsx", "--map", "map.json"];
  folder.write("map.json", "{}");
  const { status } = await folder.run("import", ...args);
  expect(status).toBe(2);
  expect(Object.keys(folder.snapshot()).filter((name) => name.endsWith("not.xlsx"))).toEqual([]);
});
