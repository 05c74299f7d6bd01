import { writeExportSheet } from "../workbook/sheets/exportSheet";
import { defineWrittenAction } from "./Action";

/** Writes scores to a sheet of their own. */
export const exportSheet = defineWrittenAction({
  name: "exportSheet",
  touches: ["sheet"],
  verb: null,
  write: writeExportSheet,
});
