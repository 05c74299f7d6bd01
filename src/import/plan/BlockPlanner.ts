import { CitizenBlock } from "../../register/plans/CitizenBlock";
import { LAST_DATE } from "../../register/model/dates";
import { duplicateRows } from "../../register/plans/duplicateRows";
import type { DateSerial } from "../../register/model/Register";
import { ScoreRows } from "../../register/model/ScoreRows";
import type { PlannedBlock } from "../../register/plans/scoreEdits";
import { dateRow, indicatorRow, NOBODY, ownerOf } from "../../register/tables/scoreRows";
import type { ScoreRow } from "../../register/tables/scoreRows";
import { inputViolation } from "../../register/model/findings";
import type { ImportMap } from "../map/columnMap";
import type { ImportedAnswer, ImportedCitizen } from "./ImportedCitizen";
import type { ImportTarget } from "../map/importTarget";
import type { Question } from "./questions";
import type { ViolationList } from "../ViolationList";

/** What became of the answers. */
export interface AnswerCounts {
  /** New measurements: a citizen and a date each. */
  readonly measurements: number;
  /** Scores written. */
  readonly scores: number;
  /** Reasons for a missing score written. */
  readonly reasons: number;
  /** Lines without a score or reason; their cells stay as they are. */
  readonly missing: number;
  /** Answers that stood there already. */
  readonly unchanged: number;
}

/** Puts imported answers into citizens' blocks, one citizen after the other, and counts. */
export class BlockPlanner {
  readonly counts: { -readonly [Name in keyof AnswerCounts]: AnswerCounts[Name] } = {
    measurements: 0,
    scores: 0,
    reasons: 0,
    missing: 0,
    unchanged: 0,
  };
  /** One a question. */
  private readonly rows: readonly ScoreRow[];

  constructor(
    private readonly target: ImportTarget,
    private readonly questions: readonly Question[],
    private readonly map: ImportMap,
    private readonly violations: ViolationList
  ) {
    const numbers = new Map(
      target.indicators.map((each, index) => [each, each.newest.number ?? index + 1])
    );
    this.rows = questions.map(({ indicator, respondent, order }) =>
      indicatorRow(NOBODY, indicator.newest, numbers.get(indicator)!, respondent, order)
    );
  }

  /** A citizen's block with their answers in it; null where rows of it stand there twice, which is a violation. */
  planBlock(citizen: ImportedCitizen): PlannedBlock | null {
    const { table } = this.target;
    const sheetRows = table && citizen.known ? ScoreRows.of(table).ofCitizen(citizen.code) : [];
    const duplicates = table ? duplicateRows(table, sheetRows) : [];
    if (duplicates.length > 0) {
      this.violations.addAll(duplicates);
      return null;
    }
    const block =
      table && sheetRows.length > 0
        ? CitizenBlock.read(table, sheetRows)
        : new CitizenBlock(this.target.columns);
    const { added, indexes } = this.addRows(citizen, block);
    this.placeAnswers(citizen, block, indexes);
    return { block, added };
  }

  /** Adds the rows that the block lacks: those of every current indicator to a new block, else those that are scored. */
  private addRows(
    citizen: ImportedCitizen,
    block: CitizenBlock
  ): Pick<PlannedBlock, "added"> & { indexes: number[] } {
    const isNew = block.isWithoutRows;
    const { known, code } = citizen;
    const owner = known
      ? ownerOf(known)
      : { citizen: code, caseworker: citizen.caseworker ?? "", section: citizen.section ?? "" };
    const scored = new Set(citizen.answers.map(({ question }) => question));
    const added: PlannedBlock["added"][number][] = [];
    const add = (row: ScoreRow): number => {
      const own = { ...row, ...owner };
      const index = block.addRow(own.citizen, own.code, own.respondent);
      added.push({ row: own, index });
      return index;
    };
    if (!block.hasDates) add(dateRow(NOBODY));
    const indexes = this.questions.map((question, position) => {
      const row = this.rows[position]!;
      const index = isNew ? null : block.findRow(row.code, row.respondent);
      const isWanted =
        scored.has(position) || (isNew && question.isAsked && question.indicator.isCurrent);
      return index ?? (isWanted ? add(row) : -1);
    });
    return { added, indexes };
  }

  /** @param indexes The block's row of each question. */
  private placeAnswers(citizen: ImportedCitizen, block: CitizenBlock, indexes: number[]): void {
    // What this file has said about a measurement, by its date: an answer of another date does not belong to it.
    const claimed = new Set<number>();
    const given = this.datesGiven(citizen.answers);
    for (const occasion of this.occasions(citizen.answers)) {
      const { date, measurement } = occasion[0]!;
      const isAnswered = (position: number): boolean =>
        given.has(block.dateAt(position)) ||
        occasion.some(
          ({ question }) =>
            block.cell(indexes[question]!, position) !== null ||
            claimed.has(claimOf(question, block.dateAt(position)))
        );
      const placement =
        (measurement === null ? null : block.placeNumbered(measurement, date)) ??
        block.place(date, this.target.sameMeasurementDays, isAnswered);
      if (placement.added) this.counts.measurements++;
      const measured = block.dateAt(placement.position);
      for (const answer of occasion) {
        claimed.add(claimOf(answer.question, measured));
        this.writeAnswer(block, indexes[answer.question]!, placement.position, answer);
      }
    }
  }

  /** The dates that a file of ours itself tells apart: an answer of another date belongs to none of them. */
  private datesGiven(answers: readonly ImportedAnswer[]): ReadonlySet<DateSerial | null> {
    return new Set(this.map.exported === undefined ? [] : answers.map(({ date }) => date));
  }

  /** A citizen's answers by date, measurement and respondent, earliest first. */
  private occasions(answers: readonly ImportedAnswer[]): ImportedAnswer[][] {
    const order = ({ question }: ImportedAnswer): number => this.questions[question]!.order;
    const number = ({ measurement }: ImportedAnswer): number => measurement ?? 0;
    const sorted = [...answers].sort(
      (a, b) => a.date - b.date || number(a) - number(b) || order(a) - order(b)
    );
    const occasions: ImportedAnswer[][] = [];
    for (const answer of sorted) {
      const occasion = occasions.at(-1);
      const first = occasion?.[0];
      const isSame =
        first?.date === answer.date &&
        number(first) === number(answer) &&
        order(first) === order(answer);
      if (occasion && isSame) occasion.push(answer);
      else occasions.push([answer]);
    }
    return occasions;
  }

  private writeAnswer(
    block: CitizenBlock,
    row: number,
    position: number,
    { value, line, isBaseline }: ImportedAnswer
  ): void {
    const existing = block.cell(row, position);
    if (value === null) {
      this.counts.missing++;
    } else if (existing === value) {
      this.counts.unchanged++;
    } else if (existing !== null) {
      const { columns } = this.map;
      const column = isBaseline ? columns.baseline! : columns.score;
      const field = isBaseline ? "baseline" : "score";
      const parameters = { value, existing, line, column };
      this.violations.add(inputViolation("input.conflict", { field, ...parameters }));
    } else {
      block.setCell(row, position, value);
      if (typeof value === "number") this.counts.scores++;
      else this.counts.reasons++;
    }
  }
}

/** A question and a measurement's date as one number: there are a million of them in a large file. */
function claimOf(question: number, date: DateSerial | null): number {
  return question * (LAST_DATE + 1) + (date ?? 0);
}
