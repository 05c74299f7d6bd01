import { exportFileName, exportText } from "../../../../src/taskpane/views/export/exportFile";
import { serial } from "../../../support/registerBuilder";

const today = serial("2026-11-21");

it.each([
  [null, "all", "scorer-2026-11-21.csv"],
  ["UNGE", "active", "scorer-UNGE-2026-11-21.csv"],
  ["UNGE", { code: "K7M" }, "scorer-UNGE-K7M-2026-11-21.csv"],
  [null, { code: "K 7/M" }, "scorer-K_7_M-2026-11-21.csv"],
  [null, { code: "010180-1234" }, "scorer-2026-11-21.csv"],
] as const)("a file of %j and %j is called %s", (group, citizens, name) => {
  expect(exportFileName("scorer", { group, citizens }, today)).toBe(name);
});

it("a text to be pasted does not begin with the file's mark", () => {
  const counts = { lines: 1, blank: 0, reasons: 0, invalid: 0 };
  const parts = ["\uFEFFa;b\r\n", "c;d\r\n"];
  expect(exportText({ parts, counts, changedCodes: [], bytes: 12 })).toBe("a;b\r\nc;d\r\n");
});
