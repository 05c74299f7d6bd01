import type { Edit } from "../../src/register/model/Edit";
import { planCitizen } from "../../src/register/plans/planCitizen";
import type { Register } from "../../src/register/model/Register";
import { closedAtEnd, editsOf, TestRegister, TODAY, writingSyncs } from "./support";
import { dateKey, SCORES, scoreKey, TableView } from "./TableView";

/** Texts that Excel would make a number, a date, a truth or a formula of, were the cell not one of text. */
const ODD_TEXTS = ["0123", "3E5", "1-2", "50%", "SAND", "=1+1", "+45", "-x", "@x", "'45", "#N/A"];

/**
 * Adds a citizen of this code, which nobody may give a citizen in the pane: people have typed such codes into their
 * sheets. The caseworker and the section are called the same, where wanted.
 */
function oddCitizenEdits(register: Register, text: string, inAll = false): readonly Edit[] {
  const input = { code: "ODD", group: "BIP", caseworker: "ANK", section: "Nord", today: TODAY };
  const words = inAll ? { caseworker: "ODD", section: "ODD" } : {};
  const edits = editsOf(planCitizen(register, { ...input, ...words, start: TODAY - 200 }));
  return JSON.parse(
    JSON.stringify(edits).replaceAll('"ODD"', () => JSON.stringify(text))
  ) as Edit[];
}

describe("what a person types stays what it is", () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = closedAtEnd(await TestRegister.create({ calculation: "automatic" }));
    for (const text of ODD_TEXTS) {
      await register.apply(oddCitizenEdits(await register.read(), text, true));
    }
    await register.importLines(
      ODD_TEXTS.flatMap((text) => [`${text};2026-10-12;BIP01;2`, `${text};2026-11-09;BIP01;5`])
    );
  });

  test.each(ODD_TEXTS)("%s as citizen, caseworker and section", (text) => {
    const citizens = TableView.of(register.host.workbook, "PRCitizens");
    for (const header of ["Borger", "Sagsbehandler", "Afsnit"]) {
      expect(citizens.value({ Borger: text }, header)).toBe(text);
      expect(citizens.formula({ Borger: text }, header)).toBeNull();
      expect(citizens.style({ Borger: text }, header).numberFormat).toBe("@");
    }
    const scores = TableView.of(register.host.workbook, SCORES);
    expect(scores.value(dateKey(text), "Borger")).toBe(text);
    expect(scores.formula(dateKey(text), "Borger")).toBeNull();
  });

  test("and is read again as it was written", async () => {
    const { citizens, scoreTables } = await register.read();
    expect(citizens.map(({ code, caseworker, section }) => [code, caseworker, section])).toEqual(
      ODD_TEXTS.map((text) => [text, text, text])
    );
    expect([...new Set(scoreTables[0]!.citizens)]).toEqual(ODD_TEXTS);
  });

  test.each(ODD_TEXTS)("%s is found again, to be measured and to be drawn", async (text) => {
    const scores = TableView.of(register.host.workbook, SCORES);
    expect(scores.values(dateKey(text), "M1", "M2", "Ændring")).toEqual([
      TODAY - 40,
      TODAY - 12,
      "▲ 1 = 0 ▼ 0",
    ]);
    expect(scores.values(scoreKey(text, "BIP01"), "M1", "M2", "Ændring")).toEqual([2, 5, 3]);
    await register.drawCard(text);
    const card = register.host.workbook.sheetByName("Progressionskort")!;
    expect([3, 5].map((column) => card.cells.value(9, column))).toEqual([
      5,
      expect.stringContaining("●"),
    ]);
  });

  test.each(["3", "1-2", "50%", "=1+1", "-", "TRUE", "SAND", "'3", "se note"])(
    "%s in place of a score is moved right as it stands",
    async (text) => {
      const fresh = closedAtEnd(await TestRegister.create());
      await fresh.addCitizen("K7M");
      await fresh.addMeasurement("K7M", TODAY - 20, { BIP01: 2 });
      const scores = TableView.of(fresh.host.workbook, SCORES);
      scores.type(scoreKey("K7M", "BIP01"), "M1", text);
      expect(await fresh.addMeasurement("K7M", TODAY - 50, { BIP01: 4 })).toMatchObject({
        verified: true,
      });
      expect(scores.values(scoreKey("K7M", "BIP01"), "M1", "M2")).toEqual([4, text]);
    }
  );

  test("also in the reverse of a change that was interrupted", async () => {
    const fresh = closedAtEnd(await TestRegister.create());
    const edits = oddCitizenEdits(await fresh.read(), "=1+1");
    const [writing] = await writingSyncs(fresh, (copy) => copy.apply(edits));
    fresh.host.faults.failSync(writing!, {
      code: "GeneralException",
      when: { afterActions: 40 },
      lasting: true,
    });
    await expect(fresh.apply(edits)).rejects.toMatchObject({ kept: "pending" });
    expect(
      TableView.of(fresh.host.workbook, "PRCitizens").value({ Borger: "=1+1" }, "Afsnit")
    ).toBe("Nord");
    fresh.host.faults.clear();
    expect((await fresh.read()).citizens).toEqual([]);
    await fresh.apply(edits);
    expect((await fresh.read()).citizens.map(({ code }) => code)).toEqual(["=1+1"]);
  });
});
