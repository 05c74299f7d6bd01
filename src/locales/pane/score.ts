import type { Language } from "../../register/Register";

/** The sentences of the view *Ny måling*. */
export interface ScoreTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
}

const da: ScoreTexts = {
  title: "Ny måling",
};

const en: ScoreTexts = {
  title: "New measurement",
};

/** In both languages. */
export const scoreTexts: Readonly<Record<Language, ScoreTexts>> = { da, en };
