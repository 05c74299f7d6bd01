import type { ExportTexts } from "../pane/export";
import { countedText, numberText } from "../sentences";

/** The sentences of *Eksport*, in Danish. */
export const exportTexts: ExportTexts = {
  title: "Eksport",
  intro:
    "Få scorerne med én score på hver linje, eller en af registerets lister. Registeret ændres ikke.",
  what: "Hvad vil du have?",
  scores: "Scorerne",
  lists: {
    citizens: "Borgere",
    periods: "Forløb og pauser",
    targetGroups: "Målgrupper",
    indicators: "Indikatorer",
    wordings: "Ordlyd",
    notes: "Aftaler",
    theory: "Forandringsteori",
    offers: "Tilbud",
    efforts: "Indsatser",
    agreements: "Arbejdsaftaler",
    rollout: "Udrulning: planlagt",
    caseloads: "Udrulning: sagsstammer",
    sections: "Udrulning: afsnit",
    milestones: "Udrulning: milepæle",
    themes: "Udrulning: temaer",
    respondents: "Hvem der svarer",
    reasons: "Årsager til ingen score",
    statuses: "Statusser",
    outcomes: "Udfald",
    texts: "Formål og procedurer",
    settings: "Indstillinger",
    ignored: "Lagt til side i Tjek",
  },
  emptyList: "Listen er tom.",
  columnOfList: (header) => `Det, der står under ${header}.`,
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
  preview: "De første linjer",
  previewLabel: "De første linjer, kan rulles til siden",
  preparing: (done, total) => `Gør klar: ${done} af ${total} rækker i scorearkene`,
  cancel: "Afbryd",
  cancelled: "Afbrudt. Listen er ikke lavet.",
  prepareAgain: "Gør klar igen",
  amount: (lines, size) => `${countedText(lines, "da", "linje", "linjer")} (${size})`,
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
  nothing: "Der er ikke noget at vise",
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
  sent: (name) =>
    `${name} er sendt til browseren. Ser du den ikke blandt dine overførsler, så brug »Kopiér som tekst« eller »Lav et ark«.`,
  copied: (lines) =>
    `${countedText(lines, "da", "linje", "linjer")} er kopieret. Sæt dem ind, hvor de skal bruges.`,
  copyByHand: "Her må panelet ikke kopiere selv. Teksten er markeret: Tryk Ctrl+C.",
  textLabel: "Listen som tekst",
  tooLongToCopy: "Listen er for lang til at kopiere. Gem den som fil.",
  sheetHint:
    "Et ark kan også gemmes som CSV fra Excel: Vælg Filer, Gem en kopi, og CSV UTF-8, mens arket er fremme.",
  tooManyForSheet: "Listen er for lang til et ark. Gem den som fil.",
  readOnly: {
    newer: "Registeret er lavet med en nyere version, så der kan ikke laves et ark.",
    older:
      "Registeret er lavet med en ældre version. Tryk på Opdater registeret øverst, før du laver et ark.",
  },
  responsibility:
    "Listen indeholder personoplysninger, selv om den kun har koder. Det er dit ansvar, hvor den havner.",
  fileName: "scorer",
};
