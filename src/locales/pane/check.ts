import type { Language } from "../../register/Register";

/** The sentences of the view *Tjek*. */
export interface CheckTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
}

const da: CheckTexts = {
  title: "Tjek",
};

const en: CheckTexts = {
  title: "Check",
};

/** In both languages. */
export const checkTexts: Readonly<Record<Language, CheckTexts>> = { da, en };
