import { CITIZEN_REFERENCE } from "./citizens";
import { defineTable } from "./declaration";
import { GROUP_REFERENCE } from "./targetGroups";

/** What citizens take part in. */
export const efforts = defineTable({
  name: "PREfforts",
  sheet: "efforts",
  holds: "entries",
  isRequired: false,
  key: ["citizen", "effort"],
  isKeyUnique: false,
  columns: {
    /** Code of the citizen. */
    citizen: {
      type: "text",
      widthPx: 90,
      ...CITIZEN_REFERENCE,
    },
    /** Code of the target group that it is part of; "" for none. */
    group: { since: 2, type: "text", widthPx: 90, ...GROUP_REFERENCE },
    /** Name of the effort. */
    effort: { type: "text", widthPx: 220, field: "name" },
    /** Who provides it. */
    provider: { type: "text", widthPx: 160 },
    /** The administration that it belongs to. */
    administration: { type: "text", widthPx: 160 },
    /** First day. */
    start: { type: "date", widthPx: 80 },
    /** Last day. */
    end: { type: "date", widthPx: 80 },
    /** Codes of the indicators aimed at. */
    indicators: { type: "codes", widthPx: 200 },
    /** What is asked for: a sentence to the provider. */
    order: { since: 2, type: "text", widthPx: 260 },
    /** The score that is hoped for; null for none. */
    targetScore: { since: 2, type: "number", widthPx: 80 },
    /** Who asked for it. */
    referredBy: { since: 2, type: "text", widthPx: 110 },
  },
});
