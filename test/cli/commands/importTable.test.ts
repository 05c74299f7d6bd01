import { join } from "node:path";
import { readRegisterFile } from "../../../cli/excel/readRegisterFile";
import { serial } from "../../support/registerBuilder";
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

/** Code, caseworker and section of a saved register's citizens. */
async function citizensOf(file: string): Promise<string[][]> {
  const { register } = await readRegisterFile(file, {
    language: "da",
    today: serial("2026-01-31"),
    now: () => new Date(2026, 0, 31, 12),
    resolve: (name) => join(folder.path, name),
    chosenLanguage: null,
  });
  return register.citizens.map(({ code, caseworker, section }) => [code, caseworker, section]);
}

const line = (citizen: string, number: number, date: string, score: string): string =>
  `${citizen},UNGE,I1,Hverdagsmestring,Hverdag,citizen,${number},${date},${score},,1,1,5,1,,`;

const LINES = [
  line("K-1", 1, "2026-01-05", "2"),
  line("K-1", 2, "2026-01-26", "4"),
  line("K-2", 1, "2026-01-05", "3"),
  line("K-2", 2, "2026-01-26", ""),
];

it("makes a register with the table's scores in it", async () => {
  expect(await scoresOf("register.xlsx")).toEqual(LINES);
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

describe("tables of kinds that were once wrong in silence", () => {
  const map = {
    language: "da",
    template: "bip",
    group: { code: "UNGE", name: "Unge" },
    columns: {
      citizen: "borger",
      indicator: "spørgsmål",
      respondent: "hvem",
      score: "svar",
      date: "dato",
    },
    respondents: { B: "citizen", S: "caseworker" },
    dateFormat: "dayFirst",
    decimal: ",",
  };
  const HEADER = "borger;spørgsmål;hvem;svar;dato";

  /** Takes a table into a new register of its own name. */
  async function take(name: string, lines: readonly string[], changes: object = {}) {
    folder.write(`${name}.csv`, [...lines, ""].join("\r\n"));
    folder.write(`${name}.json`, JSON.stringify({ ...map, ...changes }));
    return folder.run(
      ...["import", `${name}.csv`, "--map", `${name}.json`, "--out", `${name}.xlsx`]
    );
  }
  /** Citizen, indicator, respondent and score of each line of the register that has one. */
  async function answersOf(name: string): Promise<string[]> {
    return (await scoresOf(`${name}.xlsx`)).flatMap((each) => {
      const [citizen, , indicator, ...rest] = each.split(",");
      const respondent = rest.find((field) => field === "citizen" || field === "caseworker")!;
      const [, , score] = rest.slice(rest.indexOf(respondent) + 1);
      return score === "" ? [] : [`${citizen} ${indicator} ${respondent} ${score}`];
    });
  }
  const isThere = (name: string): boolean => Object.keys(folder.snapshot()).join().includes(name);

  it("asks about every word for a question that it does not know, and writes nothing", async () => {
    const lines = [
      HEADER,
      "K-1;Q1;B;2;05-01-2026",
      "K-1;Q2;B;4;12-01-2026",
      "K-2;Q1;S;1;06-01-2026",
    ];
    const { status, err } = await take("words", lines);
    expect(status).toBe(2);
    expect(err).toContain("»Q1«");
    expect(err).toContain("»Q2«");
    expect(err).toContain('"indicators": { "Q1": "…", "Q2": "…" }');
    expect(isThere("words.xlsx")).toBe(false);

    const indicators = { Q1: "BIP01", Q2: null };
    expect((await take("words", lines, { indicators })).status).toBe(0);
    expect(await answersOf("words")).toEqual(["K-1 BIP01 citizen 2", "K-2 BIP01 caseworker 1"]);
  });

  it("asks about letters for who answered, and takes neither for the citizen", async () => {
    const lines = [HEADER, "K-1;BIP01;B;2;05-01-2026", "K-1;BIP01;S;4;26-01-2026"];
    const { status, err } = await take("raters", lines, { respondents: {} });
    expect(status).toBe(2);
    expect(err).toContain('"respondents": { "B": "…", "S": "…" }');
    expect(isThere("raters.xlsx")).toBe(false);
    expect((await take("raters", lines)).status).toBe(0);
    expect(await answersOf("raters")).toEqual(["K-1 BIP01 citizen 2", "K-1 BIP01 caseworker 4"]);
  });

  it("says that a file is UTF-8 though its map says otherwise, and reads it as that", async () => {
    const columns = { ...map.columns, section: "afdeling" };
    const lines = [`${HEADER};afdeling`, "K-1;BIP01;B;4;05-01-2026;Købmagergade"];
    const { status, err } = await take("encoding", lines, { columns, encoding: "windows-1252" });
    expect(status).toBe(1);
    expect(err).toContain("siger windows-1252, men filen er utf-8 og er læst sådan");
    expect(await citizensOf("encoding.xlsx")).toEqual([["K-1", "", "Købmagergade"]]);
  });

  it("keeps codes to the letter and names those that look alike", async () => {
    const codes = ["0123", "123", "3E5", "1-2", "00", "12345678901234567890"];
    const lines = [HEADER, ...codes.map((code) => `${code};BIP01;B;4;05-01-2026`)];
    const { status, err } = await take("alike", lines);
    expect(status).toBe(1);
    expect(err).toContain("»123« ligner »0123«");
    expect(await answersOf("alike")).toEqual(codes.map((code) => `${code} BIP01 citizen 4`));
  });

  it("takes what stands for a missing score for nothing else", async () => {
    const columns = { ...map.columns, caseworker: "sagsbehandler", section: "afdeling" };
    const lines = [
      `${HEADER};sagsbehandler;afdeling`,
      "99;BIP01;B;4;05-01-2026;NA;Nord",
      "98;BIP01;B;3;05-01-2026;LK;NA",
      "97;BIP01;B;99;05-01-2026;LK;Syd",
      "96;BIP01;B;NA;05-01-2026;LK;Syd",
    ];
    const { status, err } = await take("missing", lines, { columns, missing: ["", "NA", "99"] });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(await answersOf("missing")).toEqual(["99 BIP01 citizen 4", "98 BIP01 citizen 3"]);
    expect(await citizensOf("missing.xlsx")).toEqual([
      ["99", "NA", "Nord"],
      ["98", "LK", "NA"],
      ["97", "LK", "Syd"],
      ["96", "LK", "Syd"],
    ]);
  });
});

it("takes nothing into a register in which something is gone", async () => {
  await changeWorkbook(folder, "register.xlsx", "reworded.xlsx", ({ workbook }) => {
    workbook.worksheets.getItem("Unge").getRange("R3").values = [["Anden gang"]];
  });
  const { status, err } = await folder.run(
    ...["import", "table.csv", "--map", "map.json"],
    ...["--into", "reworded.xlsx", "--out", "never.xlsx"]
  );
  expect(status).toBe(2);
  expect(err).toContain("reworded.xlsx: Unge!R3: Kolonnen »M2« mangler");
  expect(Object.keys(folder.snapshot()).join()).not.toContain("never.xlsx");
});

describe("what export wrote", () => {
  it.each(["danish", "international"])("needs no map, and changes nothing: %s", async (dialect) => {
    const out = `back-${dialect}`;
    await folder.run("export", "register.xlsx", "--out", out, "--dialect", dialect);
    const { status, out: said } = await folder.run(
      ...["import", `${out}/scores.csv`, "--into", "register.xlsx"],
      ...["--out", `${out}.xlsx`, "--json"]
    );
    expect(status).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ citizens: 0, scores: 0, unchanged: 3, missing: 1 });
    expect(await scoresOf(`${out}.xlsx`)).toEqual(LINES);
  });

  it.each([
    ["a table of others, without a map", ["table.csv", "--into", "register.xlsx"]],
    ["ours, without a register", ["ours/scores.csv"]],
  ])("is what it must be, and go where it can: %s is refused", async (_name, given) => {
    await folder.run("export", "register.xlsx", "--out", "ours", "--force");
    const { status, err } = await folder.run("import", ...given, "--out", "refused.xlsx");
    expect(status).toBe(2);
    expect(err).toContain("--map JSON");
    expect(() => folder.read("refused.xlsx")).toThrow();
  });
});
