/** What reads a table and says what comes of it: one part of the pane, fetched when there is a table to read. */
export { MapPicker } from "./MapPicker";
export { readFile, readText } from "./readSource";
