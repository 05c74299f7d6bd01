import { citizenTextViolation } from "../../register/plans/citizenTexts";
import { citizenCodeProblem, isCivilRegistrationNumber } from "../../register/model/codes";
import type { CellInput } from "../../register/model/Edit";
import { asksRespondent } from "../../register/model/indicators";
import { foldCode, sameCode } from "../../register/model/keys";
import type { CodeKey } from "../../register/model/keys";
import { cellOf, scoreColumnIndex } from "../../register/model/places";
import type { DateSerial } from "../../register/model/Register";
import { scoreProblem } from "../../register/model/scale";
import { JOINT_MARK } from "../../register/model/ScoreTable";
import { ScoreRows } from "../../register/model/ScoreRows";
import type { SourceCell } from "../../register/model/Finding";
import type { Field } from "../../register/model/fields";
import { createViolation, inputViolation } from "../../register/model/findings";
import type { ImportMap } from "../map/columnMap";
import type { ColumnPositions, ImportColumn } from "../map/importColumns";
import type { ImportedCitizen } from "./ImportedCitizen";
import type { ImportTarget } from "../map/importTarget";
import { fieldText, parseNumber, parseWhen, startOf } from "../map/importTexts";
import { lookUp } from "../map/lookUp";
import { missingTexts } from "../map/missingTexts";
import type { ImportTable } from "../table/parseTable";
import { QuestionFinder } from "./questions";
import type { Question } from "./questions";
import { leftOutTest, unknownWords, wordViolations } from "../map/unknownWords";
import type { UnknownWord, WordKind } from "../map/unknownWords";
import type { ViolationList } from "../ViolationList";

/** What a cell of Excel takes. */
const LONGEST_TEXT = 32767;

/** Everything that reading a table's answers needs; `violations` takes what is found wrong. */
export interface ReadingContext {
  readonly table: ImportTable;
  readonly map: ImportMap;
  readonly positions: ColumnPositions;
  readonly target: ImportTarget;
  readonly questions: readonly Question[];
  readonly today: DateSerial;
  readonly violations: ViolationList;
}

/** What the lines of a table say. */
export interface ReadAnswers {
  /** In the order in which they first appear. */
  readonly citizens: readonly ImportedCitizen[];
  /** Rows that the map leaves out. */
  readonly leftOut: number;
}

/** Reads every line of a table into what it says about its citizen; what cannot be read becomes a violation. */
export function readAnswers(context: ReadingContext): ReadAnswers {
  const { table, map, positions, target, violations } = context;
  const unknown = unknownWords(table, map, positions, target);
  violations.addAll(wordViolations(unknown, map, target));
  const isLeftOut = leftOutTest(table, map, positions);
  const reader = new AnswerReader(context, unknown);
  let leftOut = 0;
  for (let row = 0; row < table.rows.length; row++) {
    if (isLeftOut(row)) leftOut++;
    else reader.readRow(row);
  }
  return { citizens: reader.citizens, leftOut };
}

/** Reads line after line. Texts repeat throughout a table, so what each means is worked out once. */
class AnswerReader {
  readonly citizens: ImportedCitizen[] = [];
  /** By column, the texts that mean that there is nothing. */
  private readonly missing = new Map<ImportColumn, ReadonlySet<string>>();
  private readonly start: DateSerial | null;
  private readonly citizensByText = new Map<string, ImportedCitizen | null>();
  private readonly textsByCode = new Map<CodeKey, string>();
  private readonly questions: QuestionFinder;
  private readonly datesByText = new Map<string, DateSerial | null>();
  private readonly unknown: Readonly<Record<WordKind, ReadonlySet<string | null>>>;

  /** @param unknown The words that are known to mean nothing yet: of them it was told. */
  constructor(
    private readonly context: ReadingContext,
    unknown: readonly UnknownWord[]
  ) {
    const ofKind = (kind: WordKind): ReadonlySet<string> =>
      new Set(unknown.filter((each) => each.kind === kind).map(({ word }) => word));
    this.unknown = { indicator: ofKind("indicator"), respondent: ofKind("respondent") };
    this.start = startOf(context.map);
    this.questions = new QuestionFinder(context.map, context.target, context.questions);
  }

  readRow(row: number): void {
    const citizen = this.readCitizen(row);
    const question = this.readQuestion(row);
    const date = this.readDate(row);
    if (citizen === null) return;
    this.readConstant(row, citizen, "caseworker");
    this.readConstant(row, citizen, "section");
    const effort = this.freeText(row, "effort");
    if (effort !== null) this.readEffort(row, citizen, effort);
    if (question === null) return;
    this.readBaseline(row, citizen, question);
    if (date === null) return;
    const value = this.readScore(row, citizen, question, date);
    if (value === undefined) return;
    const measurement = this.readMeasurement(row);
    const isJoint = this.readJoint(row);
    citizen.answers.push({
      ...{ question, date, measurement, value, isJoint },
      ...{ line: this.line(row), isBaseline: false },
    });
  }

  /** The text of a cell, without spaces at its ends where it is not a register's own; null where the map has no such column or the text means nothing. */
  private text(row: number, column: ImportColumn): string | null {
    const position = this.context.positions[column];
    if (position === undefined) return null;
    const field = this.context.table.rows[row]![position]!;
    const text = this.isExported ? field : fieldText(field);
    return this.missingIn(column).has(text) ? null : text;
  }

  /** Whether a register wrote the table: what it holds, it takes back. */
  private get isExported(): boolean {
    return this.context.map.exported !== undefined;
  }

  private missingIn(column: ImportColumn): ReadonlySet<string> {
    let texts = this.missing.get(column);
    if (texts === undefined) {
      texts = missingTexts(this.context.map, column);
      this.missing.set(column, texts);
    }
    return texts;
  }

  /** A text that goes into the register as it is: null, and a violation, for one that cannot stand there. */
  private freeText(row: number, column: "caseworker" | "section" | "effort"): string | null {
    const text = this.text(row, column);
    if (text === null) return null;
    if (isCivilRegistrationNumber(text)) {
      this.context.violations.add(inputViolation("citizen.privacy", this.cell(row, column)));
      return null;
    }
    if (text.length > LONGEST_TEXT) {
      const parameters = { value: text, maximum: LONGEST_TEXT, ...this.cell(row, column) };
      this.context.violations.add(inputViolation("input.length", { field: column, ...parameters }));
      return null;
    }
    return text;
  }

  private line(row: number): number {
    return this.context.table.lines[row]!;
  }

  private cell(row: number, column: ImportColumn): SourceCell {
    const { columns, exported } = this.context.map;
    const headers: Readonly<Partial<Record<ImportColumn, string>>> = { ...columns, ...exported };
    return { line: this.line(row), column: headers[column] ?? column };
  }

  private readCitizen(row: number): ImportedCitizen | null {
    const text = this.text(row, "citizen");
    if (text === null) {
      const cell = this.cell(row, "citizen");
      this.context.violations.add(inputViolation("input.required", { field: "citizen", ...cell }));
      return null;
    }
    let citizen = this.citizensByText.get(text);
    if (citizen === undefined) {
      citizen = this.newCitizen(row, text);
      this.citizensByText.set(text, citizen);
    }
    return citizen;
  }

  /** The citizen of a code that is met for the first time; null, and a violation, where it cannot be used. */
  private newCitizen(row: number, code: string): ImportedCitizen | null {
    const { target, violations } = this.context;
    const cell = this.cell(row, "citizen");
    const known = target.citizens.get(foldCode(code)) ?? null;
    const problem = known === null ? citizenCodeProblem(code) : null;
    const rows = known === null && target.table ? ScoreRows.of(target.table).ofCitizen(code) : [];
    const earlier = this.textsByCode.get(foldCode(code));
    this.textsByCode.set(foldCode(code), code);
    if (this.isExported && earlier !== undefined) return this.citizensByText.get(earlier) ?? null;
    if (problem === "privacy") {
      violations.add(inputViolation("citizen.privacy", cell));
    } else if (problem !== null) {
      violations.add(inputViolation("citizen.pattern", { citizen: code, ...cell }));
    } else if (earlier !== undefined) {
      const parameters = { value: code, existing: earlier, ...cell };
      violations.add(inputViolation("input.conflict", { field: "citizen", ...parameters }));
    } else if (rows.length > 0) {
      const { place } = target.table!;
      const where = cellOf(place, rows[0]!, scoreColumnIndex(place, "citizen"));
      violations.add(createViolation("row.citizen", where, { citizen: code, ...cell }));
    } else {
      const citizen: ImportedCitizen = {
        code: known?.code ?? code,
        text: code,
        line: cell.line,
        known,
        stays: target.stays.get(foldCode(code)) ?? [],
        answers: [],
        baselines: new Map(),
        efforts: new Set(),
        caseworker: null,
        section: null,
      };
      this.citizens.push(citizen);
      return citizen;
    }
    return null;
  }

  private readQuestion(row: number): number | null {
    const indicatorWord = this.text(row, "indicator");
    const respondentWord = this.text(row, "respondent");
    const question = this.questions.find(indicatorWord, respondentWord);
    if (question !== null) return question;
    const { unknown } = this;
    if (unknown.indicator.has(indicatorWord) || unknown.respondent.has(respondentWord)) return null;
    const cells = {
      indicator: this.cell(row, "indicator"),
      respondent: this.cell(row, "respondent"),
    };
    this.context.violations.add(this.questions.problem(indicatorWord, respondentWord, cells));
    return null;
  }

  private readDate(row: number): DateSerial | null {
    const { map, today, violations } = this.context;
    const column = map.columns.time === undefined ? "date" : "time";
    const text = this.text(row, column);
    if (text === null) {
      violations.add(
        inputViolation("input.required", { field: column, ...this.cell(row, column) })
      );
      return null;
    }
    let date = this.datesByText.get(text);
    if (date === undefined) {
      date = parseWhen(text, map, today);
      this.datesByText.set(text, date);
    }
    if (date === null) {
      const parameters = { date: text, ...this.cell(row, column) };
      violations.add(inputViolation("input.date", { field: column, ...parameters }));
    }
    return date;
  }

  /** The number of the measurement; null where the table does not say it, or says none. */
  private readMeasurement(row: number): number | null {
    const text = this.text(row, "measurement");
    return text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : null;
  }

  /** Whether a line of ours says that its answer was given jointly; a violation for anything but 1 and nothing. */
  private readJoint(row: number): boolean {
    const text = this.text(row, "joint");
    if (text !== null && text !== String(JOINT_MARK)) {
      const parameters = { field: "joint", value: text, ...this.cell(row, "joint") } as const;
      this.context.violations.add(inputViolation("input.unknown", parameters));
    }
    return text === String(JOINT_MARK);
  }

  /** The score or reason of a line; null when it is missing, undefined when it is wrong. */
  private readScore(
    row: number,
    citizen: ImportedCitizen,
    question: number,
    date: DateSerial
  ): CellInput | undefined {
    const text = this.text(row, "score");
    if (text === null) {
      const reason = this.readReason(row);
      const isAnswer = reason !== null && reason !== undefined;
      return isAnswer && !this.isAsked(row, "missingReason", question, date) ? undefined : reason;
    }
    return this.parseScore(row, "score", text, citizen, question, date);
  }

  private readReason(row: number): string | null | undefined {
    const { map, target, violations } = this.context;
    const text = this.text(row, "missingReason");
    if (text === null) return null;
    const code = lookUp(map.reasons, text) ?? text;
    const reason = target.reasons.find((each) => sameCode(each, code));
    if (reason === undefined) {
      const cell = this.cell(row, "missingReason");
      violations.add(inputViolation("input.unknown", { field: "reason", value: text, ...cell }));
    }
    return reason;
  }

  private parseScore(
    row: number,
    column: "score" | "baseline",
    text: string,
    citizen: ImportedCitizen,
    question: number,
    date: DateSerial
  ): number | undefined {
    const { map, questions, violations } = this.context;
    const { indicator, respondent } = questions[question]!;
    const version = indicator.for(date);
    const score = parseNumber(text, map.decimal);
    if (score === null) {
      const parameters = { field: column, value: text, ...this.cell(row, column) };
      violations.add(inputViolation("input.number", parameters));
      return undefined;
    }
    if (!this.isAsked(row, column, question, date)) return undefined;
    const problem = scoreProblem(version, score);
    if (problem === null) return score;
    violations.add(
      inputViolation(problem, {
        citizen: citizen.code,
        indicator: version.code,
        shortName: version.shortName,
        type: version.type,
        respondent,
        score,
        minimum: version.minimum ?? "",
        maximum: version.maximum ?? "",
        ...this.cell(row, column),
      })
    );
    return undefined;
  }

  /** Whether a question is asked on a date, of its respondent; a violation where it is not. What a register holds, it takes back. */
  private isAsked(row: number, column: ImportColumn, question: number, date: DateSerial): boolean {
    if (this.isExported) return true;
    const { indicator, respondent } = this.context.questions[question]!;
    const { code } = indicator.newest;
    const version = indicator.on(date);
    if (version !== null && asksRespondent(version, respondent)) return true;
    const cell = this.cell(row, column);
    this.context.violations.add(
      version === null
        ? inputViolation("input.closed", { indicator: code, date, ...cell })
        : inputViolation("input.respondent", { indicator: code, respondent, ...cell })
    );
    return false;
  }

  /** A baseline stands in every one of a citizen's lines; the first makes the answer, the others must agree. */
  private readBaseline(row: number, citizen: ImportedCitizen, question: number): void {
    if (this.context.positions.baseline === undefined || this.start === null) return;
    const text = this.text(row, "baseline");
    const known = citizen.baselines.get(question);
    const value =
      text === null ? null : this.parseScore(row, "baseline", text, citizen, question, this.start);
    if (value === undefined) return;
    if (known === undefined) {
      citizen.baselines.set(question, value);
      const line = this.line(row);
      citizen.answers.push({
        ...{ question, date: this.start, measurement: null, value },
        ...{ isJoint: false, line, isBaseline: true },
      });
    } else if (known !== value) {
      this.conflict(row, "baseline", value ?? "", known ?? "");
    }
  }

  private readConstant(
    row: number,
    citizen: ImportedCitizen,
    field: "caseworker" | "section"
  ): void {
    const text = this.freeText(row, field);
    if (text === null) return;
    // Of a citizen who has a stay in the group already, the register keeps what it has.
    const cell = this.cell(row, field);
    const problem = citizen.stays.length === 0 ? citizenTextViolation(field, text, cell) : null;
    if (problem !== null) {
      this.context.violations.add(problem);
      return;
    }
    const known = citizen[field];
    if (known === null) citizen[field] = text;
    else if (known !== text) this.conflict(row, field, text, known);
  }

  private readEffort(row: number, citizen: ImportedCitizen, text: string): void {
    const { efforts } = this.context.map;
    if (efforts === undefined || lookUp(efforts, text) !== undefined) {
      citizen.efforts.add(text);
      return;
    }
    const parameters = { value: text, ...this.cell(row, "effort") };
    this.context.violations.add(
      inputViolation("input.unknown", { field: "effort", ...parameters })
    );
  }

  private conflict(
    row: number,
    field: Field & ImportColumn,
    value: string | number,
    existing: string | number
  ): void {
    const parameters = { field, value, existing, ...this.cell(row, field) };
    this.context.violations.add(inputViolation("input.conflict", parameters));
  }
}
