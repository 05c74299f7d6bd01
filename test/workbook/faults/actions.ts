import { progressionCard } from "../../../src/charts/progressionCard";
import { parseColumnMap } from "../../../src/import/map/columnMap";
import { parseTable } from "../../../src/import/table/parseTable";
import { planImport } from "../../../src/import/plan/planImport";
import { planNote } from "../../../src/register/plans/planNote";
import type { Edit } from "../../../src/register/model/Edit";
import type { Register } from "../../../src/register/model/Register";
import { applyEdits } from "../../../src/workbook/change/applyEdits";
import {
  citizenEdits,
  createEdits,
  editsOf,
  measurementEdits,
  now,
  type TestRegister,
  theTemplate,
  TODAY,
} from "../support";

/** One thing that a person does with the register. */
export interface Action {
  readonly name: string;
  /** Brings the workbook to where the action starts. */
  readonly before: (register: TestRegister) => Promise<void>;
  /** What a person decides on the register as it is then; done on it, or on another one like it, as often as wished. */
  readonly prepare: (
    register: TestRegister
  ) => Promise<(register: TestRegister) => Promise<unknown>>;
}

export const ACTIONS: readonly Action[] = [
  {
    name: "create a register",
    before: async () => undefined,
    prepare: async () => applying(createEdits()),
  },
  {
    name: "add the first citizen",
    before: async (register) => {
      await register.apply(createEdits());
    },
    prepare: async (register) => applying(citizenEdits(await register.read(), "K7M")),
  },
  {
    name: "add another citizen",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
    },
    prepare: async (register) => applying(citizenEdits(await register.read(), "PFD")),
  },
  {
    name: "add a measurement that moves a later one",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
      await register.addMeasurement("K7M", TODAY - 90, { BIP01: 3, BIP02: 2 });
      await register.addMeasurement("K7M", TODAY - 30, { BIP01: 4 });
    },
    prepare: async (register) =>
      applying(measurementEdits(await register.read(), "K7M", TODAY - 60, { BIP01: 2, BIP02: 5 })),
  },
  {
    name: "add a measurement for which there is no column",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
      for (let number = 12; number > 0; number--) {
        await register.addMeasurement("K7M", TODAY - number * 20, { BIP01: 1 + (number % 5) });
      }
    },
    prepare: async (register) =>
      applying(measurementEdits(await register.read(), "K7M", TODAY, { BIP01: 5 })),
  },
  {
    name: "import a table",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
    },
    prepare: async (register) => applying(await importEdits(register)),
  },
  {
    name: "import a table in many requests",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
    },
    prepare: async (register) => applying(await importEdits(register), 6_000),
  },
  {
    name: "write a note that says what another one says",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
      await register.apply(noteEdits(await register.read()));
    },
    prepare: async (register) => applying(noteEdits(await register.read())),
  },
  {
    name: "make the sheet of another group",
    before: async (register) => {
      await register.apply(createEdits());
    },
    prepare: async () =>
      applying([
        { kind: "createScoreSheet", group: "UNGE", name: "Unge", endGoal: "", scales: [] },
        {
          kind: "addRows",
          table: "targetGroups",
          columns: ["group", "name"],
          rows: [["UNGE", "Unge"]],
        },
      ]),
  },
  {
    name: "draw a card",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
      await register.addMeasurement("K7M", TODAY - 90, { BIP01: 3 });
    },
    prepare: async (register) => drawing(await register.read(), "K7M"),
  },
  {
    name: "draw a card anew because it has more lines now",
    before: async (register) => {
      await register.apply(createEdits());
      await register.addCitizen("K7M");
      await register.addMeasurement("K7M", TODAY - 90, { BIP01: 3 });
      await drawing(await register.read(), "K7M")(register);
      await addIndicator(register);
    },
    prepare: async (register) => drawing(await register.read(), "K7M"),
  },
  {
    name: "show another citizen on the card",
    before: async (register) => {
      await register.apply(createEdits());
      for (const citizen of ["K7M", "PFD"]) {
        await register.addCitizen(citizen);
        await register.addMeasurement(citizen, TODAY - 90, { BIP01: 3 });
      }
      await drawing(await register.read(), "K7M")(register);
    },
    prepare: async (register) => drawing(await register.read(), "PFD"),
  },
  {
    name: "write scores to a sheet of their own in many requests",
    before: async (register) => {
      await register.apply(createEdits());
    },
    prepare: () => Promise.resolve(exporting),
  },
];

/** Another indicator on the list, as somebody writes it there by hand: the card has one line more. */
function addIndicator(register: TestRegister): Promise<void> {
  return register.host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PRIndicators");
    const body = table.getDataBodyRange().load("values,rowIndex,columnIndex,rowCount,columnCount");
    const sheet = table.worksheet;
    await context.sync();
    const [first] = body.values;
    const row = sheet.getRangeByIndexes(
      body.rowIndex + body.rowCount,
      body.columnIndex,
      1,
      body.columnCount
    );
    table.resize(
      sheet.getRangeByIndexes(
        body.rowIndex - 1,
        body.columnIndex,
        body.rowCount + 2,
        body.columnCount
      )
    );
    row.values = [["BIP99", ...(first ?? []).slice(1, 2), 99, ...(first ?? []).slice(3)]];
    await context.sync();
  });
}

/** Three citizens, one of them known, with an effort: rows in three tables, one of which comes on demand. */
async function importEdits(register: TestRegister): Promise<readonly Edit[]> {
  const table = parseTable(
    "id,when,BIP,points,course\nK7M,2026-08-01,BIP01,4,IGU\nPFD,2026-08-01,BIP01,2,\nPFD,2026-09-01,BIP01,,\nR2D,2026-08-02,BIP02,5,IGU\n"
  );
  const map = parseColumnMap({
    language: "da",
    template: "bip",
    group: { code: "BIP" },
    columns: { citizen: "id", date: "when", indicator: "BIP", score: "points", effort: "course" },
    constants: { respondent: "citizen" },
  });
  if (!table.ok || !map.ok) throw new Error("the table to import is wrong");
  return editsOf(
    planImport(await register.read(), table.table, map.map, {
      today: TODAY,
      templates: [theTemplate()],
    })
  );
}

/** The same note each time. */
function noteEdits(register: Register): readonly Edit[] {
  const note = { citizen: "K7M", date: TODAY, text: "Ring på fredag", by: "ANK", today: TODAY };
  return editsOf(planNote(register, note));
}

/** Lays out a list of scores, none of which anything else depends on. */
function exporting(on: TestRegister) {
  const columns = [
    { name: "citizen", type: "text", widthPx: 90 },
    { name: "score", type: "number", widthPx: 60 },
  ] as const;
  const rows = Array.from({ length: 300 }, (_, index) => [`K${index}`, 1 + (index % 5)]);
  const options = { action: "exportSheet", now, requestBytes: 10_000 };
  const sheet = { name: "Eksport", columns, rows };
  return applyEdits(on.runner, [{ kind: "addExportSheet", sheet }], options);
}

/** Applies edits as one action. */
function applying(edits: readonly Edit[], requestBytes?: number) {
  const options = { action: "test", now, ...(requestBytes === undefined ? {} : { requestBytes }) };
  return (register: TestRegister) => applyEdits(register.runner, edits, options);
}

function drawing(register: Register, citizen: string) {
  const card = progressionCard(register, { citizen });
  if (!card) throw new Error("nothing to draw");
  return (on: TestRegister) =>
    applyEdits(on.runner, [{ kind: "drawCard", card }], { action: "drawCard", now });
}
