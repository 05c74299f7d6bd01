import type { ImportFindingTexts } from "../../violations";

/** What is found in a table to import and its column map, in Danish. */
export const foundInImport: ImportFindingTexts = {
  codes: {
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
      help: "Gem filen igen i Excel som CSV UTF-8.",
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
    "import.word": {
      title: "Et ord, der ikke kendes",
      text: "»{value}« kendes ikke som {field} (rækker: {count}).",
      help: "Skriv i kolonnekortet, hvad ordet betyder, eller null, hvis dets rækker skal udelades.",
    },
    "import.words": {
      title: "Det skal stå i kolonnekortet",
      text: "Skriv i kolonnekortet: {snippet}. Koderne er {codes}.",
      help: "Sæt en kode efter hvert ord, eller null, som udelader rækkerne med det ord.",
    },
    "import.contradiction": {
      title: "Filen har en anden tegnkodning",
      text: "Kolonnekortet siger {value}, men filen er {existing} og er læst sådan.",
      help: "Ret encoding i kolonnekortet, eller lad det være væk.",
    },
    "import.similar": {
      title: "To koder ligner hinanden",
      text: "»{citizen}« ligner »{existing}«, som også står i filen.",
      help: "De regnes for to borgere. Er det den samme, så giv dem én kode i filen, før du henter den.",
    },
    "import.similarKnown": {
      title: "En ny kode ligner en i registeret",
      text: "»{citizen}« er ny og ligner »{existing}«, som står i registeret.",
      help: "De regnes for to borgere. Er det den samme, så brug registerets kode i filen, før du henter den.",
    },
    "import.sameCitizen": {
      title: "Regnes for en borger i registeret",
      text: "»{citizen}« regnes for at være »{existing}«, som står i registeret.",
      help: "Excel kender ikke forskel på store og små bogstaver. Er det en anden borger, så ret koden i filen.",
    },
    "import.outside": {
      title: "Svar uden for forløbet",
      text: "{citizen}: {count} svar er fra dage uden for borgerens forløb i målgruppen.",
      help: "De kommer med og tæller. Hører de til forløbet, så ret dets start eller slut.",
    },
    "import.joined": {
      title: "Svar fra flere dage i én måling",
      text: "{citizen}: {count} svar kommer med i en måling, der har en anden dato.",
      help: "Hvert svar beholder sin egen dag. Se efter, om de hører til samme samtale.",
    },
    "import.parted": {
      title: "Svar får en måling for sig",
      text: "{citizen}: svar, der var med i en måling fra en anden dag, får deres egen (antal: {count}).",
      help: "Ellers ville dagene ikke stige fra venstre mod højre. Ingen svar skifter dag.",
    },
    "import.partedJoint": {
      title: "Mærket SAMMEN følger svarene",
      text: "{citizen}: af de svar, der får en måling for sig, er nogle givet sammen (antal: {count}). Mærket følger med.",
      help: "Står mærket for alle, bliver det også stående ved de andres svar.",
    },
    "import.more": {
      title: "Og flere endnu",
      text: "… og {count} til.",
      help: "De første er nævnt.",
    },
  },
  mapProblems: {
    json: "Det er ikke gyldig JSON. Se efter et komma, et anførselstegn eller en parentes, der mangler eller er for meget.",
    missing: "Feltet mangler.",
    unknown: "Det felt findes ikke.",
    text: "Her skal stå en tekst i anførselstegn.",
    number: "Her skal stå et helt tal.",
    list: "Her skal stå en liste i firkantede parenteser.",
    object: "Her skal stå felter i krøllede parenteser.",
    date: "Her skal stå en dato som 2026-01-05.",
    language: 'Vælg "da" eller "en".',
    template: 'Her skal stå navnet på en skabelon, for eksempel "bip", eller en hel skabelon.',
    timeUnit: 'Vælg "days", "weeks" eller "months". Det skal med, når der er en kolonne med tid.',
    dateFormat: 'Vælg "iso" eller "dayFirst".',
    decimal: 'Vælg "." eller ",".',
    encoding: 'Vælg "utf-8", "utf-16le", "utf-16be" eller "windows-1252".',
    delimiter: 'Vælg ",", ";" eller "\\t", en tabulator.',
    timeOrDate: "Her skal være enten time eller date, og kun en af dem.",
    startDate: "Der skal stå en dato, når der er en kolonne med tid eller med score ved start.",
    respondentTwice: "Der er en kolonne med respondenter, så respondent kan ikke stå her.",
    indicatorTwice: "Der er en kolonne med indikatorer, så indicator kan ikke stå her.",
    missingTexts:
      'Her skal stå en liste med tekster, eller en liste for hver kolonne, for eksempel { "score": ["99"] }.',
    empty: "Teksten er tom.",
    bothLanguages: "Skriv teksten på begge sprog, eller lad begge være tomme.",
    longShortName: "Det korte navn er på mere end 30 tegn.",
    respondentName: 'Vælg "citizen", "caseworker", "mentor" eller "jobConsultant".',
    indicatorCode:
      "En kode er et bogstav og højst 19 bogstaver, cifre, punktummer og bindestreger mere.",
    reservedCode: "Den kode bruger registeret selv. Vælg en anden.",
    nobodyAsked: "Der er ingen, der bliver spurgt. Skriv mindst ét spørgsmål.",
    indicatorType: 'Vælg "scale" eller "count".',
    direction: "Vælg 1, når et højere tal er fremgang, ellers -1.",
    maximum: "Det højeste trin skal være højere end det laveste.",
    descriptors:
      "Der skal være et kendetegn for hvert trin eller slet ingen. Et antal og en skala med mere end 5 trin har ingen.",
    groupCode:
      "En målgruppes kode er et stort bogstav og højst 11 store bogstaver og cifre mere, fordi den bliver en del af en tabels navn.",
    templateId: "Her skal stå små bogstaver a–z, cifre og bindestreger, med et bogstav først.",
    interval: "Her skal stå et antal dage, mindst 1.",
    emptyList: "Listen er tom. Der skal stå mindst én.",
    twiceInList: "Det samme står to gange på listen.",
    codeTwice: "En anden indikator har den samme kode.",
    notRespondent: "Spørgsmålet er til en, der ikke står under skabelonens respondents.",
    neverAsked: "Der er ingen indikator med et spørgsmål til denne.",
    other: "Det passer ikke her.",
  },
  wholeMap: "Kolonnekortet",
  importHelp: {
    "input.required": "Skriv det i filen, eller lad linjen udgå.",
    "input.date":
      "En dato er en rigtig dato fra år 2000 til i dag; en tid er et helt tal, 0 eller mere.",
    "input.unknown": "Ret ordet i filen, eller vælg, hvad det betyder.",
    "input.conflict": "Find ud af, hvad der er rigtigt, og ret filen.",
  },
  location: "Linje {line}, kolonnen {column}: ",
  lineLocation: "Linje {line}: ",
};
