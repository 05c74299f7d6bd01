import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { OpenWorkbook } from "../../cli/excel/OpenWorkbook";
import { CliFolder, makeSmallRegister, SMALL_MAP, SMALL_TABLE } from "./cliFolder";

let folder: CliFolder;

beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
  const whole = folder.read("register.xlsx");
  folder.write("cut.xlsx", whole.subarray(0, whole.length >> 1));
  folder.write("text.xlsx", "kode;dato\n");
  folder.write("empty.xlsx", "");
  folder.write("old.xls", oleFile("Workbook"));
  folder.write("locked.xlsx", oleFile("EncryptedPackage"));
  folder.write("plain.xlsx", await workbookWithoutRegister());
  mkdirSync(join(folder.path, "folder"));

  folder.write("latin.csv", Buffer.from("kode,dato,svar\nSønderborg,2026-01-05,2\n", "latin1"));
  folder.write("quotes.csv", 'kode,dato,svar\n"K-1,2026-01-05,2\n');
  folder.write("columns.csv", "kode,dato,score\nK-1,2026-01-05,2\n");
  folder.write("nothing.csv", "");
  folder.write("wide.csv", "kode,dato,svar\nK-1,2026-01-05,2,3\n");
  folder.write("high.csv", "kode,dato,svar\nK-1,2026-01-05,9\n");
  folder.write("clash.csv", SMALL_TABLE.replace("K-1,2026-01-05,2", "K-1,2026-01-05,5"));
  folder.write("no.json", "{ language: da }");
  folder.write("shape.json", JSON.stringify({ ...SMALL_MAP, columns: { citizen: "kode" } }));
  folder.write("misspelt.json", JSON.stringify({ ...SMALL_MAP, colums: {} }));
  folder.write("template.json", JSON.stringify({ ...SMALL_MAP, template: "none" }));
  folder.write("group.json", JSON.stringify({ ...SMALL_MAP, group: { code: "unge" } }));
  folder.write("there.xlsx", "somebody's");
});
afterAll(() => folder.remove());

/** The first bytes and one directory name: as much of an OLE file as is looked at. */
function oleFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Buffer.concat([Buffer.from(signature), Buffer.from(`${stream}\0`, "utf16le")]);
}

async function workbookWithoutRegister(): Promise<Uint8Array> {
  const now = () => new Date(2026, 0, 31, 12);
  const workbook = await OpenWorkbook.blank({ language: "da", now });
  try {
    return await workbook.save();
  } finally {
    workbook.close();
  }
}

const LONG_NAME = `${"x".repeat(300)}.xlsx`;

/** Every file that is no register, however it is asked for: the file is named, and what to do. */
const FILES = [
  ["a file that is not there", "missing.xlsx", "findes ikke"],
  ["a folder", "folder", "mappe"],
  ["a file that the system will not give", LONG_NAME, "ENAMETOOLONG"],
  ["a text", "text.xlsx", ".xlsx"],
  ["an empty file", "empty.xlsx", ".xlsx"],
  ["an old workbook", "old.xls", "gem den som"],
  ["a workbook with a password", "locked.xlsx", "adgangskode"],
  ["half a workbook", "cut.xlsx", "tidligere udgave"],
  ["a workbook without a register", "plain.xlsx", "opret et register"],
] as const;

const CALLS = [
  ["check", (file: string) => ["check", file]],
  ["chart", (file: string) => ["chart", file, "--citizen", "K-1", "--out", "out.svg"]],
  ["export", (file: string) => ["export", file, "--out", "made/data"]],
  [
    "import into",
    (file: string) => [
      "import",
      "table.csv",
      "--map",
      "map.json",
      "--into",
      file,
      "--out",
      "out.xlsx",
    ],
  ],
] as const;

describe.each(CALLS)("%s", (_command, callWith) => {
  it.each(FILES)("%s", async (_name, file, expected) => {
    await expectFailure(callWith(file), file, expected);
  });
});

describe("import", () => {
  const into = ["--into", "register.xlsx"];
  it.each<[name: string, table: string, map: string, rest: string[], file: string, text: string]>([
    ["another encoding", "latin.csv", "map.json", [], "latin.csv", "windows-1252"],
    ["a quotation mark left open", "quotes.csv", "map.json", [], "quotes.csv", "anførselstegn"],
    ["a column that is missing", "columns.csv", "map.json", [], "columns.csv", "»svar«"],
    ["a table without rows", "nothing.csv", "map.json", [], "nothing.csv", "ingen rækker"],
    ["a row that is too wide", "wide.csv", "map.json", [], "wide.csv", "4 felter"],
    ["a score off the scale", "high.csv", "map.json", [], "high.csv", "Linje 2"],
    ["a score that clashes", "clash.csv", "map.json", into, "clash.csv", "Linje 2"],
    ["a table that is not there", "none.csv", "map.json", [], "none.csv", "findes ikke"],
    ["a map that is not there", "table.csv", "none.json", [], "none.json", "findes ikke"],
    ["a map that is no JSON", "table.csv", "no.json", [], "no.json", "JSON"],
    ["a map of another shape", "table.csv", "shape.json", [], "shape.json", "$.columns.score"],
    ["a misspelt map", "table.csv", "misspelt.json", [], "misspelt.json", "$.colums"],
    ["an unknown template", "table.csv", "template.json", [], "template.json", "bip"],
    ["a group that cannot be", "table.csv", "group.json", [], "group.json", "»unge«"],
  ])("%s", async (_name, table, map, rest, file, text) => {
    await expectFailure(["import", table, "--map", map, "--out", "out.xlsx", ...rest], file, text);
  });
});

describe("an output", () => {
  const create = ["create", "--template", "bip"];
  it.each<[name: string, argv: string[], file: string, text: string]>([
    ["that is there", [...create, "--out", "there.xlsx"], "there.xlsx", "--force"],
    ["that is a folder", [...create, "--out", "folder", "--force"], "folder", "mappe"],
    ["that Excel would not open", [...create, "--out", "a.xls"], "a.xls", ".xlsx"],
    ["in no folder", [...create, "--out", "none/a.xlsx"], "none/a.xlsx", "findes ikke"],
    [
      "that is the register itself",
      ["import", "table.csv", "--map", "map.json", "--into", "register.xlsx"].concat(
        ...["--out", "./register.xlsx", "--force"]
      ),
      "./register.xlsx",
      "ikke rørt",
    ],
    [
      "that is a file where a folder should be",
      ["export", "register.xlsx", "--out", "there.xlsx"],
      "there.xlsx",
      "ikke en mappe",
    ],
  ])("%s", async (_name, argv, file, text) => {
    await expectFailure(argv, file, text);
  });
});

describe("what was asked for and is not there", () => {
  const chart = ["chart", "register.xlsx", "--out", "out.svg", "--citizen"];
  it.each<[name: string, argv: string[], text: string]>([
    ["a citizen", [...chart, "K-9"], "»K-9«"],
    ["an indicator", [...chart, "K-1", "--indicator", "I9"], "I1"],
  ])("%s", async (_name, argv, text) => {
    await expectFailure(argv, "register.xlsx", text);
  });

  it("a template", async () => {
    const before = folder.snapshot();
    const { status, err } = await folder.run("create", "--template", "bib", "--out", "a.xlsx");
    expect(status).toBe(2);
    expect(err).toContain("bip");
    expect(folder.snapshot()).toEqual(before);
  });
});

/** Status 2, the file named on stderr, nothing on stdout, and every file in the folder as it was. */
async function expectFailure(argv: readonly string[], file: string, text: string): Promise<void> {
  const before = folder.snapshot();
  const { status, out, err } = await folder.run(...argv);
  expect(err).toContain(`${file}: `);
  expect(err).toContain(text);
  expect(status).toBe(2);
  expect(out).toBe(argv[0] === "check" ? out : "");
  expect(folder.snapshot()).toEqual(before);
}
