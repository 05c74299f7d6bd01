import { typeTexts } from "../byHand";
import { NOTHING, type SavedCase } from "../SavedCase";
import { by } from "./people";
/** Slips of the hand, put right or put aside. */
export const FINDINGS: readonly SavedCase[] = [
  {
    name: "slips-da",
    from: "measurement-between-da",
    act: (_, runner) =>
      // Rows: dates, BIP01 of citizen and caseworker, BIP02 of both, …
      typeTexts(runner, "PRScoresAKTIV", [
        ["M1", 1, "4"],
        ["M1", 2, " ir"],
        ["M2", 0, "7-10-26"],
        ["M2", 1, " "],
        ["Kode", 7, "BIP04 "],
        ["Respondent", 9, "Virksomhedsmentor"],
        ["Respondent", 11, "Nabo"],
        ["Borger", 30, "PFD "],
      ]),
  },
  {
    name: "fixed-one-da",
    from: "slips-da",
    act: (product) => product.fix("score.enum"),
    undone: NOTHING,
  },
  {
    name: "fixed-all-da",
    from: "slips-da",
    act: (product) =>
      product.fixAll("score.enum", "measurement.date", "score.indicator", "row.citizen"),
    undone: NOTHING,
  },
  {
    name: "set-aside-da",
    from: "slips-da",
    act: (product) => product.setAside("row.respondent", "Mentoren var med denne gang", by),
    undone: NOTHING,
  },
  {
    name: "set-aside-second-da",
    from: "set-aside-da",
    act: (product) => product.setAside("row.respondent", "Naboen også", by),
    undone: NOTHING,
  },
  {
    name: "brought-back-da",
    from: "set-aside-second-da",
    act: (product) => product.bringBack(),
    undone: NOTHING,
  },
];
