import type { CliTexts } from "./CliTexts";

/** The command line in Danish. */
export const da: CliTexts = {
  failures: {
    "usage.noCommand": {
      happened: "Der er ikke sagt, hvad der skal gøres.",
      next: "Skriv {program} --help for at se kommandoerne.",
    },
    "usage.command": {
      happened: "Kommandoen »{command}« findes ikke.",
      next: "Skriv {program} --help for at se kommandoerne.",
    },
    "usage.option": {
      happened: "Tilvalget {option} findes ikke her.",
      next: "Skriv {program} --help for at se tilvalgene.",
    },
    "usage.value": {
      happened: "Tilvalget {option} mangler sin værdi.",
      next: "Skriv den efter tilvalget: {option} {placeholder}.",
    },
    "usage.flag": {
      happened: "Tilvalget {option} har ingen værdi.",
      next: "Skriv det uden = og uden noget efter.",
    },
    "usage.repeated": {
      happened: "Tilvalget {option} står der flere gange.",
      next: "Skriv det én gang.",
    },
    "usage.required": {
      happened: "Tilvalget {option} mangler.",
      next: "Tilføj {option} {placeholder}.",
    },
    "usage.argument": {
      happened: "Der mangler en fil.",
      next: "Skriv, hvilken {placeholder} det gælder.",
    },
    "usage.extra": {
      happened: "»{argument}« er der ikke brug for.",
      next: "Sæt navne med mellemrum i anførselstegn, og skriv {program} --help for at se, hvad kommandoen tager.",
    },
    "usage.choice": {
      happened: "»{value}« kan ikke bruges til {option}.",
      next: "Vælg en af disse: {choices}.",
    },
    "usage.date": {
      happened: "»{value}« er ikke en dato, der kan bruges til {option}.",
      next: "Skriv år, måned og dag som 2026-01-31.",
    },
    "usage.days": {
      happened: "»{value}« er ikke et antal dage.",
      next: "Skriv et helt tal, for eksempel {option} 14.",
    },
    "usage.picture": {
      happened: "Et billede af den slags kan ikke skrives.",
      next: "Lad navnet ende på .svg; en browser, Word og PowerPoint kan vise den.",
    },
    "usage.port": {
      happened: "»{value}« er ikke en port.",
      next: "Skriv et helt tal fra 1 til 65535, for eksempel {option} 3443.",
    },
    "page.build": {
      happened: "Siden kunne ikke bygges: {problem}",
      next: "Skriv npm ci, og prøv igen. Hjælper det ikke, så vis beskeden til den, der har lavet programmet.",
    },
    "page.port": {
      happened: "Ingen port er fri fra {port} og op.",
      next: "Vælg en anden med --port.",
    },
    "upgrade.newer": {
      happened:
        "Registeret er lavet med en nyere version end dette program og kan ikke opdateres her.",
      next: "Hent den nyeste udgave af programmet. Intet er skrevet.",
    },
    "usage.workbook": {
      happened: "En projektmappe med det navn kan Excel ikke åbne.",
      next: "Lad navnet ende på .xlsx.",
    },
    "file.missing": { happened: "Filen findes ikke.", next: "Se efter, om navnet er rigtigt." },
    "file.folder": {
      happened: "Det er en mappe og ikke en fil.",
      next: "Skriv navnet på en fil i mappen.",
    },
    "file.unreadable": {
      happened: "Filen kan ikke læses ({problem}).",
      next: "Se efter, om du har adgang til den, og om den er åben et andet sted.",
    },
    "file.exists": {
      happened: "Filen findes allerede og er ikke rørt.",
      next: "Vælg et andet navn, eller tilføj --force for at erstatte den.",
    },
    "file.input": {
      happened: "Resultatet kan ikke lægges i den fil, der læses.",
      next: "Vælg et andet navn til --out. Filen er ikke rørt.",
    },
    "file.noFolder": {
      happened: "Mappen, som filen skal ligge i, findes ikke.",
      next: "Opret mappen, eller vælg en anden.",
    },
    "file.notFolder": {
      happened: "Det er en fil og ikke en mappe.",
      next: "Vælg et andet navn til mappen.",
    },
    "file.unwritable": {
      happened: "Der kan ikke skrives her ({problem}).",
      next: "Se efter, om du har adgang til mappen, og om der er plads.",
    },
    "template.unknown": {
      happened: "Skabelonen »{template}« findes ikke.",
      next: "Der er disse: {templates}.",
    },
    "citizen.unknown": {
      happened: "Borgeren »{citizen}« er ikke i registeret.",
      next: "Skriv koden, som den står i arket Borgere.",
    },
    "indicator.unknown": {
      happened: "Indikatoren »{indicator}« er ikke i borgerens målgruppe.",
      next: "Der er disse: {indicators}.",
    },
    "chart.empty": {
      happened: "Der er intet at tegne for »{citizen}«.",
      next: "Se efter, om borgeren har rækker i scorearket, og om indikatorerne har en skala.",
    },
    violations: { happened: "Det kan ikke gøres.", next: "" },
    "example.unexpected": {
      happened: "Eksemplet gik ikke, som det skulle: {problem}.",
      next: "Det er en fejl i programmet. Fortæl os om den.",
    },
  },
  fileErrors: {
    notAWorkbook: {
      happened: "Filen er ikke en projektmappe.",
      next: "Vælg en Excel-fil, hvis navn ender på .xlsx.",
    },
    oldFormat: {
      happened: "Filen er i Excels gamle format (.xls).",
      next: "Åbn den i Excel, og gem den som Excel-projektmappe (.xlsx).",
    },
    password: {
      happened: "Filen er beskyttet med en adgangskode.",
      next: "Fjern adgangskoden i Excel, og prøv igen.",
    },
    unsupported: {
      happened: "Projektmapper af den slags kan ikke læses.",
      next: "Åbn den i Excel, og gem den som almindelig Excel-projektmappe (.xlsx).",
    },
    damaged: {
      happened: "Filen er beskadiget.",
      next: "Hent en tidligere udgave, eller åbn den i Excel og gem den igen.",
    },
    tooLarge: {
      happened: "Filen er større, end den kan være.",
      next: "Se efter, om det er den rigtige fil.",
    },
    wouldLose: {
      happened: "Filen kan ikke gemmes, uden at noget i den går tabt.",
      next: "Lav ændringen i Excel i stedet.",
    },
  },
  importHelp: {
    "import.encoding":
      'Gem filen som UTF-8, eller skriv dens tegnsæt i kolonnekortet: "encoding": "windows-1252" for en ældre dansk fil.',
    "input.date":
      "En dato er en rigtig dato fra år 2000 til i dag; en tid er et helt tal, 0 eller mere. Kolonnekortet siger, hvordan datoer er skrevet.",
    "input.unknown": "Ret ordet, eller skriv i kolonnekortet, hvad det betyder.",
  },
  internal: {
    happened: "Noget gik galt i programmet ({problem}).",
    next: "Det er en fejl hos os. Fortæl os om den, men send ikke filen.",
  },
  nothingWritten: "Intet er skrevet, og de filer, der blev læst, er ikke ændret.",

  help: {
    about: "Registre til progressionsmåling som filer, uden Excel.",
    usage: "Brug",
    commands: "Kommandoer",
    options: "Tilvalg",
    exit: "Slutstatus",
    exitStatuses: ["gjort, og intet er galt", "gjort, og der blev fundet fejl", "kunne ikke køre"],
    more: "{program} KOMMANDO --help viser, hvad en kommando tager.",
    required: "skal med",
  },
  commands: {
    create: "opretter et register ud fra en skabelon",
    import: "henter en tabel (CSV) ind i et nyt register, eller i et, der findes",
    check: "viser alt, der er galt i et eller flere registre",
    due: "viser, hvem der mangler en samtale",
    chart: "tegner en borgers udvikling",
    export: "skriver scorer og lister i et eller flere registre som tabeller (CSV)",
    join: "samler to nabomålinger for en borger til én, i en kopi",
    part: "gør svar, der var med i en anden måling, til en måling for sig, i en kopi",
    upgrade: "opdaterer et register fra en ældre version, i en kopi",
    demo: "tager en tabel gennem det hele: register, kort, billede og udtræk",
    example: "viser alle trin på et opdigtet eksempel, som filer",
    start: "åbner siden med regneark og panel i browseren",
  },
  options: {
    help: "viser denne hjælp",
    json: "skriver resultatet som JSON, til programmer",
    today: "regner, som om det var den dato",
    language: "da eller en: sproget i det, der skrives, og i et nyt register",
    force: "erstatter resultatets fil, hvis den findes",
    out: "hvor resultatet skal ligge",
    template: "skabelonens navn, for eksempel bip",
    group: "målgruppens kode: højst 12 store bogstaver og tal",
    name: "målgruppens navn",
    "end-goal": "målgruppens slutmål",
    interval: "dage mellem målinger",
    map: "kolonnekortet: hvilken kolonne er hvad; ikke for det, export har skrevet",
    into: "et register, der findes; det bliver ikke ændret, resultatet lægges i --out",
    by: "dine initialer, til registerets log; tomt i loggen, når de udelades",
    citizen: "borgerens kode",
    indicator: "indikatorens kode; den første med en score, når den udelades",
    measurement: "målingen: M3 eller 3",
    respondent: "hvem der svarede, som arket kalder dem",
    dialect: "danish (til en dansk Excel) eller international; international, når det udelades",
    input: "tabellen (CSV)",
    port: "den port, der prøves først; 3443, når den udelades",
    "no-open": "åbner ikke browseren",
  },
  placeholders: {
    ID: "NAVN",
    FILE: "FIL",
    CODE: "KODE",
    TEXT: "TEKST",
    DAYS: "DAGE",
    CSV: "CSV",
    JSON: "JSON",
    DIR: "MAPPE",
    PICTURE: "BILLEDE.svg",
    DATE: "DATO",
    INITIALS: "INITIALER",
    LANGUAGE: "SPROG",
    DIALECT: "SLAGS",
    PORT: "PORT",
    MEASUREMENT: "M3",
  },

  severities: { error: "fejl", warning: "advarsel", notice: "værd at se på" },
  created: "{file}: register for {group} med {indicators} indikatorer; {rows} rækker pr. borger.",
  imported:
    "{file}: Nye borgere: {citizens}. Kendte borgere: {known}. Nye målinger: {measurements}. Scorer: {scores}. " +
    "Årsager: {reasons}. Uden score: {missing}. Stod der i forvejen: {unchanged}. Rækker udeladt: {leftOut}.",
  importedApart:
    "Nye rækker nederst på scorearket og ikke hos deres borgere, fordi de er mange: {count}. Sortér arket efter Borger og Nr, så står de hos borgerne.",
  importedStays: "Nye forløb i {group}, i arket Forløb: {count}. Arket Borgere er, som det var.",
  joined: "{file}: {citizen}: to målinger er nu én, {measurement}. Hvert svar har beholdt sin dag.",
  parted: "{file}: {citizen}: svarene står nu i {measurement}, på den dag de blev givet.",
  upgraded:
    "{file}: registeret er opdateret; {rows} rækker på scorearkene. Alle svar, datoer og tekster står, som de stod.",
  upToDate: "{file}: registeret er opdateret i forvejen. Intet er skrevet.",
  clean: "{file}: intet er galt.",
  findings: "{file}: {count} ting er galt.",
  findingsOne: "{file}: én ting er galt.",
  more: "… og {count} til. Med --json står de der alle.",
  checked:
    "Filer tjekket: {files}. Fejl: {errors}. Advarsler: {warnings}. Værd at se på: {notices}.",
  due: {
    group:
      "{file}: {group}: {due} af {active} mangler en samtale. I tide: {inTime}. Nye: {new}. Uden frist: {uncounted}.",
    late: "{who}: forsinket {days} dage, fra {day}. Senest {last}.",
    lateOne: "{who}: forsinket 1 dag, fra {day}. Senest {last}.",
    never: "{who}: forsinket {days} dage, fra {day}. Ingen svar endnu.",
    neverOne: "{who}: forsinket 1 dag, fra {day}. Ingen svar endnu.",
  },
  drawn: "{file}: {citizen}, {indicator}.",
  exported: "{file}: {lines} linjer fra {registers}.",
  exportedLists:
    "{folder}: registerets lister, en fil hver: {lists}. Filer til lister, der er tomme: {empty}.",
  exportFindings: {
    happened: "Fejl i registeret: {errors}. Advarsler: {warnings}. Tabellen er skrevet alligevel.",
    next: 'Skriv {program} check "{file}" for at se dem.',
  },
  changedCodes: {
    happened: "Excel laver disse koder om til tal eller datoer, når den åbner tabellen: {codes}.",
    next: "Hent den ind med Data > Fra tekst/CSV, og vælg under Transformér data Tekst for kolonnerne med koder.",
  },
  andMore: " og {count} til",
  personalData: "En borgerkode er en personoplysning: pas på filen som på en sag.",
  toCalculate:
    "Excel regner filen igennem, når den åbnes. Til da kan der stå gamle tal på: {sheets}. Programmet her kan ikke " +
    "beregne alle formler på dem.",
  newer: "Registeret er lavet med en nyere version; noget i det kan være oversprunget.",
  older: {
    happened: "Registeret er lavet med en ældre version. Det er læst, som det står.",
    next: 'Skriv {program} upgrade "{file}" --out NY.xlsx for at opdatere det i en kopi.',
  },

  demo: {
    about:
      "En tabel gennem hele vejen: fil, register, og tilbage igen. Tallene er læst i registeret.",
    done: "Skrevet:",
    people: "Borgere: {count}",
    present: "Scorer efter start: {count}",
    missing: "Mangler efter start: {count}",
    score: "  score {score}: {count}",
    citizen: "Kort og billede viser borger {citizen}: fra {first} til {latest}.",
    effort: "{syncs} kald til Excel, {seconds} sekunder.",
  },
  example: {
    title: "Progressionsregister: alle trin på et opdigtet pilotforsøg",
    standIn:
      "Der er ingen Excel her. Trinene køres i en efterligning af Excel, med Microsofts egen Office.js. " +
      "Hvad kun en rigtig Excel kan vise, står i docs/hand-script.da.md.",
    created:
      "Opret: målgruppen {group} med {indicators} indikatorer, {citizens} borgere og {measurements} målinger.",
    citizenAdded: "Ny borger: {citizen}.",
    measurementAdded: "Ny måling: {citizen}, {measurement}, svar fra {respondent}.",
    imported: "Hent ind: {file} fra en anden aktør; {citizens} nye borgere, {scores} scorer.",
    damaged: "Tjek: to celler blev ødelagt med vilje, og begge blev fundet:",
    mended: "Rettet: begge celler har igen det, der stod.",
    clean: "Tjek igen: intet er galt.",
    card: "Progressionskort og billede: borger {citizen}.",
    exported: "Udtræk: {lines} linjer.",
    wrote: "Skrevet i {folder}:",
    register: "åbn den i Excel eller LibreOffice",
    chart: "åbn den i en browser",
    scores: "åbn den i en teksteditor",
    table: "den tabel, der blev hentet ind",
    browser: "npm start åbner en side i browseren, hvor panelet står ved siden af arket.",
    ended: "Færdig på {seconds} sekunder. Intet kører videre.",
  },
  start: {
    building: "Siden bygges. Første gang tager det op til et minut …",
    portTaken: "Port {asked} er optaget; her bruges {port} i stedet.",
    open: "Åbn {url}",
    standIn:
      "Det er en efterligning af Excel på denne computer. Intet sendes ud af den, og intet gemmes, før du selv gemmer.",
    certificate:
      "Browseren advarer om certifikatet, fordi computeren selv har lavet det: vælg Avanceret, og fortsæt til localhost.",
    stop: "Stop med Ctrl+C.",
    stopped: "Stoppet. Intet kører videre.",
  },
};
