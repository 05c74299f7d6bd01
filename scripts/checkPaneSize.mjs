/** Says how large the pane in a built folder is, each part of it, and fails where something has become too large. */
import { paneSize, paneSizeInWords } from "./paneSize.cjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder?");
const { lines, problems } = paneSizeInWords(paneSize(folder));
console.log([...lines, ...problems].join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
