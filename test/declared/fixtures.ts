import { defineFinding, violationOf } from "../../src/register/model/Finding";
import { namedCell, positionOf } from "../../src/register/model/places";
import { defineDataset } from "../../src/export/Dataset";
import { scores } from "../../src/export/datasets/scores";
import type { ViolationText } from "../../src/locales/violations";
import type { Language } from "../../src/register/model/Register";
import { defineTable } from "../../src/register/tables/declaration";
import { defineRegisterCheck } from "../../src/validation/Check";

/** A table that no register has: trials that a team can order, with every rule that a column can have. */
export const trials = defineTable({
  name: "PRTrial",
  sheet: "trials",
  holds: "entries",
  isRequired: false,
  key: ["trial"],
  isKeyUnique: {},
  columns: {
    trial: { type: "text", widthPx: 120, privacy: "code", required: {} },
    citizen: {
      type: "text",
      widthPx: 90,
      reference: { table: "citizens", column: "citizen", mayBeEmpty: true },
    },
    section: {
      type: "text",
      widthPx: 90,
      copiedFrom: { table: "citizens", column: "section", by: "citizen" },
    },
    status: { type: "status", widthPx: 90, enum: {}, offers: "PR_Statuses" },
    seats: { type: "number", widthPx: 60 },
    step: { type: "text", widthPx: 80, series: 2, field: "parts" },
    end: { type: "date", widthPx: 80 },
  },
});

/** Its words in both languages, as `src/locales` would have them. */
export const TRIAL_WORDS = {
  da: {
    sheet: "Forsøg",
    explanation: "Det, der kan bestilles.",
    trial: "Forsøg",
    seats: "Sæder",
  },
  en: { sheet: "Trials", explanation: "What can be ordered.", trial: "Trial", seats: "Seats" },
} as const;

const finding = defineFinding({
  code: "citizen.section",
  severity: "warning",
  about: ["citizen"],
  says: ["value"],
});

/** A check that no product has: a section that is written in small letters; the fix is obvious. */
export const citizenSection = defineRegisterCheck({
  finds: [finding],
  needs: { citizens: ["citizen", "section"] },
  inspect: ({ citizens, places }) =>
    citizens.flatMap(({ code, section }, row) =>
      section === section.toUpperCase()
        ? []
        : [
            violationOf(finding, namedCell("citizens", places.citizens!, row, "section"), {
              citizen: code,
              value: section,
            }),
          ]
    ),
  fix: ({ citizens, places }, place) => {
    const row = positionOf(places.citizens!, place)?.row ?? -1;
    const citizen = citizens[row];
    if (!citizen) return null;
    const to = citizen.section.toUpperCase();
    const cell = { key: [citizen.code], column: "section", from: citizen.section, to };
    return {
      kind: "code",
      to,
      changes: [{ table: "citizens", keyColumns: ["citizen"], cells: [cell] }],
    };
  },
});

/** A dataset that no product has: the list of citizens, with a field of every type. */
export const people = defineDataset({
  rows: ({ citizens }, { citizens: wanted }) =>
    citizens.map((citizen) =>
      wanted === "active" && citizen.status !== "active" ? [] : [citizen]
    ),
  steps: ({ citizens }) => citizens.length,
  kindOf: ({ start }) => (start === null ? "undated" : "dated"),
  columns: {
    person: { type: "string", widthPx: 90, isCode: true, value: ({ code }) => code },
    since: { type: "date", widthPx: 80, value: ({ start }) => start },
    letters: { type: "integer", widthPx: 60, value: ({ code }) => code.length },
    half: { type: "number", widthPx: 60, value: ({ code }) => code.length / 2 },
    active: { type: "boolean", widthPx: 60, value: ({ status }) => status === "active" },
    remark: { type: "string", widthPx: 200, value: ({ section }) => section || null },
  },
});

/** Its words in both languages, as `src/locales` would have them. */
export const PEOPLE_WORDS = {
  da: { person: "Borgerens kode.", remark: "Afsnittet." },
  en: { person: "The citizen's code.", remark: "The section." },
} as const;

const {
  citizen,
  target_group: group,
  indicator,
  respondent,
  measurement,
  date,
  score,
  missing_reason: reason,
} = scores.columns;

/** A dataset that no product has: the scores under other names. An import takes it by what its columns declare. */
export const answers = defineDataset({
  ...scores,
  columns: {
    who: citizen,
    place: group,
    what: indicator,
    by: respondent,
    occasion: measurement,
    day: date,
    answer: score,
    none: reason,
  },
});

/** The words of the check in both languages, as `src/locales` would have them. */
export const SECTION_WORDS = {
  da: {
    title: "Afsnit med små bogstaver",
    text: "{citizen}: {value} står med små bogstaver.",
    help: "Skriv det med store.",
  },
  en: {
    title: "Section in small letters",
    text: "{citizen}: {value} is in small letters.",
    help: "Write it in capitals.",
  },
} as const satisfies Readonly<Record<Language, ViolationText>>;
