import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineAction, type Action, type ActionPlan } from "../../src/actions/Action";
import { touchedBy, type Touched } from "../../src/workbook/edits/touchedBy";
import type { WorkbookEdit } from "../../src/workbook/edits/WorkbookEdit";
import { ACTIONS } from "../../src/actions/actions";
import { paneTexts } from "../../src/locales/everyLanguage";
import { TABLE_KEYS } from "../../src/register/tables/tables";

const FOLDER = join(__dirname, "../../src/actions");
const SESSION = join(__dirname, "../../src/taskpane/session");

it("there is one file for each action, called as the log calls it", () => {
  const files = readdirSync(FOLDER).filter((file) => !["Action.ts", "actions.ts"].includes(file));
  expect(ACTIONS.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

it("the names are those of the logs of registers that there are", () => {
  expect(ACTIONS.map(({ name }) => name)).toEqual([
    "createRegister",
    "addCitizen",
    "addMeasurement",
    "addNote",
    "joinOccasions",
    "partOccasion",
    "importTable",
    "exportSheet",
    "drawCard",
    "fixFinding",
    "fixFindings",
    "setFindingAside",
    "bringFindingBack",
    "upgradeRegister",
  ]);
});

it.each(["da", "en"] as const)("every action has its words in %s, and no other has", (language) => {
  const { actions } = paneTexts[language];
  expect(Object.keys(actions).sort()).toEqual(ACTIONS.map(({ name }) => name).sort());
  for (const { button, undoLine } of Object.values(actions)) {
    expect(button).not.toBe("");
    expect(undoLine).toMatch(/^\p{Ll}/u);
  }
});

it("the pane's session knows none of them", () => {
  const names = ACTIONS.map(({ name }) => name as string);
  for (const file of readdirSync(SESSION)) {
    const text = readFileSync(join(SESSION, file), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
    expect([file, names.filter((name) => text.includes(name))]).toEqual([file, []]);
  }
});

describe("what an action may touch", () => {
  const KINDS: readonly (readonly [WorkbookEdit["kind"], WorkbookEdit, Touched])[] = [
    ["createRegister", { kind: "createRegister" } as WorkbookEdit, "register"],
    ["drawCard", { kind: "drawCard" } as WorkbookEdit, "sheet"],
    ["createTable", { kind: "createTable", table: "notes" }, "notes"],
    ["addRows", { kind: "addRows", table: "citizens", columns: [], rows: [] }, "citizens"],
    ["addRows", { kind: "addRows", table: { scores: "U" }, columns: [], rows: [] }, "scores"],
    [
      "removeRows",
      { kind: "removeRows", table: "ignored", keyColumns: [], keys: [], columns: [] },
      "ignored",
    ],
    ["setCells", { kind: "setCells", table: { scores: "U" }, keyColumns: [], cells: [] }, "scores"],
    [
      "addMeasurementColumns",
      { kind: "addMeasurementColumns", group: "U", first: 13, count: 1 },
      "scores",
    ],
    [
      "removeMeasurementColumns",
      { kind: "removeMeasurementColumns", group: "U", first: 13, count: 1 },
      "scores",
    ],
  ];

  const actionOver = (edit: WorkbookEdit, touches: readonly Touched[]) =>
    defineAction({
      name: "fixture",
      touches,
      verb: null,
      plan: (): ActionPlan<null> => ({ ok: true, edits: [edit], summary: null }),
    });

  it.each(KINDS)("is held to: %s", (_kind, edit, touched) => {
    expect(touchedBy(edit)).toBe(touched);
    expect(actionOver(edit, [touched]).plan()).toMatchObject({ edits: [edit] });
    expect(() => actionOver(edit, ["settings"]).plan()).toThrow(`fixture may not touch ${touched}`);
  });

  it("is something that there is", () => {
    const known: readonly Touched[] = [...TABLE_KEYS, "scores", "register", "sheet"];
    for (const { touches } of ACTIONS as readonly Action[]) {
      expect(touches.filter((each) => !known.includes(each))).toEqual([]);
      expect(touches).not.toHaveLength(0);
    }
  });
});
