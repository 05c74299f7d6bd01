import { MOST_PLACES } from "../../../src/workbook/edits/rows/blockPlaces";
import { changeWorkbook } from "../changeWorkbook";
import { CliFolder, SMALL_MAP } from "../cliFolder";

const BOTH = {
  ...SMALL_MAP,
  template: {
    ...SMALL_MAP.template,
    respondents: ["citizen", "caseworker"],
    indicators: SMALL_MAP.template.indicators.map((each) => ({
      ...each,
      questions: { ...each.questions, caseworker: each.questions.citizen },
    })),
  },
};

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  folder.write("map.json", JSON.stringify({ ...BOTH, columns: COLUMNS, constants: {} }));
  folder.write("table.csv", TABLE);
  const args = ["table.csv", "--map", "map.json", "--out", "register.xlsx"];
  const { status, err } = await folder.run("import", ...args);
  // Answers that joined a measurement of another day are told of.
  expect({ status, err: err.includes("en anden dato") }).toEqual({ status: 1, err: true });
});
afterAll(() => folder.remove());

const COLUMNS = { citizen: "b", date: "d", indicator: "i", score: "s", respondent: "r" };
const TABLE = [
  "b;d;i;s;r",
  "K-1;2026-01-05;I1;2;citizen",
  "K-1;2026-01-08;I1;3;caseworker",
  "K-1;2026-01-19;I1;4;citizen",
].join("\n");

const scores = async (file: string): Promise<string[]> => {
  await folder.run("export", file, "--out", "data", "--force");
  return folder
    .text("data/scores.csv")
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(",").slice(0, 9).join(","))
    .filter((line) => !line.endsWith(","));
};

it("parts answers from a measurement, and joins them again: every score and day as before", async () => {
  const before = folder.read("register.xlsx");
  const scoresBefore = await scores("register.xlsx");
  const whose = ["--citizen", "K-1", "--group", "UNGE"];
  const parted = await folder.run(
    ...["part", "register.xlsx", ...whose, "--measurement", "M1"],
    ...["--respondent", "sagsbehandler", "--by", "ANK", "--out", "parted.xlsx"]
  );
  expect(parted).toMatchObject({ status: 0, err: "" });
  expect(parted.out).toContain("parted.xlsx: K-1: svarene står nu i M2");
  const joined = await folder.run(
    ...["join", "parted.xlsx", ...whose, "--measurement", "2", "--out", "joined.xlsx"]
  );
  expect(joined).toMatchObject({ status: 0, err: "" });
  expect(joined.out).toContain("to målinger er nu én, M1");
  expect(await scores("joined.xlsx")).toEqual(scoresBefore);
  expect(await scores("parted.xlsx")).not.toEqual(scoresBefore);
  expect(folder.read("register.xlsx").equals(before)).toBe(true);
});

it.each([
  ["the first", "M1", "den første måling"],
  ["one where somebody answered in both", "M2", "borger har svaret både i M2"],
  ["one that is not there", "M9", "ingen måling M9"],
  ["what is none", "x", "--measurement"],
])("says why it does not join %s, and writes nothing", async (_, measurement, message) => {
  const args = ["--citizen", "K-1", "--measurement", measurement, "--out", "not.xlsx"];
  const { status, err } = await folder.run("join", "register.xlsx", ...args);
  expect(status).toBe(2);
  expect(err).toContain(message);
  expect(Object.keys(folder.snapshot()).filter((name) => name.endsWith("not.xlsx"))).toEqual([]);
});

it("names respondents as the register does, in refusals and findings", async () => {
  await changeWorkbook(folder, "register.xlsx", "own.xlsx", async ({ workbook, sync }) => {
    const rowsOf = (table: string, column: string): Excel.Range =>
      workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().load("values");
    const cells = [
      rowsOf("PRRespondents", "Navn"),
      rowsOf("PRTargetGroups", "Respondenter"),
      rowsOf("PRScoresUNGE", "Respondent"),
    ];
    await sync();
    for (const range of cells) {
      range.values = range.values.map(([word]) => [
        String(word).replace("Sagsbehandler", "Jobmakker"),
      ]);
    }
    // And one of its answers is not the group's any more.
    cells[1]!.values = [["Borger"]];
  });
  const whose = ["--citizen", "K-1", "--group", "UNGE", "--measurement", "M2"];
  const args = [...whose, "--respondent", "jobmakker", "--out", "not.xlsx"];
  const { status, err } = await folder.run("part", "own.xlsx", ...args);
  expect({ status, err: err.split(". ")[0] }).toEqual({
    status: 2,
    err: "own.xlsx: K-1: Jobmakker har ikke svaret i M2",
  });
  const { out } = await folder.run("check", "own.xlsx");
  expect(out).toContain("K-1, I1: Jobmakker er ikke blandt målgruppens respondenter.");
  const { out: json } = await folder.run("check", "own.xlsx", "--json");
  expect(json).toContain("K-1, I1: Jobmakker er ikke blandt");
  expect(out + json).not.toContain("agsbehandler er");
});

it("says how many rows of a large import do not stand with their citizens", async () => {
  const citizens = MOST_PLACES + 2;
  const lines = (respondent: string, day: string): string =>
    Array.from({ length: citizens }, (_, index) => `K-${index};${day};I1;2;${respondent}`).join(
      "\n"
    );
  folder.write("first.csv", `b;d;i;s;r\n${lines("citizen", "2026-01-05")}`);
  folder.write("second.csv", `b;d;i;s;r\n${lines("caseworker", "2026-01-08")}`);
  await folder.run("import", "first.csv", "--map", "map.json", "--out", "many.xlsx");
  const { out } = await folder.run(
    ...["import", "second.csv", "--map", "map.json", "--into", "many.xlsx"],
    ...["--out", "more.xlsx"]
  );
  expect(out).toContain(`ikke hos deres borgere, fordi de er mange: ${citizens}.`);
});
