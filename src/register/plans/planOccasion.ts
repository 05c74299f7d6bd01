import type { Plan } from "../model/Edit";
import { inputViolation } from "../model/findings";
import { sameCode } from "../model/keys";
import type { DateSerial, Register, Respondent } from "../model/Register";
import type { Violation } from "../model/Violation";
import type { CitizenBlock } from "./CitizenBlock";
import {
  answeredAt,
  blockOf,
  joinObstacle,
  orderObstacle,
  partObstacle,
  positionBefore,
  positionOf,
  type OccasionsOf,
} from "./occasions";
import { partAnswers } from "./placeAnswers";
import { scoreEdits } from "./scoreEdits";

/** Which occasion: of a citizen, in a target group. */
export interface JoinInput extends OccasionsOf {
  /** 3 for `M3`: it is joined to the one before. */
  readonly measurement: number;
}

/** What joining two occasions comes to. */
export interface JoinSummary {
  readonly citizen: string;
  /** The occasion that has the answers of both now. */
  readonly measurement: number;
  readonly date: DateSerial;
  /** How many respondents' answers went into it. */
  readonly respondents: number;
  /** How many later measurements moved left. */
  readonly moved: number;
}

/** Whose answers, and at which occasion. */
export interface PartInput extends OccasionsOf {
  /** 3 for `M3`. */
  readonly measurement: number;
  readonly respondent: Respondent;
}

/** What parting answers from an occasion comes to. */
export interface PartSummary {
  readonly citizen: string;
  readonly respondent: Respondent;
  /** The day on which they were given. */
  readonly date: DateSerial;
  /** The occasion that has them now. */
  readonly measurement: number;
  /** How many more answers of the respondent became occasions of their own, because the days would not rise. */
  readonly others: number;
  /** Whether a mark that they were given jointly went with them. */
  readonly isJoint: boolean;
}

/**
 * Plans that an occasion and the one before become one, *Saml*: what stood in the right column stands in the left one,
 * every answer on its own day, and later measurements move left, up to the next empty column. Refused where somebody
 * answered at both, or a date is missing: no answer changes its day, and none is lost.
 */
export function planJoin(register: Register, input: JoinInput): Plan<JoinSummary> {
  const found = blockOf(register, input);
  if ("violations" in found) return refused(found.violations);
  const { block, citizen, group } = found;
  const position = positionOf(block, input.measurement);
  if (position === null) return refused([unknownOccasion(citizen, input.measurement)]);
  const obstacle = orderObstacle(block, citizen) ?? joinObstacle(block, citizen, position);
  if (obstacle !== null) return refused([obstacle]);

  const to = positionBefore(block, position)!;
  const measurement = block.measurementNumber(to);
  const date = block.dateAt(to)!;
  const respondents = answeredAt(block, position);
  const moved = join(block, position, to);
  return {
    ok: true,
    edits: scoreEdits(group, [block]),
    summary: { citizen, measurement, date, respondents: respondents.length, moved },
  };
}

/**
 * Plans that one respondent's answers at an occasion, which were given on another day, become an occasion of that day,
 * *Skil ad*; or part of the one of that very date, where there is one. A mark that they were given jointly goes along.
 */
export function planPart(register: Register, input: PartInput): Plan<PartSummary> {
  const found = blockOf(register, input);
  if ("violations" in found) return refused(found.violations);
  const { block, citizen, group } = found;
  const position = positionOf(block, input.measurement);
  if (position === null) return refused([unknownOccasion(citizen, input.measurement)]);
  const obstacle =
    orderObstacle(block, citizen) ??
    partObstacle(block, citizen, { position, respondent: input.respondent });
  if (obstacle !== null) return refused([obstacle]);

  const respondent = block.people.find((each) => sameCode(each, input.respondent))!;
  const parting = partAnswers(block, respondent, position)!;
  return {
    ok: true,
    edits: scoreEdits(group, [block]),
    summary: {
      ...{ citizen, respondent, date: parting.day },
      measurement: block.measurementNumber(parting.position),
      others: parting.parted - 1,
      isJoint: parting.partedJoint > 0,
    },
  };
}

/** Moves everything at a position to one before, and says how many later measurements moved left. */
function join(block: CitizenBlock, from: number, to: number): number {
  // A mark for everybody says something of the one column alone, so each of its respondents gets one.
  const isMarkShared = block.sharedMark(from) !== null && block.sharedMark(to) !== null;
  if (!isMarkShared) for (const each of [from, to]) block.spellOutMark(each);
  for (const respondent of block.people) {
    const isAnswered = block.isAnswered(respondent, from);
    const day = block.dayAt(respondent, from);
    const answers = block.takeAnswers(respondent, from);
    block.putAnswers(answers, to);
    if (isAnswered && day !== null) block.setDay(respondent, to, day);
  }
  return block.removeOccasion(from);
}

function unknownOccasion(citizen: string, measurement: number): Violation {
  return inputViolation("input.occasionUnknown", { citizen, measurement: `M${measurement}` });
}

function refused(violations: readonly Violation[]): Plan<never> {
  return { ok: false, violations };
}
