import { formatIsoDate } from "../register/model/dates";
import type { DateSerial, Indicator, Register } from "../register/model/Register";
import { SCORE_CSV_COLUMNS } from "../register/tables/scoreCsvColumns";
import type { ScoreCell, ScoreTable } from "../register/model/ScoreTable";
import { CSV_FORMATS, csvNumber, csvText, LINE_END } from "./csvField";
import type { CsvDialect, CsvFormat } from "./csvField";
import { isChangedByExcel } from "./isChangedByExcel";
import { ScoreLines } from "./ScoreLines";
import type { ScoreLine } from "./ScoreLines";
import { ALL_SCORES, tablesIn } from "./ScoreSelection";
import type { ScoreSelection } from "./ScoreSelection";

/** A piece of the export is handed on after so many lines, or so many rows of a score sheet. */
const LINES_A_CHUNK = 4096;
const ROWS_A_CHUNK = 16_384;

/** How a file is to be, and which scores go into it. */
export interface ScoresCsvOptions {
  readonly dialect: CsvDialect;
  /** Every score when left out. */
  readonly selection?: ScoreSelection;
}

/** A piece of the export: whole lines, and what has been gone through and found since the piece before. */
export interface ScoresCsvChunk {
  /** "" where nothing of the rows was wanted. The first one begins with the header. */
  readonly text: string;
  /** Rows of score sheets gone through. */
  readonly rows: number;
  readonly counts: LineCounts;
  /** Codes that Excel will change when it opens the file and that no piece before has; none where it is not for Excel. */
  readonly changedCodes: readonly string[];
}

/** What lines hold. A line without a score has a reason for that, something invalid, or nothing. */
export interface LineCounts {
  readonly lines: number;
  /** Nothing, no reason either. */
  readonly blank: number;
  readonly reasons: number;
  readonly invalid: number;
}

/**
 * Every score of a register as CSV, in chunks of many lines: a line for each row and dated measurement on whose date
 * the indicator is valid, scored or not, and for each cell besides that holds something. A missing score is an empty
 * `score`, never 0.
 */
export function* scoresCsv(
  register: Register,
  options: ScoresCsvOptions
): Generator<string, void, undefined> {
  for (const { text } of scoresCsvChunks(register, options)) {
    if (text !== "") yield text;
  }
}

/** The same with what each piece holds, and with pieces that hold nothing: for those who show how far it has come. */
export function* scoresCsvChunks(
  register: Register,
  { dialect, selection = ALL_SCORES }: ScoresCsvOptions
): Generator<ScoresCsvChunk, void, undefined> {
  const format = CSV_FORMATS[dialect];
  const codes = new CodeWatch(dialect === "danish");
  let chunk = new ChunkBuilder(format.mark + SCORE_CSV_COLUMNS.join(format.delimiter));
  for (const table of tablesIn(register, selection)) {
    const lines = new ScoreLines(register, table, selection);
    const writer = new LineWriter(table, format, codes);
    for (let row = 0; row < table.rowCount; row++) {
      chunk.rows++;
      for (const line of lines.of(row)) chunk.add(writer.text(line), line.cell);
      if (!chunk.isFull) continue;
      yield chunk.finish(codes.take());
      chunk = new ChunkBuilder();
    }
  }
  yield chunk.finish(codes.take());
}

/** How many rows of score sheets the export goes through: what its progress is counted in. */
export function rowsToExport(register: Register, selection: ScoreSelection): number {
  return tablesIn(register, selection).reduce((sum, { rowCount }) => sum + rowCount, 0);
}

/** Looks at each code that is written once, and keeps those that Excel will change. */
class CodeWatch {
  private readonly seen = new Set<string>();
  private found: string[] = [];

  constructor(private readonly isForExcel: boolean) {}

  look(text: string): void {
    if (!this.isForExcel || this.seen.has(text)) return;
    this.seen.add(text);
    if (isChangedByExcel(text)) this.found.push(text);
  }

  /** Those that were found since this was last asked. */
  take(): readonly string[] {
    const { found } = this;
    this.found = [];
    return found;
  }
}

class ChunkBuilder {
  rows = 0;
  private readonly lines: string[] = [];
  private readonly found = { blank: 0, number: 0, reason: 0, text: 0 };

  constructor(private readonly header: string | null = null) {}

  get isFull(): boolean {
    return this.lines.length >= LINES_A_CHUNK || this.rows >= ROWS_A_CHUNK;
  }

  add(line: string, { kind }: ScoreCell): void {
    this.lines.push(line);
    this.found[kind]++;
  }

  finish(changedCodes: readonly string[]): ScoresCsvChunk {
    const { blank, reason, text } = this.found;
    const lines = this.header === null ? this.lines : [this.header, ...this.lines];
    return {
      text: lines.length === 0 ? "" : lines.join(LINE_END) + LINE_END,
      rows: this.rows,
      counts: { lines: this.lines.length, blank, reasons: reason, invalid: text },
      changedCodes,
    };
  }
}

/** What one version of an indicator gives to all of its lines, already in CSV. */
interface VersionFields {
  /** Name and focus area. */
  readonly names: string;
  /** Version, scale and direction. */
  readonly scale: string;
}

/** Writes the lines of one score sheet; fields that many lines share are made once. */
class LineWriter {
  private readonly versions = new Map<Indicator | null, VersionFields>();
  private readonly isoDates = new Map<DateSerial, string>();
  private row = -1;
  /** Of `row`: citizen, target group and code; and the respondent. */
  private subject = "";
  private respondent = "";

  constructor(
    private readonly table: ScoreTable,
    private readonly format: CsvFormat,
    private readonly watch: CodeWatch
  ) {}

  text({ row, measurement, date, indicator, cell }: ScoreLine): string {
    this.moveTo(row);
    const { delimiter } = this.format;
    const { names, scale } = this.fieldsOf(indicator);
    return (
      this.subject +
      delimiter +
      names +
      delimiter +
      this.respondent +
      delimiter +
      csvNumber(measurement, this.format) +
      delimiter +
      this.isoDate(date) +
      delimiter +
      this.scoreFields(cell) +
      delimiter +
      scale +
      delimiter +
      (cell.kind === "text" ? csvText(cell.text, this.format) : "")
    );
  }

  private moveTo(row: number): void {
    if (row === this.row) return;
    this.row = row;
    const { citizens, codes, respondents, group } = this.table;
    for (const code of [citizens[row]!, group, codes[row]!]) this.watch.look(code);
    this.subject =
      csvText(citizens[row]!, this.format, true) +
      this.format.delimiter +
      this.texts(group, codes[row]!);
    this.respondent = this.texts(respondents[row]!);
  }

  private isoDate(date: DateSerial | null): string {
    if (date === null) return "";
    let text = this.isoDates.get(date);
    if (text === undefined) {
      text = formatIsoDate(date);
      this.isoDates.set(date, text);
    }
    return text;
  }

  /** Score and reason. */
  private scoreFields(cell: ScoreCell): string {
    const { delimiter } = this.format;
    switch (cell.kind) {
      case "blank":
      case "text":
        return delimiter;
      case "number":
        return csvNumber(cell.number, this.format) + delimiter;
      case "reason":
        return delimiter + csvText(cell.reason, this.format);
    }
  }

  private texts(...texts: readonly string[]): string {
    return texts.map((text) => csvText(text, this.format)).join(this.format.delimiter);
  }

  private fieldsOf(indicator: Indicator | null): VersionFields {
    let fields = this.versions.get(indicator);
    if (!fields) {
      const { version, minimum, maximum, direction } = indicator ?? NO_SCALE;
      const numbers = [version, minimum, maximum, direction];
      fields = {
        names: this.texts(indicator?.name ?? "", indicator?.focusArea ?? ""),
        scale: numbers.map((each) => csvNumber(each, this.format)).join(this.format.delimiter),
      };
      this.versions.set(indicator, fields);
    }
    return fields;
  }
}

const NO_SCALE = { version: null, minimum: null, maximum: null, direction: null };
