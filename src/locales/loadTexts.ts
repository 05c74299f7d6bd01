import type { Language } from "../register/model/Register";
import type { PaneTexts } from "./pane";

/**
 * Fetches every sentence of the interface in one language; the other one's stay where they are.
 * @throws whatever an `import()` does where the file is gone or the network fails.
 */
export async function loadTexts(language: Language): Promise<PaneTexts> {
  return language === "da"
    ? (await import(/* webpackChunkName: "texts-da" */ "./da")).da
    : (await import(/* webpackChunkName: "texts-en" */ "./en")).en;
}
