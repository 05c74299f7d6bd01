import type { XmlElement } from "../xml/xml";
import { decodeXString } from "../xml/xmlText";

/** Number formats that every file has without writing them, by id, in Excel's en-US form. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

const BUILT_IN_IDS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

/** First id that a file may give a format of its own. */
export const FIRST_OWN_FORMAT = 164;

/** The code of a built-in format; null for an id that is none (or depends on the language of the system). */
export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? null;
}

/** The id of a built-in format by its code; null when the file must carry the code. */
export function builtInFormatId(code: string): number | null {
  return BUILT_IN_IDS.get(code) ?? null;
}

/** What a number stands for by its number format: a day, with or without its hours, or hours alone. */
export type DateKind = "date" | "time";

/** Built-in formats of days whose codes depend on the language of the system: those of East Asia. */
const LOCAL_DATES = /^(?:2[7-9]|3[0-6]|5[0-8])$/;
/** What is no code of days and hours: texts, escaped characters, padding, and brackets but those of elapsed time. */
const NO_CODE = /"[^"]*"|\\[^]|_[^]|\*[^]|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a format of Excel's en-US form shows days or hours; null for every other. Its first section counts. */
export function dateKind(code: string): DateKind | null {
  const [section = ""] = code.replace(NO_CODE, "").split(";");
  const letters = section.toLowerCase();
  if (letters.includes("general")) return null;
  if (/[yd]/.test(letters)) return "date";
  if (/[hs]|am\/pm|a\/p|\[m+\]/.test(letters)) return "time";
  return letters.includes("m") ? "date" : null;
}

/** The number formats that a file carries, by id. @param styles root of its style sheet. */
export function ownFormats(styles: XmlElement): Map<number, string> {
  const formats = new Map<number, string>();
  for (const format of styles.child("numFmts")?.elements ?? []) {
    const id = format.number("numFmtId");
    if (id !== null) formats.set(id, decodeXString(format.attribute("formatCode") ?? "General"));
  }
  return formats;
}

/** What numbers stand for by the format of their cell: the cell's `s` is the place in the list. @param styles as `ownFormats`. */
export function dateKinds(styles: XmlElement): (DateKind | null)[] {
  const formats = ownFormats(styles);
  return (styles.child("cellXfs")?.elements ?? []).map((xf) => {
    const id = xf.number("numFmtId") ?? 0;
    const code = formats.get(id) ?? builtInFormat(id);
    if (code !== null) return dateKind(code);
    return LOCAL_DATES.test(String(id)) ? "date" : null;
  });
}
