import type { StartTexts } from "../pane/start";
import { countedIfAny, joined, numberText } from "../sentences";

/** The sentences of *Start*, in Danish. */
export const start: StartTexts = {
  title: "Start",
  create: {
    heading: "Lav projektmappen til et register",
    intro:
      "Vælg, hvad I vil måle, og hvem det handler om. Det meste kan ændres bagefter, og de ark, der er i forvejen, bliver ikke rørt.",
    template: "Skabelon",
    contents: (indicators, focusAreas) =>
      `Se ${indicators} i ${focusAreas} ${focusAreas === 1 ? "indsatsområde" : "indsatsområder"}`,
    indicators: (scales, counts) =>
      joined("og", [
        countedIfAny(scales, "indikator", "indikatorer"),
        countedIfAny(counts, "optælling", "optællinger"),
      ]),
    about: "Om skabelonen",
    count: (minimum, maximum) => `Et antal fra ${minimum} til ${maximum}`,
    name: "Målgruppens navn",
    nameHint: "For eksempel: Unge under 30.",
    code: "Kode for målgruppen",
    codeHint: "Store bogstaver og tal, højst 12. Den kan ikke ændres senere.",
    endGoal: "Slutmål",
    interval: "Dage mellem målinger",
    intervalHint: "Lad feltet være tomt, hvis der ikke er et fast interval.",
    respondents: "Hvem scorer?",
    respondentsHint: "De scorer hver for sig.",
    hasFigures: "Har I allerede målinger i et regneark?",
    importLink: "Hent tal fra en fil",
  },
  overview: {
    empty: "Registeret er klar. Tilføj den første borger",
    emptyText:
      "Hver borger får sine egne rækker i scorearket, én for hvert spørgsmål. Bagefter kan du lave den første måling.",
    active: (count) => (count === 1 ? "aktiv borger" : "aktive borgere"),
    measured: (days) => (days === null ? "målt til tiden" : `målt de seneste ${days} dage`),
    due: "skal måles nu",
    notYet: "er nye og endnu ikke målt",
    uncounted: "uden startdato eller interval",
    counting:
      "En borger skal måles, når der er gået flere dage end målgruppens interval siden seneste måling, eller siden start, hvis der ingen er. Kun aktive borgere tælles med.",
    noInterval:
      "Målgruppen har intet interval, så ingen kan være bagud. Skriv det i arket Målgrupper.",
    problems: {
      error: (count) => `${count} fejl, der gør tallene forkerte`,
      warning: (count) => (count === 1 ? "1 advarsel" : `${count} advarsler`),
      notice: (count) => `${count} ting, der er værd at se på`,
    },
    noProblems: "Tjekket finder intet galt",
    lastMeasured: (date) => `målt ${date}`,
    neverMeasured: "ikke målt endnu",
    daysOver: (days) => (days === 1 ? "1 dag over tiden" : `${days} dage over tiden`),
    nobody: "Ingen lige nu.",
    moreCitizens: (count) => `… og ${numberText(count, "da")} til. Vælg dem i arket.`,
    groups: "Målgrupper",
    group: "Målgruppe",
    columns: {
      active: "aktive",
      inTime: "målt til tiden",
      due: "skal måles nu",
      notYet: "nye",
      uncounted: "uden startdato eller interval",
    },
    newMeasurement: "Ny måling",
    addCitizen: "Tilføj borger",
    importLink: "Hent tal fra en fil",
    latestChange: (change, moment) => `Seneste ændring: ${change}, ${moment}.`,
  },
  addCitizen: {
    heading: "Tilføj borger",
    code: "Borgerkode",
    codeHint:
      "En kode, som kun I kan oversætte i fagsystemet. Aldrig navn, fødselsdato eller CPR-nummer.",
    group: "Målgruppe",
    caseworker: "Sagsbehandlers initialer",
    caseworkerHint: "Kan udfyldes senere.",
    section: "Afsnit",
    sectionHint: "Kan være tomt.",
    start: "Startdato",
    close: "Luk",
  },
};
