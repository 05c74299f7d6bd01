import { TODAY } from "../../support";
import { NOTHING, type SavedCase } from "../SavedCase";
import { by } from "./people";

/** Notes: their sheet comes with the first one. */
export const NOTES: readonly SavedCase[] = [
  {
    name: "note-first-da",
    from: "citizen-second-da",
    act: (product) =>
      product.saveForm(null, {
        citizen: "K7M",
        date: TODAY - 20,
        text: "=Ringer til IGU, og taler med dem om praktik fra den 1.\nVi ses igen om 14 dage.",
        by,
      }),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "note-second-da",
    from: "note-first-da",
    act: (product) =>
      product.saveForm(null, { citizen: "PFD", date: TODAY, text: "Næste gang: cv.", by }),
    undone: NOTHING,
  },
  {
    name: "measurement-with-note-en",
    from: "citizens-en",
    language: "en",
    act: (product) =>
      product.saveForm(
        { citizen: "Y01", respondent: "jobConsultant", date: TODAY - 5, scores: { TRO: 3 } },
        { citizen: "Y01", date: TODAY - 5, text: "Visits the school on Monday.", by }
      ),
    undone: NOTHING,
    undoInterrupted: true,
  },
];
