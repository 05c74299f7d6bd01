import { OpenWorkbook } from "../../cli/excel/OpenWorkbook";
import { CliFolder, SMALL_MAP } from "./cliFolder";

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  const { template } = SMALL_MAP;
  const indicators = template.indicators.map((each) => ({
    ...each,
    questions: { ...each.questions, caseworker: each.questions.citizen },
  }));
  const both = { ...template, respondents: ["citizen", "caseworker"], indicators };
  const columns = { citizen: "b", date: "d", indicator: "i", score: "s", respondent: "r" };
  const map = { ...SMALL_MAP, template: both, columns, constants: {} };
  folder.write("map.json", JSON.stringify(map));
  folder.write(
    "table.csv",
    [
      "b;d;i;s;r",
      "K-1;2026-01-05;I1;2;citizen",
      "K-1;2026-01-08;I1;3;caseworker",
      "K-1;2026-01-19;I1;4;citizen",
    ].join("\n")
  );
  folder.write("more.csv", "b;d;i;s;r\nK-2;2026-01-05;I1;2;citizen");
  await folder.run("import", "table.csv", "--map", "map.json", "--out", "register.xlsx");
  const whose = ["--citizen", "K-1", "--group", "UNGE", "--measurement", "M1"];
  const part = ["--respondent", "sagsbehandler", "--out", "parted.xlsx"];
  await folder.run("part", "register.xlsx", ...whose, ...part);
});
afterAll(() => folder.remove());

/** Whose changes a register's log tells of, and what they were, from the top. */
async function changesOf(file: string): Promise<[action: string, by: string][]> {
  const options = { language: "da", now: () => new Date(2026, 0, 31) } as const;
  const workbook = await OpenWorkbook.read(folder.read(file), file, options);
  try {
    return await workbook.runner.run(async (context) => {
      const log = context.workbook.tables.getItem("PRLog");
      const [action, by] = ["Handling", "Af"].map((name) =>
        log.columns.getItem(name).getDataBodyRange().load("values")
      );
      await context.sync();
      const rows = action!.values.map(([name], row): [string, string] => [
        String(name),
        String(by!.values[row]![0]),
      ]);
      return rows.filter(([name]) => name !== "");
    });
  } finally {
    workbook.close();
  }
}

const UNGE = ["--citizen", "K-1", "--group", "UNGE"];
const MAP = ["--map", "map.json"];
const COMMANDS: readonly [name: string, args: readonly string[], action: string][] = [
  ["create", ["create", "--template", "bip"], "createRegister"],
  ["import into a new register", ["import", "table.csv", ...MAP], "importTable"],
  ["import", ["import", "more.csv", ...MAP, "--into", "register.xlsx"], "importTable"],
  [
    "part",
    ["part", "register.xlsx", ...UNGE, "--measurement", "M1", "--respondent", "sagsbehandler"],
    "partOccasion",
  ],
  ["join", ["join", "parted.xlsx", ...UNGE, "--measurement", "2"], "joinOccasions"],
];

test.each(COMMANDS)("%s writes who did it into the log", async (name, args, action) => {
  const out = `by ${name}.xlsx`;
  const { status } = await folder.run(...args, "--by", "ANK", "--out", out);
  // 1 says that answers joined a measurement of another day.
  expect([0, 1]).toContain(status);
  expect((await changesOf(out)).at(-1)).toEqual([action, "ANK"]);

  const blank = `nobody ${name}.xlsx`;
  await folder.run(...args, "--out", blank);
  expect((await changesOf(blank)).at(-1)).toEqual([action, ""]);
});

test.each(COMMANDS)("%s takes no name, and writes nothing", async (name, args) => {
  const out = `named ${name}.xlsx`;
  const { status, err } = await folder.run(...args, "--by", "Anna Karlsen", "--out", out);
  expect(status).toBe(2);
  expect(err).toContain("nitialer");
  expect(() => folder.read(out)).toThrow();
});
