import { createdByCommand } from "../actions";
import { fillOwnWorkbook } from "../ownWorkbook";
import { NOTHING, type SavedCase } from "../SavedCase";
import { BIP, SCALES } from "../templatesAndTables";

/** Registers made: alone, beside what was there, with other choices and scales; and their tables that come on demand. */
export const CREATIONS: readonly SavedCase[] = [
  {
    name: "create-da",
    from: null,
    act: (product) => product.create("da", BIP),
    // A workbook that was never calculated says so.
    undone: ["gone: workbook calcPr: calcId=191029"],
    interrupted: NOTHING,
  },
  {
    name: "create-en",
    from: (clock) =>
      createdByCommand(clock, "en", BIP, {
        code: "JOB",
        name: "Ready: for [jobs]",
        endGoal: "A job",
        populations: "2.2",
        intervalDays: 28,
        respondents: ["caseworker"],
      }),
  },
  { name: "create-scales-en", from: null, act: (product) => product.create("en", SCALES) },
  { name: "own", from: null, act: (_, runner) => fillOwnWorkbook(runner) },
  {
    name: "create-beside-own-da",
    from: "own",
    act: (product) => product.create("da", SCALES),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "tables-on-demand-en",
    from: "create-scales-en",
    language: "en",
    act: (product) => product.createTables("notes", "periods", "efforts"),
    undone: NOTHING,
  },
];
