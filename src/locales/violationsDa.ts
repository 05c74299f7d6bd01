import type { ViolationTexts } from "./violations";

/** The findings in Danish. */
export const violationsDa: ViolationTexts = {
  codes: {
    "score.minimum": {
      title: "Score under skalaen",
      text: "{citizen}, {indicator}: {score} er mindre end {minimum}, som er det laveste trin.",
      help: "Ret tallet, eller skriv en årsag, hvis der ikke er nogen score.",
    },
    "score.maximum": {
      title: "Score over skalaen",
      text: "{citizen}, {indicator}: {score} er mere end {maximum}, som er det højeste trin.",
      help: "Ret tallet, eller skriv en årsag, hvis der ikke er nogen score.",
    },
    "score.step": {
      title: "Score mellem to trin",
      text: "{citizen}, {indicator}: {score} er ikke et helt tal.",
      help: "Vælg det trin, hvis kendetegn passer bedst.",
    },
    "score.enum": {
      title: "Hverken score eller årsag",
      text: "{citizen}, {indicator}: »{value}« er hverken et tal eller en af årsagerne.",
      help: "Skriv et tal på skalaen, en årsag fra listen, eller lad cellen være tom.",
    },
    "score.indicator": {
      title: "Ukendt indikator",
      text: "{citizen}: koden »{indicator}« findes ikke i Indikatorer for denne målgruppe.",
      help: "Ret koden, eller opret indikatoren.",
    },
    "score.column": {
      title: "Noget står i kolonnen +",
      text: "{citizen}: »{value}« står i kolonnen +, som ikke hører til nogen måling.",
      help: "Indsæt en kolonne før +, og flyt det derhen.",
    },
    "measurement.required": {
      title: "Måling uden dato",
      text: "{citizen}: {measurement} har svar, men ingen dato.",
      help: "Skriv datoen for målingen i rækken Måledato.",
    },
    "measurement.date": {
      title: "En måledato passer ikke",
      text: "{citizen}, {measurement}: {date} passer ikke som dato for målingen.",
      help: "En måledato er en dato til og med i dag, og den ligger efter datoen for målingen før.",
    },
    "row.unique": {
      title: "Samme række to gange",
      text: "{citizen}, {indicator}: rækken findes allerede ved {first}.",
      help: "Saml svarene i den ene række, og slet den anden.",
    },
    "row.citizen": {
      title: "Borger, der ikke er på listen",
      text: "»{citizen}« har rækker i scorearket, men står ikke i Borgere.",
      help: "Opret borgeren, eller ret koden i rækkerne.",
    },
    "row.respondent": {
      title: "Respondent uden for målgruppen",
      text: "{citizen}, {indicator}: {respondent} er ikke blandt målgruppens respondenter.",
      help: "Ret respondenten, eller føj den til målgruppen.",
    },
    "citizen.required": {
      title: "Borger uden kode",
      text: "Rækken mangler en borgerkode.",
      help: "Skriv en kode, aldrig navn eller CPR-nummer.",
    },
    "citizen.unique": {
      title: "Samme borgerkode to gange",
      text: "»{citizen}« står allerede i {first}. Store og små bogstaver gør ingen forskel.",
      help: "Giv den ene borger en anden kode, eller slet den ene række.",
    },
    "citizen.pattern": {
      title: "Borgerkode, der kan drille",
      text: "»{citizen}« er ikke en god borgerkode.",
      help: "En kode har højst 20 tegn, ingen mellemrum først eller sidst, og hverken *, ? eller ~.",
    },
    "citizen.privacy": {
      title: "Ligner et CPR-nummer",
      text: "Koden ligner et CPR-nummer.",
      help: "Brug en kode, der ikke kan føres tilbage til borgeren uden fagsystemet.",
    },
    "citizen.group": {
      title: "Ukendt målgruppe",
      text: "{citizen}: målgruppen »{group}« findes ikke i Målgrupper.",
      help: "Vælg en målgruppe fra listen.",
    },
    "structure.table": {
      title: "En tabel mangler",
      text: "Tabellen {table} er ikke i arbejdsbogen. Den plejer at ligge i arket {sheet}.",
      help: "Fortryd ændringen, eller hent en tidligere udgave af filen.",
    },
    "structure.column": {
      title: "En kolonne mangler",
      text: "Kolonnen »{column}« mangler i tabellen {table}.",
      help: "Sæt overskriften tilbage, som den var.",
    },
    "structure.order": {
      title: "Kolonner i en anden rækkefølge",
      text: "Målingerne i tabellen {table} står ikke i rækkefølge.",
      help: "Flyt kolonnerne tilbage: M1, M2, … og til sidst +.",
    },
    "input.required": {
      title: "Noget mangler",
      text: "Udfyld {field}.",
      help: "Det skal med, før der kan gemmes.",
    },
    "input.number": {
      title: "Ikke et tal",
      text: "»{value}« kan ikke bruges som {field}.",
      help: "Skriv et tal.",
    },
    "input.date": {
      title: "Ikke en brugbar dato",
      text: "{date} kan ikke bruges som {field}.",
      help: "Brug en rigtig dato efter 1999. En måling kan ikke ligge ude i fremtiden.",
    },
    "input.unknown": {
      title: "Findes ikke",
      text: "»{value}« kendes ikke som {field}.",
      help: "Vælg en, der er i registeret, eller opret den først.",
    },
    "input.unique": {
      title: "Findes allerede",
      text: "»{value}« er der allerede som {field}.",
      help: "Vælg noget andet. Store og små bogstaver gør ingen forskel.",
    },
    "input.conflict": {
      title: "To forskellige oplysninger",
      text: "Der står både »{value}« og »{existing}« som {field}.",
      help: "Find ud af, hvad der er rigtigt. Intet er ændret.",
    },
    "input.pattern": {
      title: "Kan ikke bruges",
      text: "»{value}« kan ikke bruges som {field}.",
      help: "Brug bogstaver og tal. En målgruppes kode har højst 12 store bogstaver og tal og begynder med et bogstav, andre koder højst 20 tegn og et kort navn højst 30.",
    },
    "input.closed": {
      title: "Indikatoren er lukket",
      text: "{indicator} kan ikke scores den {date}.",
      help: "Brug den indikator, der gælder på datoen.",
    },
    "input.respondent": {
      title: "Bliver ikke spurgt",
      text: "{indicator} har ikke noget spørgsmål til {respondent}.",
      help: "Skriv et spørgsmål i Indikatorer, eller vælg en anden respondent.",
    },
    "import.column": {
      title: "En kolonne mangler i filen",
      text: "Filen har ingen kolonne, der hedder »{column}«.",
      help: "Ret navnet i kolonnekortet, så det er som i filens første linje.",
    },
    "import.quotes": {
      title: "Et anførselstegn driller",
      text: "Linje {line}: et anførselstegn bliver aldrig lukket, eller står løst.",
      help: "Ret linjen, eller gem filen igen som CSV.",
    },
    "import.encoding": {
      title: "Filens tegn kan ikke læses",
      text: "Linje {line} har tegn, der ikke kan læses.",
      help: "Gem filen som UTF-8, eller skriv dens tegnsæt i kolonnekortet.",
    },
    "import.empty": {
      title: "Filen er tom",
      text: "Der er ingen rækker i filen.",
      help: "Filen skal have en linje med kolonnernes navne og mindst en række.",
    },
    "import.width": {
      title: "En linje har for mange eller for få felter",
      text: "Linje {line} har {found} felter. Der skulle være {expected}.",
      help: "Se efter et skilletegn for meget eller for lidt.",
    },
    "import.map": {
      title: "Kolonnekortet passer ikke",
      text: "{path}: {problem}",
      help: "Ret kolonnekortet.",
    },
    "import.more": {
      title: "Og flere endnu",
      text: "Der er {count} mere.",
      help: "Ret de første, og prøv igen.",
    },
  },
  fields: {
    citizen: "borgerkode",
    group: "målgruppe",
    groupName: "målgruppens navn",
    caseworker: "sagsbehandler",
    section: "afsnit",
    start: "startdato",
    respondent: "respondent",
    respondents: "respondenter",
    indicator: "indikator",
    indicators: "indikatorer",
    scale: "skala",
    shortName: "kort navn",
    date: "dato",
    time: "tidspunkt",
    score: "score",
    scores: "mindst en score",
    reason: "årsag",
    interval: "interval i dage",
    template: "skabelon",
    baseline: "score ved start",
    effort: "indsats",
    column: "kolonne",
    encoding: "tegnsæt",
  },
  nothing: "(tom)",
  location: "Linje {line}, kolonnen {column}: ",
  lineLocation: "Linje {line}: ",
};
