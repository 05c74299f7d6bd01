import { raiseDataChanged } from "../../../host/objects/events";
import type { Symptom } from "../../../host/protocol/Symptom";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { setRowHidden } from "../../../host/workbook/layout";
import { ExcelRefusal, LostRaceError, RegisterStateError } from "../../../src/workbook/errors";
import { openRegister } from "../../../src/workbook/read/openRegister";
import { watchWorkbook } from "../../../src/workbook/watchWorkbook";
import type { Undone } from "../../../src/workbook/change/undoChange";
import { contentOf, TestRegister } from "../support";
import type { Action } from "./actions";

/** An action made ready: the file that it starts from, and what is in the workbook before and after it. */
export interface ReadyAction {
  readonly bytes: Uint8Array;
  readonly run: (register: TestRegister) => Promise<unknown>;
  readonly syncs: number;
  readonly wanted: Wanted;
}

/** Brings the workbook to where the action starts, and counts the syncs that it takes. */
export async function readyAction({ before, prepare }: Action): Promise<ReadyAction> {
  const register = await TestRegister.empty();
  await before(register);
  const bytes = await register.host.save();
  register.host.close();
  const copy = await TestRegister.from(bytes);
  const run = await prepare(copy);
  copy.host.stats.reset();
  await run(copy);
  const { syncs } = copy.host.stats;
  copy.host.close();
  return { bytes, run, syncs, wanted: new Wanted({ bytes, run }) };
}

/** How an action went, and what is left of it. */
export type Outcome = "done" | "refused";

/**
 * Does an action on an Excel that shows a symptom: whole or not at all, and said. Fails where it is neither, or where
 * what was said is not so.
 * @param k at which sync something happens to the workbook.
 */
export async function trySymptom(
  ready: ReadyAction,
  symptom: Symptom,
  k: number
): Promise<Outcome> {
  const [old, done] = await ready.wanted.of(symptom);
  const register = await TestRegister.from(ready.bytes);
  const { host } = register;
  try {
    prepareFor(symptom, host.workbook);
    if (symptom.loses) await pickUnheard(register, symptom);
    else host.faults.show(symptom, k);
    const error = await ready.run(register).then(
      (result) => refusalOf(result),
      (thrown: unknown) => thrown
    );
    host.faults.clear();
    if (error === null) {
      expectSame(host.workbook, symptom, done);
      return "done";
    }
    expectNamed(error);
    if (error instanceof ExcelRefusal && error.kept === "partly") {
      // A header written over between our look and our writing makes a column of somebody's own of it, which stays.
      expect([symptom.name, error.left.length > 0]).toEqual(["overwrittenHeaders", true]);
      return "refused";
    }
    if (error instanceof ExcelRefusal && error.kept === "pending") {
      for (const sheet of host.workbook.sheets) sheet.protection = null;
      const opened = await openRegister(register.runner);
      // Where a table or a header was taken away in the middle of it, what is left cannot be told from what somebody
      // did: the register is named as broken, and nothing more is written.
      const isNamed = "structure" in opened && opened.structure.length > 0;
      if (isNamed && CHANGES_TABLES.includes(symptom.name)) return "refused";
      // A change that was being taken back is gone then, and any other never was.
      if (textOf(contentOf(host.workbook) as Content, symptom) === done) return "done";
    }
    expectSame(host.workbook, symptom, old);
    return "refused";
  } finally {
    host.close();
  }
}

/** Taking back says by its result that nothing was written, or what was left. */
function refusalOf(result: unknown): unknown {
  const { state, left = [] } = result as Partial<Undone> & { readonly left?: readonly unknown[] };
  const isRefused = state === "changed" || state === "gone" || left.length > 0;
  return isRefused ? new RegisterStateError("broken", state ?? null) : null;
}

/** What was refused was refused by one of the product's own errors, and says of the workbook that it is the old one. */
function expectNamed(error: unknown): void {
  const isNamed =
    error instanceof ExcelRefusal ||
    error instanceof LostRaceError ||
    error instanceof RegisterStateError;
  if (!isNamed) throw error;
  if (error instanceof LostRaceError) expect(error.written).toBe(false);
}

/** What is in the workbook before an action and after it: the same at whichever sync. */
class Wanted {
  /** By whether somebody picks a value first: the same whatever shows. */
  private readonly contents = new Map<boolean, readonly [Content, Content]>();
  private readonly texts = new Map<Symptom, readonly [string, string]>();

  constructor(private readonly ready: Pick<ReadyAction, "bytes" | "run">) {}

  /** What must be there when nothing of the action is kept, and when all of it is. */
  async of(symptom: Symptom): Promise<readonly [string, string]> {
    const known = this.texts.get(symptom);
    if (known) return known;
    const [old, done] = await this.contentsWhere(symptom.loses !== undefined);
    const texts = [textOf(old, symptom), textOf(done, symptom)] as const;
    this.texts.set(symptom, texts);
    return texts;
  }

  private async contentsWhere(picks: boolean): Promise<readonly [Content, Content]> {
    const known = this.contents.get(picks);
    if (known) return known;
    const old = await this.contentAfter(picks, async () => undefined);
    const contents = [old, await this.contentAfter(picks, this.ready.run)] as const;
    this.contents.set(picks, contents);
    return contents;
  }

  private async contentAfter(picks: boolean, run: ReadyAction["run"]): Promise<Content> {
    const register = await TestRegister.from(this.ready.bytes);
    if (picks) pickFromList(register);
    await run(register);
    const content = contentOf(register.host.workbook) as Content;
    register.host.close();
    return content;
  }
}

/** A person picks another value from the first list that is seen; nothing where there is none, or no row that holds anything. */
function pickFromList({ host: { session, workbook } }: TestRegister): void {
  for (const sheet of workbook.sheets) {
    const list = sheet.validations.find(({ type }) => type === "List");
    const [area] = list?.areas ?? [];
    if (sheet.visibility !== "Visible" || !area) continue;
    const { top, left } = area;
    // In a blank row it would be a row of its own, which what comes next goes behind.
    if ((sheet.cells.value(top, 0) ?? "") === "") return;
    sheet.cells.setValue(top, left, "valgt");
    const cell = { top, left, bottom: top, right: left };
    raiseDataChanged(session, sheet, { changeType: "RangeEdited", area: cell });
    return;
  }
}

/** The same while the pane watches, and hears nothing. */
async function pickUnheard(register: TestRegister, symptom: Symptom): Promise<void> {
  const heard: string[] = [];
  const watch = await watchWorkbook(register.runner, {
    onChange: (sheetId) => void heard.push(sheetId),
    onSheets: () => undefined,
    onSelect: () => undefined,
  });
  register.host.faults.show(symptom);
  pickFromList(register);
  await watch.stop();
  await register.host.idle();
  expect(heard).toEqual([]);
}

function expectSame(workbook: HostWorkbook, symptom: Symptom, wanted: string): void {
  const text = textOf(contentOf(workbook) as Content, symptom);
  if (text !== wanted) expect(JSON.parse(text)).toEqual(JSON.parse(wanted));
}

/** What `contentOf` gives, as far as it is looked at here. */
interface Content {
  readonly sheets: readonly {
    readonly name: string;
    /** Of each cell its value, formula and look. */
    readonly cells: Readonly<Record<string, readonly unknown[]>>;
  }[];
  readonly names: readonly string[];
}

/** Parts of a sheet that a symptom itself changes. */
const CHANGED_PARTS: Readonly<Record<string, readonly string[]>> = {
  spreadingValidation: ["validations"],
  fragmentedFormats: ["formats"],
};

/** These change tables, and what refers to them. */
const CHANGES_TABLES = ["overwrittenHeaders", "tablesAsRanges", "tablesMadeAnew"];

/** What of a workbook the symptom does not itself change, as a text. */
function textOf(content: Content, { name, kind }: Symptom): string {
  const changesTables = CHANGES_TABLES.includes(name);
  const left = changesTables
    ? ["tables", "validations", "formats", "charts"]
    : (CHANGED_PARTS[name] ?? []);
  const sheets = content.sheets
    .filter((sheet) => !sheet.name.endsWith(" (2)"))
    .map((sheet) => {
      const parts = Object.entries(sheet).filter(([part]) => !left.includes(part));
      // Under a filter rows are laid out one by one, and so have their lines one by one.
      const isFiltered = kind === "filter";
      const cells = Object.entries(sheet.cells).map(([at, [value, , look]]) =>
        isFiltered ? [at, value] : [at, value, look]
      );
      const isLess = changesTables || isFiltered;
      return { ...Object.fromEntries(parts), ...(isLess ? { cells } : {}) };
    });
  const names =
    changesTables || name === "lostNames"
      ? content.names.map((each) => each.split("=")[0])
      : content.names;
  // Where a sheet goes depends on those that are there.
  const inOrder = sheets.map((sheet) => JSON.stringify(sheet)).sort();
  const text = `{"sheets":[${inOrder.join()}],"rest":${JSON.stringify({ ...content, sheets: [], names })}}`;
  return name === "overwrittenHeaders" ? text.replaceAll(' x"', '"') : text;
}

/** What must be so in the workbook for the symptom to show. */
function prepareFor({ kind }: Symptom, { sheets }: HostWorkbook): void {
  if (kind !== "filter") return;
  for (const sheet of sheets) {
    if (sheet.visibility !== "Visible") continue;
    for (const table of sheet.tables) {
      table.filterXml = '<filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn>';
      for (let row = table.area.top + 2; row <= table.area.bottom; row += 2)
        setRowHidden(sheet, row, true);
      sheet.touch("tables", "cells");
    }
  }
}
