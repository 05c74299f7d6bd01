import type { KnownRespondent, Language } from "./Register";

/** A text in every language of the product. */
export type LocalText = Readonly<Record<Language, string>>;

/** A ready-made target group: data, read from `templates/`, or made from an import's column map. */
export interface Template {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  /** What it is, where it comes from, and what in it is ours. */
  readonly description: LocalText;
  /** Proposed code and name of the target group. */
  readonly group: {
    readonly code: string;
    readonly name: LocalText;
    readonly populations: LocalText;
    readonly endGoal: LocalText;
    readonly intervalDays: number | null;
  };
  readonly respondents: readonly KnownRespondent[];
  /** What the scores are used for, and how and when to score: for *Forside*, a paragraph an entry. */
  readonly purpose: readonly LocalText[];
  readonly procedure: readonly LocalText[];
  readonly indicators: readonly TemplateIndicator[];
}

/** An indicator of a template, in both languages. */
export interface TemplateIndicator {
  readonly code: string;
  readonly focusArea: LocalText;
  readonly name: LocalText;
  /** At most 30 characters in each language. */
  readonly shortName: LocalText;
  /** Who is asked, and what. */
  readonly questions: Readonly<Partial<Record<KnownRespondent, LocalText>>>;
  readonly type: "scale" | "count";
  readonly minimum: number;
  readonly maximum: number;
  readonly direction: 1 | -1;
  /** From the lowest step up; empty for a count. */
  readonly descriptors: readonly LocalText[];
}
