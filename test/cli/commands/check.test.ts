import { changeWorkbook } from "../changeWorkbook";
import { CliFolder, makeSmallRegister } from "../cliFolder";

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
  await changeWorkbook(folder, "register.xlsx", "wrong.xlsx", ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Unge");
    // Row 3 has the headers, row 4 the first citizen's dates, column K is M1.
    sheet.getRange("Q5").values = [[7]];
    sheet.getRange("R7").values = [["x"]];
  });
  await changeWorkbook(folder, "register.xlsx", "broken.xlsx", ({ workbook }) => {
    workbook.tables.getItem("PRIndicators").delete();
  });
});
afterAll(() => folder.remove());

it("finds nothing in a register that is right", async () => {
  const { status, out, err } = await folder.run("check", "register.xlsx");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("register.xlsx: intet er galt.");
});

it("names file, sheet and cell of everything that is wrong", async () => {
  const before = folder.read("wrong.xlsx");
  const { status, out, err } = await folder.run("check", "wrong.xlsx");
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(out).toContain("wrong.xlsx: 2 ting er galt.");
  expect(out).toContain("    wrong.xlsx: Unge!Q5: K-1, I1 (Hverdag): 7 er mere end 5");
  expect(out).toContain("    wrong.xlsx: Unge!R7: K-2, I1 (Hverdag): »x«");
  expect(out).toContain("Filer tjekket: 1. Fejl: 2. Advarsler: 0.");
  expect(folder.read("wrong.xlsx").equals(before)).toBe(true);
});

it("finds a text where a date belongs, which counts as an empty cell", async () => {
  await changeWorkbook(folder, "register.xlsx", "january.xlsx", ({ workbook }) => {
    workbook.worksheets.getItem("Borgere").getRange("F4").values = [["medio januar"]];
  });
  const { status, out } = await folder.run("check", "january.xlsx");
  expect(status).toBe(1);
  expect(out).toContain(
    "january.xlsx: Borgere!F4: På arket Borgere står medio januar som tekst under Start i rækken K-1."
  );
});

it("says the same as JSON, and nothing else", async () => {
  const { status, out, err } = await folder.run("check", "wrong.xlsx", "--json");
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    command: "check",
    status: 1,
    files: [
      {
        file: "wrong.xlsx",
        read: true,
        violations: [
          {
            file: "wrong.xlsx",
            code: "score.maximum",
            severity: "error",
            sheet: "Unge",
            cell: "Q5",
            parameters: { citizen: "K-1", indicator: "I1", score: 7 },
            text: "K-1, I1 (Hverdag): 7 er mere end 5, som er det højeste trin.",
          },
          { code: "score.enum", severity: "error", sheet: "Unge", cell: "R7" },
        ],
      },
    ],
    problems: [],
  });
});

it("finds a table that is gone, and says nothing of what follows from it", async () => {
  const { status, out } = await folder.run("check", "broken.xlsx");
  expect(status).toBe(1);
  expect(out).toContain(
    "broken.xlsx: Indikatorer!A1: Tabellen, der hører til i arket Indikatorer, mangler."
  );
  expect(out).toContain("broken.xlsx: én ting er galt.");
});

describe("many of a kind on one sheet", () => {
  beforeAll(async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `K-${index + 3},2026-01-05,2`);
    folder.write("many.csv", ["kode,dato,svar", ...rows, ""].join("\n"));
    await folder.run(
      ...["import", "many.csv", "--map", "map.json", "--into", "register.xlsx"],
      ...["--out", "many.xlsx"]
    );
    await changeWorkbook(folder, "many.xlsx", "repeated.xlsx", ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Unge");
      for (let row = 5; row < 5 + 2 * 11; row += 2) sheet.getRange(`Q${row}`).values = [[9]];
    });
  });

  it("are shown in part", async () => {
    const { out } = await folder.run("check", "repeated.xlsx");
    expect(out.match(/9 er mere end 5/g)).toHaveLength(5);
    expect(out).toContain("    repeated.xlsx: Unge: … og 6 til. Med --json står de der alle.");
    expect(out).toContain("Fejl: 11.");
  });

  it("are all there as JSON", async () => {
    const { out } = await folder.run("check", "repeated.xlsx", "--json");
    expect(out.match(/9 er mere end 5/g)).toHaveLength(11);
  });
});

it("goes on after a file that cannot be read, and says so", async () => {
  const { status, out, err } = await folder.run(
    ...["check", "wrong.xlsx", "missing.xlsx", "register.xlsx"]
  );
  expect(status).toBe(2);
  expect(err).toContain("missing.xlsx: Filen findes ikke.");
  expect(out).toContain("wrong.xlsx: 2 ting er galt.");
  expect(out).toContain("register.xlsx: intet er galt.");
  expect(out).toContain("Filer tjekket: 2.");
});

it("counts a day that is asked for as today", async () => {
  const { status, out } = await folder.run("check", "register.xlsx", "--today", "2026-01-10");
  expect(status).toBe(1);
  expect(out).toContain("Unge!R4");
});

it("repeats no civil registration number", async () => {
  await changeWorkbook(folder, "register.xlsx", "cpr.xlsx", ({ workbook }) => {
    workbook.worksheets.getItem("Unge").getRange("A5").values = [["010203-1234"]];
  });
  for (const options of [[], ["--json"]]) {
    const { status, out } = await folder.run("check", "cpr.xlsx", ...options);
    expect(status).toBe(1);
    expect(out).toContain("Koden ligner et CPR-nummer.");
    expect(out).not.toContain("010203");
  }
});

it("looks up the files that a pattern names", async () => {
  const { status, out } = await folder.run("check", "reg*.xlsx");
  expect(status).toBe(0);
  expect(out).toContain("register.xlsx: intet er galt.");
});
