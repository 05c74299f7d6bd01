import { foldCode } from "./keys";
import { DATE_CODE, JOINT_CODE, ROW_CODES } from "./ScoreTable";

/** Most characters of a citizen's code. */
export const LONGEST_CITIZEN_CODE = 20;
/** Most characters of an indicator's code. */
export const LONGEST_INDICATOR_CODE = 20;
/** Most characters of initials: more would be a name. */
export const LONGEST_INITIALS = 10;
/** Most characters of a target group's code: it is a part of its table's name. */
export const LONGEST_GROUP_CODE = 12;

/** Why a code cannot be used: nothing there, of the wrong form, or a civil registration number. */
export type CodeProblem = "required" | "pattern" | "privacy";

/** Letters, with their accents, and digits, with hyphens, underscores, points and slashes between them. */
const WORD = /^[\p{L}\p{M}\p{Nd}]+(?:[-_./]+[\p{L}\p{M}\p{Nd}]+)*$/u;

/**
 * What is wrong with a citizen's code; null when nothing is. A code has at most 20 characters: letters and digits, and
 * hyphens, underscores, points and slashes between them, so that no name with its spaces is one, nor anything that
 * Excel reads as a formula or a wildcard; and it is no civil registration number. Whether it is taken is another
 * question: see `sameCode`.
 */
export function citizenCodeProblem(code: string): CodeProblem | null {
  if (code.trim() === "") return "required";
  if (isCivilRegistrationNumber(code)) return "privacy";
  return code.length <= LONGEST_CITIZEN_CODE && WORD.test(code) ? null : "pattern";
}

/** True for initials of letters and digits, with hyphens, underscores, points and slashes between them, and one point after them: `a.b.`. */
export function areInitials(text: string): boolean {
  return WORD.test(text.replace(/\.$/, ""));
}

/** Codes that a score sheet uses for its own rows, in every language, and what they are in the model. */
const RESERVED_CODES = new Map(
  Object.values(ROW_CODES).flatMap(({ date, joint }) => [
    [foldCode(date), DATE_CODE] as const,
    [foldCode(joint), JOINT_CODE] as const,
  ])
);

/** What the code of a row that is no score is in the model, in whichever language it is written; null for any other. */
export function codeOfOwnRow(code: string): typeof DATE_CODE | typeof JOINT_CODE | null {
  return RESERVED_CODES.get(foldCode(code)) ?? null;
}

/**
 * What is wrong with an indicator's code; null when nothing is. It begins with a letter, because the sheet's SUMIFS
 * compares codes like `3E5` and `1-2` as numbers and dates, and has at most 20 letters, digits, points, hyphens and
 * underscores, none of them a wildcard.
 */
export function indicatorCodeProblem(code: string): CodeProblem | null {
  if (code === "") return "required";
  const wellFormed =
    /^\p{L}[\p{L}\p{N}._-]*$/u.test(code) &&
    code.length <= LONGEST_INDICATOR_CODE &&
    codeOfOwnRow(code) === null;
  return wellFormed ? null : "pattern";
}

/**
 * What is wrong with a target group's code; null when nothing is. It is part of a table's name, so it has at most 12
 * capitals and digits, a capital first. Excel's table names take Danish letters, hence so do codes; but nothing but
 * letters and digits is safe in every program that reads structured references.
 */
export function groupCodeProblem(code: string): CodeProblem | null {
  if (code === "") return "required";
  return /^[A-ZÆØÅ][A-ZÆØÅ0-9]*$/.test(code) && code.length <= LONGEST_GROUP_CODE
    ? null
    : "pattern";
}

/**
 * True when a code is, or holds, a Danish civil registration number (CPR) in any spelling: DDMMYY and four digits,
 * with whatever between them, with the century written out, or with the leading zero that Excel removes from a
 * number. Replacement numbers, whose day has 60 added, are civil registration numbers too. The check digit is not
 * looked at: numbers issued since 2007 need not satisfy it.
 */
export function isCivilRegistrationNumber(code: string): boolean {
  // Separators within a number: spaces, hyphens and dashes of every kind, points, slashes, underscores.
  const digits = code.normalize("NFKC").replace(/(?<=\d)[\s\p{Pd}\p{Cf}./\\_:,]+(?=\d)/gu, "");
  if (/^\d{9}$/.test(digits)) return startsWithBirthDate(`0${digits}`);
  return (digits.match(/\d+/g) ?? []).some(
    (run) =>
      (run.length === 10 && startsWithBirthDate(run)) ||
      (run.length === 12 && /^\d{4}(18|19|20)/.test(run) && startsWithBirthDate(run))
  );
}

/** Day, month, year with or without its century, and four digits that stand together; no digit before or after. */
const NUMBER_IN_TEXT =
  /(?<!\d)(\d{2})[\s\p{Pd}./]?(\d{2})[\s\p{Pd}./]?(?:18|19|20)?\d{2}[\s\p{Pd}./]{0,3}\d{4}(?!\d)/gu;

/**
 * True when a text holds what looks like a civil registration number, or is one without its leading zero. It is less
 * strict than `isCivilRegistrationNumber`: a code has no business holding a date, a time or a list of numbers, but a
 * text has.
 */
export function holdsCivilRegistrationNumber(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "");
  if (/^\d{9}$/.test(plain)) return startsWithBirthDate(`0${plain}`);
  return [...plain.matchAll(NUMBER_IN_TEXT)].some(([, day, month]) =>
    startsWithBirthDate(`${day}${month}`)
  );
}

function startsWithBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const dayOfMonth = day > 60 ? day - 60 : day;
  return dayOfMonth >= 1 && dayOfMonth <= 31 && month >= 1 && month <= 12;
}
