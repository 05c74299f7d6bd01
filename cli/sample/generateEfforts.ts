import { foldCode } from "../../src/register/model/keys";
import type { DateSerial, Language } from "../../src/register/model/Register";
import type { Random } from "./Random";
import type { SampleCitizen, SampleEffort, SamplePilot } from "./SamplePilot";

/** Something that citizens take part in, with the codes of BIP's indicators that it aims at. */
interface EffortKind {
  readonly name: Readonly<Record<Language, string>>;
  readonly provider: Readonly<Record<Language, string>>;
  readonly administration: Readonly<Record<Language, string>>;
  readonly indicators: readonly string[];
  readonly weeks: number;
}

const EMPLOYMENT = { da: "Beskæftigelse", en: "Employment" };
const HEALTH = { da: "Sundhed", en: "Health" };
const JOB_CENTRE = { da: "Jobcentret", en: "The job centre" };

/** Everyday efforts; the names of the providers are nobody's. */
const KINDS: readonly EffortKind[] = [
  {
    name: { da: "Virksomhedspraktik", en: "Work practice" },
    provider: { da: "Praktikstedet", en: "The workplace" },
    administration: EMPLOYMENT,
    indicators: ["BIP01", "BIP06"],
    weeks: 8,
  },
  {
    name: { da: "Mentor", en: "Mentor" },
    provider: JOB_CENTRE,
    administration: EMPLOYMENT,
    indicators: ["BIP05", "BIP07", "BIP08"],
    weeks: 20,
  },
  {
    name: { da: "Jobsøgningsforløb", en: "Job-seeking course" },
    provider: { da: "Leverandør A", en: "Provider A" },
    administration: EMPLOYMENT,
    indicators: ["BIP10", "BIP11", "BIP12"],
    weeks: 6,
  },
  {
    name: { da: "Hold i hverdagsmestring", en: "Course in managing everyday life" },
    provider: { da: "Sundhedscentret", en: "The health centre" },
    administration: HEALTH,
    indicators: ["BIP08", "BIP09"],
    weeks: 10,
  },
  {
    name: { da: "Afklaringsforløb", en: "Clarification course" },
    provider: { da: "Leverandør B", en: "Provider B" },
    administration: EMPLOYMENT,
    indicators: ["BIP02", "BIP04"],
    weeks: 13,
  },
];

/** How often a citizen has an effort, and another one after it: from 0 to 1. */
const HAS_EFFORT = 0.5;
const HAS_SECOND = 0.25;
/** The citizens at the top of the list, whom people look at first, all have one. */
const ALWAYS = 3;

/**
 * Made-up efforts of a pilot's citizens, in the order of the list: each begins with a measurement, and those that are
 * not over yet have no last day.
 * @param pilot without efforts.
 */
export function generateEfforts(
  { citizens, indicators, language }: SamplePilot,
  { random, today }: { readonly random: Random; readonly today: DateSerial }
): SampleEffort[] {
  const known = new Set(indicators.map(({ code }) => foldCode(code)));
  const effortOf = (kind: number, citizen: SampleCitizen, start: DateSerial): SampleEffort => {
    const { name, provider, administration, indicators: aims, weeks } = KINDS[kind % KINDS.length]!;
    const last = Math.min(start + weeks * 7, citizen.end ?? Infinity);
    return {
      citizen: citizen.code,
      name: name[language],
      provider: provider[language],
      administration: administration[language],
      start,
      end: last <= today ? last : null,
      indicators: aims.filter((code) => known.has(foldCode(code))),
    };
  };
  return citizens.flatMap((citizen, index) => {
    const { measurements } = citizen;
    if (measurements.length < 4) return [];
    if (index >= ALWAYS && !random.chance(HAS_EFFORT)) return [];
    const kind = random.integer(0, KINDS.length - 1);
    const first = effortOf(kind, citizen, measurements[random.integer(0, 2)]!.date);
    const next = measurements.find(({ date }) => first.end !== null && date > first.end);
    if (!next || !random.chance(HAS_SECOND)) return [first];
    const other = kind + random.integer(1, KINDS.length - 1);
    return [first, effortOf(other, citizen, next.date)];
  });
}
