import type { Language } from "../../register/model/Register";
import { numberText } from "./numberText";
import type { Kept, RefusalReason } from "../../workbook/errors";
import type { RefusalText } from "../refusals";

/** The sentences of the pane's messages: how something went. */
export interface NoticeTexts {
  /** What the pane says of a refusal where it can do more than a program outside of Excel. */
  readonly reasons: Readonly<Partial<Record<RefusalReason, RefusalText>>>;
  /** Something failed that is not Excel's doing. */
  readonly failed: RefusalText;
  /** The user stopped it. */
  readonly cancelled: string;
  /** What became of a change that was to be taken back. */
  readonly keptWhenUndoing: Readonly<Record<Kept, string>>;
  /** Excel did not answer in the middle of it, so nobody knows yet. */
  readonly unanswered: Readonly<Record<"writing" | "undoing", string>>;
  readonly undone: (change: string) => string;
  /** The imported scores are taken back, and the register that was made for them is still there. */
  readonly importUndone: string;
  /** It is not the latest change any more. */
  readonly undoGone: RefusalText;
  /** It was worked on since. */
  readonly undoChanged: RefusalText;
  /** Before the names of cells that were left alone. */
  readonly left: string;
  /** Before the names of cells that somebody else changed. */
  readonly cells: string;
  /** Behind as many cells as are named. */
  readonly more: (count: number) => string;
  /** The check afterwards was not answered. */
  readonly notVerified: string;
  /** What an interruption had left was put back when the register was opened. */
  readonly putBack: RefusalText;
  /** The change stands, but the register could not be read afterwards. */
  readonly notReadAfter: string;
  /** The sheet to be shown is gone, or hidden. */
  readonly gone: RefusalText;
  readonly hidden: RefusalText;
  /** On the button that opens the pane again. */
  readonly reload: string;
  /** On the button that looks what became of a change. */
  readonly readAgain: string;
}

const da: NoticeTexts = {
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
  importUndone:
    "Tallene er taget ud igen. Registeret, der blev oprettet til dem, er her stadig og kan også fortrydes.",
  undoGone: {
    happened: "Det kan ikke fortrydes mere.",
    next: "Der er kommet en nyere ændring, eller en anden har fortrudt den allerede.",
  },
  undoChanged: {
    happened: "Det kan ikke fortrydes mere.",
    next: "Nogen har ændret det siden. Ret det i arket i stedet.",
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

const en: NoticeTexts = {
  reasons: {
    cellEditMode: {
      happened: "Press Enter in the cell.",
      next: "Someone is typing in a cell, and until that is finished the pane cannot write. To drop what was typed, press Esc. Try again afterwards.",
    },
    notFound: {
      happened: "A sheet or a table is no longer there.",
      next: "The register must be read again before you can go on.",
    },
    inactiveWorkbook: {
      happened: "Another workbook has taken this one's place.",
      next: "The pane belongs to the one that was open before. Open the pane again.",
    },
    timedOut: {
      happened: "The connection to Excel has expired.",
      next: "Try again. If that does not help, open the workbook again.",
    },
    noAnswer: {
      happened: "Excel does not answer.",
      next: "See whether Excel is waiting for you, for example with a dialog.",
    },
  },
  failed: {
    happened: "Something went wrong in the pane.",
    next: "Try again. If that does not help, close the pane and open it again.",
  },
  cancelled: "It was stopped.",
  keptWhenUndoing: {
    old: "The change still stands.",
    partly: "The change was undone, except for cells that someone has changed since.",
    pending: "Undoing was begun and will be finished the next time the register is opened.",
  },
  unanswered: {
    writing:
      "It is not known whether the change was saved. When the register is read again, either all of it is there or none of it.",
    undoing:
      "It is not known whether the change was undone. When the register is read again, either all of it is undone or none of it.",
  },
  undone: (change) => `Undone: ${change}.`,
  importUndone:
    "The figures were taken out again. The register that was created for them is still here and can be undone, too.",
  undoGone: {
    happened: "It cannot be undone any more.",
    next: "There is a newer change, or someone else has undone it already.",
  },
  undoChanged: {
    happened: "It cannot be undone any more.",
    next: "Someone has changed it since. Correct it in the sheet instead.",
  },
  left: "Someone has changed these cells since, so they were left alone:",
  cells: "It is about:",
  more: (count) => `and ${numberText(count, "en")} more`,
  notVerified: "Excel did not answer when it was to be checked. Look in the sheet.",
  putBack: {
    happened: "A change was interrupted last time and has now been put back.",
    next: "The register is as it was before it. Do it again if it is still to be done.",
  },
  notReadAfter: "The register could not be read afterwards, so the pane shows it as it was before.",
  gone: {
    happened: "The sheet is no longer there.",
    next: "It was deleted or renamed. The workbook was read anew.",
  },
  hidden: {
    happened: "The sheet is hidden.",
    next: "Right-click a sheet tab and choose Unhide to see it.",
  },
  reload: "Open the pane again",
  readAgain: "Read the register again",
};

/** In both languages. */
export const noticeTexts: Readonly<Record<Language, NoticeTexts>> = { da, en };
