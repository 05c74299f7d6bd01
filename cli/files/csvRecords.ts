import { LINE_END } from "../../src/export/csvField";

/**
 * The records of a piece of CSV that holds whole ones, without their line ends: a line break within quotation marks
 * ends none.
 */
export function csvRecords(text: string): string[] {
  const lines = text.split(LINE_END);
  lines.pop();
  const records: string[] = [];
  let open: string | null = null;
  for (const line of lines) {
    const record: string = open === null ? line : open + LINE_END + line;
    const isOpen = (record.split('"').length - 1) % 2 === 1;
    if (!isOpen) records.push(record);
    open = isOpen ? record : null;
  }
  return records;
}
