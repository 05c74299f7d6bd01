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
}

/**
 * The occasion that answers of a day belong to without a question: where the respondent answered on that day; else the
 * one of that date, where this respondent has answered on no other day. Null when there is none.
 */
export function occasionOf(block: CitizenBlock, { respondent, day }: AnswerDay): number | null {
  const { used } = block;
  for (let position = 0; position < used; position++) {
    if (block.dayAt(respondent, position) === day) return position;
  }
  for (let position = 0; position < used; position++) {
    const isFree = block.dateAt(position) === day && !block.isAnswered(respondent, position);
    if (isFree && rises(block, position, { respondent, day })) return position;
  }
  return null;
}

/**
 * The occasion of another date that answers of a day may belong to: the nearest within `days` days, the earlier of two
 * as near, where the respondent has answered nothing and their days would still rise from left to right. Null when there
 * is none. It is for somebody to decide, or to be told of.
 * @param isApart Dates of occasions that are known to be others.
 */
export function nearestOccasion(
  block: CitizenBlock,
  { respondent, day }: AnswerDay,
  days: number,
  isApart: (date: DateSerial) => boolean = () => false
): number | null {
  let best: number | null = null;
  let bestDistance = Infinity;
  for (let position = 0; position < block.used; position++) {
    const date = block.dateAt(position);
    if (date === null || isApart(date) || block.isAnswered(respondent, position)) continue;
    const distance = Math.abs(date - day);
    if (distance > days || !rises(block, position, { respondent, day })) continue;
    const isNearer = distance < bestDistance || (distance === bestDistance && date < day);
    if (!isNearer) continue;
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
  if (inTheWay !== null) {
    partAnswers(block, respondent, inTheWay);
    const placed = placeAnswers(block, answers, null);
    return { ...placed, parted: placed.parted + 1 };
  }
  const { position, moved } = block.addOccasion(day);
  return { position, added: true, joined: false, moved, parted: 0 };
}

/**
 * Makes the answers that a respondent gave at an occasion on a day of their own an occasion of their own, and says which
 * day that is. Nothing is done, and null given, where they have no such day.
 */
export function partAnswers(
  block: CitizenBlock,
  respondent: Respondent,
  position: number
): DateSerial | null {
  const day = block.hasOwnDay(respondent, position) ? block.dayAt(respondent, position) : null;
  if (day === null) return null;
  const answers = block.takeAnswers(respondent, position);
  const { position: to } = placeAnswers(block, { respondent, day }, null);
  for (const [row, value] of answers) block.setCell(row, to, value);
  return day;
}

const NOTHING_ELSE = { added: false, joined: false, moved: 0, parted: 0 } as const;

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
