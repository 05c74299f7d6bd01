import type { GroupChoice } from "../../src/register/model/Edit";
import { planRegister } from "../../src/register/plans/planRegister";
import { closedAtEnd, editsOf, TestRegister, theTemplate } from "./support";
import { shown } from "./TableView";

const whole: GroupChoice = {
  code: "BIP",
  name: "Unge i Vejle",
  endGoal: "Job eller uddannelse",
  populations: "Unge under 30",
  intervalDays: 28,
  respondents: ["citizen", "caseworker"],
};

/** What *Forside* says, line by line: label and text, or a heading alone. */
async function linesOf(choice: GroupChoice): Promise<string[]> {
  const register = closedAtEnd(await TestRegister.empty());
  await register.apply(editsOf(planRegister(theTemplate(), choice, "da")));
  const { cells } = register.host.workbook.sheetByName("Forside")!;
  const text = (row: number, column: number): string =>
    String(shown(cells.value(row, column)) ?? "");
  return [...cells.entries()]
    .map(([row]) => `${text(row, 1)}: ${text(row, 2)}`)
    .filter((line) => line !== ": ");
}

test("says the group's facts, and where its sheets are", async () => {
  const lines = await linesOf(whole);
  expect(lines.slice(0, 10)).toEqual([
    "Progressionsregister: ",
    "Små skridt, målt sammen med borgeren: ",
    "Målgruppe: Unge i Vejle",
    "Indgang: Unge under 30",
    "Slutmål: Job eller uddannelse",
    "Hvor tit: med 28 dages mellemrum",
    "Hvem svarer: Borger, Sagsbehandler",
    expect.stringMatching(/^Skabelon: .+, version \d/),
    "Ambition: En målgruppe med sin egen forandringsteori",
    "Fase: Opstart",
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      "Hvad bruges scorerne til?: ",
      "Hvordan og hvornår scorer vi?: ",
      "Sådan læses arket: ",
      "= 0: uændret",
      "Arkene: ",
      "Borgere: koder, sagsbehandlere og status",
      "Indikatorer: spørgsmål, skalaer og kendetegn",
    ])
  );
  expect(lines.at(-1)).toMatch(/^: Arket indeholder koder/);
});

test("leaves out the facts that nobody gave, and no others", async () => {
  const given = await linesOf(whole);
  const lines = await linesOf({ ...whole, populations: "", endGoal: "", intervalDays: null });
  expect(lines).toEqual(given.filter((line) => !/^(Indgang|Slutmål|Hvor tit): /.test(line)));
  expect(given.length - lines.length).toBe(3);
});
