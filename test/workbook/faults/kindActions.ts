import { progressionCard } from "../../../src/charts/progressionCard";
import type { Register } from "../../../src/register/model/Register";
import { applyEdits } from "../../../src/workbook/change/applyEdits";
import type { EditName, WorkbookEdit } from "../../../src/workbook/edits/WorkbookEdit";
import {
  citizenEdits,
  createEdits,
  measurementEdits,
  now,
  type TestRegister,
  TODAY,
} from "../support";
import { SCORES, scoreKey, TableView } from "../TableView";
import { undo } from "../undoSupport";
import type { Action } from "./actions";

type Change = (register: Register) => readonly WorkbookEdit[];

/** A change of which an edit of some kind is a part. */
function doing(edits: Change, before: Action["before"] = citizens): Omit<Action, "name"> {
  return {
    before,
    prepare: async (register) => {
      const planned = edits(await register.read());
      return (on) => applyEdits(on.runner, planned, { action: "test", now });
    },
  };
}

/** Taking a change back, with edits of kinds that nothing else is made of. */
function undoing(
  edits: Change,
  meanwhile: (register: TestRegister) => void = () => undefined
): Omit<Action, "name"> {
  return {
    before: async (register) => {
      await citizens(register);
      // Later than what came before.
      await applyEdits(register.runner, edits(await register.read()), {
        action: "test",
        now: () => new Date(now().getTime() + 3_600_000),
      });
      meanwhile(register);
    },
    prepare: () => Promise.resolve(undo),
  };
}

/** Citizens with scores. */
async function citizens(register: TestRegister): Promise<void> {
  await register.apply(createEdits());
  for (const citizen of ["K7M", "PFD", "R2D"]) {
    await register.addCitizen(citizen);
    await register.addMeasurement(citizen, TODAY - 90, { BIP01: 3, BIP02: 2 });
  }
}

/** Cells of neighbouring rows in one column, and of rows further apart. */
const corrected: Change = (register) => [
  ...measurementEdits(register, "K7M", TODAY - 90, { BIP01: 1, BIP02: 5 }),
  {
    kind: "setCells",
    table: "citizens",
    keyColumns: ["citizen"],
    cells: ["K7M", "PFD", "R2D"].map((citizen) => ({
      key: [citizen],
      column: "section",
      from: "Nord",
      to: `Syd ${citizen}`,
    })),
  },
];
const added: Change = (register) => citizenEdits(register, "NY1");
const card: Change = (register) => [
  { kind: "drawCard", card: progressionCard(register, { citizen: "PFD" })! },
];
const columns: Change = () => [
  { kind: "addMeasurementColumns", group: "BIP", first: 13, count: 2 },
];
/** No citizen of these registers has a sender. */
const narrower: Change = () => [{ kind: "removeColumns", table: "citizens", columns: ["sender"] }];
const exported: Change = () => [
  {
    kind: "addExportSheet",
    sheet: {
      name: "Eksport",
      columns: [{ name: "citizen", type: "text", widthPx: 90 }],
      rows: [["K7M"], ["PFD"]],
    },
  },
];

/** For each kind of edit a change, or the taking back of one, that it is a part of. */
export const KIND_ACTIONS: Readonly<Record<EditName, Omit<Action, "name">>> = {
  createRegister: {
    before: async () => undefined,
    prepare: () =>
      Promise.resolve((on) => applyEdits(on.runner, createEdits(), { action: "test", now })),
  },
  removeRegister: {
    before: async (register) => {
      await register.apply(createEdits());
    },
    prepare: () => Promise.resolve(undo),
  },
  // One with a sheet of its own, and two that share one.
  createTable: doing(() =>
    (["efforts", "rollout", "sections"] as const).map((table) => ({ kind: "createTable", table }))
  ),
  createScoreSheet: doing(() => [
    { kind: "createScoreSheet", group: "UNGE", name: "Unge", endGoal: "", scales: [] },
    {
      kind: "addRows",
      table: "targetGroups",
      columns: ["group", "name"],
      rows: [["UNGE", "Unge"]],
    },
  ]),
  addRows: doing(added),
  // Below the rows that go there are others, so that they have to be deleted and not only emptied.
  removeRows: undoing(added, ({ host: { workbook } }) =>
    TableView.of(workbook, SCORES).addRows("end", [scoreKey("K7M", "EGEN")])
  ),
  setCells: doing(corrected),
  addMeasurementColumns: doing(columns),
  removeMeasurementColumns: undoing(columns),
  drawCard: doing(card),
  setAxis: undoing(card),
  addExportSheet: doing(exported),
  removeSheet: undoing(exported),
  showSheet: doing(() => [{ kind: "showSheet", from: "Start", to: "Borgere" }]),
  setRange: doing(() => [
    {
      kind: "setRange",
      sheet: "Borgere",
      row: 60,
      column: 20,
      from: [
        ["", ""],
        ["", ""],
        ["", ""],
      ],
      to: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
    },
  ]),
  defineName: doing(() => [
    { kind: "defineName", name: "Mit_navn", from: null, to: "=Borgere!$A$1" },
  ]),
  removeColumns: doing(narrower),
  addColumns: undoing(narrower),
  renameHeader: doing(() => [
    { kind: "renameHeader", table: "citizens", column: "group", from: "Gruppe", to: "Målgruppe" },
  ]),
  replaceTables: doing((register) => [
    {
      kind: "replaceTables",
      sheet: "Lister",
      remove: ["PRTexts"],
      names: [],
      tables: [
        {
          name: "PRTexts",
          row: register.places.texts!.row,
          column: register.places.texts!.column,
          widths: [90, 90, 90, 320],
          line: "Tekster",
          cells: [
            ["Kode", "Gruppe", "Hvem", "Tekst"],
            ["Formål", "BIP", "Jobcenter", "At tale om næste skridt."],
          ],
        },
      ],
    },
  ]),
  setScoreRules: doing(() => [{ kind: "setScoreRules", group: "BIP", from: 2, to: 1 }]),
  setSchema: doing(() => [{ kind: "setSchema", from: 2, to: 2 }]),
};
