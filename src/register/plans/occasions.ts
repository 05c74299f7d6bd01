import { inputViolation } from "../model/findings";
import { sameCode } from "../model/keys";
import type { DateSerial, Register, Respondent } from "../model/Register";
import { RegisterIndex } from "../model/RegisterIndex";
import { blockStay } from "../model/Stay";
import type { Violation } from "../model/Violation";
import { ownerOf } from "../tables/scoreRows";
import { CitizenBlock } from "./CitizenBlock";
import { duplicateRows } from "./duplicateRows";

/** One occasion of a citizen, and what can be done to it. */
export interface Occasion {
  /** 3 for `M3`. */
  readonly measurement: number;
  /** Null where none is written, or none that can be one. */
  readonly date: DateSerial | null;
  /** Who answered, in the order of the sheet. */
  readonly answers: readonly OccasionAnswers[];
  /** Why it cannot be joined to the one before; null where it can. */
  readonly joinObstacle: Violation | null;
}

/** One respondent at an occasion. */
export interface OccasionAnswers {
  readonly respondent: Respondent;
  /** Null where nobody knows when. */
  readonly day: DateSerial | null;
  /** Why the answers cannot become an occasion of their own; null where they can. */
  readonly partObstacle: Violation | null;
}

/** Whose occasions: those of a citizen in a target group. */
export interface OccasionsOf {
  readonly citizen: string;
  readonly group: string;
}

/** A citizen's occasions in a target group, from the left; or what is in the way of telling. */
export function occasionsOf(
  register: Register,
  whose: OccasionsOf
): { readonly occasions: readonly Occasion[] } | { readonly violations: readonly Violation[] } {
  const found = blockOf(register, whose);
  if ("violations" in found) return found;
  const { block, citizen } = found;
  const order = orderObstacle(block, citizen);
  const occasions = positionsOf(block).map((position) => ({
    measurement: block.measurementNumber(position),
    date: block.dateAt(position),
    answers: answeredAt(block, position).map((respondent) => ({
      respondent,
      day: block.dayAt(respondent, position),
      partObstacle: order ?? partObstacle(block, citizen, { position, respondent }),
    })),
    joinObstacle: order ?? joinObstacle(block, citizen, position),
  }));
  return { occasions };
}

/** A citizen's rows in a target group to plan on, or why there are none that can be. */
export function blockOf(
  register: Register,
  { citizen: code, group: groupCode }: OccasionsOf
):
  | { readonly block: CitizenBlock; readonly citizen: string; readonly group: string }
  | { readonly violations: readonly Violation[] } {
  const index = RegisterIndex.of(register);
  const citizen = index.citizen(code);
  if (!citizen) {
    return { violations: [inputViolation("input.unknown", { field: "citizen", value: code })] };
  }
  const group = index.group(groupCode);
  const rows = index.scores(groupCode);
  if (!group || !rows) {
    return { violations: [inputViolation("input.unknown", { field: "group", value: groupCode })] };
  }
  const { table } = rows;
  const ofCitizen = rows.ofCitizen(citizen.code);
  const violations = duplicateRows(table, ofCitizen);
  if (violations.length > 0) return { violations };
  const stay = blockStay(index.stays(citizen.code, group.code));
  const { respondents } = group;
  const owner = { ...ownerOf({ ...citizen, ...stay }), respondents };
  const block = CitizenBlock.read(table, ofCitizen, owner);
  return { block, citizen: citizen.code, group: group.code };
}

/** The position of an occasion by its number, 3 for `M3`; null where the citizen has no such occasion. */
export function positionOf(block: CitizenBlock, measurement: number): number | null {
  return positionsOf(block).find((each) => block.measurementNumber(each) === measurement) ?? null;
}

/** The position of the occasion left of one; null for the first. */
export function positionBefore(block: CitizenBlock, position: number): number | null {
  return (
    positionsOf(block)
      .filter((each) => each < position)
      .at(-1) ?? null
  );
}

/**
 * What is wrong with the days as they stand: an occasion is moved only among days that rise from left to right. Null
 * where nothing is.
 */
export function orderObstacle(block: CitizenBlock, citizen: string): Violation | null {
  const rise = (dayIn: (position: number) => DateSerial | null): boolean => {
    let latest = -Infinity;
    return positionsOf(block).every((position) => {
      const day = dayIn(position);
      const isLater = day === null || day > latest;
      latest = day ?? latest;
      return isLater;
    });
  };
  const isRising =
    rise((position) => block.dateAt(position)) &&
    block.people.every((each) => rise((position) => block.dayAt(each, position)));
  return isRising ? null : inputViolation("input.occasionOrder", { citizen });
}

/** Why an occasion cannot be joined to the one before; null where it can. */
export function joinObstacle(
  block: CitizenBlock,
  citizen: string,
  position: number
): Violation | null {
  const about = { citizen, measurement: block.columnName(position) };
  const before = positionBefore(block, position);
  if (before === null) return inputViolation("input.occasionFirst", about);
  const moved = answeredAt(block, position);
  for (const each of [position, before]) {
    if (answeredAt(block, each).length > 0) continue;
    const measurement = block.columnName(each);
    return inputViolation("input.occasionEmpty", { citizen, measurement });
  }
  const isUndated =
    block.dateAt(before) === null ||
    block.dateAt(position) === null ||
    moved.some((each) => block.dayAt(each, position) === null);
  if (isUndated) return inputViolation("input.occasionUndated", about);
  const respondent = moved.find((each) => block.isAnswered(each, before));
  return respondent === undefined
    ? null
    : inputViolation("input.occasionBoth", { ...about, respondent });
}

/** Why a respondent's answers cannot become an occasion of their own; null where they can. */
export function partObstacle(
  block: CitizenBlock,
  citizen: string,
  { position, respondent }: { readonly position: number; readonly respondent: Respondent }
): Violation | null {
  const about = { citizen, measurement: block.columnName(position), respondent };
  const answered = answeredAt(block, position);
  const known = answered.find((each) => sameCode(each, respondent));
  if (known === undefined) return inputViolation("input.occasionNone", about);
  const { citizen: code, measurement } = about;
  const isUndated = block.dateAt(position) === null || block.dayAt(known, position) === null;
  if (isUndated) return inputViolation("input.occasionUndated", { citizen: code, measurement });
  if (answered.length === 1) return inputViolation("input.occasionAlone", about);
  return block.hasOwnDay(known, position) ? null : inputViolation("input.occasionDay", about);
}

/** Whoever has answered at a position, or has a day there. */
export function answeredAt(block: CitizenBlock, position: number): Respondent[] {
  return block.people.filter((each) => block.isAnswered(each, position));
}

/** The positions in which anything stands. */
function positionsOf(block: CitizenBlock): number[] {
  return [...Array(block.used).keys()].filter((position) => !block.isEmpty(position));
}
