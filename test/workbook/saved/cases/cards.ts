import { TODAY } from "../../support";
import { addRows, deleteSheet, typeBeside } from "../byHand";
import { NOTHING, type SavedCase } from "../SavedCase";

/** Progression cards: new, changed, drawn anew. */
export const CARDS: readonly SavedCase[] = [
  {
    name: "card-da",
    from: "measurement-corrected-da",
    act: (product) => product.drawCard({ citizen: "K7M", indicator: "BIP01" }),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "card-other-curve-da",
    from: "card-da",
    act: (product) =>
      product.drawCard({ citizen: "K7M", indicator: "BIP12", respondent: "citizen" }),
    undone: NOTHING,
  },
  {
    name: "card-with-more-lines-da",
    from: "card-da",
    act: async (product, runner) => {
      await addRows(runner, "PRIndicators", [
        {
          Kode: "BIP99",
          Gruppe: "AKTIV",
          Nr: 99,
          Indsatsområde: "Helbred",
          "Kort navn": "Søvn",
          Type: "skala",
          Min: 1,
          Maks: 5,
          Retning: 1,
          Version: 1,
        },
      ]);
      await typeBeside(runner, "PR_Card_AKTIV", { rows: 2, columns: 3 }, "ANK");
      await product.drawCard({ citizen: "K7M", indicator: "BIP02" });
    },
    undone: "refused",
  },
  {
    name: "card-sheet-deleted-da",
    from: "card-da",
    act: (_, runner) => deleteSheet(runner, "Progressionskort"),
  },
  {
    name: "card-after-sheet-deleted-da",
    from: "card-sheet-deleted-da",
    act: (product) => product.drawCard({ citizen: "K7M", indicator: "BIP02" }),
    // Its names mean nothing still, as they did before.
    undone: NOTHING,
  },
  {
    name: "card-en",
    from: "measurement-thirteenth-en",
    language: "en",
    act: (product) => product.drawCard({ citizen: "Y01", indicator: "TRO" }),
    undone: NOTHING,
  },
  {
    name: "measurement-beside-card-en",
    from: "card-en",
    language: "en",
    act: (product) =>
      product.saveForm(
        { citizen: "Y02", respondent: "mentor", date: TODAY - 3, scores: { FRA: 12 } },
        null
      ),
    undone: NOTHING,
  },
  {
    name: "card-other-citizen-en",
    from: "measurement-beside-card-en",
    language: "en",
    act: (product) => product.drawCard({ citizen: "Y02", indicator: "FRA", respondent: "mentor" }),
    undone: NOTHING,
    undoInterrupted: true,
  },
];
