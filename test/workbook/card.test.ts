import type { HostSheet } from "../../host/workbook/HostSheet";
import { citizenProgression } from "../../src/progression/citizenProgression";
import type { ScoreSeries } from "../../src/progression/ScoreSeries";
import type { Register } from "../../src/register/model/Register";
import { workbookTexts } from "../../src/locales/workbook";
import {
  CARD,
  CARD_MEASUREMENTS,
  CardRows,
  SMALL_CHART_ROWS,
} from "../../src/workbook/sheets/card/cardLayout";
import { closedAtEnd, templateWith, TestRegister, theTemplate, TODAY } from "./support";
import { SCORES, shown, TableView } from "./TableView";

const LINES = 12;
const ROWS = new CardRows(LINES);
const { respondents } = workbookTexts.da;

/** What a card says on its sheet. */
class CardView {
  constructor(readonly sheet: HostSheet) {}

  cell(row: number, column: number): ReturnType<typeof shown> {
    return shown(this.sheet.cells.value(row, column));
  }

  line(index: number, ...columns: readonly number[]): ReturnType<typeof shown>[] {
    return columns.map((column) => this.cell(ROWS.firstLine + index, column));
  }

  scores(row: number): ReturnType<typeof shown>[] {
    return Array.from({ length: CARD_MEASUREMENTS }, (_, index) =>
      this.cell(row, CARD.scores + index)
    );
  }
}

/** What the card must say of a line, worked out by the product's own figures. */
function expectedScores(line: ScoreSeries | undefined, measurements: number): (number | string)[] {
  const from = Math.max(0, measurements - CARD_MEASUREMENTS);
  return Array.from({ length: CARD_MEASUREMENTS }, (_, index) => {
    const measurement = from + index + 1;
    return line?.points.find((point) => point.measurement === measurement)?.score ?? "#N/A";
  });
}

/** Holds every line of the card against `src/progression`. */
function expectCardOf(
  card: CardView,
  register: Register,
  citizen: string,
  respondent: string,
  compareWith: string
): void {
  const progression = citizenProgression(register, citizen)!;
  const lineOf = (code: string, who: string): ScoreSeries | undefined =>
    progression.lines.find((line) => line.indicator.code === code && line.respondent === who);
  register.indicators.forEach(({ code, shortName }, index) => {
    const line = lineOf(code, respondent);
    const compared = lineOf(code, compareWith)?.latest?.score ?? "";
    const latest = line?.latest?.score ?? "";
    expect(card.line(index, CARD.indicator, CARD.code)).toEqual([shortName, code]);
    expect(card.line(index, CARD.first, CARD.latest, CARD.change)).toEqual([
      line?.first?.score ?? "",
      latest,
      line?.change ?? "",
    ]);
    expect(card.line(index, CARD.compared, CARD.difference)).toEqual([
      compared,
      latest === "" || compared === "" ? "" : latest - compared,
    ]);
    expect(card.scores(ROWS.firstLine + index)).toEqual(
      expectedScores(line, progression.measurements.length)
    );
  });
}

/** The last row of a sheet, from 0, that holds something in the columns of the printed page. */
function lastPrintedRow({ cells }: HostSheet): number {
  const rows = [...cells.entries()].map(([row, { values }]) =>
    values.slice(0, CARD.margin + 1).some((value) => value !== null && value !== "") ? row : -1
  );
  return Math.max(...rows);
}

test("a card without small charts is printed down to the last of what it says", async () => {
  const template = theTemplate();
  const one = { ...template, indicators: template.indicators.slice(0, 1) };
  const register = closedAtEnd(await TestRegister.create({ calculation: "automatic" }, "da", one));
  await register.addCitizen("K7M");
  await register.addMeasurement("K7M", TODAY - 20, { BIP01: 2 });
  await register.addMeasurement("K7M", TODAY - 20, { BIP01: 3 }, "caseworker");
  await register.drawCard("K7M");
  const sheet = register.host.workbook.sheetByName("Progressionskort")!;
  expect(sheet.charts.map(({ name }) => name)).toEqual(["PRCurve"]);
  const last = lastPrintedRow(sheet);
  expect(sheet.cells.value(last, CARD.indicator)).toMatch(/^Sagsbehandler: første score 3/);
  expect(sheet.page.printArea).toEqual({ top: 0, left: 0, bottom: last, right: CARD.margin });
});

test.each(["ANK", ""])(
  "a new card says %p as whoever prints it, and keeps what was typed",
  async (printedBy) => {
    const register = closedAtEnd(await TestRegister.create());
    await register.addCitizen("K1");
    await register.addMeasurement("K1", TODAY, { BIP01: 3 });
    await register.drawCard("K1", { printedBy });
    const card = register.host.workbook.sheetByName("Progressionskort")!;
    expect(shown(card.cells.value(5, 5)) ?? "").toBe(printedBy);
    card.cells.setValue(5, 5, "Team Nord");
    await register.drawCard("K1", { printedBy: "MHO" });
    expect(shown(card.cells.value(5, 5))).toBe("Team Nord");
  }
);

test("the dates are those of the occasions, wherever somebody's own days stand", async () => {
  const register = closedAtEnd(await TestRegister.create({ calculation: "automatic" }));
  await register.addCitizen("K7M");
  await register.addMeasurement("K7M", TODAY - 40, { BIP01: 2 });
  await register.addMeasurement("K7M", TODAY - 12, { BIP01: 4 });
  const own = { Borger: "K7M", Kode: "DATO", Respondent: "Sagsbehandler", M1: TODAY - 39 };
  TableView.of(register.host.workbook, SCORES).addRows("top", [own]);
  await register.drawCard("K7M");
  await register.host.session.calculateNow();
  const card = new CardView(register.host.workbook.sheetByName("Progressionskort")!);
  const columns = [CARD.first, CARD.latest, CARD.change];
  expect(columns.map((column) => card.cell(ROWS.period, column))).toEqual([
    TODAY - 40,
    TODAY - 12,
    "4 uger",
  ]);
  expect(card.scores(ROWS.period).slice(0, 3)).toEqual(["12-10", "09-11", ""]);
  expect(card.scores(ROWS.header)[0]).toBe("M1");
  expect(card.cell(ROWS.period - 1, CARD.comparedRow)).toBe(2);
});

describe("the progression card", () => {
  let register: TestRegister;
  let card: CardView;
  beforeAll(async () => {
    const template = templateWith({ BIP02: { direction: -1 } });
    register = closedAtEnd(await TestRegister.create({ calculation: "automatic" }, "da", template));
    await register.addCitizen("K7M");
    for (let number = 1; number <= 14; number++) {
      const reason = { reason: "IM" };
      const date = TODAY - 300 + number * 20;
      await register.addMeasurement("K7M", date, {
        BIP01: 1 + (number % 5),
        BIP02: number % 3 ? reason : 3,
        BIP12: number,
      });
      if (number % 2)
        await register.addMeasurement(
          "K7M",
          date,
          { BIP01: 5 - (number % 4), BIP03: 2 },
          "caseworker"
        );
    }
    await register.importLines([
      "PFD;2026-09-01;BIP01;4",
      "PFD;2026-10-01;BIP01;1",
      "PFD;2026-10-01;BIP02;5",
    ]);
    await register.addCitizen("NY");
    await register.drawCard("K7M");
    card = new CardView(register.host.workbook.sheetByName("Progressionskort")!);
  });

  /** A person fills in the card's input cells. */
  async function typeInputs(...inputs: readonly string[]): Promise<void> {
    await register.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(card.sheet.name);
      sheet.getRange("C4:C6").values = inputs.map((input) => [input]);
      await context.sync();
    });
  }

  test("is printed down to the last of its small charts", () => {
    const bottom = ROWS.smallTop(3) + SMALL_CHART_ROWS - 1;
    expect(ROWS.smallTop(2)).toBeGreaterThan(ROWS.smallTop(1) + SMALL_CHART_ROWS - 1);
    expect(card.sheet.page.printArea).toEqual({ top: 0, left: 0, bottom, right: CARD.margin });
  });

  test("says in its input cells whose card it is", () => {
    expect([3, 4, 5].map((row) => card.cell(row, CARD.first))).toEqual([
      "K7M",
      "Borger",
      "Sagsbehandler",
    ]);
    expect(card.cell(0, CARD.indicator)).toBe("Progressionskort – Borgerbesvarelse");
    expect([card.cell(3, CARD.dots), card.cell(4, CARD.dots)]).toEqual([
      "Aktivitetsparate borgere",
      TODAY,
    ]);
  });

  test("shows the latest twelve of fourteen measurements under their dates", () => {
    expect(card.scores(ROWS.header)).toEqual(
      Array.from({ length: 12 }, (_, index) => `M${index + 3}`)
    );
    const labels = card.scores(ROWS.period);
    expect([labels[0], labels[1], labels[11]]).toEqual(["26-03", "15-04", "01-11"]);
    expect(card.cell(ROWS.period, CARD.change)).toBe("37 uger");
  });

  test("says that the curves show the latest measurements only, where there are more", async () => {
    const name = card.cell(ROWS.firstLine, CARD.indicator);
    expect(card.cell(ROWS.curve, CARD.latest)).toBe(`${name} · de 12 seneste af 14 målinger`);
    await typeInputs("PFD", "Borger", "Sagsbehandler");
    expect(card.cell(ROWS.curve, CARD.latest)).toBe(name);
    await typeInputs("K7M", "Borger", "Sagsbehandler");
  });

  test("agrees with the product's figures on every line", async () => {
    expectCardOf(card, await register.read(), "K7M", "citizen", "caseworker");
  });

  test("says the chosen line's facts in words", () => {
    expect(card.cell(ROWS.facts, CARD.indicator)).toBe(
      "Borger: første score 2, seneste score 5 (+3), målinger uden score: 0."
    );
    expect(card.cell(ROWS.facts + 1, CARD.indicator)).toBe(
      "Sagsbehandler: første score 4, seneste score 4 (0), målinger uden score: 6."
    );
  });

  test("binds its charts to its own lines, never to rows of scores", () => {
    // Twelve measurements, and the hidden empty column behind them.
    const cells = (row: number): string => `Progressionskort!$N$${row + 1}:$Z$${row + 1}`;
    expect(card.sheet.columns.get(CARD.gap)).toMatchObject({ hidden: true });
    const [curve, ...small] = card.sheet.charts;
    const valuesOf = (chart: typeof curve): (string | null)[] =>
      chart!.series.map((each) => each.valuesFormula);
    expect(curve!.name).toBe("PRCurve");
    expect(valuesOf(curve)).toEqual([cells(ROWS.curve), cells(ROWS.curve + 1)]);
    expect(small.map(({ name, title }) => [name, title])).toEqual([
      ["PRFocus1", "Mål og arbejdsevne"],
      ["PRFocus2", "Relationer"],
      ["PRFocus3", "Hverdag og helbred"],
      ["PRFocus4", "Jobsøgning"],
    ]);
    expect(small.flatMap(valuesOf)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((line) => cells(ROWS.firstLine + line))
    );
    const categories = card.sheet.charts.flatMap(({ series }) =>
      series.map((each) => each.categoriesFormula)
    );
    expect(new Set(categories)).toEqual(new Set([cells(ROWS.period)]));
    expect(
      card.sheet.charts.map(({ valueAxis: { minimum, maximum } }) => [minimum, maximum])
    ).toEqual(new Array(5).fill([1, 5]));
  });

  const others: [what: string, citizen: string, respondent: string, compareWith: string][] = [
    ["another respondent", "K7M", "caseworker", "citizen"],
    ["another citizen", "PFD", "citizen", "caseworker"],
    ["nobody to compare with", "PFD", "citizen", ""],
    ["a citizen without scores", "NY", "citizen", "caseworker"],
  ];
  test.each(others)(
    "%s is a matter of the input cells",
    async (_, citizen, respondent, compareWith) => {
      const word = (name: string): string => (name === "" ? "" : respondents[name as "citizen"]);
      await typeInputs(citizen, word(respondent), word(compareWith));
      expectCardOf(card, await register.read(), citizen, respondent, compareWith);
    }
  );

  test("who has the main stay in another target group is seen as they are in this one", async () => {
    const whole = await register.read();
    const citizens = TableView.of(register.host.workbook, "PRCitizens");
    citizens.type({ Borger: "K7M" }, "Gruppe", "ANDEN");
    await typeInputs("K7M", "Borger", "Sagsbehandler");
    expectCardOf(card, whole, "K7M", "citizen", "caseworker");
    citizens.type({ Borger: "K7M" }, "Gruppe", "BIP");
  });

  test("a code that nobody has leaves every line empty", async () => {
    await typeInputs("X-99", "Borger", "Sagsbehandler");
    expect(card.cell(3, CARD.dots)).toBe("ukendt kode");
    for (let line = 0; line < LINES; line++) {
      expect(
        card.line(line, CARD.first, CARD.latest, CARD.change, CARD.dots, CARD.compared)
      ).toEqual(["", "", "", "", ""]);
      expect(new Set(card.scores(ROWS.firstLine + line))).toEqual(new Set(["#N/A"]));
    }
    expect(card.cell(ROWS.facts, CARD.indicator)).toBe(
      "Borger: Ingen scorer på denne linje endnu."
    );
  });

  test("drawn for somebody else it is the same sheet with other inputs", async () => {
    await register.drawCard("PFD", { indicator: "BIP02" });
    expect(register.host.workbook.sheets.filter(({ charts }) => charts.length > 0)).toEqual([
      card.sheet,
    ]);
    expect(card.cell(ROWS.curve, CARD.first)).toBe(2);
    expectCardOf(card, await register.read(), "PFD", "citizen", "caseworker");
  });

  test("holds after a sort, a filter and new names of sheets", async () => {
    await register.host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(SCORES);
      table.sort.apply([
        { key: 1, ascending: false },
        { key: 0, ascending: false },
      ]);
      table.columns.getItem("Kode").filter.applyValuesFilter(["BIP01"]);
      table.worksheet.name = "Scorer 2026";
      context.workbook.worksheets.getItem(card.sheet.name).name = "Kort";
      await context.sync();
    });
    expect(TableView.of(register.host.workbook, SCORES).sheet.cells.value(3, 1)).toBe("DATO");
    expectCardOf(card, await register.read(), "PFD", "citizen", "caseworker");
    await register.drawCard("K7M");
    expect(card.sheet.name).toBe("Kort");
    expectCardOf(card, await register.read(), "K7M", "citizen", "caseworker");
  });

  test("is drawn anew after its sheet was deleted", async () => {
    await register.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(card.sheet.name).delete();
      await context.sync();
    });
    await register.drawCard("PFD");
    const again = new CardView(register.host.workbook.sheetByName("Progressionskort")!);
    expectCardOf(again, await register.read(), "PFD", "citizen", "caseworker");
  });
});
