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
  await changeWorkbook(folder, "old.xlsx", "future.xlsx", ({ workbook }) => {
    workbook.properties.custom.add("Progressionsregister", 99);
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
  await folder.run("export", "old.xlsx", "--out", "before", "--force");
  await folder.run("upgrade", "old.xlsx", "--out", "new.xlsx", "--force");
  await folder.run("export", "new.xlsx", "--out", "after", "--force");
  const before = folder.read("before/scores.csv");
  expect(before.length).toBeGreaterThan(1_000);
  expect(folder.read("after/scores.csv").equals(before)).toBe(true);
});

it("refuses a register in which something is broken, and names it", async () => {
  const { status, err } = await folder.run("upgrade", "broken.xlsx", "--out", "not.xlsx");
  expect(status).toBe(2);
  expect(err).toContain("Lister");
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

it("refuses a register of a newer version, and says that it is one", async () => {
  const { status, err } = await folder.run("upgrade", "future.xlsx", "--out", "not.xlsx");
  expect(status).toBe(2);
  expect(err).toContain("nyere version end dette program og kan ikke opdateres her");
  expect(Object.keys(folder.snapshot()).filter((name) => name.endsWith("not.xlsx"))).toEqual([]);
});

it.each([
  ["check", []],
  ["export", ["--out", "told", "--force"]],
])(
  "%s says of an older register that it is one, and how it is brought up to date",
  async (command, more) => {
    const { out, err } = await folder.run(command, "old.xlsx", ...more);
    expect(out + err).toContain("lavet med en ældre version");
    expect(out + err).toContain('upgrade "old.xlsx" --out');
  }
);
