import { TODAY } from "../../support";
import { addRows } from "../byHand";
import { NOTHING, type SavedCase } from "../SavedCase";
import { AKTIV, UNGE } from "./people";

/** Citizens put on the list, one of whom was scored before. */
export const CITIZENS: readonly SavedCase[] = [
  {
    name: "citizen-first-da",
    from: "create-da",
    act: (product) => product.addCitizen({ ...AKTIV, code: "K7M" }),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "citizen-second-da",
    from: "citizen-first-da",
    act: (product) => product.addCitizen({ ...AKTIV, code: "PFD", caseworker: "", section: "" }),
    undone: NOTHING,
    undoInterrupted: true,
  },
  {
    name: "rows-of-nobody-da",
    from: "create-beside-own-da",
    act: (_, runner) =>
      addRows(runner, "PRScoresUNGE", [
        { Borger: "U01", Kode: "DATO", Respondent: "Alle", M1: TODAY - 30 },
        { Borger: "U01", Kode: "TRO", Respondent: "Borger", M1: 2 },
      ]),
  },
  {
    name: "citizen-with-rows-da",
    from: "rows-of-nobody-da",
    act: (product) => product.addCitizen({ ...UNGE, code: "U01" }),
    undone: NOTHING,
  },
  {
    name: "citizens-en",
    from: "create-scales-en",
    language: "en",
    act: async (product) => {
      await product.addCitizen({ ...UNGE, code: "Y01" });
      await product.addCitizen({ ...UNGE, code: "Y02", start: TODAY + 14 });
    },
  },
];
