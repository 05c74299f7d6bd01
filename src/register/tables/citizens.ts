import { defineTable } from "./declaration";

/** The list of citizens: a citizen a row, known by a code only. The row is the citizen's main stay. */
export const citizens = defineTable({
  name: "PRCitizens",
  sheet: "citizens",
  holds: "entries",
  isRequired: true,
  key: ["citizen"],
  isKeyUnique: { violation: "citizen.unique" },
  columns: {
    /** Code of the citizen: never a name and never a civil registration number. */
    citizen: {
      type: "text",
      widthPx: 100,
      field: "code",
      privacy: "code",
      definedName: "PR_CitizenCodes",
      required: { violation: "citizen.required" },
    },
    /** Code of the target group that the citizen is in now. */
    group: {
      type: "text",
      widthPx: 100,
      definedName: "PR_CitizenGroup",
      offers: "PR_GroupCodes",
      reference: { table: "targetGroups", column: "group", violation: "citizen.group" },
    },
    /** Initials of whoever has the case; "" for nobody. */
    caseworker: { type: "text", widthPx: 110 },
    /** Section of the job centre. */
    section: { type: "text", widthPx: 110 },
    /** Who sent the citizen: another job centre. */
    sender: { since: 2, type: "text", widthPx: 110 },
    /** First day of the stay. */
    start: { type: "date", widthPx: 80 },
    /** A status of the list; text that is on no list is kept as it stands. */
    status: { type: "status", widthPx: 90, offers: "PR_Statuses" },
    /** Last day of the stay. */
    end: { type: "date", widthPx: 80 },
    /** How the stay ended; null while it lasts. */
    outcome: { type: "outcome", widthPx: 140, offers: "PR_Outcomes", absent: null },
    /** Codes of the indicators that were chosen away with the citizen. */
    chosenAway: { since: 2, type: "codes", widthPx: 110, definedName: "PR_ChosenAway" },
  },
});

/** What a column is that names a citizen of the list: told of once a citizen and table. */
export const CITIZEN_REFERENCE = {
  reference: {
    table: "citizens",
    column: "citizen",
    violation: "row.citizen",
    isToldOnce: true,
  },
} as const;
