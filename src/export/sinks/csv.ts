import type { Register } from "../../register/model/Register";
import { CSV_FORMATS, csvNumber, csvText, LINE_END } from "../csvField";
import type { CsvDialect, CsvFormat } from "../csvField";
import { columnsOf, headerOf } from "../Dataset";
import type { Dataset, FieldValue, NamedColumn } from "../Dataset";
import { isChangedByExcel } from "../isChangedByExcel";
import { ALL_SCORES } from "../ScoreSelection";
import type { ScoreSelection } from "../ScoreSelection";
import { fieldText } from "./fieldText";

/** A piece of the file is handed on after so many lines, or so many steps of the dataset. */
const LINES_A_CHUNK = 4096;
const STEPS_A_CHUNK = 16_384;
/** Fields of a column that are kept as they are written: there are few of them, and they stand in thousands of lines. */
const MOST_KEPT = 20_000;
/** So many fields are sooner put into a line one by one than together for the next lines. */
const FEW_FIELDS = 3;

/** How a file is to be, and what goes into it. */
export interface CsvOptions {
  readonly dialect: CsvDialect;
  /** Everything when left out. */
  readonly selection?: ScoreSelection;
  /** A column before all others that is the same in every line: which register the line is from. */
  readonly lead?: { readonly name: string; readonly value: string };
  /** False for what is written behind another register's lines. */
  readonly hasHeader?: boolean;
}

/** A piece of the file: whole lines, and what has been gone through and found since the piece before. */
export interface CsvChunk<Kind extends string = string> {
  /** "" where nothing was wanted of what was gone through. The first one begins with the header. */
  readonly text: string;
  /** Steps of the dataset gone through. */
  readonly steps: number;
  /** Without the header. */
  readonly lines: number;
  /** Of the lines, how many there are of each kind; a kind of which there are none is left out. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  /** Codes that Excel will change when it opens the file and that no piece before has; none where it is not for Excel. */
  readonly changedCodes: readonly string[];
}

/** A dataset as CSV, in chunks of many lines. */
export function* formatCsv<Row>(
  dataset: Dataset<Row>,
  register: Register,
  options: CsvOptions
): Generator<string, void, undefined> {
  for (const { text } of formatCsvChunks(dataset, register, options)) {
    if (text !== "") yield text;
  }
}

/** The same with what each piece holds, and with pieces that hold nothing: for those who show how far it has come. */
export function* formatCsvChunks<Row, Kind extends string>(
  dataset: Dataset<Row, string, Kind>,
  register: Register,
  { dialect, selection = ALL_SCORES, lead, hasHeader = true }: CsvOptions
): Generator<CsvChunk<Kind>, void, undefined> {
  const format = CSV_FORMATS[dialect];
  const codes = new CodeWatch(dialect === "danish");
  const prefix = lead === undefined ? "" : csvText(lead.value, format, true) + format.delimiter;
  const names = [...(lead === undefined ? [] : [lead.name]), ...headerOf(dataset)];
  const writer = new LineWriter(dataset, format, prefix, codes);
  let chunk = new ChunkBuilder<Kind>(hasHeader ? [format.mark + names.join(format.delimiter)] : []);
  for (const rows of dataset.rows(register, selection)) {
    chunk.steps++;
    for (const row of rows) {
      chunk.add(writer.line(row), dataset.kindOf?.(row) ?? null);
    }
    if (!chunk.isFull) continue;
    yield chunk.finish(codes.take());
    chunk = new ChunkBuilder([]);
  }
  yield chunk.finish(codes.take());
}

/**
 * Writes lines. From one to the next most fields stay as they are, at the beginning and at the end: what is in front of
 * the first that changed, and behind the last, is put together once, because putting texts together is what takes time.
 */
class LineWriter<Row> {
  private readonly columns: readonly NamedColumn<Row>[];
  private readonly fields: readonly FieldWriter[];
  private readonly values: FieldValue[];
  private readonly texts: string[];
  /** The prefix and the fields before `headEnd`, each with a delimiter behind it. */
  private head: string;
  private headEnd = 0;
  /** The fields from `tailStart` on, each with a delimiter before it. */
  private tail = "";
  private tailStart: number;
  /** The line before; null before the first. */
  private written: string | null = null;

  constructor(
    dataset: Dataset<Row>,
    private readonly format: CsvFormat,
    private readonly prefix: string,
    codes: CodeWatch
  ) {
    this.columns = columnsOf(dataset);
    this.fields = this.columns.map(
      (column, index) => new FieldWriter(column, format, index === 0, codes)
    );
    this.values = this.columns.map(() => null);
    this.texts = this.columns.map(() => "");
    this.head = prefix;
    this.tailStart = this.columns.length;
  }

  line(row: Row): string {
    const { columns, values, texts } = this;
    let first = -1;
    let last = -1;
    for (let index = 0; index < columns.length; index++) {
      const value = columns[index]!.value(row);
      if (value === values[index]) continue;
      values[index] = value;
      texts[index] = this.fields[index]!.text(value);
      if (first < 0) first = index;
      last = index;
    }
    if (first >= 0) this.written = this.join(first, last);
    return (this.written ??= this.join(0, columns.length - 1));
  }

  /** The line of the fields as they are now, of which only those from `first` to `last` differ from the line before. */
  private join(first: number, last: number): string {
    const { texts } = this;
    const { delimiter } = this.format;
    if (first < this.headEnd || first > this.headEnd + FEW_FIELDS) {
      this.head = this.prefix + [...texts.slice(0, first), ""].join(delimiter);
      this.headEnd = first;
    }
    if (last >= this.tailStart || last < this.tailStart - FEW_FIELDS) {
      this.tail = ["", ...texts.slice(last + 1)].join(delimiter);
      this.tailStart = last + 1;
    }
    let line = this.head + texts[this.headEnd]!;
    for (let index = this.headEnd + 1; index < this.tailStart; index++) {
      line += delimiter + texts[index]!;
    }
    return line + this.tail;
  }
}

/** Writes one column's fields; what is written once is kept. */
class FieldWriter {
  private readonly kept = new Map<FieldValue, string>();

  /** @param isFirst Whether the fields begin a line of the dataset: they are written so also behind a leading column. */
  constructor(
    private readonly column: Pick<NamedColumn<unknown>, "type" | "isCode">,
    private readonly format: CsvFormat,
    private readonly isFirst: boolean,
    private readonly codes: CodeWatch
  ) {}

  text(value: FieldValue): string {
    return this.kept.get(value) ?? this.write(value);
  }

  private write(value: FieldValue): string {
    const { column, format } = this;
    if (column.isCode && typeof value === "string") this.codes.look(value);
    const text =
      typeof value === "string"
        ? csvText(value, format, this.isFirst)
        : typeof value === "number" && column.type !== "date"
          ? csvNumber(value, format)
          : fieldText(column.type, value, format.decimal);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(value, text);
    return text;
  }
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

class ChunkBuilder<Kind extends string> {
  steps = 0;
  private lines = 0;
  private readonly kinds: Partial<Record<Kind, number>> = {};

  /** @param texts What comes before the lines. */
  constructor(private readonly texts: string[]) {}

  get isFull(): boolean {
    return this.lines >= LINES_A_CHUNK || this.steps >= STEPS_A_CHUNK;
  }

  add(line: string, kind: Kind | null): void {
    this.texts.push(line);
    this.lines++;
    if (kind !== null) this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
  }

  finish(changedCodes: readonly string[]): CsvChunk<Kind> {
    const { texts, steps, lines, kinds } = this;
    const text = texts.length === 0 ? "" : texts.join(LINE_END) + LINE_END;
    return { text, steps, lines, kinds, changedCodes };
  }
}
