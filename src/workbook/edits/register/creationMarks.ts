import { UNDERWAY_PROPERTY, type Located } from "../../read/locate";
import type { Remains } from "../remains";
import type { PlannedSheet, RemoveRegister } from "../WorkbookEdit";

/** Excel trims a property's text to 255 characters; the beginning of a title is enough to know it by. */
const TITLE_CHARACTERS = 100;

/** Writes down which sheets a creation is about to add: a document property each. */
export function markUnderWay(workbook: Excel.Workbook, sheets: readonly PlannedSheet[]): void {
  sheets.forEach(({ name, title }, index) => {
    workbook.properties.custom.add(keyOf(index), JSON.stringify([name, beginOf(title)]));
  });
}

/** The creation is over: takes the properties away. */
export function unmarkUnderWay(workbook: Excel.Workbook, sheets: readonly PlannedSheet[]): void {
  for (const index of sheets.keys()) workbook.properties.custom.getItem(keyOf(index)).delete();
}

/** What a creation left in the document's properties: one that got as far as the schema's property is whole. */
export function creationRemains({ underWay, schemaVersion }: Located): Remains | null {
  if (underWay === null) return null;
  return {
    edits: schemaVersion === null ? [removalOf(underWay.map(({ mark }) => mark))] : null,
    forget: {
      bytes: 1_000,
      apply({ workbook }) {
        for (const { key } of underWay) workbook.properties.custom.getItem(key).delete();
      },
    },
  };
}

/** What takes a creation back that was broken off, by the properties that it left. */
function removalOf(marks: readonly string[]): RemoveRegister {
  const sheets = marks.flatMap(parseMark);
  return { kind: "removeRegister", sheets, log: null, fingerprint: null, front: null };
}

function parseMark(mark: string): PlannedSheet[] {
  try {
    const pair: unknown = JSON.parse(mark);
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    return [{ name: String(pair[0]), title: String(pair[1]) }];
  } catch {
    return [];
  }
}

/** Key of the property that names a sheet of a creation, from 0. */
export function keyOf(index: number): string {
  return `${UNDERWAY_PROPERTY}${index + 1}`;
}

/** As much of a sheet's title as it is known by. */
export function beginOf(title: string): string {
  return title.slice(0, TITLE_CHARACTERS);
}
