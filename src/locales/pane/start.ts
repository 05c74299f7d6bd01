import type { Language } from "../../register/model/Register";
import { numberText } from "./numberText";
import type { Severity } from "../../register/model/Violation";

/** The sentences of the view *Start*. */
export interface StartTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;
  readonly create: CreateTexts;
  readonly overview: OverviewTexts;
  readonly addCitizen: AddCitizenTexts;
}

/** Making a register in a workbook that has none. */
export interface CreateTexts {
  readonly heading: string;
  /** What is asked for, before the form. */
  readonly intro: string;
  readonly template: string;
  /** On what opens the list of the template's indicators. */
  readonly contents: (indicators: string, focusAreas: number) => string;
  /** How many indicators with a scale there are, and how many that are counted. */
  readonly indicators: (scales: number, counts: number) => string;
  /** On what opens where the template is from. */
  readonly about: string;
  /** In place of steps, where an indicator is a number that is counted. */
  readonly count: (minimum: number, maximum: number) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly code: string;
  readonly codeHint: string;
  readonly endGoal: string;
  readonly interval: string;
  readonly intervalHint: string;
  readonly respondents: string;
  readonly respondentsHint: string;
  readonly submit: string;
  readonly done: (name: string, indicators: string, respondents: number) => string;
  /** Instead of making an empty register: take in what there is. */
  readonly hasFigures: string;
  readonly importLink: string;
}

/** What the register looks like today. */
export interface OverviewTexts {
  /** Heading and explanation of a register without citizens. */
  readonly empty: string;
  readonly emptyText: string;
  readonly active: (count: number) => string;
  /** `days` is null where the groups have different intervals. */
  readonly measured: (days: number | null) => string;
  readonly due: string;
  /** Behind the number of citizens without a measurement who are not due for one yet. */
  readonly notYet: string;
  /** Behind the number of citizens who are never due, because there is nothing to count from or to. */
  readonly uncounted: string;
  /** How "due" and "measured" are counted. */
  readonly counting: string;
  /** No group has an interval, so nobody is due. */
  readonly noInterval: string;
  readonly problems: Readonly<Record<Severity, (count: number) => string>>;
  readonly noProblems: string;
  /** Behind a citizen's code in the lists. */
  readonly lastMeasured: (date: string) => string;
  readonly neverMeasured: string;
  readonly daysOver: (days: number) => string;
  readonly nobody: string;
  readonly moreCitizens: (count: number) => string;
  readonly groups: string;
  readonly group: string;
  /** Headings of the figures by target group, as short as can be. */
  readonly columns: Readonly<Record<"active" | "inTime" | "due" | "notYet" | "uncounted", string>>;
  readonly newMeasurement: string;
  readonly addCitizen: string;
  readonly importLink: string;
  readonly latestChange: (change: string, moment: string) => string;
}

/** Adding a citizen. */
export interface AddCitizenTexts {
  readonly heading: string;
  readonly code: string;
  readonly codeHint: string;
  readonly group: string;
  readonly caseworker: string;
  readonly caseworkerHint: string;
  readonly section: string;
  readonly sectionHint: string;
  readonly start: string;
  readonly submit: string;
  readonly close: string;
  readonly done: (citizen: string) => string;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

/** A number that a sentence begins with. @param words for 2 and up. */
function inWords(count: number, words: readonly string[]): string {
  return words[count - 2] ?? String(count);
}

function joined(and: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(` ${and} `);
}

const da: StartTexts = {
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
        counted(scales, "indikator", "indikatorer"),
        counted(counts, "optælling", "optællinger"),
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
    submit: "Opret register",
    done: (name, indicators, respondents) =>
      `Registeret for »${name}« er oprettet med ${indicators}. ${respondents === 1 ? "Én skal svare." : `${inWords(respondents, ["To", "Tre", "Fire"])} skal svare, hver for sig.`}`,
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
    submit: "Tilføj",
    close: "Luk",
    done: (citizen) => `${citizen} er tilføjet.`,
  },
};

const en: StartTexts = {
  title: "Start",
  create: {
    heading: "Make the workbook a register",
    intro:
      "Choose what you want to measure, and whom it is about. Most of it can be changed afterwards, and sheets that are here already are left alone.",
    template: "Template",
    contents: (indicators, focusAreas) =>
      `See ${indicators} in ${focusAreas} ${focusAreas === 1 ? "focus area" : "focus areas"}`,
    indicators: (scales, counts) =>
      joined("and", [
        counted(scales, "indicator", "indicators"),
        counted(counts, "count", "counts"),
      ]),
    about: "About the template",
    count: (minimum, maximum) => `A number from ${minimum} to ${maximum}`,
    name: "Name of the target group",
    nameHint: "For example: Young people under 30.",
    code: "Code of the target group",
    codeHint: "Capitals and digits, at most 12. It cannot be changed later.",
    endGoal: "End goal",
    interval: "Days between measurements",
    intervalHint: "Leave it empty if there is no fixed interval.",
    respondents: "Who scores?",
    respondentsHint: "Each scores separately.",
    submit: "Create register",
    done: (name, indicators, respondents) =>
      `The register for “${name}” was created with ${indicators}. ${respondents === 1 ? "One is to answer." : `${inWords(respondents, ["Two", "Three", "Four"])} are to answer, each separately.`}`,
    hasFigures: "Do you have measurements in a spreadsheet already?",
    importLink: "Import figures from a file",
  },
  overview: {
    empty: "The register is ready. Add the first citizen",
    emptyText:
      "Each citizen gets rows of their own on the score sheet, one for each question. After that you can make the first measurement.",
    active: (count) => (count === 1 ? "active citizen" : "active citizens"),
    measured: (days) => (days === null ? "measured in time" : `measured in the last ${days} days`),
    due: "due for a measurement",
    notYet: "new and not measured yet",
    uncounted: "without a start date or an interval",
    counting:
      "A citizen is due when more days than the target group's interval have passed since the latest measurement, or since the start if there is none. Only active citizens are counted.",
    noInterval:
      "The target group has no interval, so nobody can be due. Write it on the sheet of target groups.",
    problems: {
      error: (count) =>
        `${count} ${count === 1 ? "error that makes" : "errors that make"} figures wrong`,
      warning: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`,
      notice: (count) => `${count} ${count === 1 ? "thing" : "things"} worth a look`,
    },
    noProblems: "The check finds nothing wrong",
    lastMeasured: (date) => `measured ${date}`,
    neverMeasured: "not measured yet",
    daysOver: (days) => (days === 1 ? "1 day overdue" : `${days} days overdue`),
    nobody: "Nobody just now.",
    moreCitizens: (count) => `… and ${numberText(count, "en")} more. Choose them in the sheet.`,
    groups: "Target groups",
    group: "Target group",
    columns: {
      active: "active",
      inTime: "measured in time",
      due: "due now",
      notYet: "new",
      uncounted: "without a start date or an interval",
    },
    newMeasurement: "New measurement",
    addCitizen: "Add citizen",
    importLink: "Import figures from a file",
    latestChange: (change, moment) => `Latest change: ${change}, ${moment}.`,
  },
  addCitizen: {
    heading: "Add citizen",
    code: "Citizen's code",
    codeHint:
      "A code that only you can translate in the case system. Never a name, a date of birth or a civil registration number.",
    group: "Target group",
    caseworker: "Caseworker's initials",
    caseworkerHint: "Can be filled in later.",
    section: "Section",
    sectionHint: "May be empty.",
    start: "Start date",
    submit: "Add",
    close: "Close",
    done: (citizen) => `${citizen} was added.`,
  },
};

/** In both languages. */
export const startTexts: Readonly<Record<Language, StartTexts>> = { da, en };
