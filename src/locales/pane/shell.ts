import type { Language } from "../../register/model/Register";
import { numberText } from "./numberText";

/** The sentences around the views: states of the workbook, what is under way, what holds everywhere. */
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
  /** The register's dates count from 1904. */
  readonly date1904: string;
  /** The register was made by a newer version of the product. */
  readonly newer: string;
  /** Somebody else is in the middle of a long change. */
  readonly working: string;
  /** The workbook could not be read; the message says why. */
  readonly notRead: string;
  readonly retry: string;
  /** Name of the navigation between the views. */
  readonly views: string;
  /** The views' names in it: short, so that they fit in one row. */
  readonly tabs: Readonly<Record<"start" | "score" | "citizen" | "check" | "export", string>>;
  /** A sheet of the register is gone: above every view, and in place of those that need all of them. */
  readonly incomplete: Readonly<
    Record<"title" | "text" | "toCheck" | "notNow" | "help" | "toExport", string>
  >;
  /** Where a view needs a register and there is none: heading, what to do, and the link. */
  readonly noRegister: string;
  readonly needsRegister: string;
  readonly goToStart: string;
  /** What is under way. */
  readonly work: Readonly<Record<"reading" | "writing" | "undoing", string>>;
  /** How far it has come, in rows of the sheets; both numbers are formatted already. */
  readonly rows: (done: string, total: string) => string;
  readonly cancel: string;
  /** It is being stopped, and what was begun put back. */
  readonly cancelling: string;
  readonly dismiss: string;
  readonly undo: string;
  /** On the button that takes the latest change back, with what it was. */
  readonly undoLatest: (change: string) => string;
  /** The same for a change that another pane made, or this one before it was opened anew. */
  readonly undoLatestElsewhere: (change: string, moment: string) => string;
  /** In its place while there is nothing to take back. */
  readonly undoHere: string;
  /** What the changes of the log are called, by code name; and any other one. */
  readonly changes: Readonly<Partial<Record<string, string>>>;
  readonly otherChange: string;
  /** Label of the choice of citizen, and its first line while nobody is chosen. */
  readonly citizen: string;
  readonly chooseCitizen: string;
  /** In brackets behind the code of a citizen whose stay is over. */
  readonly isEnded: string;
  /** Above the citizens whose target group is none of the register's. */
  readonly noGroup: string;
  /** Last line of a list of findings that is too long to show. */
  readonly moreViolations: (count: number) => string;
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
  date1904:
    "Projektmappen regner datoer fra 1904, så registerets datoer kan ikke læses. Slå 1904-datosystemet fra i Excels indstillinger.",
  newer:
    "Registeret er lavet med en nyere version. Det kan ses, men ikke ændres, før tilføjelsesprogrammet er opdateret.",
  working:
    "En anden er midt i en større ændring af registeret. Panelet åbner det, så snart den er færdig.",
  notRead: "Projektmappen kunne ikke læses.",
  retry: "Prøv igen",
  views: "Visninger",
  tabs: {
    start: "Start",
    score: "Ny måling",
    citizen: "Borger",
    check: "Tjek",
    export: "Eksport",
  },
  incomplete: {
    title: "Noget af registeret mangler.",
    text: "Tal og kurver kan være forkerte, til det er på plads igen.",
    toCheck: "Se det i Tjek",
    notNow: "Det kan ikke bruges lige nu",
    help: "Det, der er væk, skal på plads igen først: Hent en tidligere udgave af filen, hvor det er med (Filer, Oplysninger, Versionshistorik). Intet er ændret i det, der er tilbage, og det kan stadig eksporteres.",
    toExport: "Gå til Eksport",
  },
  noRegister: "Der er intet register i projektmappen endnu",
  needsRegister: "Opret et register først. Det tager et øjeblik, og du kan fortryde det.",
  goToStart: "Gå til Start",
  work: { reading: "Læser …", writing: "Gemmer …", undoing: "Fortryder …" },
  rows: (done, total) => `${done} af ${total} rækker i arkene`,
  cancel: "Afbryd",
  cancelling: "Afbryder og fører tilbage …",
  dismiss: "Luk beskeden",
  undo: "Fortryd",
  undoLatestElsewhere: (change, moment) =>
    `Fortryd seneste ændring, gjort et andet sted: ${change} ${moment}`,
  undoHere: "Det seneste, du gemmer, kan fortrydes her.",
  undoLatest: (change) => `Fortryd seneste ændring: ${change}`,
  changes: {
    createRegister: "register oprettet",
    addCitizen: "borger tilføjet",
    addMeasurement: "måling gemt",
    addNote: "aftale gemt",
    importTable: "tal hentet",
    exportSheet: "eksportark lavet",
    drawCard: "progressionskort lavet",
    fixFinding: "fejl rettet",
    fixFindings: "fejl rettet",
    setFindingAside: "fund lagt til side",
    bringFindingBack: "fund taget frem",
  },
  otherChange: "ændring",
  citizen: "Borger",
  chooseCitizen: "Vælg en borger",
  isEnded: "afsluttet",
  noGroup: "Uden målgruppe",
  moreViolations: (count) => `… og ${numberText(count, "da")} til.`,
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
  date1904:
    "The workbook counts dates from 1904, so the register's dates cannot be read. Turn the 1904 date system off in Excel's options.",
  newer:
    "The register was made with a newer version. It can be read, but not changed until the add-in is updated.",
  working:
    "Someone else is in the middle of a larger change of the register. The pane opens it as soon as that is done.",
  notRead: "The workbook could not be read.",
  retry: "Try again",
  views: "Views",
  tabs: {
    start: "Start",
    score: "Measurement",
    citizen: "Citizen",
    check: "Check",
    export: "Export",
  },
  incomplete: {
    title: "Part of the register is missing.",
    text: "Figures and curves may be wrong until it is back in place.",
    toCheck: "See it in Check",
    notNow: "This cannot be used just now",
    help: "What is gone must be back in place first: get an earlier version of the file that still has it (File, Info, Version History). Nothing of what is left was changed, and it can still be exported.",
    toExport: "Go to Export",
  },
  noRegister: "There is no register in the workbook yet",
  needsRegister: "Create a register first. It takes a moment, and you can undo it.",
  goToStart: "Go to Start",
  work: { reading: "Reading …", writing: "Saving …", undoing: "Undoing …" },
  rows: (done, total) => `${done} of ${total} rows in the sheets`,
  cancel: "Stop",
  cancelling: "Stopping and putting back …",
  dismiss: "Close the message",
  undo: "Undo",
  undoLatestElsewhere: (change, moment) =>
    `Undo the latest change, made elsewhere: ${change}, ${moment}`,
  undoHere: "What you save last can be undone here.",
  undoLatest: (change) => `Undo the latest change: ${change}`,
  changes: {
    createRegister: "register created",
    addCitizen: "citizen added",
    addMeasurement: "measurement saved",
    addNote: "agreement saved",
    importTable: "figures imported",
    exportSheet: "export sheet made",
    drawCard: "progression card made",
    fixFinding: "error fixed",
    fixFindings: "errors fixed",
    setFindingAside: "finding set aside",
    bringFindingBack: "finding brought back",
  },
  otherChange: "change",
  citizen: "Citizen",
  chooseCitizen: "Choose a citizen",
  isEnded: "ended",
  noGroup: "Without a target group",
  moreViolations: (count) => `… and ${numberText(count, "en")} more.`,
};

/** In both languages. */
export const shellTexts: Readonly<Record<Language, ShellTexts>> = { da, en };
