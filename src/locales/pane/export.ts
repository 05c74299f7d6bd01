import type { Language } from "../../register/model/Register";
import { numberText } from "./numberText";

/** The sentences of the view *Eksport*. */
export interface ExportTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
  /** What is taken out, and that the workbook stays as it is. */
  readonly intro: string;
  readonly group: string;
  readonly allGroups: string;
  readonly citizens: string;
  readonly allCitizens: string;
  readonly activeCitizens: string;
  readonly oneCitizen: string;
  readonly period: string;
  readonly wholePeriod: string;
  readonly someDays: string;
  readonly from: string;
  readonly to: string;
  /** Below the dates: what happens to measurements without one. */
  readonly undatedHint: string;
  readonly reversedPeriod: string;
  readonly noDays: string;
  readonly format: string;
  readonly dialects: Readonly<Record<"danish" | "international", string>>;
  readonly dialectHints: Readonly<Record<"danish" | "international", string>>;
  /** The explanation of the columns: what opens it, and a line each. */
  readonly columnsTitle: string;
  readonly columns: Readonly<Record<ExportColumnName, string>>;
  readonly preview: string;
  /** Label of the region with the first lines. */
  readonly previewLabel: string;
  /** How far getting ready has come, in rows of the score sheets. */
  readonly preparing: (done: string, total: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly prepareAgain: string;
  /** How much there is: lines and size. */
  readonly amount: (lines: number, size: string) => string;
  readonly missing: (blank: number, reasons: number) => string;
  readonly invalid: (count: number) => string;
  /** Codes of which Excel makes numbers or dates: the first of them and how many more there are, and what to do. */
  readonly changedCodes: {
    readonly happens: (codes: readonly string[], more: number) => string;
    readonly help: string;
  };
  readonly nothing: string;
  readonly nothingHelp: string;
  /** Link to *Tjek* with what it has found. */
  readonly found: (errors: number, others: number) => string;
  readonly privacy: string;
  readonly seeCheck: string;
  readonly download: string;
  readonly copy: string;
  readonly makeSheet: string;
  /** Nobody tells the pane whether a file arrived. */
  readonly sent: (name: string) => string;
  readonly copied: (lines: number) => string;
  readonly copyByHand: string;
  readonly textLabel: string;
  readonly tooLongToCopy: string;
  readonly sheetMade: (lines: number) => string;
  readonly sheetHint: string;
  readonly tooManyForSheet: string;
  readonly readOnly: string;
  readonly responsibility: string;
  /** Wished name of the sheet, in the workbook's language. */
  readonly sheetName: string;
  /** First word of the file's name. */
  readonly fileName: string;
}

/** Columns of the export, as `src/export` calls them. */
type ExportColumnName =
  | "citizen"
  | "target_group"
  | "indicator"
  | "indicator_name"
  | "focus_area"
  | "respondent"
  | "measurement"
  | "date"
  | "score"
  | "missing_reason"
  | "version"
  | "minimum"
  | "maximum"
  | "direction"
  | "invalid";

function linesDa(count: number): string {
  return count === 1 ? "1 linje" : `${numberText(count, "da")} linjer`;
}

function linesEn(count: number): string {
  return count === 1 ? "1 line" : `${numberText(count, "en")} lines`;
}

const da: ExportTexts = {
  title: "Eksport",
  intro: "Få scorerne som en liste med én score på hver linje. Registeret ændres ikke.",
  group: "Målgruppe",
  allGroups: "Alle målgrupper",
  citizens: "Hvilke borgere?",
  allCitizens: "Alle",
  activeCitizens: "Kun aktive",
  oneCitizen: "Én borger",
  period: "Hvilke målinger?",
  wholePeriod: "Hele perioden",
  someDays: "Fra en dato til en anden",
  from: "Fra og med",
  to: "Til og med",
  undatedHint: "Målinger uden dato kommer ikke med.",
  noDays: "Vælg mindst én dato.",
  reversedPeriod: "Den første dato skal komme før den sidste.",
  format: "Hvor skal det bruges?",
  dialects: { danish: "I dansk Excel", international: "I andre programmer" },
  dialectHints: {
    danish: "CSV med semikolon og decimalkomma. Åbner med et dobbeltklik.",
    international: "CSV med komma og decimalpunktum (RFC 4180, UTF-8).",
  },
  columnsTitle: "Hvad betyder kolonnerne?",
  columns: {
    citizen: "Borgerens kode.",
    target_group: "Målgruppens kode.",
    indicator: "Indikatorens kode.",
    indicator_name: "Indikatorens navn på måledatoen.",
    focus_area: "Indsatsområdet.",
    respondent:
      "Hvem der svarer: citizen (borger), caseworker (sagsbehandler), mentor (virksomhedsmentor) eller jobConsultant (jobkonsulent).",
    measurement: "Målingens nummer: 3 er M3.",
    date: "Måledatoen, år-måned-dag.",
    score: "Scoren. Tom, når der ikke er nogen, aldrig 0.",
    missing_reason: "Årsagens kode, når der ikke er en score, for eksempel IR.",
    version: "Hvilken udgave af indikatoren der gjaldt.",
    minimum: "Skalaens laveste trin.",
    maximum: "Skalaens højeste trin.",
    direction: "1: en højere score er fremgang. -1: en lavere er.",
    invalid: "Det, der står i cellen, når det hverken er en score eller en årsag.",
  },
  preview: "De første linjer",
  previewLabel: "De første linjer, kan rulles til siden",
  preparing: (done, total) => `Gør klar: ${done} af ${total} rækker i scorearkene`,
  cancel: "Afbryd",
  cancelled: "Afbrudt. Listen er ikke lavet.",
  prepareAgain: "Gør klar igen",
  amount: (lines, size) => `${linesDa(lines)} (${size})`,
  missing: (blank, reasons) =>
    [
      blank === 0 ? "" : `${numberText(blank, "da")} uden score`,
      reasons === 0 ? "" : `${numberText(reasons, "da")} med en årsag i stedet`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  invalid: (count) =>
    count === 1
      ? "1 er hverken score eller årsag"
      : `${numberText(count, "da")} er hverken score eller årsag`,
  changedCodes: {
    happens: (codes, more) =>
      `Åbner du filen med et dobbeltklik, laver Excel nogle koder om til tal eller datoer: ${codes.join(", ")}${more === 0 ? "" : ` og ${numberText(more, "da")} til`}.`,
    help: "Brug i stedet Data > Fra tekst/CSV i Excel, og vælg typen Tekst for kolonnerne med koder under Transformér data. Eller lav et ark her: Der står koderne, som de er.",
  },
  nothing: "Der er ingen scorer at vise",
  nothingHelp:
    "Ingen målinger passer til det, du har valgt. Prøv en længere periode eller flere borgere.",
  found: (errors, others) =>
    errors > 0
      ? `Der er ${numberText(errors, "da")} fejl i registeret. De kommer med, som de står.`
      : others === 1
        ? "Der er 1 ting at se på i registeret."
        : `Der er ${numberText(others, "da")} ting at se på i registeret.`,
  privacy:
    "Der står noget, der ligner et CPR-nummer, i registeret. Ret det, før du sender listen til nogen.",
  seeCheck: "Se Tjek",
  download: "Gem som fil",
  copy: "Kopiér som tekst",
  makeSheet: "Lav et ark",
  sent: (name) =>
    `${name} er sendt til browseren. Ser du den ikke blandt dine overførsler, så brug »Kopiér som tekst« eller »Lav et ark«.`,
  copied: (lines) => `${linesDa(lines)} er kopieret. Sæt dem ind, hvor de skal bruges.`,
  copyByHand: "Her må panelet ikke kopiere selv. Teksten er markeret: Tryk Ctrl+C.",
  textLabel: "Listen som tekst",
  tooLongToCopy: "Listen er for lang til at kopiere. Gem den som fil.",
  sheetMade: (lines) => `Et ark med ${linesDa(lines)} er lavet sidst i projektmappen.`,
  sheetHint:
    "Et ark kan også gemmes som CSV fra Excel: Vælg Filer, Gem en kopi, og CSV UTF-8, mens arket er fremme.",
  tooManyForSheet: "Listen er for lang til et ark. Gem den som fil.",
  readOnly: "Registeret kan kun ses, så der kan ikke laves et ark.",
  responsibility:
    "Listen indeholder personoplysninger, selv om den kun har koder. Det er dit ansvar, hvor den havner.",
  sheetName: "Eksport",
  fileName: "scorer",
};

const en: ExportTexts = {
  title: "Export",
  intro: "Get the scores as a list with one score per line. The register is not changed.",
  group: "Target group",
  allGroups: "All target groups",
  citizens: "Which citizens?",
  allCitizens: "All",
  activeCitizens: "Active only",
  oneCitizen: "One citizen",
  period: "Which measurements?",
  wholePeriod: "The whole period",
  someDays: "From one date to another",
  from: "First day",
  to: "Last day",
  undatedHint: "Measurements without a date are left out.",
  noDays: "Choose at least one date.",
  reversedPeriod: "The first day must come before the last.",
  format: "Where will it be used?",
  dialects: { danish: "In Danish Excel", international: "In other programs" },
  dialectHints: {
    danish: "CSV with semicolons and decimal commas. Opens with a double-click.",
    international: "CSV with commas and decimal points (RFC 4180, UTF-8).",
  },
  columnsTitle: "What do the columns mean?",
  columns: {
    citizen: "The citizen's code.",
    target_group: "The target group's code.",
    indicator: "The indicator's code.",
    indicator_name: "The indicator's name on the day of the measurement.",
    focus_area: "The focus area.",
    respondent: "Who answers: citizen, caseworker, mentor or jobConsultant.",
    measurement: "The measurement's number: 3 is M3.",
    date: "The day of the measurement, year-month-day.",
    score: "The score. Empty when there is none, never 0.",
    missing_reason: "Code of the reason when there is no score, such as IR.",
    version: "Which version of the indicator was valid.",
    minimum: "The scale's lowest step.",
    maximum: "The scale's highest step.",
    direction: "1: a higher score is progress. -1: a lower one is.",
    invalid: "What stands in the cell when it is neither a score nor a reason.",
  },
  preview: "The first lines",
  previewLabel: "The first lines, can be scrolled sideways",
  preparing: (done, total) => `Getting ready: ${done} of ${total} rows in the score sheets`,
  cancel: "Stop",
  cancelled: "Stopped. The list was not made.",
  prepareAgain: "Get ready again",
  amount: (lines, size) => `${linesEn(lines)} (${size})`,
  missing: (blank, reasons) =>
    [
      blank === 0 ? "" : `${numberText(blank, "en")} without a score`,
      reasons === 0 ? "" : `${numberText(reasons, "en")} with a reason instead`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  invalid: (count) =>
    count === 1
      ? "1 is neither a score nor a reason"
      : `${numberText(count, "en")} are neither scores nor reasons`,
  changedCodes: {
    happens: (codes, more) =>
      `If you open the file with a double-click, Excel turns some codes into numbers or dates: ${codes.join(", ")}${more === 0 ? "" : ` and ${numberText(more, "en")} more`}.`,
    help: "Use Data > From Text/CSV in Excel instead, and choose the type Text for the columns with codes under Transform Data. Or make a sheet here: it has the codes as they are.",
  },
  nothing: "There are no scores to show",
  nothingHelp: "No measurements match your choice. Try a longer period or more citizens.",
  found: (errors, others) =>
    errors > 0
      ? `The register has ${numberText(errors, "en")} ${errors === 1 ? "error" : "errors"}. They are included as they stand.`
      : `The register has ${numberText(others, "en")} ${others === 1 ? "thing" : "things"} to look at.`,
  privacy:
    "Something in the register looks like a civil registration number. Correct it before you send the list to anyone.",
  seeCheck: "See Check",
  download: "Save as file",
  copy: "Copy as text",
  makeSheet: "Make a sheet",
  sent: (name) =>
    `${name} was sent to the browser. If you do not see it among your downloads, use “Copy as text” or “Make a sheet”.`,
  copied: (lines) => `${linesEn(lines)} copied. Paste them where they are needed.`,
  copyByHand: "The pane may not copy by itself here. The text is selected: press Ctrl+C.",
  textLabel: "The list as text",
  tooLongToCopy: "The list is too long to copy. Save it as a file.",
  sheetMade: (lines) => `A sheet with ${linesEn(lines)} was made at the end of the workbook.`,
  sheetHint:
    "A sheet can also be saved as CSV by Excel: choose File, Save a Copy, and CSV UTF-8 while the sheet is in front.",
  tooManyForSheet: "The list is too long for a sheet. Save it as a file.",
  readOnly: "The register is read-only, so no sheet can be made.",
  responsibility:
    "The list holds personal data even though it has codes only. Where it ends up is your responsibility.",
  sheetName: "Export",
  fileName: "scores",
};

/** In both languages. */
export const exportTexts: Readonly<Record<Language, ExportTexts>> = { da, en };
