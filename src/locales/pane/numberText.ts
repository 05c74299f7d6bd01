import type { Language } from "../../register/model/Register";

/** A number as the language writes it: `2.982` in Danish, `2,982` in English. */
export function numberText(value: number, language: Language): string {
  return value.toLocaleString(language === "da" ? "da-DK" : "en-GB");
}
