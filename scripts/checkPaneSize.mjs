/** Says how large the pane in a built folder is, and fails where it has become too large. */
import { MOST_PANE_BYTES, paneSize, paneSizeInWords } from "./paneSize.cjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder?");
const bytes = paneSize(folder);
console.log(paneSizeInWords(bytes));
process.exitCode = bytes <= MOST_PANE_BYTES ? 0 : 1;
