import { tokenize, tokenTypes } from "numfmt";

/** A section's condition, such as "[>36525]". */
const CONDITION = /^\[([<>=]{1,2})(-?[\d.]+)\]$/;

const HOLDS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};

/**
 * The part of a number format that a number is shown by, where parts have conditions of their own: of
 * "[>36525]dd-mm-yy;General" the date for days of this century, and General for a score. Other formats are given back
 * whole.
 */
export function formatSection(format: string, value: number): string {
  if (!/\[[<>=]/.test(format)) return format;
  const sections = [{ code: "", applies: true }];
  for (const { type, raw } of tokenize(format)) {
    const section = sections.at(-1)!;
    const [, operator = "", limit = ""] = CONDITION.exec(raw) ?? [];
    if (type === tokenTypes.BREAK) sections.push({ code: "", applies: true });
    else if (type === tokenTypes.CONDITION)
      section.applies = HOLDS[operator]?.(value, Number(limit)) ?? true;
    else section.code += raw;
  }
  return sections.find(({ applies }) => applies)?.code ?? format;
}
