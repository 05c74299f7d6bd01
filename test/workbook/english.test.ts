import { workbookTexts } from "../../src/locales/workbook";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { tableName } from "../../src/workbook/read/tableLayout";
import { closedAtEnd, TestRegister, TODAY } from "./support";
import { TableView } from "./TableView";

/** Every text in a value, however deep, keys of maps left out. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inside: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
  return [...inside].flatMap((each) => textsIn(each, seen));
}

/** Danish words and phrases of the product that are no English ones: with the parts around each placeholder. */
function danishPhrases(): string[] {
  const partsOf = (text: string): string[] => text.split(/\{\w+\}/).map((part) => part.trim());
  const english = new Set(textsIn(workbookTexts.en).flatMap(partsOf));
  const danish = new Set(textsIn(workbookTexts.da).flatMap(partsOf));
  return [...danish].filter((phrase) => /\p{L}{2}/u.test(phrase) && !english.has(phrase));
}

/** The names `PR_…`, which are the same in every language, are words as wholes. */
const LETTER = "[\\p{L}\\p{N}_]";

/** Whether a phrase stands in a text as words of its own. */
function says(text: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!${LETTER})${escaped}(?!${LETTER})`, "u").test(text);
}

describe("a register in English", () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = closedAtEnd(
      await TestRegister.create({ calculation: "automatic", locale: "en-US" }, "en")
    );
    await register.apply(
      (["notes", "periods", "efforts"] as const).map((table) => ({ kind: "createTable", table }))
    );
    for (const citizen of ["K7M", "PFD"]) await register.addCitizen(citizen);
    for (let number = 13; number > 0; number--) {
      await register.addMeasurement("K7M", TODAY - number * 15, {
        BIP01: 1 + (number % 5),
        BIP04: { reason: "WA" },
      });
    }
    await register.drawCard("K7M");
  });

  test("says nothing in Danish: in cells, formulas, rules, names, charts, headers and footers", () => {
    const { sheets, names } = register.host.workbook;
    // What the log holds for taking a change back is data in code names, not words for a reader.
    const texts = [...new Set(textsIn([sheets, names]))].filter((text) => !text.startsWith('{"'));
    expect(texts.length).toBeGreaterThan(500);
    const danish = danishPhrases();
    expect(danish).toEqual(
      expect.arrayContaining(["Borger", "DATO", "uger", "ØI", "Målgrupper", "Udskrevet &D"])
    );
    const found = texts.flatMap((text) =>
      danish.filter((phrase) => says(text, phrase)).map((phrase) => [phrase, text])
    );
    expect(found).toEqual([]);
    expect(texts.filter((text) => /[æøåÆØÅ]/.test(text))).toEqual([]);
  });

  test("has the English sheets and headers", () => {
    const { workbook } = register.host;
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Front page",
      "Citizens ready for activity",
      "Citizens",
      "Target groups",
      "Indicators",
      "Lists",
      "Log",
      "Sheet1",
      "Agreements",
      "Periods",
      "Efforts",
      "Progression card",
    ]);
    expect(TableView.of(workbook, tableName("citizens")).headers).toEqual([
      "Citizen",
      "Group",
      "Caseworker",
      "Section",
      "Sender",
      "Start",
      "Status",
      "End",
      "Outcome",
      "Chosen away",
    ]);
  });

  test("calculates with its own words", () => {
    const scores = TableView.of(register.host.workbook, "PRScoresBIP");
    const dates = { Citizen: "K7M", Code: "DATE", Respondent: "All" };
    expect(scores.value(dates, "Change")).toBe("▲ 0 = 0 ▼ 1");
    const line = { Citizen: "K7M", Code: "BIP01", Respondent: "Citizen" };
    expect(scores.values(line, "First", "Latest", "Change")).toEqual([4, 2, -2]);
  });

  test("is read as the same register, without findings", async () => {
    const read = await register.read();
    expect(read).toMatchObject({ language: "en", reasons: workbookTexts.en.reasons });
    expect(read.citizens.map(({ code, status }) => [code, status])).toEqual([
      ["K7M", "active"],
      ["PFD", "active"],
    ]);
    expect(read.targetGroups[0]!.respondents).toEqual(["citizen", "caseworker"]);
    expect(inspectRegister(read, { today: TODAY })).toEqual([]);
  });
});
