import { CitizenBlock } from "../../register/plans/CitizenBlock";
import { duplicateRows } from "../../register/plans/duplicateRows";
import { jointWindow } from "../../register/model/jointWindow";
import { ScoreRows } from "../../register/model/ScoreRows";
import { blockStay, stayCovering } from "../../register/model/Stay";
import { dateRow, indicatorRow, NOBODY, ownerOf } from "../../register/tables/scoreRows";
import type { RowOwner, ScoreRow } from "../../register/tables/scoreRows";
import { createViolation, inputViolation } from "../../register/model/findings";
import type { Violation } from "../../register/model/Violation";
import type { Placement } from "../../register/plans/placeAnswers";
import { answerSets, type AnswerSet } from "./answerSets";
import { ExportedPlacer } from "./ExportedPlacer";
import { TablePlacer } from "./TablePlacer";
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
  /** Of the new ones, those at an occasion of another date: each keeps its own day. */
  readonly joined: number;
}

/** Puts imported answers into citizens' blocks, one citizen after the other, and counts. */
export class BlockPlanner {
  readonly counts: { -readonly [Name in keyof AnswerCounts]: AnswerCounts[Name] } = {
    measurements: 0,
    scores: 0,
    reasons: 0,
    missing: 0,
    unchanged: 0,
    joined: 0,
  };
  /** The citizens of whom something is new. */
  readonly written = new Set<ImportedCitizen>();
  private readonly told: Violation[] = [];
  /** See `jointWindow`. */
  private readonly days: number;
  /** One a question. */
  private readonly rows: readonly ScoreRow[];

  constructor(
    private readonly target: ImportTarget,
    private readonly questions: readonly Question[],
    private readonly map: ImportMap,
    private readonly violations: ViolationList
  ) {
    this.days = jointWindow(target, target.group);
    const numbers = new Map(
      target.indicators.map((each, index) => [each, each.newest.number ?? index + 1])
    );
    this.rows = questions.map(({ indicator, respondent, order }) =>
      indicatorRow(NOBODY, indicator.for(target.today), numbers.get(indicator)!, respondent, order)
    );
  }

  /** Of whom answers came to an occasion of another date, to one of their own that had been part of another, or from days outside of the citizen's stays: no obstacle. */
  get warnings(): readonly Violation[] {
    return this.told;
  }

  /** A citizen's block with their answers in it; null where rows of it stand there twice, which is a violation. */
  planBlock(citizen: ImportedCitizen): CitizenBlock | null {
    const { table } = this.target;
    const sheetRows = table && citizen.known ? ScoreRows.of(table).ofCitizen(citizen.code) : [];
    const duplicates = table ? duplicateRows(table, sheetRows) : [];
    if (duplicates.length > 0) {
      this.violations.addAll(duplicates);
      return null;
    }
    const { respondents } = this.target.group;
    const owner = { ...rowOwnerOf(citizen), respondents };
    const block =
      table && sheetRows.length > 0
        ? CitizenBlock.read(table, sheetRows, owner)
        : new CitizenBlock(owner, this.target.columns);
    const indexes = this.addRows(citizen, block);
    this.placeOccasions(citizen, block, indexes);
    return block;
  }

  /** Adds the rows that the block lacks: those of every indicator that is scored now or later to a new block, else those that are scored. Gives the block's row of each question. */
  private addRows(citizen: ImportedCitizen, block: CitizenBlock): number[] {
    const isNew = block.isWithoutRows;
    const owner = rowOwnerOf(citizen);
    const scored = new Set(citizen.answers.map(({ question }) => question));
    const add = (row: ScoreRow): number => block.addRow({ ...row, ...owner });
    if (!block.hasDates) add(dateRow(NOBODY));
    return this.questions.map((question, position) => {
      const row = this.rows[position]!;
      const index = isNew ? null : block.findRow(row.code, row.respondent);
      const isScored = question.indicator.isScoredFrom(this.target.today);
      const isWanted = scored.has(position) || (isNew && question.isAsked && isScored);
      return index ?? (isWanted ? add(row) : -1);
    });
  }

  /** @param indexes The block's row of each question. */
  private placeOccasions(citizen: ImportedCitizen, block: CitizenBlock, indexes: number[]): void {
    const sets = answerSets(citizen.answers, this.questions);
    const isExported = this.map.exported !== undefined;
    const placer = isExported
      ? new ExportedPlacer(block, sets, this.days)
      : new TablePlacer(block, sets, this.days);
    let joined = 0;
    let outside = 0;
    for (const set of placer.sets) {
      const placement = placer.place(set);
      if (placement?.added) {
        this.counts.measurements++;
        this.written.add(citizen);
      }
      for (const answer of set.answers) {
        if (placement === null) {
          this.counts.missing++;
          continue;
        }
        const row = indexes[answer.question]!;
        const isWritten = this.writeAnswer(block, row, placement.position, answer);
        if (!isWritten) continue;
        this.written.add(citizen);
        if (placement.joined) joined++;
        const { stays } = citizen;
        if (stays.length > 0 && stayCovering(stays, answer.date) === null) outside++;
      }
      this.markJoint(block, set, placement);
    }
    this.counts.joined += joined;
    const { code, line } = citizen;
    if (outside > 0) this.tell("import.outside", { citizen: code, count: outside, line });
    if (joined > 0) this.tell("import.joined", { citizen: code, count: joined, line });
    const { parted, partedJoint } = placer;
    if (parted > 0) this.tell("import.parted", { citizen: code, count: parted, line });
    if (partedJoint > 0) {
      this.tell("import.partedJoint", { citizen: code, count: partedJoint, line });
    }
  }

  /** Takes over that answers were given jointly. A mark that stands there, the file does not take away. */
  private markJoint(block: CitizenBlock, set: AnswerSet, placement: Placement | null): void {
    if (placement === null || !set.answers.some(({ isJoint }) => isJoint)) return;
    const { respondent } = set;
    if (!block.isJointAt(respondent, placement.position)) {
      block.markJoint(respondent, placement.position);
    }
  }

  private tell(
    code: "import.outside" | "import.joined" | "import.parted" | "import.partedJoint",
    parameters: { readonly citizen: string; readonly count: number; readonly line: number }
  ): void {
    this.told.push(createViolation(code, null, parameters));
  }

  /** Whether the cell is another than it was. */
  private writeAnswer(
    block: CitizenBlock,
    row: number,
    position: number,
    { value, line, isBaseline }: ImportedAnswer
  ): boolean {
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
      return true;
    }
    return false;
  }
}

/** Whose rows a citizen's are: of the stay in the group; of somebody new there as the file says, else as the list does. */
function rowOwnerOf({ known, stays, code, caseworker, section }: ImportedCitizen): RowOwner {
  const stay = blockStay(stays);
  if (stay) return ownerOf({ ...stay, code });
  return {
    citizen: code,
    caseworker: caseworker ?? known?.caseworker ?? "",
    section: section ?? known?.section ?? "",
  };
}
