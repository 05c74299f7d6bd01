import type { NoticeTexts } from "../pane/notices";
import { numberText } from "../sentences";

/** The sentences of the pane's messages, in Danish. */
export const notices: NoticeTexts = {
  reasons: {
    cellEditMode: {
      happened: "Tryk på Enter i cellen.",
      next: "Der bliver skrevet i en celle, og så længe kan panelet ikke skrive. Skal det skrevne ikke gemmes, så tryk Esc. Prøv igen bagefter.",
    },
    notFound: {
      happened: "Et ark eller en tabel findes ikke længere.",
      next: "Registeret skal læses igen, før du kan gå videre.",
    },
    inactiveWorkbook: {
      happened: "Projektmappen er skiftet ud.",
      next: "Panelet hører til den, der var åben før. Åbn panelet igen.",
    },
    timedOut: {
      happened: "Forbindelsen til Excel er udløbet.",
      next: "Prøv igen. Hjælper det ikke, så åbn projektmappen igen.",
    },
    noAnswer: {
      happened: "Excel svarer ikke.",
      next: "Se, om Excel venter på dig, for eksempel med en dialogboks.",
    },
  },
  failed: {
    happened: "Noget gik galt i panelet.",
    next: "Prøv igen. Hjælper det ikke, så luk panelet, og åbn det igen.",
  },
  cancelled: "Det blev afbrudt.",
  keptWhenUndoing: {
    old: "Ændringen står der stadig.",
    partly: "Ændringen er fortrudt, bortset fra celler, som nogen har ændret siden.",
    pending: "Fortrydelsen er begyndt og bliver gjort færdig, næste gang registeret åbnes.",
  },
  unanswered: {
    writing:
      "Det vides ikke, om ændringen nåede at blive gemt. Når registeret læses igen, er den der helt eller slet ikke.",
    undoing:
      "Det vides ikke, om ændringen nåede at blive fortrudt. Når registeret læses igen, er den fortrudt helt eller slet ikke.",
  },
  undone: (change) => `Fortrudt: ${change}.`,
  undoGone: {
    happened: "Det kan ikke fortrydes mere.",
    next: "Der er kommet en nyere ændring, eller en anden har fortrudt den allerede.",
  },
  undoChanged: {
    happened: "Det kan ikke fortrydes mere.",
    next: "Nogen har ændret det siden. Ret det i arket i stedet.",
  },
  undoUnreadable: {
    happened: "Det kan ikke fortrydes mere.",
    next: "Nogen har rettet i registerets log, så det vides ikke, hvad der stod før. Ret det i arket i stedet.",
  },
  undoExpired: {
    happened: "Det kan ikke fortrydes længere.",
    next: "Der er gået flere dage, end loggen gemmer det i: 7, hvis I ikke har valgt andet. Ret det i arket i stedet.",
  },
  left: "Nogen har ændret disse celler siden, så de er ladt i fred:",
  cells: "Det gælder:",
  more: (count) => `og ${numberText(count, "da")} til`,
  notVerified: "Excel svarede ikke, da det skulle kontrolleres. Se efter i arket.",
  putBack: {
    happened: "En ændring blev afbrudt sidst og er nu ført tilbage.",
    next: "Registeret er, som det var før den. Gør det igen, hvis det stadig skal gøres.",
  },
  notReadAfter:
    "Registeret kunne ikke læses bagefter, så panelet viser registeret, som det var før.",
  partGone: {
    happened: "Denne del af panelet kunne ikke hentes.",
    next: "Måske er panelet blevet opdateret, eller nettet svarer ikke. Det, du har skrevet, er her stadig: Gem det først, og åbn så panelet igen.",
  },
  gone: {
    happened: "Arket findes ikke længere.",
    next: "Det er slettet eller omdøbt. Projektmappen er læst på ny.",
  },
  hidden: {
    happened: "Arket er skjult.",
    next: "Højreklik på en arkfane, og vælg Vis for at se det.",
  },
  reload: "Åbn panelet igen",
  readAgain: "Læs registeret igen",
};
