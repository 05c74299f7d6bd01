import { defineFinding, violationOf } from "../../src/register/model/Finding";
import { namedCell, positionOf } from "../../src/register/model/places";
import { defineTable } from "../../src/register/tables/declaration";
import { defineRegisterCheck } from "../../src/validation/Check";

/** A table that no register has: offers that a team can order, with every rule that a column can have. */
export const offers = defineTable({
  name: "PRTrial",
  sheet: "offers",
  holds: "entries",
  isRequired: false,
  key: ["offer"],
  isKeyUnique: true,
  columns: {
    offer: { type: "text", widthPx: 120, required: {}, unique: {} },
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
    places: { type: "number", widthPx: 60, typed: {} },
    step: { type: "text", widthPx: 80, series: 2, field: "parts" },
    end: { type: "date", widthPx: 80 },
  },
});

/** Its words in both languages, as `src/locales` would have them. */
export const OFFER_WORDS = {
  da: {
    sheet: "Tilbud",
    explanation: "Det, der kan bestilles.",
    offer: "Tilbud",
    places: "Pladser",
  },
  en: { sheet: "Offers", explanation: "What can be ordered.", offer: "Offer", places: "Places" },
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
