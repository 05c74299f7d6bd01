/** What the pane fetches to change a workbook: nothing of it is needed to read one. */
export { applyEdits } from "../../workbook/change/applyEdits";
export { undoChange } from "../../workbook/change/undoChange";
export { beginRegister } from "../../workbook/edits/kinds";
