import { CITIZEN_REFERENCE } from "./citizens";
import { defineTable } from "./declaration";
import { GROUP_REFERENCE } from "./targetGroups";

/** Every stay in a group but the citizen's main one, and pauses inside stays. */
export const periods = defineTable({
  name: "PRPeriods",
  sheet: "periods",
  holds: "entries",
  isRequired: false,
  key: ["citizen", "group", "from"],
  isKeyUnique: false,
  columns: {
    /** Code of the citizen. */
    citizen: {
      type: "text",
      widthPx: 90,
      ...CITIZEN_REFERENCE,
    },
    /** Whether it is a stay or a pause. Blank for what schema 1 wrote: its status tells. */
    type: { since: 2, type: "periodType", widthPx: 80, enum: {} },
    /** Code of the target group. */
    group: { type: "text", widthPx: 90, ...GROUP_REFERENCE },
    /** Initials of whoever has the case; "" for nobody. */
    caseworker: { since: 2, type: "text", widthPx: 110 },
    /** Section of the job centre. */
    section: { since: 2, type: "text", widthPx: 110 },
    /** Who sent the citizen: another job centre. */
    sender: { since: 2, type: "text", widthPx: 110 },
    /** First day. */
    from: { type: "date", widthPx: 80 },
    /** Last day. */
    to: { type: "date", widthPx: 80 },
    /** What the period was. */
    status: { type: "status", widthPx: 90, offers: "PR_Statuses" },
    /** How it ended; "" where it did not. */
    outcome: { type: "outcome", widthPx: 140, offers: "PR_Outcomes" },
    /** Codes of the indicators that were chosen away with the citizen. */
    chosenAway: { since: 2, type: "codes", widthPx: 110 },
  },
});
