import type { Language } from "../../register/Register";

/** The sentences of the view *Start*. */
export interface StartTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
}

const da: StartTexts = {
  title: "Start",
};

const en: StartTexts = {
  title: "Start",
};

/** In both languages. */
export const startTexts: Readonly<Record<Language, StartTexts>> = { da, en };
