import { defineTable } from "./declaration";

/** Efforts that the team can order. */
export const offers = defineTable({
  name: "PROffers",
  sheet: "offers",
  holds: "entries",
  isRequired: false,
  key: ["effort", "provider"],
  isKeyUnique: true,
  wraps: true,
  columns: {
    /** Name of the effort. */
    effort: { type: "text", widthPx: 220, field: "name" },
    /** Who provides it. */
    provider: { type: "text", widthPx: 160 },
    /** The administration that it belongs to. */
    administration: { type: "text", widthPx: 160 },
    /** Whose work it is. */
    profession: { type: "text", widthPx: 140 },
    /** Whom it is for. */
    forWhom: { type: "text", widthPx: 220 },
    /** Codes of the indicators, or names of the focus areas, that it aims at. */
    indicators: { type: "codes", widthPx: 200 },
    /** How many can take part at once; null where that is not known. */
    places: { type: "number", widthPx: 65 },
    /** What it costs, in kroner a citizen; null where that is not known. */
    price: { type: "number", widthPx: 80 },
    /** Last day on which it can be ordered; null for no limit. */
    end: { type: "date", widthPx: 80 },
  },
});
