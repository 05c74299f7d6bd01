import type { Language } from "../../register/Register";

/** The sentences of the view *Borger*. */
export interface CitizenTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
}

const da: CitizenTexts = {
  title: "Borger",
};

const en: CitizenTexts = {
  title: "Citizen",
};

/** In both languages. */
export const citizenTexts: Readonly<Record<Language, CitizenTexts>> = { da, en };
