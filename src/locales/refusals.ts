import type { Language } from "../register/model/Register";
import type { Kept, LostRaceError, RefusalReason, RegisterStateError } from "../workbook/errors";

/** Why something could not be done: what happened, and what to do next. */
export interface RefusalText {
  readonly happened: string;
  readonly next: string;
}

/** Texts for everything that Excel or the workbook can say no with. Complete by the compiler. */
export interface RefusalTexts {
  readonly reasons: Readonly<Record<RefusalReason, RefusalText>>;
  /** What became of the workbook. */
  readonly kept: Readonly<Record<Kept, string>>;
  /** In place of `kept.old` where the register is damaged: it would be no comfort that it is as it was. */
  readonly nothingWritten: string;
  /** `{subject}` is the name of what is missing, or taken. */
  readonly states: Readonly<Record<RegisterStateError["state"], RefusalText>>;
  /** Somebody else changed the same cells: before the change was written, or after. */
  readonly lostRace: Readonly<Record<"before" | "after", RefusalText>>;
}

/** Which of the two texts a lost race has. */
export function lostRaceMoment({ written }: Pick<LostRaceError, "written">): "before" | "after" {
  return written ? "after" : "before";
}

const da: RefusalTexts = {
  reasons: {
    cellEditMode: {
      happened: "Der bliver skrevet i en celle.",
      next: "Tryk på Enter i cellen, og prøv igen.",
    },
    notFound: {
      happened: "Et ark eller en tabel findes ikke længere.",
      next: "Åbn projektmappen igen, og prøv en gang til.",
    },
    invalidArgument: {
      happened: "Excel tog ikke imod en værdi.",
      next: "Tjek registeret, og prøv igen.",
    },
    invalidReference: {
      happened: "En henvisning i projektmappen passer ikke længere.",
      next: "Tjek registeret: en tabel eller et navn er nok slettet.",
    },
    invalidSelection: {
      happened: "Det kan ikke gøres med det, der er markeret.",
      next: "Markér en enkelt celle, og prøv igen.",
    },
    accessDenied: {
      happened: "Arket eller projektmappen er beskyttet.",
      next: "Fjern beskyttelsen af arket, og prøv igen.",
    },
    conflict: {
      happened: "Pladsen er optaget, eller noget ændrede sig imens.",
      next: "Prøv igen.",
    },
    filtered: {
      happened: "Et filter står i vejen.",
      next: "Ryd filteret, og prøv igen.",
    },
    merged: {
      happened: "Flettede celler står i vejen.",
      next: "Ophæv fletningen, og prøv igen.",
    },
    tooLarge: {
      happened: "Der er for meget på én gang for denne Excel.",
      next: "Del opgaven op, og prøv igen.",
    },
    inactiveWorkbook: {
      happened: "Projektmappen er ikke den, der er fremme.",
      next: "Vælg den, og prøv igen.",
    },
    notSupported: {
      happened: "Denne Excel kan ikke det, der er brug for.",
      next: "Opdater Office.",
    },
    busy: {
      happened: "Excel har travlt.",
      next: "Vent et øjeblik, og prøv igen.",
    },
    timedOut: {
      happened: "Forbindelsen til Excel er udløbet.",
      next: "Åbn projektmappen igen.",
    },
    dialogOpen: {
      happened: "En dialogboks er åben i Excel.",
      next: "Luk den, og prøv igen.",
    },
    noAnswer: {
      happened: "Excel svarer ikke.",
      next: "Se, om Excel venter på dig, og prøv igen.",
    },
    general: {
      happened: "Excel afviste det uden at sige hvorfor.",
      next: "Prøv igen.",
    },
  },
  kept: {
    old: "Registeret er, som det var.",
    partly: "Ændringen er ført tilbage, bortset fra celler, som en anden havde ændret imens.",
    pending: "En ændring er begyndt og bliver ført tilbage, næste gang registeret åbnes.",
  },
  nothingWritten: "Intet er skrevet.",
  states: {
    none: {
      happened: "Der er intet register i projektmappen.",
      next: "Vælg en anden fil, eller opret et register først.",
    },
    exists: {
      happened: "Der er allerede et register i projektmappen.",
      next: "Brug det, der er, eller begynd i en tom projektmappe.",
    },
    taken: {
      happened: "Noget andet i projektmappen hedder {subject}, og det navn skal registeret bruge.",
      next: "Giv det et andet navn i Excel (Formler, Navnestyring), eller begynd i en tom projektmappe.",
    },
    newer: {
      happened: "Registeret er lavet med en nyere version. Det kan ses, men ikke ændres.",
      next: "Opdater programmet, før du ændrer noget.",
    },
    date1904: {
      happened: "Projektmappen regner datoer fra 1904, så registerets datoer kan ikke læses.",
      next: "Slå 1904-datosystemet fra i Excels indstillinger, og ret datoerne.",
    },
    broken: {
      happened: "Registeret mangler noget, det ikke kan undvære: {subject}.",
      next: "Hent en tidligere udgave af filen (Filer, Oplysninger, Versionshistorik).",
    },
    working: {
      happened: "En anden er midt i en større ændring af registeret.",
      next: "Vent et minut, og prøv igen.",
    },
    blocked: {
      happened: "Der står noget i vejen i celle {subject}, hvor tabellen skal vokse.",
      next: "Flyt det et andet sted hen, og prøv igen.",
    },
    totalsRow: {
      happened: "Tabellen på arket {subject} har en totalrække og kan derfor ikke få flere rækker.",
      next: "Markér en celle i tabellen, slå totalrækken fra (Tabeldesign > Totalrække), og prøv igen.",
    },
  },
  lostRace: {
    before: {
      happened: "En anden har ændret de samme celler imens. Intet er skrevet.",
      next: "Se på cellerne, og prøv igen.",
    },
    after: {
      happened: "Ændringen er skrevet, men en anden har ændret de samme celler bagefter.",
      next: "Se på cellerne, og ret dem, der er forkerte.",
    },
  },
};

const en: RefusalTexts = {
  reasons: {
    cellEditMode: {
      happened: "Someone is typing in a cell.",
      next: "Press Enter in the cell, and try again.",
    },
    notFound: {
      happened: "A sheet or a table is no longer there.",
      next: "Open the workbook again, and try once more.",
    },
    invalidArgument: {
      happened: "Excel did not accept a value.",
      next: "Check the register, and try again.",
    },
    invalidReference: {
      happened: "A reference in the workbook no longer fits.",
      next: "Check the register: a table or a name has probably been deleted.",
    },
    invalidSelection: {
      happened: "It cannot be done with what is selected.",
      next: "Select a single cell, and try again.",
    },
    accessDenied: {
      happened: "The sheet or the workbook is protected.",
      next: "Remove the protection from the sheet, and try again.",
    },
    conflict: {
      happened: "The place is taken, or something changed meanwhile.",
      next: "Try again.",
    },
    filtered: {
      happened: "A filter is in the way.",
      next: "Clear the filter, and try again.",
    },
    merged: {
      happened: "Merged cells are in the way.",
      next: "Unmerge them, and try again.",
    },
    tooLarge: {
      happened: "It is too much at once for this Excel.",
      next: "Divide the task, and try again.",
    },
    inactiveWorkbook: {
      happened: "The workbook is not the one in front.",
      next: "Choose it, and try again.",
    },
    notSupported: {
      happened: "This Excel cannot do what is needed.",
      next: "Update Office.",
    },
    busy: {
      happened: "Excel is busy.",
      next: "Wait a moment, and try again.",
    },
    timedOut: {
      happened: "The connection to Excel has expired.",
      next: "Open the workbook again.",
    },
    dialogOpen: {
      happened: "A dialog is open in Excel.",
      next: "Close it, and try again.",
    },
    noAnswer: {
      happened: "Excel does not answer.",
      next: "See whether Excel is waiting for you, and try again.",
    },
    general: {
      happened: "Excel refused without saying why.",
      next: "Try again.",
    },
  },
  kept: {
    old: "The register is as it was.",
    partly: "The change was put back, except for cells that someone else had changed meanwhile.",
    pending: "A change was begun and will be put back the next time the register is opened.",
  },
  nothingWritten: "Nothing was written.",
  states: {
    none: {
      happened: "There is no register in the workbook.",
      next: "Choose another file, or create a register first.",
    },
    exists: {
      happened: "There is a register in the workbook already.",
      next: "Use the one that is there, or begin in an empty workbook.",
    },
    taken: {
      happened:
        "Something else in the workbook is called {subject}, a name that the register needs.",
      next: "Give it another name in Excel (Formulas, Name Manager), or begin in an empty workbook.",
    },
    newer: {
      happened: "The register was made with a newer version. It can be looked at, but not changed.",
      next: "Update the program before you change anything.",
    },
    date1904: {
      happened: "The workbook counts dates from 1904, so the register's dates cannot be read.",
      next: "Turn the 1904 date system off in Excel's options, and correct the dates.",
    },
    broken: {
      happened: "The register lacks something that it cannot do without: {subject}.",
      next: "Get an earlier version of the file (File, Info, Version History).",
    },
    working: {
      happened: "Someone else is in the middle of a larger change of the register.",
      next: "Wait a minute, and try again.",
    },
    blocked: {
      happened: "Something is in the way in cell {subject}, where the table has to grow.",
      next: "Move it somewhere else, and try again.",
    },
    totalsRow: {
      happened: "The table on the sheet {subject} has a totals row, so it cannot get more rows.",
      next: "Select a cell in the table, switch the totals row off (Table Design > Total Row), and try again.",
    },
  },
  lostRace: {
    before: {
      happened: "Someone else changed the same cells meanwhile. Nothing was written.",
      next: "Look at the cells, and try again.",
    },
    after: {
      happened: "The change was written, but someone else changed the same cells afterwards.",
      next: "Look at the cells, and correct those that are wrong.",
    },
  },
};

/** What happened and what to do next, for everything that Excel or the register can refuse, by language. */
export const refusalTexts: Readonly<Record<Language, RefusalTexts>> = { da, en };
