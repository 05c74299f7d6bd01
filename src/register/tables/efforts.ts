import { CITIZEN_REFERENCE } from "./citizens";
import { defineTable } from "./declaration";

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
  },
});
