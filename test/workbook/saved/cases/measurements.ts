import { TODAY } from "../../support";
import { NOTHING, type SavedCase } from "../SavedCase";
import { AKTIV } from "./people";
/** Measurements: new, joined, between others, corrected, in rows and columns that were not there. */
export const MEASUREMENTS: readonly SavedCase[] = [
  {
    name: "measurement-first-da",
    from: "citizen-second-da",
    act: (product) =>
      product.saveForm(
        {
          citizen: "K7M",
          respondent: "citizen",
          date: TODAY - 90,
          scores: { BIP01: 3, BIP02: 2, BIP04: { reason: "VE" }, BIP09: 5, BIP12: 40 },
        },
        null
      ),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "measurement-joined-da",
    from: "measurement-first-da",
    act: (product) =>
      product.saveForm(
        {
          citizen: "K7M",
          respondent: "caseworker",
          date: TODAY - 87,
          scores: { BIP01: 2, BIP03: 4, BIP09: { reason: "IR" } },
        },
        null
      ),
    undone: NOTHING,
  },
  {
    name: "occasion-parted-da",
    from: "measurement-joined-da",
    act: (product) =>
      product.partOccasion({
        ...{ citizen: "K7M", group: AKTIV.group },
        ...{ measurement: 1, respondent: "caseworker" },
      }),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "occasion-joined-da",
    from: "occasion-parted-da",
    act: (product) => product.joinOccasions({ citizen: "K7M", group: AKTIV.group, measurement: 2 }),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "measurement-later-da",
    from: "measurement-joined-da",
    act: (product) =>
      product.saveForm(
        { citizen: "K7M", respondent: "citizen", date: TODAY, scores: { BIP01: 4, BIP12: 0 } },
        null
      ),
    undone: NOTHING,
  },
  {
    name: "measurement-between-da",
    from: "measurement-later-da",
    act: (product) =>
      product.saveForm(
        {
          citizen: "K7M",
          respondent: "citizen",
          date: TODAY - 45,
          scores: { BIP01: 2, BIP02: { reason: "ØI" }, BIP05: 1 },
        },
        null
      ),
    undone: NOTHING,
    undoInterrupted: true,
  },
  {
    name: "measurement-corrected-da",
    from: "measurement-between-da",
    act: (product) =>
      product.saveForm(
        {
          citizen: "K7M",
          respondent: "citizen",
          date: TODAY - 90,
          scores: { BIP01: 5, BIP02: null, BIP04: 2, BIP09: { reason: "IM" } },
        },
        null
      ),
    undone: NOTHING,
  },
  {
    name: "measurement-with-missing-rows-da",
    from: "citizen-with-rows-da",
    act: (product) =>
      product.saveForm(
        {
          citizen: "U01",
          respondent: "mentor",
          date: TODAY - 10,
          scores: { MOD: 10, FRA: 31 },
        },
        null
      ),
    undone: NOTHING,
  },
  {
    name: "twelve-measurements-en",
    from: "citizens-en",
    language: "en",
    act: async (product) => {
      for (let number = 12; number > 0; number--) {
        const scores = { MOD: 1 + (number % 10), TRO: 1 + (number % 3), BEK: number % 5 };
        const date = TODAY - number * 20;
        await product.saveForm({ citizen: "Y01", respondent: "citizen", date, scores }, null);
      }
    },
  },
  {
    name: "measurement-thirteenth-en",
    from: "twelve-measurements-en",
    language: "en",
    act: (product) =>
      product.saveForm(
        {
          citizen: "Y01",
          respondent: "mentor",
          date: TODAY,
          scores: { MOD: 7, FRA: { reason: "NR" } },
        },
        null
      ),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "measurement-before-all-en",
    from: "measurement-thirteenth-en",
    language: "en",
    act: (product) =>
      product.saveForm(
        { citizen: "Y01", respondent: "citizen", date: TODAY - 300, scores: { BEK: 4 } },
        null
      ),
    undone: NOTHING,
  },
];
