import type { Language } from "../../register/Register";

/** The sentences of the view *Hent tal*. */
export interface ImportTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
}

const da: ImportTexts = {
  title: "Hent tal",
};

const en: ImportTexts = {
  title: "Import",
};

/** In both languages. */
export const importTexts: Readonly<Record<Language, ImportTexts>> = { da, en };
