import type { Language } from "../src/register/model/Register";
import type { Message } from "./Message";
import { cliTexts, fill, formatNumber } from "./texts";

/** Most codes that are written out. */
const MOST_CODES = 10;

/**
 * Tells which codes of an exported register Excel will change when it opens the table. Nothing is wrong in the register
 * or the table, so it is a notice.
 * @param codes at least one, each once.
 */
export function changedCodesMessage(
  file: string,
  codes: readonly string[],
  language: Language
): Message {
  const { changedCodes, andMore } = cliTexts[language];
  const shown = codes.slice(0, MOST_CODES).join(", ");
  const left = codes.length - MOST_CODES;
  const more = left > 0 ? fill(andMore, { count: formatNumber(left, language) }) : "";
  return {
    code: "export.codes",
    severity: "notice",
    file,
    sheet: null,
    cell: null,
    text: fill(changedCodes.happened, { codes: shown + more }),
    help: changedCodes.next,
  };
}
