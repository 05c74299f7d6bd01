import type { CSSProperties } from "react";
import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Area } from "../../workbook/CellGrid";
import { cellText } from "../../workbook/cells/readCells";
import { tableAt } from "../../workbook/formulas/formula";
import type { HostSheet } from "../../workbook/HostSheet";
import type { HostWorkbook } from "../../workbook/HostWorkbook";
import { styleAt } from "../../workbook/layout";
import type { Table } from "../../workbook/model";
import type { CellStyle } from "../../workbook/style";
import type { Axis } from "./layout/Axis";
import { columnAxis, modelRowAxis, rowAxis } from "./layout/sheetAxes";
import type { MeasureText } from "./layout/textWidth";
import type { Span } from "./layout/visibleSpan";
import { borderLine } from "./look/borderLine";
import { cellContent, type CellContent } from "./look/cellContent";
import type { ConditionalLooks } from "./look/ConditionalLooks";
import type { LookBook } from "./look/LookBook";
import { overflow } from "./look/overflow";
import { tableLook } from "./look/tableLook";

/** One cell, ready to be drawn. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** Such as "B2". */
  readonly address: string;
  readonly text: string;
  /** What the cell says where # signs are drawn; null where the text says it. */
  readonly fullText: string | null;
  readonly css: CSSProperties;
  /** Points; null is the style's own size. */
  readonly shrunkTo: number | null;
  /** The columns that the text is drawn over; null is its own. */
  readonly overflow: Span | null;
}

/** A cell before it is known which of the lines around it are drawn. */
interface Draft {
  readonly row: number;
  readonly column: number;
  readonly merge: Area | null;
  readonly style: CellStyle;
  readonly content: CellContent;
  readonly span: Span | null;
}

/** What a view is made of. */
export interface SheetViewParts {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly looks: LookBook;
  readonly conditional: ConditionalLooks;
  /** Language of Excel and of the data, such as "da-DK". */
  readonly locale: string;
  readonly measure: MeasureText;
}

const COLUMNS = 16_384;
/** How far beside the window a text is looked for that runs into it, in columns. */
const OVERFLOW_REACH = 40;

/**
 * One sheet as the grid draws it, at one moment: where rows and columns lie, and what each cell looks like. It is
 * made anew when the workbook has changed, and holds nothing of its own but what it has already worked out.
 */
export class SheetView {
  readonly sheet: HostSheet;
  readonly columns: Axis;
  readonly rows: Axis;
  /** Where the object model believes the rows lie; for charts. */
  readonly modelRows: Axis;
  private readonly styles = new Map<number, CellStyle>();

  constructor(private readonly parts: SheetViewParts) {
    const { sheet, workbook, measure } = parts;
    this.sheet = sheet;
    this.columns = columnAxis(sheet);
    this.rows = rowAxis(sheet, workbook.styles, this.columns, measure);
    this.modelRows = modelRowAxis(sheet);
  }

  /** The merged cell that a cell is part of; null for most. */
  mergeAt(row: number, column: number): Area | null {
    const { merges } = this.sheet;
    if (merges.length === 0) return null;
    const isIn = (area: Area): boolean =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return merges.find(isIn) ?? null;
  }

  /** The table that a cell lies in; null outside of tables. */
  tableAt(row: number, column: number): Table | null {
    return tableAt(this.sheet, row, column);
  }

  /**
   * The cells of a row in a span of columns, without those of merged cells; and the nearest cells outside of the
   * span whose texts run into it: they are drawn there too, or a long title would vanish as soon as its own column
   * is out of sight.
   */
  row(row: number, columns: Span): { cells: CellView[]; intruders: CellView[] } {
    const drafts: Draft[] = [];
    for (let column = columns.first; column <= columns.last; column++) {
      if (this.columns.sizeOf(column) === 0 || this.mergeAt(row, column)) continue;
      drafts.push(this.draft(row, column, null));
    }
    const intruders = this.intruders(row, columns);
    // The lines that a text runs over are not drawn.
    const open = new Set<number>();
    for (const { span } of [...drafts, ...intruders])
      for (let column = span?.first ?? 0; column < (span?.last ?? 0); column++) open.add(column);
    const finish = (draft: Draft): CellView => this.finish(draft, open.has(draft.column));
    return { cells: drafts.map(finish), intruders: intruders.map(finish) };
  }

  /** A merged cell. */
  merged(merge: Area): CellView {
    return this.finish(this.draft(merge.top, merge.left, merge), false);
  }

  /** A cell's style with what its table and conditional formats make of it. */
  styleOf(row: number, column: number): CellStyle {
    const key = row * COLUMNS + column;
    let style = this.styles.get(key);
    if (!style) {
      const { workbook, sheet, looks, conditional } = this.parts;
      const table = tableAt(sheet, row, column);
      style = looks.combine(
        workbook.styles.get(styleAt(sheet, row, column)),
        table && tableLook(table, row, column),
        conditional.at(sheet, row, column)
      );
      this.styles.set(key, style);
    }
    return style;
  }

  private draft(row: number, column: number, merge: Area | null): Draft {
    const { workbook, sheet, locale, measure } = this.parts;
    const style = this.styleOf(row, column);
    const value = this.valueAt(row, column);
    const shown = value === null ? "" : cellText(workbook, sheet, row, column, locale);
    const width = merge
      ? this.columns.endOf(merge.right) - this.columns.startOf(merge.left)
      : this.columns.sizeOf(column);
    const content = cellContent(value, shown, style, width, locale, measure);
    const span = merge ? null : this.overflowOf(row, column, style, content);
    return { row, column, merge, style, content, span };
  }

  private finish({ row, column, merge, style, content, span }: Draft, isOpen: boolean): CellView {
    const last = { row: merge?.bottom ?? row, column: merge?.right ?? column };
    const beside = this.styleOf(last.row, last.column + 1);
    const below = this.styleOf(last.row + 1, last.column);
    const end = merge ? this.styleOf(last.row, last.column) : style;
    const { showGridlines } = this.sheet;
    const css = this.parts.looks.cssOf(style, {
      side: content.side,
      right: borderLine(end.borderRight, beside.borderLeft, [style, beside], showGridlines, isOpen),
      bottom: borderLine(end.borderBottom, below.borderTop, [style, below], showGridlines, false),
      formatColor: content.formatColor,
    });
    const { text, fullText, shrunkTo } = content;
    const address = `${columnLetters(column)}${row + 1}`;
    return { row, column, address, text, fullText, css, shrunkTo, overflow: span };
  }

  private intruders(row: number, columns: Span): Draft[] {
    const cells = this.sheet.cells.row(row)?.values;
    if (!cells) return [];
    return ([-1, 1] as const).flatMap((step) => {
      const from = step === -1 ? columns.first - 1 : columns.last + 1;
      for (let column = from; Math.abs(column - from) < OVERFLOW_REACH; column += step) {
        if (column < 0 || (step === 1 && column >= cells.length)) return [];
        if ((cells[column] ?? null) === null) continue;
        if (this.mergeAt(row, column)) return [];
        const draft = this.draft(row, column, null);
        const { span } = draft;
        return span && span.first <= columns.last && span.last >= columns.first ? [draft] : [];
      }
      return [];
    });
  }

  private overflowOf(
    row: number,
    column: number,
    style: CellStyle,
    content: CellContent
  ): Span | null {
    if (content.text === "") return null;
    if (style.horizontal === "CenterAcrossSelection") return this.acrossSelection(row, column);
    if (!content.mayOverflow || content.needed <= this.columns.sizeOf(column)) return null;
    const span = overflow(column, content.needed, content.side, this.columns, (each) =>
      this.isFree(row, each)
    );
    return span.first === span.last ? null : span;
  }

  /** A text centred across the empty cells right of it that are formatted the same. */
  private acrossSelection(row: number, column: number): Span | null {
    let last = column;
    while (
      this.isFree(row, last + 1) &&
      this.styleOf(row, last + 1).horizontal === "CenterAcrossSelection"
    )
      last++;
    return last === column ? null : { first: column, last };
  }

  private isFree(row: number, column: number): boolean {
    return this.valueAt(row, column) === null && this.mergeAt(row, column) === null;
  }

  private valueAt(row: number, column: number): CellValue {
    return this.sheet.cells.value(row, column);
  }
}
