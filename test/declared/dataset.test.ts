import { datasetsPage } from "../../scripts/declaredDocs";
import type { CsvDialect } from "../../src/export/csvField";
import type { Dataset } from "../../src/export/Dataset";
import { ALL_SCORES } from "../../src/export/ScoreSelection";
import { formatCsv, formatCsvChunks } from "../../src/export/sinks/csv";
import { firstLines } from "../../src/export/sinks/preview";
import { sheetColumns, sheetRows } from "../../src/export/sinks/sheet";
import { exportedDataset } from "../../src/import/map/exportedDataset";
import { exportedMap } from "../../src/import/map/exportedMap";
import { parseTable, type ImportTable } from "../../src/import/table/parseTable";
import { planImport } from "../../src/import/plan/planImport";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { buildRegister, dates, rowsOf, serial, type BuilderRow } from "../support/registerBuilder";
import { planned } from "../support/violations";
import { closedAtEnd, now, TestRegister } from "../workbook/support";
import type { PEOPLE_WORDS } from "./fixtures";
import { answers, people } from "./fixtures";

/**
 * One declaration and its words are a dataset: it is written as CSV, on a sheet and as a preview, documented, and known
 * when it comes back. The fixture stands in the list of datasets as any dataset does.
 */
jest.mock("../../src/export/datasets", () => {
  const actual = jest.requireActual<{ DATASETS: object }>("../../src/export/datasets");
  const { people, answers } =
    jest.requireActual<Readonly<Record<"people" | "answers", Dataset>>>("./fixtures");
  return { DATASETS: { ...actual.DATASETS, people, answers } };
});
jest.mock("../../src/locales/da", () => withWords("da"));
jest.mock("../../src/locales/en", () => withWords("en"));

function withWords(language: "da" | "en") {
  const texts = jest.requireActual<Record<string, { datasets: object }>>(
    `../../src/locales/${language}`
  )[language]!;
  const { PEOPLE_WORDS: words } = jest.requireActual<{ PEOPLE_WORDS: typeof PEOPLE_WORDS }>(
    "./fixtures"
  );
  return { [language]: { ...texts, datasets: { ...texts.datasets, people: words[language] } } };
}

const register = buildRegister({
  citizens: [
    { code: "=K1", start: serial("2026-01-05"), section: 'a;b, "c"\r\nd' },
    { code: "0123", status: "ended", section: "-1" },
    { code: "K-3", start: serial("2026-02-28") },
  ],
});
const HEADER = ["person", "since", "letters", "half", "active", "remark"];
const SIGNS = { international: [",", "."], danish: [";", ","] } as const;

function tableOf(chunks: Iterable<string>): ImportTable {
  const read = parseTable([...chunks].join(""));
  if (!read.ok) throw new Error(JSON.stringify(read.violations));
  return read.table;
}

describe.each<CsvDialect>(["international", "danish"])("%s", (dialect) => {
  const [delimiter, decimal] = SIGNS[dialect];
  const lines = [
    ["=K1", "2026-01-05", "3", `1${decimal}5`, "true", 'a;b, "c"\r\nd'],
    ["0123", "", "4", "2", "false", "-1"],
    ["K-3", "2026-02-28", "3", `1${decimal}5`, "true", ""],
  ];

  it("is shown", () => {
    const shown = firstLines(people, register, { dialect, selection: ALL_SCORES }, 2);
    expect(shown).toEqual(lines.slice(0, 2));
  });

  it("is written as a file, guarded, with what is to be said of it", () => {
    const chunks = [...formatCsvChunks(people, register, { dialect })];
    expect(chunks[0]).toMatchObject({
      steps: 3,
      lines: 3,
      kinds: { dated: 2, undated: 1 },
      changedCodes: dialect === "danish" ? ["0123"] : [],
    });
    const text = chunks.map((chunk) => chunk.text).join("");
    expect(text.split("\r\n")[0]).toBe(
      (dialect === "danish" ? "\uFEFF" : "") + HEADER.join(delimiter)
    );
    expect(text).toContain(`\r\n'=K1${delimiter}2026-01-05`);
  });

  it("is written behind another register's lines, each with the register's name", () => {
    const lead = { name: "register", value: "=a" };
    const selection = { ...ALL_SCORES, citizens: "active" } as const;
    const [text = ""] = formatCsv(people, register, { dialect, lead, selection });
    expect(text.replace("\uFEFF", "").startsWith(`register${delimiter}person${delimiter}`)).toBe(
      true
    );
    const [rest = ""] = formatCsv(people, register, { dialect, lead, selection, hasHeader: false });
    expect(text.endsWith(rest)).toBe(true);
    expect(rest.split("\r\n").at(-2)).toMatch(new RegExp(`^'=a${delimiter}K-3${delimiter}`));
  });

  it("is known when it comes back, and says what it said", () => {
    const table = tableOf(formatCsv(people, register, { dialect }));
    expect(exportedDataset(table.headers)).toBe(people);
    expect(table.headers).toEqual(HEADER);
    expect(table.rows).toEqual(lines);
    // Its columns declare nothing that an import takes: a list of citizens alone has no way in.
    expect(exportedMap(table, register)).toBeNull();
  });

  it("is imported without a map where its columns say what they are", () => {
    const rows: readonly BuilderRow[] = [
      dates("K1", serial("2026-01-05"), serial("2026-02-02")),
      ["K1", "I1", "citizen", 3, "IR"],
      ["K1", "I1", "caseworker", null, 4],
    ];
    const table = tableOf(formatCsv(answers, buildRegister({ rows }), { dialect }));
    const empty = buildRegister({});
    const plan = planImport(empty, table, exportedMap(table, empty)!, {
      today: serial("2026-06-01"),
    });
    expect(rowsOf(registerAfter(empty, planned(plan).edits))).toEqual(rows);
  });
});

it("is laid out on a sheet", async () => {
  const trial = closedAtEnd(await TestRegister.create());
  const rows = [...sheetRows(people, register, ALL_SCORES)].flat();
  const sheet = { name: "Udtræk", columns: sheetColumns(people), rows };
  const edit = { kind: "addExportSheet", sheet } as const;
  await applyEdits(trial.runner, [edit], { action: "exportSheet", now });
  const used = await trial.host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Udtræk").getUsedRange().load("values,text");
    await context.sync();
    return range.toJSON();
  });
  expect(used.values).toEqual([
    HEADER,
    ["=K1", serial("2026-01-05"), 3, 1.5, "true", 'a;b, "c"\r\nd'],
    ["0123", "", 4, 2, "false", "-1"],
    ["K-3", serial("2026-02-28"), 3, 1.5, "true", ""],
  ]);
  expect(used.text![1]![1]).toBe("2026-01-05");
});

it("has its lines in the docs", () => {
  const page = datasetsPage();
  expect(page).toContain("## people");
  expect(page).toContain("| `person` | string | Borgerens kode. | The citizen's code. |");
});

it.each([
  ["a header with other columns between, in another order", ["x", ...[...HEADER].reverse()], true],
  ["a header that lacks one", HEADER.slice(1), false],
  ["a header in capitals", HEADER.map((name) => name.toUpperCase()), false],
])("is known by its names: %s", (_name, headers, isKnown) => {
  expect(exportedDataset(headers)).toBe(isKnown ? people : null);
});
