import { XML_HEAD } from "../../../ooxml/package/names";
import type { OpcPackage } from "../../../ooxml/package/OpcPackage";
import type { PackageEditor } from "../../../ooxml/package/PackageEditor";
import { parseXml } from "../../../ooxml/xml/xml";
import { decodeLoosely } from "../../../ooxml/xml/xmlEncoding";
import type { HostSheet } from "../../workbook/HostSheet";
import { movedCell } from "../../workbook/move/shift";
import { movedElement } from "./keptPositions";

/** Ends of the types of relationship that lead to notes and threads of comments. */
const NOTES = /\/(?:comments|threadedComment)$/;
/** The old drawing that shows the notes' boxes. */
const DRAWING = "/vmlDrawing";

/**
 * Sees to it that notes, threads and their drawing can be changed when cells move, so that nothing is refused after the work.
 * @throws FileError "damaged" or "unsupported".
 */
export function assertNotesMovable(parts: OpcPackage, part: string): void {
  for (const { type, target, external } of parts.relationships(part)) {
    if (external || !parts.has(target)) continue;
    if (NOTES.test(type)) parseXml(parts.bytes(target), target);
    else if (type.endsWith(DRAWING)) decodeLoosely(parts.bytes(target), target);
  }
}

/** Takes a sheet's notes and threads, which the model does not hold, along with the cells that have moved. */
export function moveNotes(editor: PackageEditor, sheet: HostSheet, part: string): void {
  for (const { type, target, external } of editor.base.relationships(part)) {
    if (external || !editor.base.has(target)) continue;
    const bytes = editor.base.bytes(target);
    if (NOTES.test(type)) {
      const root = movedElement(parseXml(bytes, target), sheet);
      if (root) editor.put(target, XML_HEAD + root.toString());
    } else if (type.endsWith(DRAWING)) {
      const { text, encode } = decodeLoosely(bytes, target);
      editor.put(target, encode(movedShapes(text, sheet)));
    }
  }
}

/** As text: such drawings need not be well formed XML. */
function movedShapes(text: string, sheet: HostSheet): string {
  return text.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = numberIn(shape, "Row");
    const column = numberIn(shape, "Column");
    if (row === null || column === null || !shape.includes('ObjectType="Note"')) return shape;
    const cell = movedCell(row, column, sheet.moves);
    if (!cell) return "";
    const by = [cell.column - column, 0, cell.row - row, 0];
    return shape
      .replace(/(<x:Row>\s*)\d+/, `$1${cell.row}`)
      .replace(/(<x:Column>\s*)\d+/, `$1${cell.column}`)
      .replace(
        /(<x:Anchor>)([^<]*)/,
        (_, tag: string, anchor: string) =>
          tag +
          anchor
            .split(",")
            .map((each, index) => Math.max(0, Number(each) + by[index % 4]!))
            .join(", ")
      );
  });
}

function numberIn(shape: string, name: string): number | null {
  const found = new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape);
  return found ? Number(found[1]) : null;
}
