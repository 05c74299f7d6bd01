import type { Language } from "../../register/Register";
import type { Severity } from "../../register/Violation";
import type { RefusalReason } from "../../workbook/errors";

/** The sentences around the views: states of the workbook, refusals, what holds everywhere. */
export interface ShellTexts {
  readonly productName: string;
  /** What the product is, in one sentence. */
  readonly about: string;
  /** Where the data is. */
  readonly privacy: string;
  readonly opening: string;
  /** The page was opened in a browser, not in Excel. */
  readonly outsideExcel: string;
  /** This Excel lacks the functions that the product is built on. */
  readonly tooOld: string;
  readonly noRegister: string;
  /** The register's dates count from 1904. */
  readonly date1904: string;
  /** The register was made by a newer version of the product. */
  readonly newer: string;
  /** Something failed that is not Excel's doing. */
  readonly failed: string;
  readonly retry: string;
  /** Heading above what was found in the register. */
  readonly found: string;
  readonly activeCitizens: (group: string, count: number) => string;
  readonly violations: Readonly<Record<Severity, (count: number) => string>>;
  readonly noViolations: string;
  /** What the pane can do in this version. */
  readonly scope: string;
  /** Label of the choice of citizen, and its first line while nobody is chosen. */
  readonly citizen: string;
  readonly chooseCitizen: string;
  /** In brackets behind the code of a citizen whose stay is over. */
  readonly isEnded: string;
  /** Above the citizens whose target group is none of the register's. */
  readonly noGroup: string;
  /** Last line of a list of findings that is too long to show. */
  readonly moreViolations: (count: number) => string;
  /** Why Excel said no, and what to do next. */
  readonly refusals: Readonly<Record<RefusalReason, string>>;
}

const da: ShellTexts = {
  productName: "Progressionsregister",
  about:
    "Gør en almindelig projektmappe til et register til progressionsmåling: I scorer med borgeren, ser udviklingen og kan stole på tallene.",
  privacy: "Alt ligger i projektmappen. Intet forlader den, før du selv eksporterer.",
  opening: "Læser projektmappen …",
  outsideExcel:
    "Siden hører til i Excel. Åbn en projektmappe, gå til fanen Progression, og vælg Start.",
  tooOld: "Denne Excel er for gammel. Der skal mindst bruges Office 2021 eller Microsoft 365.",
  noRegister: "Der er intet register i denne projektmappe endnu.",
  date1904:
    "Projektmappen regner datoer fra 1904, så registerets datoer kan ikke læses. Slå 1904-datosystemet fra i Excels indstillinger.",
  newer:
    "Registeret er lavet med en nyere version. Det kan ses, men ikke ændres, før tilføjelsesprogrammet er opdateret.",
  failed: "Noget gik galt i panelet. Projektmappen er ikke ændret.",
  retry: "Prøv igen",
  found: "Registeret her",
  activeCitizens: (group, count) =>
    `${group}: ${count} ${count === 1 ? "aktiv borger" : "aktive borgere"}`,
  violations: {
    error: (count) => `${count} fejl, der gør tallene forkerte`,
    warning: (count) => (count === 1 ? "1 advarsel" : `${count} advarsler`),
    notice: (count) => `${count} ting, der er værd at se på`,
  },
  noViolations: "Intet er galt.",
  scope:
    "Panelet viser kun dette endnu. Registeret oprettes, tjekkes og eksporteres fra kommandolinjen, og du scorer direkte i arket.",
  citizen: "Borger",
  chooseCitizen: "Vælg en borger",
  isEnded: "afsluttet",
  noGroup: "Uden målgruppe",
  moreViolations: (count) => `… og ${count} mere.`,
  refusals: {
    cellEditMode: "Der skrives i en celle. Tryk på Enter i cellen, og prøv igen.",
    notFound: "Et ark eller en tabel findes ikke længere. Åbn panelet igen.",
    invalidArgument: "Excel tog ikke imod en værdi. Intet er ændret.",
    invalidReference: "En henvisning i projektmappen passer ikke længere.",
    invalidSelection: "Det kan ikke gøres med det, der er markeret. Markér en enkelt celle.",
    accessDenied: "Arket eller projektmappen er beskyttet. Fjern beskyttelsen, og prøv igen.",
    conflict: "Noget ændrede sig imens, eller pladsen er optaget. Prøv igen.",
    filtered: "Et filter står i vejen. Fjern det, og prøv igen.",
    merged: "Flettede celler står i vejen. Ophæv fletningen, og prøv igen.",
    tooLarge: "Der er for meget på én gang for denne Excel.",
    inactiveWorkbook: "Projektmappen er ikke den, der er fremme. Vælg den, og prøv igen.",
    notSupported: "Denne Excel kan ikke det, der er brug for. Opdater Office.",
    busy: "Excel har travlt. Vent et øjeblik, og prøv igen.",
    timedOut: "Forbindelsen til Excel er udløbet. Åbn projektmappen igen.",
    dialogOpen: "En dialogboks er åben. Luk den, og prøv igen.",
    general: "Excel sagde nej uden at sige hvorfor. Prøv igen.",
  },
};

const en: ShellTexts = {
  productName: "Progression register",
  about:
    "Turns an ordinary workbook into a register for progression measurement: you score with the citizen, see the development, and can trust the numbers.",
  privacy: "Everything is in the workbook. Nothing leaves it until you export it yourself.",
  opening: "Reading the workbook …",
  outsideExcel:
    "This page belongs in Excel. Open a workbook, go to the Progression tab and choose Start.",
  tooOld: "This Excel is too old. Office 2021 or Microsoft 365 is needed at least.",
  noRegister: "There is no register in this workbook yet.",
  date1904:
    "This workbook counts dates from 1904, so the register's dates cannot be read. Turn the 1904 date system off in Excel's options.",
  newer:
    "The register was made with a newer version. It can be looked at, but not changed until the add-in is updated.",
  failed: "Something went wrong in the pane. The workbook was not changed.",
  retry: "Try again",
  found: "The register here",
  activeCitizens: (group, count) =>
    `${group}: ${count} ${count === 1 ? "active citizen" : "active citizens"}`,
  violations: {
    error: (count) =>
      `${count} ${count === 1 ? "error that makes" : "errors that make"} figures wrong`,
    warning: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
    notice: (count) => `${count} ${count === 1 ? "thing" : "things"} worth a look`,
  },
  noViolations: "Nothing is wrong.",
  scope:
    "This is all the pane shows yet. The register is created, checked and exported from the command line, and you score directly in the sheet.",
  citizen: "Citizen",
  chooseCitizen: "Choose a citizen",
  isEnded: "ended",
  noGroup: "Without a target group",
  moreViolations: (count) => `… and ${count} more.`,
  refusals: {
    cellEditMode: "Someone is typing in a cell. Press Enter in the cell, and try again.",
    notFound: "A sheet or a table is no longer there. Open the pane again.",
    invalidArgument: "Excel did not accept a value. Nothing was changed.",
    invalidReference: "A reference in the workbook no longer fits.",
    invalidSelection: "It cannot be done with what is selected. Select a single cell.",
    accessDenied: "The sheet or the workbook is protected. Remove the protection, and try again.",
    conflict: "Something changed meanwhile, or the place is taken. Try again.",
    filtered: "A filter is in the way. Clear it, and try again.",
    merged: "Merged cells are in the way. Unmerge them, and try again.",
    tooLarge: "It is too much at once for this Excel.",
    inactiveWorkbook: "The workbook is not the one in front. Choose it, and try again.",
    notSupported: "This Excel cannot do what is needed. Update Office.",
    busy: "Excel is busy. Wait a moment, and try again.",
    timedOut: "The connection to Excel has expired. Open the workbook again.",
    dialogOpen: "A dialog is open. Close it, and try again.",
    general: "Excel said no without saying why. Try again.",
  },
};

/** In both languages. */
export const shellTexts: Readonly<Record<Language, ShellTexts>> = { da, en };
