/** Room between a cell's edge and its text, left and right, in pixels. */
export const CELL_PADDING_PX = 3;
/** Width of one step of indentation, in pixels: three spaces in Calibri 11. */
export const INDENT_PX = 9;
