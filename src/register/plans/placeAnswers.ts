import type { DateSerial, Respondent } from "../model/Register";
import type { CitizenBlock } from "./CitizenBlock";

/** Who answered on which day. */
export interface AnswerDay {
  readonly respondent: Respondent;
  readonly day: DateSerial;
}

/** Where answers went, and what it took. */
export interface Placement {
  /** Position of the occasion among the measurements, from 0. */
  readonly position: number;
  /** True when the occasion is new. */
  readonly added: boolean;
  /** True when it is one of another date, where the respondent now has a day of their own. */
  readonly joined: boolean;
  /** How many later measurements moved right to make room. */
  readonly moved: number;
  /** How often answers of the same respondent, which had joined an occasion, became one of their own: the days would not have risen. */
  readonly parted: number;
  /** How many of those were marked as given jointly: the mark went with them. */
  readonly partedJoint: number;
}

/** Answers that became an occasion of their own. */
export interface Parting {
  readonly day: DateSerial;
  /** Where they are now. */
  readonly position: number;
  /** How often answers were parted, these included: what came in their way was too. */
  readonly parted: number;
  /** See `Placement`. */
  readonly partedJoint: number;
}

/** Whether answers of a day may go to an occasion: the respondent has answered nothing there, and their days would still rise. */
export function isOpenTo(block: CitizenBlock, position: number, answers: AnswerDay): boolean {
  return !block.isAnswered(answers.respondent, position) && rises(block, position, answers);
}

/**
 * The occasion that answers of a day belong to without a question: where the respondent answered on that day; else the
 * one of that date, where this respondent has answered on no other day. Null when there is none.
 */
export function occasionOf(block: CitizenBlock, answers: AnswerDay): number | null {
  const { used } = block;
  const { respondent, day } = answers;
  for (let position = 0; position < used; position++) {
    if (block.dayAt(respondent, position) === day) return position;
  }
  for (let position = 0; position < used; position++) {
    if (block.dateAt(position) === day && isOpenTo(block, position, answers)) return position;
  }
  return null;
}

/**
 * The occasion of another date that all of some answers of one day may belong to: the nearest within `days` days, the
 * earlier of two as near, that is open to each of them. Null when there is none. It is for somebody to decide, or to be
 * told of.
 * @param answers Of one day; one at least.
 * @param isApart Positions of occasions that are known to be others.
 */
export function nearestOccasion(
  block: CitizenBlock,
  answers: readonly [AnswerDay, ...AnswerDay[]],
  days: number,
  isApart: (position: number) => boolean = () => false
): number | null {
  const [{ day }] = answers;
  let best: number | null = null;
  let bestDistance = Infinity;
  for (let position = 0; position < block.used; position++) {
    const date = block.dateAt(position);
    if (date === null || isApart(position)) continue;
    const distance = Math.abs(date - day);
    const isNearer = distance < bestDistance || (distance === bestDistance && date < day);
    if (distance > days || !isNearer) continue;
    if (!answers.every((each) => isOpenTo(block, position, each))) continue;
    best = position;
    bestDistance = distance;
  }
  return best;
}

/**
 * Finds or makes the occasion of answers, and writes down their day there. An answer keeps its day: where the occasion
 * has another, the respondent gets a day of their own.
 * @param joined The occasion of another date that the answers are to belong to; null for none.
 */
export function placeAnswers(
  block: CitizenBlock,
  answers: AnswerDay,
  joined: number | null
): Placement {
  const { respondent, day } = answers;
  const there = occasionOf(block, answers);
  if (there !== null) return { position: there, ...NOTHING_ELSE };
  if (joined !== null) {
    block.setDay(respondent, joined, day);
    return { position: joined, ...NOTHING_ELSE, joined: true };
  }
  const inTheWay = earlierJoined(block, answers);
  const parting = inTheWay === null ? null : partAnswers(block, respondent, inTheWay);
  if (parting !== null) {
    const placed = placeAnswers(block, answers, null);
    return {
      ...placed,
      parted: placed.parted + parting.parted,
      partedJoint: placed.partedJoint + parting.partedJoint,
    };
  }
  const { position, moved } = block.addOccasion(day);
  return { position, ...NOTHING_ELSE, added: true, moved };
}

/**
 * Makes the answers that a respondent gave at an occasion on a day of their own an occasion of their own, and the mark
 * that they were given jointly goes with them. Nothing is done, and null given, where they have no such day.
 */
export function partAnswers(
  block: CitizenBlock,
  respondent: Respondent,
  from: number
): Parting | null {
  const day = block.hasOwnDay(respondent, from) ? block.dayAt(respondent, from) : null;
  if (day === null) return null;
  const answers = block.takeAnswers(respondent, from);
  const placed = placeAnswers(block, { respondent, day }, null);
  block.putAnswers(answers, placed.position);
  return {
    day,
    position: placed.position,
    parted: placed.parted + 1,
    partedJoint: placed.partedJoint + (answers.isJoint ? 1 : 0),
  };
}

const NOTHING_ELSE = { added: false, joined: false, moved: 0, parted: 0, partedJoint: 0 } as const;

/** Whether a new occasion for answers would take others of the same respondent out of the one that they joined. */
export function wouldPart(block: CitizenBlock, answers: AnswerDay): boolean {
  return earlierJoined(block, answers) !== null;
}

/** Whether a respondent's days would rise from left to right with a day at a position where they have none. */
export function rises(block: CitizenBlock, at: number, { respondent, day }: AnswerDay): boolean {
  for (let position = 0; position < block.used; position++) {
    const other = position === at ? null : block.dayAt(respondent, position);
    if (other !== null && (position < at ? other >= day : other <= day)) return false;
  }
  return true;
}

/** The occasion where answers of the same respondent stand that would not come in order with new ones; null when there is none. */
function earlierJoined(block: CitizenBlock, { respondent, day }: AnswerDay): number | null {
  const at = block.positionFor(day);
  for (let position = 0; position < block.used; position++) {
    if (!block.hasOwnDay(respondent, position)) continue;
    const other = block.dayAt(respondent, position);
    if (other === null) continue;
    const isSameDate = block.dateAt(position) === day;
    if (isSameDate || (position < at ? other >= day : other <= day)) return position;
  }
  return null;
}
