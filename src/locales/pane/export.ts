import type { Language } from "../../register/Register";

/** The sentences of the view *Eksport*. */
export interface ExportTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
}

const da: ExportTexts = {
  title: "Eksport",
};

const en: ExportTexts = {
  title: "Export",
};

/** In both languages. */
export const exportTexts: Readonly<Record<Language, ExportTexts>> = { da, en };
