import type { Language } from "../Language";

/** Letters of dates and times in a Danish format, and what they are in an English one. */
const DANISH_LETTERS: Readonly<Record<string, string>> = {
  å: "y",
  M: "m",
  m: "m",
  d: "d",
  D: "d",
  t: "h",
  T: "h",
  s: "s",
  S: "s",
};

/**
 * A number format written in a language of Excel, as in the second argument of TEXT, in its English form: in Danish
 * `#.##0,00`, `dd-MM-åååå`, `tt:mm`, `Standard`.
 * @returns null for what is not known to mean the same everywhere: letters of other languages, `/` between the parts
 *   of a date, names of months and days cut short, colours, conditions, and exponents.
 */
export function englishPattern(pattern: string, { decimal, locale }: Language): string | null {
  if (decimal !== ",") return pattern;
  if (pattern.toLowerCase() === "standard") return "General";
  if (pattern === "@") return pattern;
  const parts = partsOf(pattern);
  if (parts === null) return null;
  const isDanish = locale.toLowerCase().startsWith("da");
  const isDate = parts.some((each) => /^\[?\p{L}/u.test(each));
  if (!isDate) return parts.map(numberPart).join("");
  if (!isDanish) return null;
  const english = parts.map((each, index) => datePart(each, parts[index - 1], parts[index + 1]));
  return english.includes(null) ? null : english.join("");
}

/** Quoted texts, escaped characters, runs of one letter, elapsed time, and single characters; null for anything else. */
function partsOf(pattern: string): string[] | null {
  const parts = pattern.match(
    /"[^"]*"|\\[\s\S]|[_*][\s\S]|\[(?:t+|T+|m+|s+)\]|(\p{L})\1*|[^\p{L}[\]"\\]/gu
  );
  return parts !== null && parts.join("") === pattern ? parts : null;
}

function numberPart(part: string): string {
  if (part === ",") return ".";
  return part === "." ? "," : part;
}

function datePart(part: string, before = "", after = ""): string | null {
  if (/^["\\_*]/.test(part)) return part;
  const letters = /^(\[?)(\p{L}+)(\]?)$/u.exec(part);
  if (letters) {
    const [, open = "", run = "", close = ""] = letters;
    const letter = DANISH_LETTERS[run.startsWith("Å") ? "å" : run[0]!];
    if (letter === undefined || run.length > 4) return null;
    // How the names are cut short depends on the version of Windows.
    if (run.length === 3 && (letter === "m" || letter === "d")) return null;
    return `${open}${letter.repeat(run.length)}${close}`;
  }
  // Parts of a second.
  if (part === "," && /^s+$/i.test(before) && after === "0") return ".";
  if (part === "." || part === ",") return `\\${part}`;
  return part === "/" || /[#?%@;]/.test(part) ? null : part;
}
