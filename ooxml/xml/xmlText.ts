/** Text between the model and XML: entities, and the `_xHHHH_` escapes for characters that XML cannot hold. */

const SPECIAL = /[&<>\r]/;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r]/;

/** Escapes text for element content; a carriage return survives the normalisation of line ends. The text must be free of characters that XML cannot hold. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

/** Escapes text for an attribute in double quotes; line breaks and tabs survive attribute normalisation. */
export function escapeAttribute(text: string): string {
  if (!SPECIAL_IN_ATTRIBUTE.test(text)) return text;
  return escapeText(text).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
}

// Control characters, half surrogates, the two non-characters, and an underscore that would look like an escape.
const TO_ENCODE = /_(?=x[0-9A-Fa-f]{4}_)|[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const ENCODED = /_x([0-9A-Fa-f]{4})_/g;

/** The format's own escapes (`ST_Xstring`): what XML cannot hold becomes `_xHHHH_`. Tab and line feed stay. */
export function encodeXString(text: string): string {
  return text.replace(TO_ENCODE, (character) => {
    const code = character.charCodeAt(0);
    const legal = code === 9 || code === 10 || (code >= 0x7f && code <= 0x9f);
    return legal ? character : `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** Undoes `encodeXString`. */
export function decodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ENCODED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Element content of a text that may hold anything: a cell's text, a formula. */
export function xText(text: string): string {
  return escapeText(encodeXString(text));
}

/** A plain text as an item of the shared strings. */
export function sharedItem(text: string): string {
  return `<si><t${spaceAttribute(text)}>${xText(text)}</t></si>`;
}

/**
 * The same as `encodeXString` for a text in a tree's attribute that may have several lines: breaks are written `_x000a_`, as Excel does
 * in prompts and headers.
 */
export function encodeLines(text: string): string {
  return encodeXString(text).replace(/\n/g, "_x000a_");
}

/** ` xml:space="preserve"` where a reader might otherwise trim the text. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
}
