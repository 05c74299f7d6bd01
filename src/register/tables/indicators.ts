import { defineTable } from "./declaration";

const QUESTION = { type: "text", widthPx: 280, record: "questions" } as const;

/** Every version of every indicator: a version a row. */
export const indicators = defineTable({
  name: "PRIndicators",
  sheet: "indicators",
  holds: "entries",
  isRequired: true,
  key: ["group", "code", "version"],
  isKeyUnique: true,
  wraps: true,
  columns: {
    /** Code of the indicator; a new wording keeps it, a new scale does not. */
    code: { type: "text", widthPx: 70, definedName: "PR_Code" },
    /** Code of its target group. */
    group: { type: "text", widthPx: 90, definedName: "PR_Group" },
    /** Order on the score sheet. */
    number: { type: "number", widthPx: 45, definedName: "PR_Nr" },
    /** Heading that groups indicators (indsatsområde). */
    focusArea: { type: "text", widthPx: 150 },
    /** At most 30 characters; what the score sheet shows. */
    shortName: { type: "text", widthPx: 215, definedName: "PR_Name" },
    /** The whole name. */
    name: { type: "text", widthPx: 280 },
    /** The question to the citizen; a respondent without one is not asked. */
    questionCitizen: { ...QUESTION, field: "citizen" },
    /** The question to the caseworker. */
    questionCaseworker: { ...QUESTION, field: "caseworker" },
    /** The question to the workplace mentor. */
    questionMentor: { ...QUESTION, field: "mentor" },
    /** The question to the job consultant. */
    questionJobConsultant: { ...QUESTION, field: "jobConsultant" },
    /** Whether scores are steps of a scale or a plain count. */
    type: { type: "indicatorType", widthPx: 65 },
    /** The lowest score; null for no limit. */
    minimum: { type: "number", widthPx: 50, definedName: "PR_Min" },
    /** The highest score; null for no limit. */
    maximum: { type: "number", widthPx: 55, definedName: "PR_Max" },
    /** 1: a higher score is better; -1: a lower one. */
    direction: { type: "number", widthPx: 70, read: (cell): 1 | -1 => (cell === -1 ? -1 : 1) },
    /** What each step looks like, from the lowest step up; "" where it is not written. */
    step: { type: "text", widthPx: 210, series: 5, field: "descriptors" },
    /** Which wording it is, from 1. */
    version: { type: "number", widthPx: 65, absent: 1, isFolded: true },
    /** First day on which the version holds; null for no limit. */
    validFrom: { type: "date", widthPx: 85, isFolded: true },
    /** Last day on which the version holds; null for no limit. */
    validTo: { type: "date", widthPx: 85, isFolded: true, definedName: "PR_ValidTo" },
    /** Code of the indicator that this one took over from; null when it is new. */
    replaces: { type: "text", widthPx: 75, absent: null, isFolded: true },
    /** How well it measures, from 0 to 1; null for the register's own. */
    reliability: { since: 2, type: "number", widthPx: 85, isFolded: true },
    /** How far scores lie apart among citizens, in steps; null for the register's own. */
    standardDeviation: { since: 2, type: "number", widthPx: 50, isFolded: true },
    /** Where it comes from. */
    source: { since: 2, type: "text", widthPx: 160, isFolded: true },
    /** A system of codes in which it has one. */
    codeSystem: { since: 2, type: "text", widthPx: 110, isFolded: true },
    /** Its code there. */
    systemCode: { since: 2, type: "text", widthPx: 120, isFolded: true },
  },
});
