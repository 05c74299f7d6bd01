import type { CellInput, Edit } from "../../src/register/model/Edit";
import type { Register } from "../../src/register/model/Register";
import { rowOf } from "../../src/register/tables/entries";
import { columnNames, TABLES, type RegisterTable } from "../../src/register/tables/tables";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { cellsOf } from "../support/violations";
import { contentOf, expectContent, TestRegister, TODAY } from "../workbook/support";
import { undo } from "../workbook/undoSupport";
import { tablesPage } from "../../scripts/declaredDocs";
import type { trials as Trials, TRIAL_WORDS as Words } from "./fixtures";

/**
 * One declaration and its words are a table: it is laid out, written, read, checked, taken back and documented without
 * another line. The fixture stands in the list of tables as any table does.
 */
jest.mock("../../src/register/tables/declared", () => {
  const actual = jest.requireActual<{ TABLES: object }>("../../src/register/tables/declared");
  const { trials } = jest.requireActual<{ trials: typeof Trials }>("./fixtures");
  return { TABLES: { ...actual.TABLES, trials } };
});
jest.mock("../../src/locales/workbook", () => {
  const actual = jest.requireActual<{
    workbookTexts: Record<"da" | "en", Record<"sheets" | "explanations" | "headers", object>>;
  }>("../../src/locales/workbook");
  const { TRIAL_WORDS } = jest.requireActual<{ TRIAL_WORDS: typeof Words }>("./fixtures");
  const withWords = (language: "da" | "en") => {
    const texts = actual.workbookTexts[language];
    const { sheet, explanation, trial, seats } = TRIAL_WORDS[language];
    return {
      ...texts,
      sheets: { ...texts.sheets, trials: sheet },
      explanations: { ...texts.explanations, trials: explanation },
      headers: { ...texts.headers, trial, seats },
    };
  };
  return { ...actual, workbookTexts: { da: withWords("da"), en: withWords("en") } };
});

const TABLE = "trials" as RegisterTable;
const entriesOf = (register: Register): readonly object[] =>
  (register as unknown as { trials: readonly object[] }).trials;

/** Rows of the table, from what of an entry is not empty. */
function adding(...entries: readonly object[]): Edit[] {
  const columns = columnNames(TABLE);
  const rows: CellInput[][] = entries.map((entry) => rowOf(TABLES[TABLE], columns, entry));
  return [
    { kind: "createTable", table: TABLE },
    { kind: "addRows", table: TABLE, columns, rows },
  ];
}

const NONE = { citizen: "", section: "", status: "", seats: null, parts: [], end: null };
const MENTOR = {
  ...{ trial: "Mentor", citizen: "K7M", section: "Nord", status: "active", seats: 4 },
  ...{ parts: ["A", "", "C"], end: TODAY },
};

describe.each(["da", "en"] as const)("%s", (language) => {
  let register: TestRegister;
  beforeEach(async () => {
    register = await TestRegister.create({}, language);
    await register.addCitizen("K7M");
  });
  afterEach(() => register.host.close());

  it("is laid out with its words, written, and read as its entries' type says", async () => {
    const before = await register.read();
    const edits = adding(MENTOR, { ...NONE, trial: "Kursus" });
    await register.apply(edits);
    const after = await register.read();
    expect(entriesOf(after)).toEqual([
      // A step more than the declaration has is a column that nobody has made.
      { ...MENTOR, parts: ["A"] },
      { ...NONE, trial: "Kursus" },
    ]);
    const place = after.places[TABLE]!;
    expect([place.table, place.sheet]).toEqual([
      "PRTrial",
      language === "da" ? "Forsøg" : "Trials",
    ]);
    expect(place.headers).toEqual(
      language === "da"
        ? ["Forsøg", "Borger", "Afsnit", "Status", "Sæder", "Trin 1", "Trin 2", "Slut"]
        : ["Trial", "Citizen", "Section", "Status", "Seats", "Step 1", "Step 2", "End"]
    );
    expect(entriesOf(registerAfter(before, edits))).toEqual(entriesOf(after));
    expect(inspectRegister(after, { today: TODAY })).toEqual([]);
  });

  it("goes with its sheet when it is taken back", async () => {
    const before = contentOf(register.host.workbook);
    await register.apply(adding(MENTOR));
    expect(await undo(register)).toEqual({ state: "undone", left: [] });
    expectContent(register.host.workbook, before);
  });

  it("has the checks that its columns declare", async () => {
    await register.apply(
      adding(
        { ...NONE, trial: "Mentor", citizen: "K7M", section: "Syd" },
        { ...NONE, trial: "Kursus", status: "sovende" },
        { ...NONE, trial: "kursUS", citizen: "HVEM" },
        { ...NONE, section: "Uden navn" },
        { ...NONE, trial: "0101701234" }
      )
    );
    await register.host.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("PRTrial").getDataBodyRange();
      body.getCell(0, 4).numberFormat = [["@"]];
      body.getCell(0, 4).values = [["4"]];
      await context.sync();
    });
    const sheet = language === "da" ? "Forsøg" : "Trials";
    expect(cellsOf(inspectRegister(await register.read(), { today: TODAY }))).toEqual([
      `table.type ${sheet}!E4`,
      `table.copied ${sheet}!C4`,
      `table.enum ${sheet}!D5`,
      `table.unique ${sheet}!A6`,
      `table.reference ${sheet}!B6`,
      `table.required ${sheet}!A7`,
      `citizen.privacy ${sheet}!A8`,
    ]);
  });
});

it("has its lines in the docs", () => {
  const page = tablesPage();
  expect(page).toContain("## PRTrial");
  expect(page).toContain("| `seats` | Sæder | Seats | number | 60 |  |  |");
});
