import { TODAY } from "../../support";
import { NOTHING, type SavedCase } from "../SavedCase";

/** Scores laid out on a sheet. */
export const EXPORTS: readonly SavedCase[] = [
  {
    name: "export-da",
    from: "measurement-corrected-da",
    act: (product) => product.exportSheet(),
    undone: NOTHING,
    interrupted: NOTHING,
  },
  {
    name: "export-second-da",
    from: "export-da",
    act: (product) =>
      product.exportSheet({ citizens: { code: "K7M" }, from: TODAY - 60, to: TODAY }),
    undone: NOTHING,
  },
  {
    name: "export-of-nothing-en",
    from: "citizens-en",
    language: "en",
    act: (product) => product.exportSheet({ citizens: "active" }),
    undone: NOTHING,
  },
];
