import { changeWorkbook } from "../changeWorkbook";
import { CliFolder, makeSmallRegister } from "../cliFolder";

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
});
afterAll(() => folder.remove());

async function scoresOf(file: string): Promise<string[]> {
  const { status } = await folder.run("export", file, "--out", `${file}-data`);
  expect(status).toBe(0);
  return folder.text(`${file}-data/scores.csv`).trimEnd().split("\r\n").slice(1);
}

const line = (citizen: string, number: number, date: string, score: string): string =>
  `${citizen},UNGE,I1,Hverdagsmestring,Hverdag,citizen,${number},${date},${score},,1,1,5,1,`;

it("makes a register with the table's scores in it", async () => {
  expect(await scoresOf("register.xlsx")).toEqual([
    line("K-1", 1, "2026-01-05", "2"),
    line("K-1", 2, "2026-01-26", "4"),
    line("K-2", 1, "2026-01-05", "3"),
    line("K-2", 2, "2026-01-26", ""),
  ]);
});

it("takes a table into a copy of a register, and leaves the register as it was", async () => {
  const before = folder.read("register.xlsx");
  folder.write(
    "more.csv",
    "kode,dato,svar\nK-1,2026-01-05,2\nK-2,2026-01-26,5\nK-3,2026-01-20,1\n"
  );
  const { status, out, err } = await folder.run(
    ...["import", "more.csv", "--map", "map.json", "--into", "register.xlsx"],
    ...["--out", "updated.xlsx", "--json"]
  );
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    out: "updated.xlsx",
    citizens: 1,
    knownCitizens: 2,
    scores: 2,
    unchanged: 1,
  });
  expect(folder.read("register.xlsx").equals(before)).toBe(true);
  expect(await scoresOf("updated.xlsx")).toEqual([
    line("K-1", 1, "2026-01-05", "2"),
    line("K-1", 2, "2026-01-26", "4"),
    line("K-2", 1, "2026-01-05", "3"),
    line("K-2", 2, "2026-01-26", "5"),
    line("K-3", 1, "2026-01-20", "1"),
  ]);
});

it("counts a day that is asked for as today", async () => {
  folder.write("later.csv", "kode,dato,svar\nK-1,2026-03-01,2\n");
  const call = ["import", "later.csv", "--map", "map.json", "--out"];
  expect((await folder.run(...call, "later.xlsx")).err).toContain("2026-03-01");
  expect((await folder.run(...call, "later.xlsx", "--today", "2026-03-01")).status).toBe(0);
});

it.each([
  ["da", "Til da kan der stå gamle tal på: Egne tal."],
  ["en", "Until then there may be old figures on: Egne tal."],
])("names the sheets that Excel has to calculate (%s)", async (language, text) => {
  await changeWorkbook(folder, "register.xlsx", "own.xlsx", ({ workbook }) => {
    workbook.worksheets.add("Egne tal").getRange("A1").formulas = [["=MINFUNKTION(1)"]];
  });
  const call = ["import", "table.csv", "--map", "map.json", "--language", language, "--into"];
  const own = await folder.run(...call, "own.xlsx", "--out", `own-${language}.xlsx`);
  expect({ status: own.status, said: own.err }).toEqual({
    status: 0,
    said: expect.stringContaining(text),
  });
  const plain = await folder.run(...call, "register.xlsx", "--out", `plain-${language}.xlsx`);
  expect(plain.err).not.toContain("Egne tal");
});

it("takes nothing into a register in which something is gone", async () => {
  await changeWorkbook(folder, "register.xlsx", "reworded.xlsx", ({ workbook }) => {
    workbook.worksheets.getItem("Unge").getRange("L3").values = [["Anden gang"]];
  });
  const { status, err } = await folder.run(
    ...["import", "table.csv", "--map", "map.json"],
    ...["--into", "reworded.xlsx", "--out", "never.xlsx"]
  );
  expect(status).toBe(2);
  expect(err).toContain("reworded.xlsx: Unge!L3: Kolonnen »M2« mangler");
  expect(Object.keys(folder.snapshot()).join()).not.toContain("never.xlsx");
});
