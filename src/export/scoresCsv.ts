import { isValidOn } from "../register/indicators";
import { formatIsoDate } from "../register/dates";
import { foldCode } from "../register/keys";
import { dateIn, dateRowOf, measurementColumns, measurementNumber } from "../register/measurements";
import type { DateSerial, Indicator, Register } from "../register/Register";
import { CellKind, DATE_CODE, JOINT_CODE, scoreCell } from "../register/ScoreTable";
import type { ScoreCell, ScoreColumn, ScoreTable } from "../register/ScoreTable";
import { CSV_FORMATS, csvNumber, csvText, LINE_END } from "./csvField";
import type { CsvDialect, CsvFormat } from "./csvField";

/**
 * The columns of the export, one expected score a line. `respondent` is the code name; `measurement` is 3 for M3;
 * `date` is YYYY-MM-DD; `missing_reason` is the reason's code; `version`, `minimum`, `maximum` and `direction` are those
 * of the indicator on the date; `invalid` is the text of a cell that holds neither a score nor a reason.
 */
export const SCORE_CSV_COLUMNS = [
  "citizen",
  "target_group",
  "indicator",
  "indicator_name",
  "focus_area",
  "respondent",
  "measurement",
  "date",
  "score",
  "missing_reason",
  "version",
  "minimum",
  "maximum",
  "direction",
  "invalid",
] as const;

const LINES_A_CHUNK = 4096;

/**
 * Every score of a register as CSV, in chunks of many lines: a line for each row and dated measurement on whose date
 * the indicator is valid, scored or not, and for each cell besides that holds something. A missing score is an empty
 * `score`, never 0.
 */
export function* scoresCsv(
  register: Register,
  { dialect }: { readonly dialect: CsvDialect }
): Generator<string, void, undefined> {
  const format = CSV_FORMATS[dialect];
  let lines = [format.mark + SCORE_CSV_COLUMNS.join(format.delimiter)];
  for (const table of register.scoreTables) {
    const writer = new LineWriter(register, table, format);
    for (let row = 0; row < table.rowCount; row++) {
      writer.writeRow(row, lines);
      if (lines.length < LINES_A_CHUNK) continue;
      yield lines.join(LINE_END) + LINE_END;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines.join(LINE_END) + LINE_END;
}

/** What one version of an indicator gives to all of its lines, already in CSV. */
interface VersionFields {
  readonly indicator: Indicator | null;
  /** Name and focus area. */
  readonly names: string;
  /** Version, scale and direction. */
  readonly scale: string;
}

/** Writes the lines of one score sheet; fields that many lines share are made once. */
class LineWriter {
  private readonly columns: readonly ScoreColumn[];
  private readonly numbers: readonly string[];
  private readonly versions: ReadonlyMap<string, readonly VersionFields[]>;
  private readonly unknown: VersionFields;
  private readonly isoDates = new Map<DateSerial, string>();
  private citizen: string | null = null;
  /** The dates of `citizen`, a column each. */
  private dates: readonly (DateSerial | null)[] = [];

  constructor(
    register: Register,
    private readonly table: ScoreTable,
    private readonly format: CsvFormat
  ) {
    this.columns = measurementColumns(table);
    this.numbers = this.columns.map((column) => String(measurementNumber(column.name)));
    this.versions = this.versionsByCode(register);
    this.unknown = this.fieldsOf(null);
  }

  writeRow(row: number, lines: string[]): void {
    const { citizens, codes, respondents, group } = this.table;
    const code = codes[row]!;
    if (code === DATE_CODE || code === JOINT_CODE) return;
    this.moveTo(citizens[row]!);
    const versions = this.versions.get(foldCode(code)) ?? [];
    const { delimiter } = this.format;
    const before = this.texts(citizens[row]!, group, code);
    const respondent = this.texts(respondents[row]!);

    this.columns.forEach((column, position) => {
      const date = this.dates[position] ?? null;
      const valid = versionOn(versions, date);
      const isBlank = column.kinds[row] === CellKind.BLANK;
      if (isBlank && (date === null || valid === null)) return;
      const { names, scale } = valid ?? versions.at(-1) ?? this.unknown;
      const cell = scoreCell(this.table, column, row);
      lines.push(
        before +
          delimiter +
          names +
          delimiter +
          respondent +
          delimiter +
          this.numbers[position]! +
          delimiter +
          this.isoDate(date) +
          delimiter +
          this.scoreFields(cell) +
          delimiter +
          scale +
          delimiter +
          (cell.kind === "text" ? csvText(cell.text, this.format) : "")
      );
    });
  }

  private moveTo(citizen: string): void {
    if (citizen === this.citizen) return;
    this.citizen = citizen;
    const dateRow = dateRowOf(this.table, citizen);
    this.dates = dateRow === null ? [] : this.columns.map((column) => dateIn(column, dateRow));
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

  private versionsByCode(register: Register): ReadonlyMap<string, readonly VersionFields[]> {
    const group = foldCode(this.table.group);
    const versions = new Map<string, VersionFields[]>();
    const ordered = [...register.indicators].sort((a, b) => a.version - b.version);
    for (const indicator of ordered) {
      if (foldCode(indicator.group) !== group) continue;
      const key = foldCode(indicator.code);
      versions.set(key, [...(versions.get(key) ?? []), this.fieldsOf(indicator)]);
    }
    return versions;
  }

  private fieldsOf(indicator: Indicator | null): VersionFields {
    const { version, minimum, maximum, direction } = indicator ?? NO_SCALE;
    const numbers = [version, minimum, maximum, direction];
    return {
      indicator,
      names: this.texts(indicator?.name ?? "", indicator?.focusArea ?? ""),
      scale: numbers.map((each) => csvNumber(each, this.format)).join(this.format.delimiter),
    };
  }
}

const NO_SCALE = { version: null, minimum: null, maximum: null, direction: null };

/** The newest version that is valid on a date; null when none is. */
function versionOn(
  versions: readonly VersionFields[],
  date: DateSerial | null
): VersionFields | null {
  if (date === null) return null;
  for (let index = versions.length - 1; index >= 0; index--) {
    const version = versions[index]!;
    if (version.indicator !== null && isValidOn(version.indicator, date)) return version;
  }
  return null;
}
