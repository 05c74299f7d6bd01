import { type CellArea, parseArea } from "../cells/references";
import { FileError } from "../FileError";
import type { XmlElement } from "../xml/xml";
import { decodeXString } from "../xml/xmlText";

/** What a table is, without what its columns calculate and how it looks. */
export interface TableHead {
  readonly id: number;
  readonly name: string;
  /** With the rows of headers and totals. */
  readonly area: CellArea;
  /** In the order of the columns, whether a row shows them or not. */
  readonly headers: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Reads the root of a table part. @throws FileError "damaged" when it has no id, name or area. */
export function readTableHead(root: XmlElement, part: string): TableHead {
  const area = parseArea(root.attribute("ref") ?? "");
  const id = root.number("id");
  const name = root.attribute("displayName") ?? root.attribute("name");
  if (!area || id === null || name === null) {
    throw new FileError("damaged", `${part}: a table without id, name or area`);
  }
  return {
    id,
    name: decodeXString(name),
    area,
    headers: columnElements(root).map((column) => decodeXString(column.attribute("name") ?? "")),
    showHeaders: (root.number("headerRowCount") ?? 1) > 0,
    showTotals: (root.number("totalsRowCount") ?? 0) > 0,
  };
}

/** The elements of a table's columns. */
export function columnElements(root: XmlElement): readonly XmlElement[] {
  return root.child("tableColumns")?.all("tableColumn") ?? [];
}
