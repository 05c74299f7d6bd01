import type { ShellTexts } from "../pane/shell";
import { numberText } from "../sentences";

/** The sentences around the views, in Danish. */
export const shell: ShellTexts = {
  productName: "Progressionsregister",
  about:
    "Gør en almindelig projektmappe til et register til progressionsmåling: I scorer med borgeren, ser udviklingen og kan stole på tallene.",
  privacy: "Alt ligger i projektmappen. Intet forlader den, før du selv eksporterer.",
  opening: "Læser projektmappen …",
  fetching: "Henter …",
  outsideExcel:
    "Siden hører til i Excel. Åbn en projektmappe, gå til fanen Progression, og vælg Start.",
  tooOld: "Denne Excel er for gammel. Der skal mindst bruges Office 2021 eller Microsoft 365.",
  date1904:
    "Projektmappen regner datoer fra 1904, så registerets datoer kan ikke læses. Slå 1904-datosystemet fra i Excels indstillinger.",
  newer:
    "Registeret er lavet med en nyere version. Det kan ses, men ikke ændres, før tilføjelsesprogrammet er opdateret.",
  older:
    "Registeret er lavet med en ældre version. Det kan ses, men ikke ændres, før det er opdateret. Alle svar, datoer og tekster bliver stående.",
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
  initials: {
    label: "Dine initialer",
    hint: "De skrives i loggen. Panelet husker dem, til det lukkes.",
    save: "Brug dem",
    skip: "Spring over",
  },
  otherChange: "ændring",
  citizen: "Borger",
  chooseCitizen: "Vælg en borger",
  isEnded: "afsluttet",
  noGroup: "Uden målgruppe",
  problems: "Der er noget at rette først",
  moreViolations: (count) => `… og ${numberText(count, "da")} til.`,
};
