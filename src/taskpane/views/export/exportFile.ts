import type { ScoreSelection } from "../../../export/ScoreSelection";
import { isCivilRegistrationNumber } from "../../../register/model/codes";
import { formatIsoDate } from "../../../register/model/dates";
import type { DateSerial } from "../../../register/model/Register";
import type { PreparedExport } from "./PreparedExport";

/**
 * A name for the file: what it holds, of which target group or citizen, and the day. A citizen's code is in it only
 * where the file is about that one, and never when it looks like a civil registration number.
 */
export function exportFileName(
  word: string,
  { group, citizens }: Pick<ScoreSelection, "group" | "citizens">,
  today: DateSerial
): string {
  const citizen = typeof citizens === "string" ? null : citizens.code;
  const isSafe = citizen !== null && !isCivilRegistrationNumber(citizen);
  const parts = [word, group, isSafe ? citizen : null, formatIsoDate(today)];
  const name = parts
    .filter((part) => part !== null)
    .map((part) => part.replace(/[^\p{L}\p{N}._-]+/gu, "_"))
    .join("-");
  return `${name}.csv`;
}

/** The export as a file's contents, in UTF-8. */
export function exportBlob({ parts }: PreparedExport): Blob {
  return new Blob([...parts], { type: "text/csv;charset=utf-8" });
}

/** The export as a text to be pasted: without the mark that a file begins with. */
export function exportText({ parts }: PreparedExport): string {
  return parts.join("").replace(/^\uFEFF/, "");
}

/** Hands a file to the browser, which downloads it, asks first, or does neither and tells nobody. */
export function offerDownload(url: string, name: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Some browsers follow only links of the page.
  document.body.append(link);
  link.click();
  link.remove();
}
