import type { Journey } from "./Journey";

/** A table of people with a number each, of the kind that a shipped column map is for. */
export function tableOfPeople(first: number, count: number): string {
  const people = Array.from(
    { length: count },
    (_, index) => `${first + index},${1 + (index % 5)},1,2,1`
  );
  return ["id,y,trt,baseline,time", ...people].join("\n");
}

/** A table whose questions and raters have names of its own. */
export const OWN_WORDS = [
  "Borger;Dato;Spørgsmål;Hvem;Svar",
  "K-1;05-01-2026;Q1;B;2",
  "K-1;02-02-2026;Q2;B;4",
  "K-1;02-03-2026;Q1;S;3",
  "K-01;06-01-2026;Q3;S;1",
].join("\r\n");

/** Gives *Hent tal* a table, and waits until the pane has said what comes in. */
export async function chooseTable(journey: Journey, text: string): Promise<void> {
  await journey.inPane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "tal.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
}

/** A register that two people were brought into, made by the pane from an empty workbook. */
export async function registerOfTwo(journey: Journey): Promise<void> {
  const { inPane, pane } = journey;
  await journey.openBlank();
  await inPane.getByRole("button", { name: pane.start.create.importLink }).click();
  await chooseTable(journey, tableOfPeople(1, 2));
  await bringIn(journey);
  await inPane.getByRole("button", { name: `2 ${pane.start.overview.active(2)}` }).waitFor();
}

/** The same, and another import that is under way: it stands still in the middle of writing. @see PaneLineGate */
export async function importInTheMiddle(journey: Journey, people: number): Promise<void> {
  const { inPane, pane } = journey;
  await registerOfTwo(journey);
  await inPane.getByRole("button", { name: pane.start.overview.importLink }).click();
  await chooseTable(journey, tableOfPeople(3, people));
  await journey.gate.hold(journey.ownTitle, IN_THE_MIDDLE);
  await bringIn(journey);
  await journey.gate.isReached();
}

/** The request of an import that is neither its first nor its last. */
const IN_THE_MIDDLE = 3;

async function bringIn({ inPane, pane }: Journey): Promise<void> {
  await inPane.getByRole("button", { name: pane.actions.importTable.button, exact: true }).click();
}
