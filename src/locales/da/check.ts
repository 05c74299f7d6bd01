import type { CheckTexts } from "../pane/check";
import { countedText, numberText } from "../sentences";

/** The sentences of *Tjek*, in Danish. */
export const check: CheckTexts = {
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
  reason: "Hvorfor er det i orden?",
  reasonHint: "Kort, og uden navne og CPR-numre.",
  initials: "Dine initialer",
  initialsHint: "De huskes, til panelet lukkes.",
  cancel: "Annuller",
  aside: (count) => `Lagt til side (${numberText(count, "da")})`,
  asideBy: (by, date) => [by, date].filter((part) => part !== "").join(", "),
  details: {
    reading: "Arkenes øvrige kolonner bliver læst …",
    failed: "Arkenes øvrige kolonner kunne ikke læses lige nu, så de er ikke tjekket.",
  },
  allWell: "Alt er, som det skal være",
  lookedAt: ({ citizens, measurements, scores }) =>
    `Vi har set på ${countedText(citizens, "da", "borger", "borgere")}, ${countedText(measurements, "da", "måling", "målinger")} og ${countedText(scores, "da", "score", "scorer")}.`,
  nothingYet: "Der er ingen scorer endnu, men registeret er klar til dem.",
  checked: [
    "Hver score er på skalaen eller har en årsag.",
    "Hver måling har en dato, og datoerne kommer i rækkefølge.",
    "Hver række hører til en borger, en indikator og en respondent, og ingen række står der to gange.",
    "Der står ingen steder noget, der ligner et CPR-nummer.",
    "Ingen tabel eller kolonne mangler.",
  ],
  exceptAside: "Bortset fra det, der er lagt til side.",
  readOnly: {
    newer: "Registeret er lavet med en nyere version, så du kan ikke rette noget her.",
    older:
      "Registeret er lavet med en ældre version. Tryk på Opdater registeret øverst, så kan du rette det her.",
  },
};
