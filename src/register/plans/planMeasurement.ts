import { CitizenBlock } from "./CitizenBlock";
import { nearestOccasion, occasionOf, placeAnswers } from "./placeAnswers";
import { jointWindow } from "../model/jointWindow";
import { dateViolation } from "./dateViolation";
import { duplicateRows } from "./duplicateRows";
import type { CellInput, Plan } from "../model/Edit";
import { asksRespondent } from "../model/indicators";
import { includesCode, sameCode } from "../model/keys";
import type {
  Citizen,
  DateSerial,
  Indicator,
  Register,
  Respondent,
  TargetGroup,
} from "../model/Register";
import { RegisterIndex } from "../model/RegisterIndex";
import { blockStay } from "../model/Stay";
import { scoreProblem } from "../model/scale";
import { scoreEdits } from "./scoreEdits";
import { ownerOf, rowsOfIndicators } from "../tables/scoreRows";
import type { RowOwner, ScoreRow } from "../tables/scoreRows";
import type { ScoreRows } from "../model/ScoreRows";
import { DATE_CODE } from "../model/ScoreTable";
import type { Violation } from "../model/Violation";
import { inputViolation } from "../model/findings";

/** A score as it is given: the number, or the code of the reason why there is none; null empties the cell. */
export type GivenScore = number | { readonly reason: string } | null;

/** One respondent's answers about one citizen on one day. */
export interface MeasurementInput {
  readonly citizen: string;
  /** Code of the target group, where the citizen has a stay; the one that the citizen is in (`homeGroup`) where it is left out. */
  readonly group?: string;
  readonly respondent: Respondent;
  readonly date: DateSerial;
  /** By indicator code. */
  readonly scores: ReadonlyMap<string, GivenScore>;
  /** Whether the answers join the occasion that is near; false where somebody has said that it is another. */
  readonly joins: boolean;
  readonly today: DateSerial;
}

/** An occasion of another day that answers may belong to. */
export interface NearOccasion {
  /** 3 for `M3`. */
  readonly measurement: number;
  readonly date: DateSerial;
}

/** What saving a measurement comes to. */
export interface MeasurementSummary {
  /** 3 for `M3`. */
  readonly measurement: number;
  /** The day on which the respondent answered: the one that was given, always. */
  readonly date: DateSerial;
  /** The date of the occasion; another one where the answers joined it. */
  readonly occasion: DateSerial;
  /** The occasion that the answers join, or were kept out of; null where there is no question. */
  readonly near: NearOccasion | null;
  /** True when the measurement is new. */
  readonly added: boolean;
  /** How many later measurements move right to make room. */
  readonly moved: number;
  /** How often answers of this respondent that had joined an occasion get one of their own, because the days would not rise. */
  readonly parted: number;
  /** How many of those were marked as given jointly: the mark goes with them. */
  readonly partedJoint: number;
  /** How many scores or reasons that stood there are replaced or removed. */
  readonly changed: number;
}

/**
 * Plans one respondent's scores of one citizen on one date, which is kept. They go to the occasion where the respondent
 * answered on that day, and what stands there is corrected; else to the one of that date; else, where `joins` allows it,
 * to the nearest within the group's joint window in which the respondent has answered nothing, with a day of their
 * own; else to a new one, which gets its place in date order. Rows of the citizen that the sheet lacks are added.
 */
export function planMeasurement(
  register: Register,
  input: MeasurementInput
): Plan<MeasurementSummary> {
  const violations = inputViolations(input);
  const subject = findSubject(register, input);
  if ("violations" in subject) {
    return { ok: false, violations: [...violations, ...subject.violations] };
  }
  const { table } = subject.rows;
  const { scores, violations: wrongScores } = checkScores(register, subject.group, input);
  const rows = subject.rows.ofCitizen(subject.citizen.code);
  violations.push(...wrongScores, ...duplicateRows(table, rows));
  if (violations.length > 0) return { ok: false, violations };

  const { group } = subject;
  const { respondents } = group;
  const block = CitizenBlock.read(table, rows, { ...subject.owner, respondents });
  for (const row of missingRows(register, subject, input, [...scores.keys()], block)) {
    block.addRow(row);
  }
  const answers = { respondent: input.respondent, day: input.date };
  const nearest =
    occasionOf(block, answers) === null
      ? nearestOccasion(block, [answers], jointWindow(register, group))
      : null;
  const near = nearest === null ? null : nearOccasion(block, nearest);
  const placement = placeAnswers(block, answers, input.joins ? nearest : null);
  const { position } = placement;

  let changed = 0;
  for (const [{ code }, value] of scores) {
    const row = block.findRow(code, input.respondent)!;
    const before = block.cell(row, position);
    if (before !== null && before !== value) changed++;
    block.setCell(row, position, value);
  }
  const { added, moved, parted, partedJoint } = placement;
  return {
    ok: true,
    edits: scoreEdits(table.group, [block]),
    summary: {
      measurement: block.measurementNumber(position),
      date: input.date,
      occasion: block.dateAt(position)!,
      near,
      ...{ added, moved, parted, partedJoint, changed },
    },
  };
}

function nearOccasion(block: CitizenBlock, position: number): NearOccasion {
  return { measurement: block.measurementNumber(position), date: block.dateAt(position)! };
}

interface Subject {
  readonly citizen: Citizen;
  readonly group: TargetGroup;
  readonly rows: ScoreRows;
  /** Whose rows they are: of the citizen's stay in the group (`blockStay`). */
  readonly owner: RowOwner;
}

function inputViolations({ date, today, scores }: MeasurementInput): Violation[] {
  const wrongDate = dateViolation("date", date, today);
  const violations = wrongDate ? [wrongDate] : [];
  if (scores.size === 0) violations.push(inputViolation("input.required", { field: "scores" }));
  return violations;
}

function findSubject(
  register: Register,
  input: MeasurementInput
): Subject | { violations: Violation[] } {
  const violations: Violation[] = [];
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(input.citizen);
  if (!citizen) {
    violations.push(inputViolation("input.unknown", { field: "citizen", value: input.citizen }));
    return { violations };
  }
  const code = input.group ?? index.homeGroup(citizen.code, input.today);
  const group = index.group(code);
  const rows = index.scores(code);
  if (!group || !rows) {
    violations.push(inputViolation("input.unknown", { field: "group", value: code }));
    return { violations };
  }
  // Of whichever stay the answers are: rows say who has the case now.
  const stay = blockStay(index.stays(citizen.code, group.code));
  if (stay === null) {
    const about = { citizen: citizen.code, group: group.code };
    violations.push(inputViolation("input.stayNone", about));
    return { violations };
  }
  if (!includesCode(group.respondents, input.respondent)) {
    violations.push(
      inputViolation("input.unknown", { field: "respondent", value: input.respondent })
    );
  }
  return violations.length > 0
    ? { violations }
    : { citizen, group, rows, owner: ownerOf({ ...stay, code: citizen.code }) };
}

function checkScores(
  register: Register,
  group: TargetGroup,
  input: MeasurementInput
): { scores: Map<Indicator, CellInput>; violations: Violation[] } {
  const scores = new Map<Indicator, CellInput>();
  const violations: Violation[] = [];
  const isDay = dateViolation("date", input.date, input.today) === null;
  for (const [code, given] of input.scores) {
    const history = RegisterIndex.of(register).history(group.code, code);
    const indicator = isDay ? history?.on(input.date) : history?.newest;
    if (!history) {
      violations.push(inputViolation("input.unknown", { field: "indicator", value: code }));
    } else if (!indicator && given !== null) {
      const { date } = input;
      violations.push(inputViolation("input.closed", { indicator: history.newest.code, date }));
    } else if (!indicator) {
      // An answer that stands where nothing is asked may be taken away.
      scores.set(history.newest, null);
    } else if (!asksRespondent(indicator, input.respondent)) {
      const { respondent } = input;
      violations.push(
        inputViolation("input.respondent", { indicator: indicator.code, respondent })
      );
    } else {
      const value = cellOfGiven(register, given);
      const violation =
        value === undefined
          ? inputViolation("input.unknown", { field: "reason", value: reasonText(given) })
          : scoreViolation(input, indicator, value);
      if (violation) violations.push(violation);
      else scores.set(indicator, value ?? null);
    }
  }
  return { scores, violations };
}

/** What goes into the cell; undefined for a reason that is not on the register's list. */
function cellOfGiven(register: Register, given: GivenScore): CellInput | undefined {
  if (given === null || typeof given === "number") return given;
  return register.reasons.find((each) => sameCode(each.code, given.reason))?.code;
}

function reasonText(given: GivenScore): string {
  return given !== null && typeof given === "object" ? given.reason : "";
}

function scoreViolation(
  input: MeasurementInput,
  indicator: Indicator,
  score: CellInput | undefined
): Violation | null {
  if (typeof score !== "number") return null;
  if (!Number.isFinite(score)) {
    return inputViolation("input.number", { field: "score", value: String(score) });
  }
  const problem = scoreProblem(indicator, score);
  return problem === null
    ? null
    : inputViolation(problem, {
        citizen: input.citizen,
        indicator: indicator.code,
        shortName: indicator.shortName,
        type: indicator.type,
        respondent: input.respondent,
        score,
        minimum: indicator.minimum ?? "",
        maximum: indicator.maximum ?? "",
      });
}

/**
 * Rows that the scores need and the sheet does not have: all of them for a citizen who was typed into the list by hand
 * and has no block yet, else only the date row and the rows scored now, because others may be gone on purpose.
 */
function missingRows(
  register: Register,
  { owner, group }: Subject,
  { respondent, today }: MeasurementInput,
  scored: readonly Indicator[],
  block: CitizenBlock
): ScoreRow[] {
  const now = RegisterIndex.of(register).indicatorsFrom(group.code, today);
  const closed = scored.filter(({ code }) => !now.some((each) => sameCode(each.code, code)));
  return rowsOfIndicators(group, [...now, ...closed], owner).filter((row) => {
    if (row.code === DATE_CODE) return !block.hasDates;
    const isScored =
      sameCode(row.respondent, respondent) && scored.some(({ code }) => sameCode(code, row.code));
    const isWanted = isScored || block.isWithoutRows;
    return isWanted && block.findRow(row.code, row.respondent) === null;
  });
}
