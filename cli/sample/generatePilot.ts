import { workbookTexts } from "../../src/locales/workbook";
import type { CellInput } from "../../src/register/model/Edit";
import type {
  CitizenStatus,
  DateSerial,
  Language,
  Outcome,
} from "../../src/register/model/Register";
import type { Template } from "../../src/register/model/Template";
import { groupFromTemplate, proposedChoice } from "../../src/register/plans/templateRegister";
import { Random } from "./Random";
import type { SampleCitizen, SampleMeasurement, SamplePilot, SampleQuestion } from "./SamplePilot";
import { questionsOf } from "./questionsOf";

/** How large a pilot is made up, and of what. */
export interface PilotOptions {
  /** The same seed and options give the same pilot. */
  readonly seed: number;
  /** How many citizens. */
  readonly citizens: number;
  /** Measurements of those who were there from the beginning. */
  readonly measurements: number;
  readonly template: Template;
  /** No measurement is later. */
  readonly today: DateSerial;
  readonly language: Language;
}

/** A section has two caseworkers, and about this many citizens. */
const CITIZENS_A_SECTION = 30;
const CASEWORKERS_A_SECTION = 2;
/** How often things happen, from 0 to 1. */
const JUST_STARTED = 0.06;
const LATE_START = 0.3;
const ENDED = 0.15;
const OVERDUE = 0.15;
const PAUSED = 0.03;
const DID_NOT_ATTEND = 0.04;
const NO_ANSWER = 0.03;
const NOT_SCORED = 0.03;
/** How far a citizen moves on a scale of 1 to 5 from the first to the last measurement, in steps. */
const MOVES = [2.2, 1.6, 1.2, 0.8, 0.5, 0.2, 0, -0.3, -0.9, -1.6] as const;
const OUTCOMES_OF_ENDED = ["job", "reportedFit", "education", "flexJob", "moved"] as const;

/**
 * A made-up pilot that looks like a real one: progress and decline, gaps with and without a reason, late starters and
 * some who have no measurement yet, two caseworkers a section, some who are overdue, have paused, or have ended with an
 * outcome. Everything in it keeps the register's own rules.
 */
export function generatePilot(options: PilotOptions): SamplePilot {
  const { seed, template, language } = options;
  const choice = proposedChoice(template, language);
  const { indicators } = groupFromTemplate(template, choice, language);
  const random = new Random(seed);
  const questions = questionsOf({ choice, indicators });
  const interval = choice.intervalDays ?? 14;
  const citizens = Array.from({ length: options.citizens }, (_, index) =>
    generateCitizen(index, { ...options, random, questions, interval })
  );
  return { language, template, choice, indicators, citizens, efforts: [] };
}

interface CitizenOptions extends PilotOptions {
  readonly random: Random;
  readonly questions: readonly SampleQuestion[];
  /** Days between measurements. */
  readonly interval: number;
}

function generateCitizen(index: number, options: CitizenOptions): SampleCitizen {
  const { random, today, interval, measurements } = options;
  const isNew = random.chance(JUST_STARTED);
  const isLate = random.chance(LATE_START);
  const missed = isLate ? random.integer(1, Math.ceil(measurements / 2)) : 0;
  const possible = isNew ? 1 : Math.max(1, measurements - missed);
  const first = today - (possible - 1) * interval - random.integer(1, Math.min(interval, 10));
  const { status, count } = isNew
    ? ({ status: "active", count: 0 } as const)
    : generateStay(possible, random);
  const measured = generateMeasurements({ ...options, count, first });
  const outcome: Outcome = random.pick(OUTCOMES_OF_ENDED);
  return {
    code: citizenCode(index, options.citizens),
    ...placeOf(index, options),
    start: first,
    status,
    end: status === "ended" ? (measured.at(-1)?.date ?? first) : null,
    outcome: status === "ended" ? outcome : null,
    measurements: measured,
  };
}

/** How a stay goes, and how many of the possible measurements are made in it. */
function generateStay(possible: number, random: Random): { status: CitizenStatus; count: number } {
  if (possible > 2 && random.chance(ENDED)) {
    return { status: "ended", count: random.integer(2, possible - 1) };
  }
  if (possible > 4 && random.chance(PAUSED)) return { status: "paused", count: possible - 3 };
  if (possible > 2 && random.chance(OVERDUE)) {
    return { status: "active", count: possible - random.integer(1, 2) };
  }
  return { status: "active", count: possible };
}

/** `K-014`: as many digits as the last code needs, and at least three. */
function citizenCode(index: number, citizens: number): string {
  const digits = Math.max(3, String(citizens).length);
  return `K-${String(index + 1).padStart(digits, "0")}`;
}

function placeOf(
  index: number,
  { citizens, language }: PilotOptions
): Pick<SampleCitizen, "caseworker" | "section"> {
  const sections = Math.ceil(citizens / CITIZENS_A_SECTION);
  const section = index % sections;
  const caseworker = Math.floor(index / sections) % CASEWORKERS_A_SECTION;
  const name = language === "da" ? "Afsnit" : "Section";
  return {
    section: `${name} ${section + 1}`,
    caseworker: initials(section * CASEWORKERS_A_SECTION + caseworker),
  };
}

/** Three letters that are nobody's: AAX, ABX, … */
function initials(number: number): string {
  const letter = (value: number): string => String.fromCharCode(65 + (value % 26));
  return `${letter(Math.floor(number / 26))}${letter(number)}X`;
}

interface MeasurementOptions extends CitizenOptions {
  readonly count: number;
  /** When the first measurement was due. */
  readonly first: DateSerial;
}

function generateMeasurements(options: MeasurementOptions): SampleMeasurement[] {
  const { random, questions, count, first, interval, today, measurements } = options;
  const level = 2.4 + random.noise();
  const move = random.pick(MOVES);
  // Where each row begins, and how much of the citizen's movement it shows.
  const rows = questions.map((question) => ({
    question,
    level: level + random.noise() * 0.8 - (question.respondent === "caseworker" ? 0.3 : 0),
    move: move * (0.5 + random.next()),
  }));
  let earliest = 0;
  return Array.from({ length: count }, (_, position) => {
    const jitter = position === 0 || interval < 7 ? 0 : random.integer(-2, 2);
    const date = Math.min(today, Math.max(earliest, first + position * interval + jitter));
    earliest = date + 1;
    const progress = measurements < 2 ? 0 : position / (measurements - 1);
    const attends = !random.chance(DID_NOT_ATTEND);
    const scores = rows.map(({ question, ...row }) =>
      question.respondent === "citizen" && !attends
        ? reasonCode(options.language, ABSENT)
        : generateScore(row.level + row.move * progress, question, options)
    );
    return { date, scores };
  });
}

/** Positions in the list of reasons: does not want to answer, does not know, did not attend. */
const UNWILLING = 1;
const UNKNOWN = 2;
const ABSENT = 3;

function reasonCode(language: Language, position: number): string {
  return workbookTexts[language].reasons[position]!.code;
}

/** @param level On a scale of 1 to 5; other scales are stretched to it. */
function generateScore(
  level: number,
  { indicator }: SampleQuestion,
  { random, language }: CitizenOptions
): CellInput {
  if (random.chance(NOT_SCORED)) return null;
  if (random.chance(NO_ANSWER)) return reasonCode(language, random.pick([UNWILLING, UNKNOWN]));
  const noisy = level + random.noise() * 0.7;
  // Nobody looks for work in ninety-nine ways.
  if (indicator.type === "count") return Math.max(0, Math.round((noisy - 1) * 1.5));
  const minimum = indicator.minimum ?? 1;
  const maximum = indicator.maximum ?? 5;
  const share = (noisy - 1) / 4;
  const directed = indicator.direction === 1 ? share : 1 - share;
  const score = Math.round(minimum + directed * (maximum - minimum));
  return Math.min(maximum, Math.max(minimum, score));
}
