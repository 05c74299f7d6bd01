import { createEngine } from "../../../host/engine/createEngine";
import { SHEET_COLLECTION_EVENTS, TABLE_COLLECTION_EVENTS } from "../../../host/objects/events";
import { Person } from "../../../host/person/Person";
import { shownText } from "../../../host/person/typing/listedTexts";
import { DOCUMENT_SELECTION_CHANGED } from "../../../host/protocol/ClientSession";
import { Session } from "../../../host/protocol/Session";
import { WORKBOOK_TARGET } from "../../../host/protocol/wire";
import { parseArea } from "../../../host/workbook/address";
import type { HostSheet } from "../../../host/workbook/HostSheet";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import type { DataValidation } from "../../../host/workbook/model";
import { readFormulas } from "../../../host/workbook/cells/readCells";
import { createTable } from "../../../host/workbook/tables/tables";
import { writeCells } from "../../../host/workbook/cells/writeCells";
import { TEST_NOW } from "../engine/support";
import { OPTIONS } from "../workbook/support";

/** An Excel with a person at it, and what an add-in hears that listens to everything. */
export interface Seat {
  readonly session: Session;
  readonly person: Person;
  readonly sheet: HostSheet;
  /** Names of the events raised since this was last called, with their addresses. */
  heard(): string[];
}

const NAMES = new Map<number, string>([
  ...Object.entries(SHEET_COLLECTION_EVENTS).map(([name, type]) => [type, name] as const),
  [TABLE_COLLECTION_EVENTS.DataChanged, "TableDataChanged"],
  [DOCUMENT_SELECTION_CHANGED, "DocumentSelectionChanged"],
]);

/** Starts one with an empty workbook, sheet "Ark1", on 1 July 2026. */
export function sitDown(locale = "da-DK", workbook = HostWorkbook.empty("Ark1")): Seat {
  const now = () => TEST_NOW;
  const session = new Session({ workbook, engine: createEngine({ now, locale }), locale, now });
  const person = new Person(session);
  const addin = session.join("here");
  for (const type of NAMES.keys()) addin.listen(type, WORKBOOK_TARGET);
  const heard = (): string[] =>
    addin.takeEvents().map(({ type, data }) => {
      const told = data as Readonly<Record<string, string | undefined>>;
      const words = [NAMES.get(type), told["address"]];
      if (told["triggerSource"]) words.push("by", told["source"], told["triggerSource"]);
      return words.filter((word) => word !== undefined).join(" ");
    });
  return { session, person, sheet: workbook.sheets[0]!, heard };
}

/** Writes as the object model does, from a cell on, and calculates. */
export async function fill(
  { session, sheet }: Seat,
  cell: string,
  rows: readonly (readonly unknown[])[],
  on = sheet
): Promise<void> {
  const { top, left } = parseArea(cell);
  const area = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
  writeCells(session.workbook, on, area, rows, OPTIONS);
  await session.calculate();
}

/** The same, with a table around it. */
export async function fillTable(
  seat: Seat,
  cell: string,
  rows: readonly (readonly unknown[])[]
): Promise<ReturnType<typeof createTable>> {
  await fill(seat, cell, rows);
  const { top, left } = parseArea(cell);
  const area = { top, left, bottom: top + rows.length - 1, right: left + rows[0]!.length - 1 };
  return createTable(seat.session.workbook, seat.sheet, area, true);
}

/** Selects an address of the sheet in front. */
export function select({ person }: Seat, address: string): void {
  expect(person.select(parseArea(address))).toEqual({ kind: "done" });
}

/** Goes to a cell, types, and presses Enter. */
export async function type(seat: Seat, cell: string, text: string, force = false) {
  select(seat, cell);
  const begun = seat.person.beginEdit(text);
  if (begun.kind !== "done") return begun;
  return seat.person.commitEdit(text, { force });
}

/** What an area's cells show. */
export function texts({ session, sheet }: Seat, address: string, on = sheet): string[][] {
  const { top, left, bottom, right } = parseArea(address);
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const shown: string[] = [];
    for (let column = left; column <= right; column++)
      shown.push(shownText(session, on, row, column));
    rows.push(shown);
  }
  return rows;
}

/** What `Range.formulas` gives of an area. */
export function formulas({ sheet }: Seat, address: string, on = sheet): unknown[][] {
  return readFormulas(on, parseArea(address));
}

/** A rule with Excel's own alert. */
export function rule(address: string, change: Partial<DataValidation>): DataValidation {
  return {
    areas: [parseArea(address)],
    type: "None",
    operator: "Between",
    formula1: "",
    formula2: "",
    ignoreBlank: true,
    inCellDropDown: true,
    showError: true,
    errorStyle: "Stop",
    errorTitle: "",
    errorMessage: "",
    showPrompt: true,
    promptTitle: "",
    promptMessage: "",
    ...change,
  };
}

export const DONE = { kind: "done" } as const;

/** What a refusal looks like. */
export function refusal(reason: string) {
  return { kind: "refused", reason };
}
