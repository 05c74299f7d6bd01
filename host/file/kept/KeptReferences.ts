import { XML_HEAD } from "../../../ooxml/package/names";
import type { OpcPackage } from "../../../ooxml/package/OpcPackage";
import type { PackageEditor } from "../../../ooxml/package/PackageEditor";
import { parseXml, type XmlElement } from "../../../ooxml/xml/xml";
import { decodeLoosely } from "../../../ooxml/xml/xmlEncoding";
import { sliceText, sliceXml } from "../../../ooxml/xml/xmlSlices";
import { decodeXString, encodeXString } from "../../../ooxml/xml/xmlText";
import type { FormulaChange } from "../../workbook/formulas/references";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { isPivotFormatting } from "../rules/conditionalFormats";
import { followShapes, followTree, isGone } from "./followReferences";
import { type KeptName, WorkbookOrigin } from "./origin";

/** Children of `worksheet` in which references stand that the model does not hold. */
const SHEET_PARTS: ReadonlySet<string> = new Set([
  "scenarios",
  "dataConsolidate",
  "hyperlinks",
  "controls",
  "AlternateContent",
  "extLst",
]);
const CHART = /chart(?:ex)?\+xml$/;
const PIVOT = "pivotTable+xml";
const SHAPES = ".vmlDrawing";
/**
 * Parts of the package in which references stand: charts of all kinds, drawings, controls, pivot tables and their
 * sources, queries, totals rows of tables.
 */
const PARTS =
  /(?:drawingml\.chart|ms-office\.chartex|officedocument\.drawing|controlproperties|pivotCacheDefinition|pivotTable|connections|spreadsheetml\.table)\+xml$|\.vmlDrawing$/;

/**
 * Sees to it that the parts in which references stand can be changed, so that nothing is refused after the work.
 * @throws FileError "damaged" or "unsupported".
 */
export function assertFollowable(parts: OpcPackage): void {
  for (const name of parts.names) {
    const type = parts.contentType(name);
    if (!PARTS.test(type)) continue;
    if (type.endsWith(SHAPES)) decodeLoosely(parts.bytes(name), name);
    else parseXml(parts.bytes(name), name);
  }
}

/**
 * References in what a file holds and the model does not: they follow renamed and deleted sheets, cells that were put
 * in, taken out or moved, and renamed tables, step by step as the model's own did.
 */
export class KeptReferences {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly editor: PackageEditor
  ) {}

  /**
   * The children of a sheet's part that read otherwise now, by their position in it; null where there is nothing left.
   * @param id of the sheet.
   */
  sheetParts(part: string, id: string): Map<number, XmlElement | null> {
    const changed = new Map<number, XmlElement | null>();
    if (this.workbook.followed.length === 0) return changed;
    const sliced = sliceXml(this.editor.base.bytes(part), part);
    sliced.children.forEach((slice, index) => {
      const isFormat = slice.local === "conditionalFormatting";
      if (!SHEET_PARTS.has(slice.local) && !isFormat) return;
      const element = parseXml(sliceText(sliced, slice), part);
      const isPivotFormat = isFormat && isPivotFormatting(element);
      if (isFormat && !isPivotFormat) return;
      const isLost = isPivotFormat && isGone(element.attribute("sqref") ?? "", this.change(id));
      if (isLost) changed.set(index, null);
      else if (followTree(element, this.change(id))) changed.set(index, element);
    });
    return changed;
  }

  /** Brings every other part up to date that nothing else has written. */
  writeParts(): void {
    if (this.workbook.followed.length === 0) return;
    for (const name of this.editor.base.names) {
      const type = this.editor.base.contentType(name);
      if (!PARTS.test(type) || !this.editor.has(name)) continue;
      // A chart that was written is of today.
      if (CHART.test(type) && this.editor.isPut(name)) continue;
      const home = this.homeOf(name);
      const [change, bytes] = [this.change(home?.id ?? null), this.editor.current(name)];
      if (type.endsWith(SHAPES)) {
        // As text: such drawings need not be well formed XML.
        const { text, encode } = decodeLoosely(bytes, name);
        const followed = followShapes(text, change);
        if (followed !== text) this.editor.put(name, encode(followed));
        continue;
      }
      const root = parseXml(bytes, name);
      const location = type.endsWith(PIVOT) ? root.child("location")?.attribute("ref") : null;
      if (home && location && isGone(location, change)) {
        const { part, relation } = home;
        this.editor.unrelate(part, relation);
        continue;
      }
      if (followTree(root, change)) this.editor.put(name, XML_HEAD + root.toString());
    }
  }

  /** A chart's tree as found, with its references as they read now. */
  chart(root: XmlElement): XmlElement {
    followTree(root, this.change(null));
    return root;
  }

  /** The formula of a name that is only kept, as it reads now. */
  keptName({ formula, sheetId }: KeptName): string {
    if (this.workbook.followed.length === 0) return formula;
    const before = decodeXString(formula);
    const after = this.change(sheetId)(before);
    return after === before ? formula : encodeXString(after);
  }

  /** A reference that stood in the opened file, on a sheet or (null) in the workbook, as it reads now. */
  change(id: string | null): FormulaChange {
    return (formula) =>
      this.workbook.followed.reduce(
        // Sheets that are no worksheets are not among those of the model.
        (text, step) => ((id === null ? null : step.get(id)) ?? step.get(null) ?? same)(text),
        formula
      );
  }

  /** The sheet that a part belongs to, and the relationship between them; null for none, or one that is gone. */
  private homeOf(name: string): { id: string; part: string; relation: string } | null {
    const { origin } = this.workbook;
    if (!(origin instanceof WorkbookOrigin)) return null;
    const key = name.toLowerCase();
    for (const [id, { part }] of origin.sheets) {
      const relation = this.editor.base
        .relationships(part)
        .find((each) => !each.external && each.target.toLowerCase() === key);
      if (relation) return { id, part, relation: relation.id };
    }
    return null;
  }
}

const same: FormulaChange = (formula) => formula;
