import type { Language } from "../../register/model/Register";
import { numberText } from "./numberText";
import type { Severity } from "../../register/model/Violation";

/** How much a register holds. */
export interface RegisterCounts {
  readonly citizens: number;
  readonly measurements: number;
  /** Numbers in scoring cells. */
  readonly scores: number;
}

/** The sentences of the view *Tjek*. */
export interface CheckTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
  /** What the list is, and that it keeps itself up to date. */
  readonly intro: string;
  /** Heading of the findings of a severity, with how many there are. */
  readonly severities: Readonly<Record<Severity, (count: number) => string>>;
  /** What a severity means. */
  readonly meanings: Readonly<Record<Severity, string>>;
  /** Where a finding is: sheet and cell. Read out as part of the button that goes there. */
  readonly goTo: (sheet: string, cell: string) => string;
  /** Below a finding that is about no one cell. */
  readonly noPlace: string;
  readonly showAll: (count: number) => string;
  readonly showMore: (count: number) => string;
  readonly showFewer: string;
  /** The fix of one finding, by what the cell becomes. */
  readonly fixTo: (value: string) => string;
  readonly empty: string;
  readonly fixAll: (count: number) => string;
  /** What was fixed, once it was. */
  readonly fixed: (title: string, value: string) => string;
  readonly emptied: (title: string) => string;
  readonly fixedAll: (count: number, title: string) => string;
  /** Puts a finding aside; and the form for it. */
  readonly setAside: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly initials: string;
  readonly initialsHint: string;
  readonly cancel: string;
  readonly wasSetAside: (title: string) => string;
  /** Heading of the findings that were put aside, with how many there are. */
  readonly aside: (count: number) => string;
  readonly bringBack: string;
  readonly wasBroughtBack: (title: string) => string;
  /** Who put a finding aside, and when; either may be "". */
  readonly asideBy: (by: string, date: string) => string;
  /** The heading, and how much was looked at, when nothing is wrong. */
  readonly allWell: string;
  readonly lookedAt: (counts: RegisterCounts) => string;
  readonly nothingYet: string;
  /** What was looked for, an entry a line. */
  readonly checked: readonly string[];
  readonly exceptAside: string;
  /** The register is of a newer version and can only be looked at. */
  readonly readOnly: string;
}

function counted(count: number, language: Language, one: string, several: string): string {
  const number = numberText(count, language);
  return `${number} ${count === 1 ? one : several}`;
}

const da: CheckTexts = {
  title: "Tjek",
  intro:
    "Det alvorligste står først. Klik for at komme til cellen. Listen følger med, når du retter.",
  severities: {
    error: (count) => `Fejl (${numberText(count, "da")})`,
    warning: (count) => (count === 1 ? "Advarsel (1)" : `Advarsler (${numberText(count, "da")})`),
    notice: (count) => `Værd at se på (${numberText(count, "da")})`,
  },
  meanings: {
    error: "Tallene er forkerte, indtil fejlene er rettet.",
    warning: "Sandsynligvis en smutter. Er det rigtigt, som det står, kan du lægge det til side.",
    notice: "Måske er alt, som det skal være. Så kan du lægge det til side.",
  },
  goTo: (sheet, cell) => `Arket ${sheet}, celle ${cell}`,
  noPlace: "Gælder hele projektmappen",
  showAll: (count) => `Vis alle ${numberText(count, "da")}`,
  showMore: (count) => `Vis ${numberText(count, "da")} flere`,
  showFewer: "Vis færre",
  fixTo: (value) => `Ret til ${value}`,
  empty: "Tøm cellen",
  fixAll: (count) => `Ret alle ${numberText(count, "da")}`,
  fixed: (title, value) => `${title}: rettet til ${value}.`,
  emptied: (title) => `${title}: cellen er tømt.`,
  fixedAll: (count, title) => `${title}: ${numberText(count, "da")} er rettet.`,
  setAside: "Læg til side",
  reason: "Hvorfor er det i orden?",
  reasonHint: "Kort, og uden navne og CPR-numre.",
  initials: "Dine initialer",
  initialsHint: "De huskes, til panelet lukkes.",
  cancel: "Annuller",
  wasSetAside: (title) => `${title}: lagt til side.`,
  aside: (count) => `Lagt til side (${numberText(count, "da")})`,
  bringBack: "Tag frem igen",
  wasBroughtBack: (title) => `${title}: taget frem igen.`,
  asideBy: (by, date) => [by, date].filter((part) => part !== "").join(", "),
  allWell: "Alt er, som det skal være",
  lookedAt: ({ citizens, measurements, scores }) =>
    `Vi har set på ${counted(citizens, "da", "borger", "borgere")}, ${counted(measurements, "da", "måling", "målinger")} og ${counted(scores, "da", "score", "scorer")}.`,
  nothingYet: "Der er ingen scorer endnu, men registeret er klar til dem.",
  checked: [
    "Hver score er på skalaen eller har en årsag.",
    "Hver måling har en dato, og datoerne kommer i rækkefølge.",
    "Hver række hører til en borger, en indikator og en respondent, og ingen række står der to gange.",
    "Der står ingen steder noget, der ligner et CPR-nummer.",
    "Ingen tabel eller kolonne mangler.",
  ],
  exceptAside: "Bortset fra det, der er lagt til side.",
  readOnly: "Registeret kan kun ses, så du kan ikke rette noget her.",
};

const en: CheckTexts = {
  title: "Check",
  intro:
    "The most serious comes first. Click to go to the cell. The list updates as you make corrections.",
  severities: {
    error: (count) => (count === 1 ? "Error (1)" : `Errors (${numberText(count, "en")})`),
    warning: (count) => (count === 1 ? "Warning (1)" : `Warnings (${numberText(count, "en")})`),
    notice: (count) => `Worth a look (${numberText(count, "en")})`,
  },
  meanings: {
    error: "Figures are wrong until the errors are corrected.",
    warning: "Probably a slip. If it is right after all, you can set it aside.",
    notice: "Everything may be as it should be. Then you can set it aside.",
  },
  goTo: (sheet, cell) => `Sheet ${sheet}, cell ${cell}`,
  noPlace: "Concerns the whole workbook",
  showAll: (count) => `Show all ${numberText(count, "en")}`,
  showMore: (count) => `Show ${numberText(count, "en")} more`,
  showFewer: "Show fewer",
  fixTo: (value) => `Change to ${value}`,
  empty: "Empty the cell",
  fixAll: (count) => `Fix all ${numberText(count, "en")}`,
  fixed: (title, value) => `${title}: changed to ${value}.`,
  emptied: (title) => `${title}: the cell was emptied.`,
  fixedAll: (count, title) => `${title}: ${numberText(count, "en")} fixed.`,
  setAside: "Set aside",
  reason: "Why is it all right?",
  reasonHint: "Short, and without names and civil registration numbers.",
  initials: "Your initials",
  initialsHint: "Remembered until the pane is closed.",
  cancel: "Cancel",
  wasSetAside: (title) => `${title}: set aside.`,
  aside: (count) => `Set aside (${numberText(count, "en")})`,
  bringBack: "Bring back",
  wasBroughtBack: (title) => `${title}: brought back.`,
  asideBy: (by, date) => [by, date].filter((part) => part !== "").join(", "),
  allWell: "Everything is as it should be",
  lookedAt: ({ citizens, measurements, scores }) =>
    `We looked at ${counted(citizens, "en", "citizen", "citizens")}, ${counted(measurements, "en", "measurement", "measurements")} and ${counted(scores, "en", "score", "scores")}.`,
  nothingYet: "There are no scores yet, but the register is ready for them.",
  checked: [
    "Every score is on its scale or has a reason.",
    "Every measurement has a date, and the dates come in order.",
    "Every row belongs to a citizen, an indicator and a respondent, and is there only once.",
    "Nothing anywhere looks like a civil registration number.",
    "No table and no column is missing.",
  ],
  exceptAside: "Apart from what was set aside.",
  readOnly: "The register is read-only, so nothing can be corrected here.",
};

/** In both languages. */
export const checkTexts: Readonly<Record<Language, CheckTexts>> = { da, en };
