import { importedByCommand } from "../actions";
import { NOTHING, type SavedCase } from "../SavedCase";
import {
  ARTHRITIS_CSV,
  ARTHRITIS_MAP,
  DANISH_CSV,
  DANISH_MAP,
  ENGLISH_CSV,
  ENGLISH_MAP,
} from "../templatesAndTables";

/** Tables taken in, where there is a register and where there is none. */
export const IMPORTS: readonly SavedCase[] = [
  {
    name: "import-new-da",
    from: (clock) => importedByCommand(clock, ARTHRITIS_MAP, ARTHRITIS_CSV),
    undone: "own",
  },
  {
    name: "import-new-en",
    from: null,
    language: "en",
    act: (product) => product.importTable(ENGLISH_MAP, ENGLISH_CSV, { isInto: false }),
    undone: "own",
  },
  {
    name: "import-into-da",
    from: "citizen-second-da",
    act: (product) => product.importTable(DANISH_MAP, DANISH_CSV),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "import-into-en",
    from: "citizens-en",
    language: "en",
    act: (product) => product.importTable(ENGLISH_MAP, ENGLISH_CSV, { requestBytes: 4_000 }),
    undone: NOTHING,
    interrupted: NOTHING,
    undoInterrupted: true,
  },
];
