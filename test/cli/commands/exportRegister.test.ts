import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { exportedName } from "../../../src/export/exportedName";
import { ENTRY_TABLES } from "../../../src/register/tables/tables";
import { changeWorkbook } from "../changeWorkbook";
import { CliFolder, makeSmallRegister } from "../cliFolder";

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
  mkdirSync(join(folder.path, "north"));
  folder.write("north/register.xlsx", folder.read("register.xlsx"));
  await changeWorkbook(folder, "register.xlsx", "odd.xlsx", ({ workbook }) => {
    workbook.worksheets.getItem("Unge").getRange("Q7").values = [['a "line"\r\nbreak']];
  });
});
afterAll(() => folder.remove());

const filesIn = (name: string): string[] => readdirSync(join(folder.path, name)).sort();
const linesOf = (name: string): string[] => folder.text(name).trimEnd().split("\r\n");

it("writes one register's scores, one a line", async () => {
  const { status, out, err } = await folder.run("export", "register.xlsx", "--out", "one/deep");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("one/deep/scores.csv: 4 linjer fra register.xlsx.");
  const [header, ...lines] = linesOf("one/deep/scores.csv");
  expect(header).toMatch(/^citizen,target_group,/);
  expect(lines).toHaveLength(4);
});

it("writes every list of the register beside them, also those that are empty", async () => {
  const { out } = await folder.run("export", "register.xlsx", "--out", "lists", "--json");
  expect(linesOf("lists/citizens.csv")).toEqual([
    "citizen,group,caseworker,section,sender,start,status,end,outcome,chosen_away",
    expect.stringMatching(/^K-1,UNGE,/),
    expect.stringMatching(/^K-2,UNGE,/),
  ]);
  expect(linesOf("lists/target_groups.csv")[1]).toMatch(/^UNGE,Unge,/);
  expect(linesOf("lists/efforts.csv")).toEqual([expect.stringMatching(/^citizen,group,effort,/)]);
  const written = filesIn("lists");
  const names = ENTRY_TABLES.map((table) => `${exportedName(table)}.csv`);
  expect(written).toEqual(["scores.csv", ...names].sort());
  const told = (JSON.parse(out) as { lists: { file: string; lines: number }[] }).lists;
  expect(told.map(({ file }) => file)).toEqual(names.map((name) => `lists/${name}`));
  for (const { file, lines } of told) expect(linesOf(file)).toHaveLength(lines + 1);
});

it("says which lists have something, and how many are empty", async () => {
  const { out } = await folder.run("export", "register.xlsx", "--out", "said");
  expect(out).toMatch(
    /^said: registerets lister, en fil hver: citizens\.csv \(2\), target_groups/m
  );
  expect(out).toMatch(/Filer til lister, der er tomme: \d+\.$/m);
});

it("writes nothing at all where one of the files is there", async () => {
  mkdirSync(join(folder.path, "taken"));
  folder.write("taken/efforts.csv", "mine");
  const { status, err } = await folder.run("export", "register.xlsx", "--out", "taken");
  expect([status, err]).toEqual([2, expect.stringContaining("taken/efforts.csv")]);
  expect(filesIn("taken")).toEqual(["efforts.csv"]);
});

it("writes for a Danish Excel when asked to", async () => {
  await folder.run("export", "register.xlsx", "--out", "danish", "--dialect", "danish");
  expect(folder.text("danish/scores.csv")).toMatch(/^\uFEFFcitizen;target_group;/);
});

describe("codes that Excel makes something else of", () => {
  beforeAll(async () => {
    const codes = Array.from({ length: 12 }, (_, index) => `0${index + 1}`);
    const lines = [...codes, "K-1"].map((code) => `${code},2026-01-05,2`);
    folder.write("zeros.csv", ["kode,dato,svar", ...lines, ""].join("\n"));
    await folder.run("import", "zeros.csv", "--map", "map.json", "--out", "zeros.xlsx");
  });

  it.each([
    ["da", "01, 02, 03, 04, 05, 06, 07, 08, 09, 010 og 2 til.", "Data > Fra tekst/CSV"],
    ["en", "01, 02, 03, 04, 05, 06, 07, 08, 09, 010 and 2 more.", "Data > From Text/CSV"],
  ])("are named on stderr, and that is no fault: %s", async (language, codes, help) => {
    const { status, err } = await folder.run(
      ...["export", "zeros.xlsx", "--out", `zeros-${language}`, "--dialect", "danish"],
      ...["--language", language]
    );
    expect(status).toBe(0);
    expect(err).toMatch(/^zeros\.xlsx: [^\n]+\n$/);
    expect(err).toContain(`: ${codes} `);
    expect(err).toContain(help);
    expect(linesOf(`zeros-${language}/scores.csv`)[1]).toMatch(/^01;UNGE;/);
  });

  it("are not spoken of in a table for other programs", async () => {
    const { err } = await folder.run("export", "zeros.xlsx", "--out", "zeros-others");
    expect(err).toBe("");
  });
});

it("says which register each line is from, when there are several", async () => {
  const { status, out } = await folder.run(
    ...["export", "register.xlsx", "odd.xlsx", "--out", "two", "--dialect", "danish"]
  );
  expect(status).toBe(1);
  expect(out).toContain("8 linjer");
  const text = folder.text("two/scores.csv");
  expect(text).toMatch(/^\uFEFFregister;citizen;/);
  expect(text.match(/register;citizen/g)).toHaveLength(1);
  expect(text.match(/^register\.xlsx;K-[12];/gm)).toHaveLength(4);
  expect(text.match(/^odd\.xlsx;K-[12];/gm)).toHaveLength(4);
  const citizens = linesOf("two/citizens.csv").map((line) => line.split(";").slice(0, 2));
  expect(citizens.slice(1)).toEqual(
    ["register.xlsx", "odd.xlsx"].flatMap((name) => ["K-1", "K-2"].map((code) => [name, code]))
  );
  // The break within the text begins no line of the table.
  expect(text).toContain('"a ""line""');
});

describe("a register in which something is wrong", () => {
  beforeAll(async () => {
    await changeWorkbook(folder, "register.xlsx", "wrong one.xlsx", ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Unge");
      // Row 4 has the first citizen's dates, row 6 the second's.
      sheet.getRange("A6").values = [[""]];
      sheet.getRange("Q5").values = [["010203-1234"]];
      sheet.getRange("R7").values = [["syg"]];
      workbook.worksheets.getItem("Borgere").getRange("C4").values = [["040506-1234"]];
    });
  });

  it("is exported all the same, and what is wrong is counted", async () => {
    const { status, out, err } = await folder.run("export", "wrong one.xlsx", "--out", "wrong");
    expect(status).toBe(1);
    expect(out).toContain("4 linjer");
    expect(err).toContain(
      "wrong one.xlsx: Fejl i registeret: 6. Advarsler: 0. Tabellen er skrevet alligevel. " +
        'Skriv npm run cli -- check "wrong one.xlsx" for at se dem.'
    );
    expect(err).not.toContain("Intet er skrevet");
  });

  it("has what looks like civil registration numbers told of first, and not repeated", async () => {
    const { out, err } = await folder.run(
      ...["export", "wrong one.xlsx", "--out", "private", "--json"]
    );
    const [first, second] = err.split("\n");
    expect(first).toMatch(/^wrong one\.xlsx: Borgere!C4: I cellen står noget, der ligner/);
    expect(second).toMatch(/^wrong one\.xlsx: Unge!Q5: I cellen står noget, der ligner/);
    expect(err + out).not.toMatch(/010203|040506/);
    expect(JSON.parse(out)).toMatchObject({
      status: 1,
      files: [{ file: "wrong one.xlsx", lines: 4, errors: 6, warnings: 0 }],
    });
  });

  it("keeps texts that are no reasons apart from those that are", async () => {
    await folder.run("export", "wrong one.xlsx", "--out", "apart");
    const [header, ...lines] = linesOf("apart/scores.csv").map((line) => line.split(","));
    const columns = ["score", "missing_reason", "invalid"].map((name) => header!.indexOf(name));
    expect(lines.map((fields) => columns.map((column) => fields[column]))).toContainEqual([
      "",
      "",
      "syg",
    ]);
    expect(header).toContain("invalid");
  });
});

it("tells registers of the same name apart by their folders", async () => {
  await folder.run("export", "register.xlsx", "north/register.xlsx", "--out", "same");
  const names = linesOf("same/scores.csv").map((line) => line.split(",")[0]);
  expect(new Set(names)).toEqual(new Set(["register", "register.xlsx", "north/register.xlsx"]));
});

it("goes on after a file that cannot be read, and says so", async () => {
  const { status, out, err } = await folder.run(
    ...["export", "missing.xlsx", "register.xlsx", "--out", "rest", "--json"]
  );
  expect(status).toBe(2);
  expect(err).toContain("missing.xlsx: ");
  expect(err).not.toContain("Intet er skrevet");
  expect(JSON.parse(out)).toMatchObject({
    lines: 4,
    files: [
      { file: "missing.xlsx", lines: null },
      { file: "register.xlsx", lines: 4 },
    ],
    problems: [{ code: "file.missing", file: "missing.xlsx" }],
  });
  expect(linesOf("rest/scores.csv")[0]).toMatch(/^register,citizen,/);
});

it("keeps what an earlier export wrote, unless told otherwise", async () => {
  await folder.run("export", "register.xlsx", "--out", "again");
  folder.write("again/scores.csv", "mine");
  const refused = await folder.run("export", "register.xlsx", "--out", "again");
  expect(refused.status).toBe(2);
  expect(folder.text("again/scores.csv")).toBe("mine");
  expect((await folder.run("export", "register.xlsx", "--out", "again", "--force")).status).toBe(0);
  expect(linesOf("again/scores.csv")).toHaveLength(5);
});

it("exports a register that lacks only what it needs not, and says what is missing", async () => {
  await changeWorkbook(folder, "register.xlsx", "reworded.xlsx", ({ workbook }) => {
    workbook.worksheets.getItem("Unge").getRange("P3").values = [["Sidst"]];
  });
  const { status, err } = await folder.run("export", "reworded.xlsx", "--out", "reworded");
  expect(status).toBe(1);
  expect(err).toContain("reworded.xlsx: Unge!P3: Kolonnen »Seneste« mangler");
  expect(linesOf("reworded/scores.csv")).toHaveLength(5);
});
