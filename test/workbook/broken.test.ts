import type { Edit } from "../../src/register/model/Edit";
import { HIDDEN_NUMBER } from "../../src/register/model/Finding";
import { openRegister } from "../../src/workbook/read/openRegister";
import {
  citizenEdits,
  closedAtEnd,
  contentOf,
  expectContent,
  measurementEdits,
  TestRegister,
  TODAY,
} from "./support";
import { SCORES, TableView } from "./TableView";

/** What a person does to the sheets by hand. */
type ByHand = (workbook: Excel.Workbook) => void;

const reword =
  (table: string, header: string, to: string): ByHand =>
  ({ tables }) => {
    tables.getItem(table).columns.getItem(header).getHeaderRowRange().values = [[to]];
  };
const deleteColumn =
  (table: string, header: string): ByHand =>
  ({ tables }) =>
    tables.getItem(table).columns.getItem(header).delete();
const deleteTable =
  (table: string): ByHand =>
  ({ tables }) =>
    tables.getItem(table).delete();
const deleteSheet =
  (table: string): ByHand =>
  ({ tables }) =>
    tables.getItem(table).worksheet.delete();

/** A break: what is found, as code, sheet and cell, and what can still be done. */
interface Break {
  readonly name: string;
  readonly byHand: ByHand;
  readonly finding: string;
  /** What is missing for a new citizen, and for a new measurement of one who is there; null when it goes well. */
  readonly newCitizen: string | null;
  readonly measurement: string | null;
}

const SHEET = "Aktivitetsparate borgere";

const BREAKS: readonly Break[] = [
  {
    name: "a key column renamed",
    byHand: reword(SCORES, "Kode", "Kodenr"),
    finding: `structure.column ${SHEET}!B3`,
    newCitizen: `${SCORES}[code]`,
    measurement: `${SCORES}[code]`,
  },
  {
    name: "a key column deleted",
    byHand: deleteColumn(SCORES, "Respondent"),
    finding: `structure.column ${SHEET}!D3`,
    newCitizen: `${SCORES}[respondent]`,
    measurement: `${SCORES}[respondent]`,
  },
  {
    name: "a formula column renamed",
    byHand: reword(SCORES, "Seneste", "Sidste"),
    finding: `structure.column ${SHEET}!P3`,
    newCitizen: `${SCORES}[latest]`,
    measurement: null,
  },
  {
    name: "a column of details deleted",
    byHand: deleteColumn(SCORES, "Nr"),
    finding: `structure.column ${SHEET}!H3`,
    newCitizen: `${SCORES}[number]`,
    measurement: null,
  },
  {
    name: "M3 renamed",
    byHand: reword(SCORES, "M3", "Marts"),
    finding: `structure.column ${SHEET}!S3`,
    newCitizen: null,
    measurement: null,
  },
  {
    name: "M5 deleted",
    byHand: deleteColumn(SCORES, "M5"),
    finding: `structure.column ${SHEET}!U3`,
    newCitizen: null,
    measurement: null,
  },
  {
    name: "+ deleted",
    byHand: deleteColumn(SCORES, "+"),
    finding: `structure.column ${SHEET}!AB3`,
    newCitizen: `${SCORES}[+]`,
    measurement: null,
  },
  {
    name: "the score table deleted",
    byHand: deleteTable(SCORES),
    finding: `structure.table ${SHEET}!A1`,
    newCitizen: SCORES,
    measurement: SCORES,
  },
  {
    name: "the score sheet deleted",
    byHand: deleteSheet(SCORES),
    finding: "structure.table",
    newCitizen: SCORES,
    measurement: SCORES,
  },
  {
    name: "a column of the citizens renamed",
    byHand: reword("PRCitizens", "Afsnit", "Team"),
    finding: "structure.column Borgere!D3",
    newCitizen: "PRCitizens[section]",
    measurement: null,
  },
  {
    name: "the list of citizens deleted",
    byHand: deleteTable("PRCitizens"),
    finding: "structure.table Borgere!A1",
    newCitizen: "PRCitizens",
    measurement: null,
  },
  {
    name: "the list of respondents deleted",
    byHand: deleteTable("PRRespondents"),
    finding: "structure.table Lister!A1",
    newCitizen: null,
    measurement: null,
  },
  {
    name: "the list of reasons deleted",
    byHand: deleteTable("PRReasons"),
    finding: "structure.table Lister!A1",
    newCitizen: null,
    measurement: null,
  },
  {
    name: "the indicators' sheet deleted",
    byHand: deleteSheet("PRIndicators"),
    finding: "structure.table",
    newCitizen: null,
    measurement: null,
  },
  {
    name: "the log deleted",
    byHand: deleteSheet("PRLog"),
    finding: "structure.table",
    newCitizen: "PRLog",
    measurement: "PRLog",
  },
  {
    name: "a column of the log renamed",
    byHand: reword("PRLog", "Tilstand", "Status"),
    finding: "structure.column Log!C3",
    newCitizen: "PRLog[state]",
    measurement: "PRLog[state]",
  },
];

let whole: Uint8Array;
let newCitizen: readonly Edit[];
let measurement: readonly Edit[];
beforeAll(async () => {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen("K7M");
  await register.addMeasurement("K7M", TODAY - 40, { BIP01: 3 });
  whole = await register.host.save();
  const read = await register.read();
  newCitizen = citizenEdits(read, "NY");
  measurement = measurementEdits(read, "K7M", TODAY, { BIP01: 4 });
});

async function start(byHand: ByHand): Promise<TestRegister> {
  const register = closedAtEnd(await TestRegister.from(whole));
  await register.host.Excel.run(async (context) => {
    byHand(context.workbook);
    await context.sync();
  });
  return register;
}

async function findingsOf(register: TestRegister): Promise<string[]> {
  const opened = await openRegister(register.runner);
  if (opened.state !== "open") throw new Error(opened.state);
  return opened.structure.map(({ code, place }) =>
    place ? `${code} ${place.sheet}!${place.cell}` : code
  );
}

describe("a register that somebody broke", () => {
  test("is whole before", async () => {
    expect(await findingsOf(await start(() => undefined))).toEqual([]);
  });

  test.each(BREAKS)(
    "$name: is opened, found and left alone",
    async ({ byHand, finding, ...missing }) => {
      const register = await start(byHand);
      const old = contentOf(register.host.workbook);
      expect(await findingsOf(register)).toEqual([finding]);
      expectContent(register.host.workbook, old);

      for (const [subject, edits] of [
        [missing.newCitizen, newCitizen],
        [missing.measurement, measurement],
      ] as const) {
        if (subject === null) expect(await register.apply(edits)).toMatchObject({ verified: true });
        else {
          const before = contentOf(register.host.workbook);
          await expect(register.apply(edits)).rejects.toMatchObject({ state: "broken", subject });
          expectContent(register.host.workbook, before);
        }
      }
      expect(await findingsOf(register)).toEqual([finding]);
    }
  );

  test("a header that is a civil registration number is found, and not repeated", async () => {
    const number = "010190-1234";
    const register = await start(reword(SCORES, "Kode", number));
    const opened = await openRegister(register.runner);
    const structure = opened.state === "open" ? opened.structure : [];
    expect(structure).toMatchObject([
      { code: "structure.column", severity: "error", parameters: { found: HIDDEN_NUMBER } },
    ]);
    expect(JSON.stringify(structure)).not.toContain(number);
  });

  test("the score table turned into cells is found", async () => {
    const register = await start(() => undefined);
    const { sheet, table } = TableView.of(register.host.workbook, SCORES);
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    expect(await findingsOf(register)).toEqual([`structure.table ${SHEET}!A1`]);
    await expect(register.apply(newCitizen)).rejects.toMatchObject({
      state: "broken",
      subject: SCORES,
    });
  });

  test("scoring columns out of their order are found", async () => {
    const register = await start(({ tables }) => {
      const { columns } = tables.getItem(SCORES);
      columns.getItem("M2").delete();
      columns.add(16, undefined, "M2");
    });
    expect(await findingsOf(register)).toEqual([`structure.order ${SHEET}!Q3`]);
  });
});
