import type { DatasetWords } from "../../export/datasets";

/** What the columns of every dataset hold, in English. */
export const datasets: DatasetWords = {
  scores: {
    citizen: "The citizen's code.",
    target_group: "The target group's code.",
    indicator: "The indicator's code.",
    indicator_name: "The indicator's name on the day of the measurement.",
    focus_area: "The focus area.",
    respondent: "Who answers: citizen, caseworker, mentor or jobConsultant.",
    measurement: "The measurement's number: 3 is M3. Empty for what stands in the column +.",
    date: "The day of the measurement, year-month-day.",
    score: "The score. Empty when there is none, never 0.",
    missing_reason: "Code of the reason when there is no score, such as IR.",
    version: "Which version of the indicator was valid.",
    minimum: "The scale's lowest step.",
    maximum: "The scale's highest step.",
    direction: "1: a higher score is progress. -1: a lower one is.",
    invalid: "What stands in the cell when it is neither a score nor a reason.",
    joint: "1 where the answers were given jointly (the row JOINT); else empty.",
  },
};
