import type { RegisterFindingTexts } from "../../violations";

/** What is found in a register, in Danish. */
export const foundInRegister: RegisterFindingTexts = {
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
      help: "Skriv et tal på skalaen, en årsag fra listen, eller lad cellen være tom. Et tal, der står som tekst, skal skrives ind igen som tal.",
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
    "score.closed": {
      title: "Svar, hvor indikatoren ikke gælder",
      text: "{citizen}, {indicator}, {measurement}: der er et svar den {date}, hvor indikatoren ikke gælder.",
      help: "Ret dagen, eller Gyldig fra og Gyldig til i arket Indikatorer. Svaret tæller med, så længe det står der.",
    },
    "measurement.required": {
      title: "Måling uden dato",
      text: "{citizen}: {measurement} har svar, men ingen dato.",
      help: "Skriv datoen for målingen i rækken Måledato. Har borgeren ikke den række, så se efter, om dens borgerkode er skrevet forkert.",
    },
    "measurement.date": {
      title: "En måledato passer ikke",
      text: "{citizen}, {measurement}: {date} kan ikke være målingens dato.",
      help: "En måledato er en dato til og med i dag, og den ligger efter datoen for målingen før. En dato, der står som tekst, skal skrives ind igen.",
    },
    "row.unique": {
      title: "Samme række to gange",
      text: "{citizen}, {indicator}: rækken findes allerede ved {first}.",
      help: "Saml svarene i den ene række, og slet den anden.",
    },
    "row.citizen": {
      title: "Borger, der ikke er på listen",
      text: "»{citizen}« har rækker i arket, men står ikke i Borgere.",
      help: "Er rækken slettet i Borgere, så fortryd det i Excel, eller skriv koden der igen, med gruppe og start: Scorerne i arket hører så til borgeren som før. Er koden skrevet forkert, så ret den i rækkerne.",
    },
    "indicator.changed": {
      title: "Indikatoren er ændret, efter der er scoret",
      text: "{group}, {indicator}: {column} er {value} i arket Indikatorer, men {existing} i rækkerne på arket {sheet}, fra {first}. Rækker med scorer: {count}.",
      help: "Skriv det tilbage i arket Indikatorer. Skal noget nyt gælde, så lav en ny indikator med sin egen kode og den gamle kode under Afløser, så scorerne beholder deres mening. Var arket forkert fra begyndelsen, så ret rækkerne i stedet.",
    },
    "row.formula": {
      title: "En formel er skrevet over",
      text: "{citizen}: under {column} mangler arkets formel, så tallet følger ikke med scorerne. Celler: {count}.",
      help: "Fortryd det i Excel, eller kopiér en celle i samme kolonne, hvor formlen står, over i cellen.",
    },
    "row.scale": {
      title: "Rækken siger noget andet end indikatoren",
      text: "{group}, {indicator}: {column} er {value} i rækken, men {existing} i arket Indikatorer. Rækker med scorer: {count}.",
      help: "Er cellen skrevet over ved en fejl, så skriv det, der står i arket Indikatorer. Er scorerne givet på en anden skala, hører de til en ny indikator med sin egen kode.",
    },
    "row.copied": {
      title: "Følger ikke med indikatoren",
      text: "{group}, {indicator}: {column} er {value} i rækken, men {existing} i arket Indikatorer. Rækker: {count}.",
      help: "Ret rækkerne. Er det arket Indikatorer, der er forkert, så ret det i stedet.",
    },
    "row.owner": {
      title: "Følger ikke med borgeren",
      text: "{citizen}, {group}: {column} er {value} i rækken, men {existing} på listen. Rækker: {count}.",
      help: "Ret rækkerne, så et filter viser de rigtige borgere. Er det arket Borgere eller Forløb, der er forkert, så ret det i stedet.",
    },
    "row.missing": {
      title: "Rækker mangler i en borgers blok",
      text: "{citizen}, {group}: rækken {indicator} mangler, som næsten alle andre har. Rækker, der mangler: {count}.",
      help: "Er de slettet ved en fejl, så fortryd det i Excel, eller find dem i en tidligere udgave af filen: loggen viser rettelser, men ikke svarene selv. Har der aldrig stået noget i dem, så sæt dem ind igen, tomme. Er indikatoren valgt fra sammen med borgeren, så skriv dens kode under Fravalgt i arket Borgere.",
    },
    "row.joint": {
      title: "Andet end 1 i en SAMMEN-række",
      text: "{citizen}, {measurement}: »{value}« står i rækken for, hvad der er scoret sammen.",
      help: "Skriv 1, hvis scorerne er givet sammen, og lad ellers cellen være tom.",
    },
    "setting.code": {
      title: "Ukendt indstilling",
      text: "»{value}« er ikke koden for nogen af registerets indstillinger, så rækken virker ikke.",
      help: "Ret koden i arket Lister, eller slet rækken.",
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
      title: "Borgerkode, der kan give problemer",
      text: "»{citizen}« kan give problemer som borgerkode.",
      help: "En kode har højst 20 bogstaver og tal, gerne med - _ . eller / imellem, og ingen mellemrum.",
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
    "citizen.start": {
      title: "Startdato, der næppe passer",
      text: "{citizen} har startdatoen {date}.",
      help: "En startdato ligger efter 1999 og højst et år frem. Ret den i arket Borgere, eller læg advarslen til side.",
    },
    "stay.open": {
      title: "To forløb på én gang i samme målgruppe",
      text: "{citizen} har endnu et åbent forløb i {group}; det første står ved {first}.",
      help: "Skriv en slutdato i det ene, eller slet den række, der er skrevet to gange.",
    },
    "pause.outside": {
      title: "Pause uden for forløbet",
      text: "{citizen}, {group}: pausen ved {date} ligger ikke i noget af borgerens forløb.",
      help: "Ret datoerne eller målgruppen i arket Forløb. En pause ligger inden for ét forløb.",
    },
    "pause.overlap": {
      title: "To pauser på de samme dage",
      text: "{citizen}, {group}: pausen ved {date} har dage til fælles med den ved {first}.",
      help: "Ret datoerne i arket Forløb, eller slet den ene. Fælles dage tæller én gang.",
    },
    "answer.stay": {
      title: "Svar uden for forløbet",
      text: "{citizen}, {group}: målinger, der ligger uden for borgerens forløb: {count}. Den første er {measurement}, {date}.",
      help: "Svarene tæller stadig med. Ret start eller slut på forløbet, eller datoen for målingen.",
    },
    "citizen.moved": {
      title: "Svar i en målgruppe uden forløb",
      text: "{citizen} har svar i {group} (målinger: {count}), men intet forløb der; i Borgere står {existing}.",
      help: "Er borgeren flyttet, så skriv forløbet i {group} i arket Forløb, med start og slut, og ret Start i arket Borgere til den første dag i {existing}. Er målgruppen rettet ved en fejl, så skriv den gamle i arket Borgere igen.",
    },
    "cell.privacy": {
      title: "CPR-nummer i en celle",
      text: "I cellen står noget, der ligner et CPR-nummer.",
      help: "Slet nummeret, og brug borgerens kode i stedet.",
    },
    "table.required": {
      title: "Felter, der mangler",
      text: "På arket {sheet} mangler {column} i rækken {row}.",
      help: "Skriv det, der mangler.",
    },
    "table.unique": {
      title: "Står to gange",
      text: "På arket {sheet} står {value} allerede under {column}, første gang i {first}.",
      help: "Ret den ene, eller slet den række, der er for meget.",
    },
    "table.reference": {
      title: "Findes ikke",
      text: "På arket {sheet} er {value} under {column} i rækken {row} ikke at finde, hvor den hører til.",
      help: "Ret den, eller opret det, den henviser til.",
    },
    "table.enum": {
      title: "Ikke på listen",
      text: "På arket {sheet} er {value} under {column} i rækken {row} ikke et af de ord, der kan vælges.",
      help: "Vælg et ord fra cellens liste.",
    },
    "table.type": {
      title: "Tekst, hvor der skal stå et tal eller en dato",
      text: "På arket {sheet} står {value} som tekst under {column} i rækken {row}.",
      help: "Skriv tallet eller datoen igen. Til da regnes cellen for tom.",
    },
    "table.copied": {
      title: "Følger ikke med",
      text: "På arket {sheet} står {value} under {column} i rækken {row}, men der, hvor det kommer fra, står {existing}.",
      help: "Skriv det samme begge steder.",
    },
    "sheet.copy": {
      title: "Kopi af et ark",
      text: "Arket {sheet} er en kopi af et af registerets ark. Det tæller ikke med nogen steder.",
      help: "Skal kopien gemmes, så flyt den til en anden projektmappe. Ellers slet arket. Registeret virker ved siden af den.",
    },
    "sheet.group": {
      title: "Scoreark uden målgruppe",
      text: "Arket {sheet} hører til målgruppen {group}, men den står ikke i Målgrupper.",
      help: "Er rækken slettet eller koden rettet i arket Målgrupper, så fortryd, eller skriv koden, som den var. Scorerne er der endnu.",
    },
    "group.sheet": {
      title: "Målgruppe, der ikke er sat op endnu",
      text: "{group} står i Målgrupper, men har ikke noget ark endnu. Sæt den op, hvis den skal bruges.",
      help: "Skriv først navn, respondenter og indikatorer, hvis de mangler. Vælg så »Sæt målgruppen op«. Skal den ikke bruges, så slet rækken.",
    },
    "group.pattern": {
      title: "Målgruppens kode kan ikke bruges",
      text: "{group} kan ikke sættes op med den kode.",
      help: "En kode for en målgruppe er højst 12 store bogstaver og tal og begynder med et bogstav, f.eks. UNGE2. Ret koden, også hvor den er brugt.",
    },
    "group.taken": {
      title: "En kopi er i vejen for målgruppen",
      text: "{group} kan ikke sættes op: Arket {sheet} er en kopi, hvis tabel har det navn, som målgruppens skulle have.",
      help: "Slet kopien, eller giv målgruppen en anden kode.",
    },
    "structure.table": {
      title: "En tabel mangler",
      text: "Tabellen, der hører til i arket {sheet}, mangler.",
      help: "Hent en tidligere udgave af filen: Et ark, der er slettet, kan ikke fortrydes. Er tabellen kun lavet om til almindelige celler, så fortryd det.",
    },
    "structure.column": {
      title: "En kolonne mangler",
      text: "Kolonnen »{column}« mangler i arket {sheet}.",
      help: "Er overskriften rettet, så skriv den, som den var. Er kolonnen slettet, så fortryd, eller hent en tidligere udgave af filen.",
    },
    "structure.twice": {
      title: "To kolonner om det samme",
      text: "Arket {sheet} har både kolonnen »{column}« og kolonnen »{found}«, som registerets kolonne kommer til at hedde.",
      help: "Er »{found}« din egen kolonne, så giv den et andet navn, og opdater så registeret.",
    },
    "structure.order": {
      title: "Kolonner i en anden rækkefølge",
      text: "Målingerne står ikke i rækkefølge.",
      help: "Flyt kolonnerne tilbage: M1, M2, … og til sidst +.",
    },
    "structure.name": {
      title: "Et navn er væk",
      text: "Navnet {name}, som arkenes regler bruger, findes ikke længere i projektmappen.",
      help: "Fortryd sletningen i Excel, eller hent en tidligere udgave af filen. Imens advarer cellerne ikke om forkerte scorer.",
    },
  },
  counts: {
    "score.minimum": {
      title: "For lille antal",
      text: "{citizen}, {indicator}: {score} er mindre end {minimum}.",
      help: "Ret tallet, eller skriv en årsag, hvis det ikke er talt op.",
    },
    "score.maximum": {
      title: "For stort antal",
      text: "{citizen}, {indicator}: {score} er mere end {maximum}.",
      help: "Ret tallet, eller skriv en årsag, hvis det ikke er talt op.",
    },
    "score.step": {
      title: "Ikke et helt tal",
      text: "{citizen}, {indicator}: {score} er ikke et helt tal.",
      help: "Skriv et helt tal.",
    },
  },
  storedAsText: {
    "score.enum": "{citizen}, {indicator}: »{value}« står som tekst, ikke som tal.",
    "measurement.date": "{citizen}, {measurement}: »{date}« står som tekst, ikke som dato.",
  },
  goneColumnHelp:
    "Kolonnen er slettet, eller flyttet og omdøbt: Fortryd, eller hent en tidligere udgave af filen. Ret ikke den overskrift, der står i cellen.",
};
