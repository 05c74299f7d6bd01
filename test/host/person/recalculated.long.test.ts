import fc from "fast-check";
import { createEngine } from "../../../host/engine/createEngine";
import { saveAndReopen } from "../../support/saveAndReopen";
import type { Outcome, Person } from "../../../host/person/Person";
import { CellError, type CellValue } from "../../../host/workbook/cell";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { TEST_NOW } from "../engine/support";
import { fill, fillTable, type Seat, sitDown } from "./support";
import { seededRuns } from "../../support/testLength";

/** Formulas of every kind: of values alone, of places, of cells found by text, of names, of other formulas. */
const FORMULAS = [
  "=B2+C2",
  "=$B2-B$3",
  "=SUM(B2:B5)",
  "=SUM(B:B)",
  '=IF(COUNT(B2:D2)<2,"",LOOKUP(2,1/ISNUMBER(B2:D2),B2:D2))',
  '=IFERROR(INDEX(B2:D2,MATCH(TRUE,INDEX(ISNUMBER(B2:D2),0),0)),"–")',
  "=LET(x,B2,x*x+C3)",
  "=ROW()+COLUMN()",
  "=ROW(B3)*10",
  "=SUM(B2:INDEX(C:C,4))",
  "=SUM(B2:C4 C3:D5)",
  '=COUNTIF(B2:B5,">2")',
  "=SUMIF(B2:B5,3,C2:C5)",
  "=SUMIF(B2:B5,3,C2:C3)",
  '=INDIRECT("B"&ROW())',
  "=OFFSET(B2,1,0)",
  "=SUBTOTAL(109,B2:B5)",
  "=Grænse*B2",
  "=Andet!A1&B2",
  "=SUM(Tal[Score])",
  "=Tal[@Score]",
  '=B2&""=C2&""',
  "=FORMULATEXT(D2)",
  "=F2+1",
];

/** A table whose columns are read together, cells beside and below it, a second sheet, and a name. */
async function startWith(picked: readonly number[]): Promise<Seat> {
  const seat = sitDown();
  const { name } = await fillTable(seat, "A1", [
    ["Kode", "Score", "Score 2", "Ændring"],
    ["B-001", 3, 1, ""],
    ["B-002", 1, "", ""],
    ["B-003", 3, "IR", ""],
    ["B-004", 2, 5, ""],
  ]);
  await fill(seat, "D2", [['=IF(COUNT([@[Score]:[Score 2]])<2,"",[@[Score 2]]-[@Score])']]);
  const other = seat.session.workbook.createSheet("Andet");
  await fill(seat, "A1", [["x"], ["='Ark1'!B3"]], other);
  seat.session.workbook.names.push({
    name: "Grænse",
    formula: "'Ark1'!$B$2",
    comment: "",
    visible: true,
    sheetId: null,
  });
  seat.session.workbook.pending.structure = true;
  const own = picked.map((index) => FORMULAS[index]!.replace("Tal[", `${name}[`));
  await fill(seat, "F2", [own.slice(0, 2), own.slice(2, 4)]);
  await fill(seat, "B9", [own.slice(4, 7)]);
  return seat;
}

/** One of each kind of act, at a cell. */
const ACTS: Readonly<Record<string, (person: Person) => Promise<Outcome>>> = {
  insertRows: (person) => person.insertRows(),
  deleteRows: (person) => person.deleteRows(),
  insertColumns: (person) => person.insertColumns(),
  deleteColumns: (person) => person.deleteColumns(),
  sortUp: (person) => person.sort(true),
  sortDown: (person) => person.sort(false),
  number: (person) => typed(person, "4"),
  text: (person) => typed(person, "IR"),
  clear: (person) => person.clearContents(),
  copy: (person) => {
    person.copy();
    person.move("down");
    return person.paste(null);
  },
  cut: (person) => {
    person.cut();
    person.moveBy(2, 1);
    return person.paste(null);
  },
  undo: (person) => person.undo(),
  redo: (person) => person.redo(),
};

async function typed(person: Person, text: string): Promise<Outcome> {
  person.beginEdit(text);
  const outcome = await person.commitEdit(text);
  person.cancelEdit();
  return outcome;
}

interface Content {
  readonly value: CellValue | string;
  readonly formula: string | null;
}

/** What every cell holds, by sheet and place; errors as texts. */
function contentsOf(workbook: HostWorkbook): Record<string, Content> {
  const contents: Record<string, Content> = {};
  for (const sheet of workbook.sheets) {
    for (const [row, { values, formulas }] of sheet.cells.entries()) {
      values.forEach((each, column) => {
        const formula = formulas?.[column] ?? null;
        const value = each instanceof CellError ? each.text : (each ?? null);
        if (value !== null || formula !== null)
          contents[`${sheet.name} ${row} ${column}`] = { value, formula };
      });
    }
  }
  return contents;
}

async function calculateAnew(workbook: HostWorkbook): Promise<void> {
  workbook.pending.everything = true;
  await createEngine({ now: () => TEST_NOW, locale: "da-DK" }).calculate(workbook);
}

const step = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS)),
  row: fc.integer({ min: 0, max: 9 }),
  column: fc.integer({ min: 0, max: 6 }),
});

test("after every act, and after undo, all is as if it were opened and calculated anew", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(FORMULAS.length - 1), { minLength: 7, maxLength: 7 }),
      fc.array(step, { minLength: 1, maxLength: 12 }),
      async (picked, steps) => {
        const { person, session } = await startWith(picked);
        const { workbook } = session;
        for (const { act, row, column } of steps) {
          person.select({ top: row, bottom: row, left: column, right: column });
          await ACTS[act]!(person);
          const here = contentsOf(workbook);
          const opened = saveAndReopen(workbook).workbook;
          await calculateAnew(opened);
          expect(contentsOf(opened)).toEqual(here);
        }
      }
    ),
    seededRuns(400)
  );
});
