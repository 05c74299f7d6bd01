import type { Language } from "../register/Register";

/**
 * Everything the product writes into a workbook in the workbook's own language: names of sheets, headers, allowed
 * values and sentences. Placeholders stand in braces. Both languages are complete by the compiler.
 */
export interface WorkbookTexts {
  readonly sheets: {
    readonly front: string;
    readonly citizens: string;
    readonly targetGroups: string;
    readonly indicators: string;
    readonly notes: string;
    readonly periods: string;
    readonly efforts: string;
    readonly lists: string;
    readonly log: string;
    readonly card: string;
  };
  /** Line under the title of each sheet with a table. */
  readonly explanations: {
    readonly citizens: string;
    readonly targetGroups: string;
    readonly indicators: string;
    readonly notes: string;
    readonly periods: string;
    readonly efforts: string;
    readonly lists: string;
    readonly settings: string;
    readonly ignored: string;
    readonly log: string;
  };
  /** Header of each column by its code name in `TABLE_COLUMNS` and `SCORE_COLUMNS`. */
  readonly headers: Readonly<Record<HeaderName, string>>;
  readonly respondents: Readonly<
    Record<"citizen" | "caseworker" | "mentor" | "jobConsultant" | "everyone", string>
  >;
  readonly statuses: Readonly<Record<"active" | "paused" | "ended", string>>;
  readonly outcomes: Readonly<
    Record<
      | "job"
      | "reportedFit"
      | "education"
      | "flexJob"
      | "disabilityPension"
      | "resourceProgramme"
      | "moved"
      | "other",
      string
    >
  >;
  readonly indicatorTypes: Readonly<Record<"scale" | "count", string>>;
  /** Codes in the column *Kode* of the date row and of the row that says which scores were given jointly, and their names. */
  readonly dateCode: string;
  readonly jointCode: string;
  readonly dateRowName: string;
  readonly jointRowName: string;
  readonly reasons: readonly { readonly code: string; readonly meaning: string }[];
  readonly settings: Readonly<
    Record<"sameMeasurementDays" | "smallestGroup" | "dateSystem", string>
  >;
  readonly scoreSheet: {
    /** {name} {endGoal} */
    readonly title: string;
    readonly titleWithoutGoal: string;
    /** {scale} {reasons} */
    readonly line: string;
    /** {minimum} {maximum} */
    readonly scale: string;
    readonly scales: string;
    readonly blank: string;
    /** Unit of *Ændring* in the date row, with its leading space. */
    readonly weeks: string;
    readonly errorTitle: string;
    readonly errorMessage: string;
  };
  readonly front: {
    readonly title: string;
    readonly pilot: string;
    readonly group: string;
    readonly populations: string;
    readonly endGoal: string;
    readonly interval: string;
    /** {days} */
    readonly days: string;
    readonly respondents: string;
    readonly template: string;
    readonly level: string;
    readonly levelValue: string;
    readonly phase: string;
    readonly phaseValue: string;
    readonly purpose: string;
    readonly procedure: string;
    readonly legend: string;
    readonly sheetsTitle: string;
    readonly legendRows: readonly (readonly [sign: string, meaning: string])[];
    /** Sheet key and what it is for. */
    readonly sheetRows: readonly (readonly [
      sheet: "scores" | "citizens" | "targetGroups" | "indicators",
      use: string,
    ])[];
    readonly privacy: string;
  };
  readonly card: {
    /** {respondent} in the middle of a formula: the part before it. */
    readonly title: string;
    readonly citizenAnswer: string;
    /** {minimum} {maximum} */
    readonly intro: string;
    readonly citizen: string;
    readonly answersFrom: string;
    readonly compareWith: string;
    readonly targetGroup: string;
    readonly printed: string;
    readonly printedBy: string;
    readonly period: string;
    readonly unknownCitizen: string;
    readonly indicator: string;
    readonly dots: string;
    readonly latestOf: string;
    readonly difference: string;
    readonly curveLine: string;
    readonly noScores: string;
    readonly factFirst: string;
    readonly factLatest: string;
    readonly factMissing: string;
    /** {minimum} {maximum} */
    readonly otherScale: string;
    readonly helper: string;
    readonly chooseCitizen: string;
  };
  /** Right part of the footer, in Excel's header and footer codes. */
  readonly printFooter: string;
}

export type HeaderName =
  | "citizen"
  | "code"
  | "indicator"
  | "respondent"
  | "change"
  | "focusArea"
  | "direction"
  | "number"
  | "first"
  | "latest"
  | "group"
  | "caseworker"
  | "section"
  | "start"
  | "status"
  | "end"
  | "outcome"
  | "name"
  | "populations"
  | "endGoal"
  | "intervalDays"
  | "respondents"
  | "template"
  | "templateVersion"
  | "shortName"
  | "questionCitizen"
  | "questionCaseworker"
  | "questionMentor"
  | "questionJobConsultant"
  | "type"
  | "minimum"
  | "maximum"
  | "step"
  | "version"
  | "replaces"
  | "validFrom"
  | "validTo"
  | "date"
  | "text"
  | "by"
  | "from"
  | "to"
  | "effort"
  | "provider"
  | "administration"
  | "indicators"
  | "meaning"
  | "setting"
  | "value"
  | "subject"
  | "reason"
  | "violation"
  | "time"
  | "action"
  | "state"
  | "block";

const da: WorkbookTexts = {
  sheets: {
    front: "Forside",
    citizens: "Borgere",
    targetGroups: "Målgrupper",
    indicators: "Indikatorer",
    notes: "Aftaler",
    periods: "Forløb",
    efforts: "Indsatser",
    lists: "Lister",
    log: "Log",
    card: "Progressionskort",
  },
  explanations: {
    citizens:
      "En række pr. borger. Skriv en kode, aldrig navn eller CPR-nummer. Nøglen mellem kode og person ligger i fagsystemet.",
    targetGroups:
      "En række pr. målgruppe: slutmål, hvor mange dage der går mellem målingerne, og hvem der svarer.",
    indicators:
      "En række pr. udgave af en indikator. Trin 1 er det laveste trin. En ny ordlyd er en ny udgave; en ny skala er en ny kode.",
    notes: "Det, der er aftalt med borgeren.",
    periods: "Tidligere forløb, pauser og genåbninger.",
    efforts:
      "En række pr. indsats, som en borger deltager i. Det beskriver; det beviser ikke, at indsatsen virker.",
    lists: "Tilladte værdier i registeret.",
    settings: "Indstillinger",
    ignored: "Bemærkninger, der er lagt til side",
    log: "Hvad tilføjelsesprogrammet har gjort. Lad rækkerne stå: de bruges til at fortryde og til at rydde op efter en afbrydelse.",
  },
  headers: {
    citizen: "Borger",
    code: "Kode",
    indicator: "Indikator",
    respondent: "Respondent",
    change: "Ændring",
    focusArea: "Indsatsområde",
    direction: "Retning",
    number: "Nr",
    first: "Første",
    latest: "Seneste",
    group: "Målgruppe",
    caseworker: "Sagsbehandler",
    section: "Afsnit",
    start: "Start",
    status: "Status",
    end: "Slut",
    outcome: "Udfald",
    name: "Navn",
    populations: "Indgang",
    endGoal: "Slutmål",
    intervalDays: "Interval dage",
    respondents: "Respondenter",
    template: "Skabelon",
    templateVersion: "Skabelonversion",
    shortName: "Kort navn",
    questionCitizen: "Spørgsmål til borger",
    questionCaseworker: "Spørgsmål til sagsbehandler",
    questionMentor: "Spørgsmål til virksomhedsmentor",
    questionJobConsultant: "Spørgsmål til jobkonsulent",
    type: "Type",
    minimum: "Min",
    maximum: "Maks",
    step: "Trin",
    version: "Version",
    replaces: "Afløser",
    validFrom: "Gyldig fra",
    validTo: "Gyldig til",
    date: "Dato",
    text: "Tekst",
    by: "Af",
    from: "Fra",
    to: "Til",
    effort: "Indsats",
    provider: "Leverandør",
    administration: "Forvaltning",
    indicators: "Indikatorer",
    meaning: "Betydning",
    setting: "Indstilling",
    value: "Værdi",
    subject: "Gælder",
    reason: "Begrundelse",
    violation: "Bemærkning",
    time: "Tidspunkt",
    action: "Handling",
    state: "Tilstand",
    block: "Blok",
  },
  respondents: {
    citizen: "Borger",
    caseworker: "Sagsbehandler",
    mentor: "Virksomhedsmentor",
    jobConsultant: "Jobkonsulent",
    everyone: "Alle",
  },
  statuses: { active: "Aktiv", paused: "Pause", ended: "Afsluttet" },
  outcomes: {
    job: "Ordinært job",
    reportedFit: "Raskmeldt",
    education: "Uddannelse",
    flexJob: "Fleksjob",
    disabilityPension: "Førtidspension",
    resourceProgramme: "Ressourceforløb",
    moved: "Fraflyttet",
    other: "Andet",
  },
  indicatorTypes: { scale: "Skala", count: "Antal" },
  dateCode: "DATO",
  jointCode: "SAMMEN",
  dateRowName: "Måledato",
  jointRowName: "Svaret sammen",
  reasons: [
    { code: "IR", meaning: "ikke relevant" },
    { code: "ØI", meaning: "ønsker ikke at svare" },
    { code: "VE", meaning: "ved ikke" },
    { code: "IM", meaning: "ikke mødt" },
  ],
  settings: {
    sameMeasurementDays: "Svar inden for så mange dage hører til samme måling",
    smallestGroup: "Færre borgere end dette bag et tal: vises ikke",
    dateSystem: "Datosystem (1463: datoer tælles fra 1900; 1: fra 1904)",
  },
  scoreSheet: {
    title: "{name} – mål: {endGoal}",
    titleWithoutGoal: "{name}",
    line: "{scale}   ·   {reasons}   ·   {blank}",
    scale: "{minimum} = laveste, {maximum} = højeste (kendetegn i Indikatorer)",
    scales: "Skala og kendetegn for hver indikator står i Indikatorer",
    blank: "tom = ikke scoret endnu",
    weeks: " uger",
    errorTitle: "Ikke en score her",
    errorMessage:
      "Skriv et tal på indikatorens skala (se Indikatorer), eller {reasons}. I rækken Måledato: en dato til og med i dag. Ny måling: indsæt en kolonne før +.",
  },
  front: {
    title: "Progressionsregister",
    pilot: "Små skridt, målt sammen med borgeren",
    group: "Målgruppe",
    populations: "Indgang",
    endGoal: "Slutmål",
    interval: "Hvor tit",
    days: "med {days} dages mellemrum",
    respondents: "Hvem svarer",
    template: "Skabelon",
    level: "Ambition",
    levelValue: "En målgruppe med sin egen forandringsteori",
    phase: "Fase",
    phaseValue: "Opstart",
    purpose: "Hvad bruges scorerne til?",
    procedure: "Hvordan og hvornår scorer vi?",
    legend: "Sådan læses arket",
    sheetsTitle: "Arkene",
    legendRows: [
      ["▲ +1", "fremgang fra første til seneste måling"],
      ["= 0", "uændret"],
      ["▼ −1", "tilbagegang – vises lige så tydeligt som fremgang"],
      ["tom", "ikke scoret endnu"],
      [
        "IR  ØI  VE  IM",
        "ingen score, og hvorfor: ikke relevant, ønsker ikke at svare, ved ikke, ikke mødt",
      ],
    ],
    sheetRows: [
      ["scores", "her scores: en række pr. indikator og respondent, en kolonne pr. måling"],
      ["citizens", "koder, sagsbehandlere og status"],
      ["targetGroups", "målgruppen og dens slutmål"],
      ["indicators", "spørgsmål, skalaer og kendetegn"],
    ],
    privacy:
      "Arket indeholder koder, aldrig navne eller CPR-numre. En kode er stadig en personoplysning: pas på filen, som var det en sag.",
  },
  card: {
    title: "Progressionskort – ",
    citizenAnswer: "Borgerbesvarelse",
    intro:
      "Højeste score er {maximum}. Laveste score er {minimum}. Tallene bruges til at tale om næste skridt.",
    citizen: "Borger (vælg kode)",
    answersFrom: "Svar fra",
    compareWith: "Sammenlign med (må være tom)",
    targetGroup: "Målgruppe",
    printed: "Udskrevet",
    printedBy: "Udskrevet af",
    period: "Målt fra og til",
    unknownCitizen: "ukendt kode",
    indicator: "Indikator",
    dots: "lav  ○ første  ● seneste  høj",
    latestOf: " seneste",
    difference: "Forskel",
    curveLine: "Kurve for linje nr.",
    noScores: "Ingen scorer på denne linje endnu.",
    factFirst: ": første score ",
    factLatest: ", seneste score ",
    factMissing: ", målinger uden score: ",
    otherScale: "Aksen viser {minimum} til {maximum}. Denne linje har en anden skala.",
    helper: "Hjælpeceller til kurven – skriv ikke her",
    chooseCitizen: "Vælg en kode fra arket Borgere.",
  },
  printFooter: "Udskrevet &D",
};

const en: WorkbookTexts = {
  sheets: {
    front: "Front page",
    citizens: "Citizens",
    targetGroups: "Target groups",
    indicators: "Indicators",
    notes: "Agreements",
    periods: "Periods",
    efforts: "Efforts",
    lists: "Lists",
    log: "Log",
    card: "Progression card",
  },
  explanations: {
    citizens:
      "One row per citizen. Write a code, never a name or a civil registration number. The key between code and person lies in the case system.",
    targetGroups: "One row per target group: end goal, days between measurements, and who answers.",
    indicators:
      "One row per version of an indicator. Step 1 is the lowest step. A new wording is a new version; a new scale is a new code.",
    notes: "What was agreed with the citizen.",
    periods: "Earlier periods, pauses and reopenings.",
    efforts:
      "One row per effort that a citizen takes part in. This describes; it does not prove that the effort works.",
    lists: "Allowed values of the register.",
    settings: "Settings",
    ignored: "Findings put aside",
    log: "What the add-in has done. Leave the rows: they are used to undo, and to clean up after an interruption.",
  },
  headers: {
    citizen: "Citizen",
    code: "Code",
    indicator: "Indicator",
    respondent: "Respondent",
    change: "Change",
    focusArea: "Focus area",
    direction: "Direction",
    number: "No",
    first: "First",
    latest: "Latest",
    group: "Target group",
    caseworker: "Caseworker",
    section: "Section",
    start: "Start",
    status: "Status",
    end: "End",
    outcome: "Outcome",
    name: "Name",
    populations: "Populations",
    endGoal: "End goal",
    intervalDays: "Interval days",
    respondents: "Respondents",
    template: "Template",
    templateVersion: "Template version",
    shortName: "Short name",
    questionCitizen: "Question to citizen",
    questionCaseworker: "Question to caseworker",
    questionMentor: "Question to workplace mentor",
    questionJobConsultant: "Question to job consultant",
    type: "Type",
    minimum: "Min",
    maximum: "Max",
    step: "Step",
    version: "Version",
    replaces: "Replaces",
    validFrom: "Valid from",
    validTo: "Valid to",
    date: "Date",
    text: "Text",
    by: "By",
    from: "From",
    to: "To",
    effort: "Effort",
    provider: "Provider",
    administration: "Administration",
    indicators: "Indicators",
    meaning: "Meaning",
    setting: "Setting",
    value: "Value",
    subject: "Concerns",
    reason: "Reason",
    violation: "Finding",
    time: "Time",
    action: "Action",
    state: "State",
    block: "Block",
  },
  respondents: {
    citizen: "Citizen",
    caseworker: "Caseworker",
    mentor: "Workplace mentor",
    jobConsultant: "Job consultant",
    everyone: "All",
  },
  statuses: { active: "Active", paused: "Paused", ended: "Ended" },
  outcomes: {
    job: "Ordinary job",
    reportedFit: "Reported fit",
    education: "Education",
    flexJob: "Flexible job",
    disabilityPension: "Disability pension",
    resourceProgramme: "Resource programme",
    moved: "Moved away",
    other: "Other",
  },
  indicatorTypes: { scale: "Scale", count: "Count" },
  dateCode: "DATE",
  jointCode: "JOINT",
  dateRowName: "Measurement date",
  jointRowName: "Answered together",
  reasons: [
    { code: "NR", meaning: "not relevant" },
    { code: "WA", meaning: "does not want to answer" },
    { code: "DK", meaning: "does not know" },
    { code: "AB", meaning: "did not attend" },
  ],
  settings: {
    sameMeasurementDays: "Answers within this many days belong to the same measurement",
    smallestGroup: "Fewer citizens than this behind a figure: not shown",
    dateSystem: "Date system (1463: dates count from 1900; 1: from 1904)",
  },
  scoreSheet: {
    title: "{name} – goal: {endGoal}",
    titleWithoutGoal: "{name}",
    line: "{scale}   ·   {reasons}   ·   {blank}",
    scale: "{minimum} = lowest, {maximum} = highest (descriptors in Indicators)",
    scales: "Scale and descriptors of each indicator are in Indicators",
    blank: "empty = not scored yet",
    weeks: " weeks",
    errorTitle: "Not a score here",
    errorMessage:
      "Write a number on the indicator's scale (see Indicators), or {reasons}. In the row Measurement date: a date up to today. New measurement: insert a column before +.",
  },
  front: {
    title: "Progression register",
    pilot: "Small steps, measured together with the citizen",
    group: "Target group",
    populations: "Populations",
    endGoal: "End goal",
    interval: "How often",
    days: "every {days} days",
    respondents: "Who answers",
    template: "Template",
    level: "Ambition",
    levelValue: "One target group with its own theory of change",
    phase: "Phase",
    phaseValue: "Start-up",
    purpose: "What are the scores used for?",
    procedure: "How and when do we score?",
    legend: "How to read the sheet",
    sheetsTitle: "The sheets",
    legendRows: [
      ["▲ +1", "progress from first to latest measurement"],
      ["= 0", "unchanged"],
      ["▼ −1", "decline – shown as plainly as progress"],
      ["empty", "not scored yet"],
      [
        "NR  WA  DK  AB",
        "no score, and why: not relevant, does not want to answer, does not know, absent",
      ],
    ],
    sheetRows: [
      ["scores", "score here: a row per indicator and respondent, a column per measurement"],
      ["citizens", "codes, caseworkers and status"],
      ["targetGroups", "the target group and its end goal"],
      ["indicators", "questions, scales and descriptors"],
    ],
    privacy:
      "The sheet holds codes, never names or civil registration numbers. A code is still personal data: guard the file as you would a case.",
  },
  card: {
    title: "Progression card – ",
    citizenAnswer: "The citizen's answers",
    intro:
      "Highest score is {maximum}. Lowest score is {minimum}. The numbers are for talking about the next step.",
    citizen: "Citizen (choose code)",
    answersFrom: "Answers from",
    compareWith: "Compare with (may be empty)",
    targetGroup: "Target group",
    printed: "Printed",
    printedBy: "Printed by",
    period: "Measured from and to",
    unknownCitizen: "unknown code",
    indicator: "Indicator",
    dots: "low  ○ first  ● latest  high",
    latestOf: " latest",
    difference: "Difference",
    curveLine: "Curve for line no.",
    noScores: "No scores on this line yet.",
    factFirst: ": first score ",
    factLatest: ", latest score ",
    factMissing: ", measurements without a score: ",
    otherScale: "The axis shows {minimum} to {maximum}. This line has another scale.",
    helper: "Helper cells for the curve – do not write here",
    chooseCitizen: "Choose a code from the sheet Citizens.",
  },
  printFooter: "Printed &D",
};

export const workbookTexts: Readonly<Record<Language, WorkbookTexts>> = { da, en };

/** Puts values into the places of a text: `fill("{a} of {b}", { a: 1, b: 2 })` is "1 of 2". A name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
