import type { RefusalTexts } from "../refusals";

/** What Excel and the workbook say no with, in Danish. */
export const refusals: RefusalTexts = {
  reasons: {
    cellEditMode: {
      happened: "Der bliver skrevet i en celle.",
      next: "Tryk på Enter i cellen, og prøv igen.",
    },
    notFound: {
      happened: "Et ark eller en tabel findes ikke længere.",
      next: "Åbn projektmappen igen, og prøv en gang til.",
    },
    invalidArgument: {
      happened: "Excel tog ikke imod en værdi.",
      next: "Tjek registeret, og prøv igen.",
    },
    invalidReference: {
      happened: "En henvisning i projektmappen passer ikke længere.",
      next: "Tjek registeret: en tabel eller et navn er nok slettet.",
    },
    invalidSelection: {
      happened: "Det kan ikke gøres med det, der er markeret.",
      next: "Markér en enkelt celle, og prøv igen.",
    },
    accessDenied: {
      happened: "Arket eller projektmappen er beskyttet.",
      next: "Fjern beskyttelsen af arket, og prøv igen.",
    },
    conflict: {
      happened: "Pladsen er optaget, eller noget ændrede sig imens.",
      next: "Prøv igen.",
    },
    filtered: {
      happened: "Et filter står i vejen.",
      next: "Ryd filteret, og prøv igen.",
    },
    merged: {
      happened: "Flettede celler står i vejen.",
      next: "Ophæv fletningen, og prøv igen.",
    },
    tooLarge: {
      happened: "Der er for meget på én gang for denne Excel.",
      next: "Del opgaven op, og prøv igen.",
    },
    inactiveWorkbook: {
      happened: "Projektmappen er ikke den, der er fremme.",
      next: "Vælg den, og prøv igen.",
    },
    notSupported: {
      happened: "Denne Excel kan ikke det, der er brug for.",
      next: "Opdater Office.",
    },
    busy: {
      happened: "Excel har travlt.",
      next: "Vent et øjeblik, og prøv igen.",
    },
    timedOut: {
      happened: "Forbindelsen til Excel er udløbet.",
      next: "Åbn projektmappen igen.",
    },
    dialogOpen: {
      happened: "En dialogboks er åben i Excel.",
      next: "Luk den, og prøv igen.",
    },
    noAnswer: {
      happened: "Excel svarer ikke.",
      next: "Se, om Excel venter på dig, og prøv igen.",
    },
    general: {
      happened: "Excel afviste det uden at sige hvorfor.",
      next: "Prøv igen.",
    },
  },
  kept: {
    old: "Registeret er, som det var.",
    partly: "Ændringen er ført tilbage, bortset fra celler, som en anden havde ændret imens.",
    pending: "En ændring er begyndt og bliver ført tilbage, næste gang registeret åbnes.",
  },
  nothingWritten: "Intet er skrevet.",
  states: {
    none: {
      happened: "Der er intet register i projektmappen.",
      next: "Vælg en anden fil, eller opret et register først.",
    },
    exists: {
      happened: "Der er allerede et register i projektmappen.",
      next: "Brug det, der er, eller begynd i en tom projektmappe.",
    },
    taken: {
      happened: "Noget andet i projektmappen hedder {subject}, og det navn skal registeret bruge.",
      next: "Giv det et andet navn i Excel (Formler, Navnestyring), eller begynd i en tom projektmappe.",
    },
    newer: {
      happened: "Registeret er lavet med en nyere version. Det kan ses, men ikke ændres.",
      next: "Opdater programmet, før du ændrer noget.",
    },
    older: {
      happened:
        "Registeret er lavet med en ældre version. Det kan ses, men ikke ændres, før det er opdateret.",
      next: "Tryk på Opdater registeret i panelet, eller brug kommandoen upgrade.",
    },
    date1904: {
      happened: "Projektmappen regner datoer fra 1904, så registerets datoer kan ikke læses.",
      next: "Slå 1904-datosystemet fra i Excels indstillinger, og ret datoerne.",
    },
    broken: {
      happened: "Registeret mangler noget, det ikke kan undvære: {subject}.",
      next: "Hent en tidligere udgave af filen (Filer, Oplysninger, Versionshistorik).",
    },
    working: {
      happened: "En anden er midt i en større ændring af registeret.",
      next: "Vent et minut, og prøv igen.",
    },
    blocked: {
      happened: "Der står noget i vejen i celle {subject}, hvor tabellen skal vokse.",
      next: "Flyt det et andet sted hen, og prøv igen.",
    },
    totalsRow: {
      happened: "Tabellen på arket {subject} har en totalrække og kan derfor ikke få flere rækker.",
      next: "Markér en celle i tabellen, slå totalrækken fra (Tabeldesign > Totalrække), og prøv igen.",
    },
  },
  lostRace: {
    before: {
      happened: "En anden har ændret de samme celler imens. Intet er skrevet.",
      next: "Se på cellerne, og prøv igen.",
    },
    after: {
      happened: "Ændringen er skrevet, men en anden har ændret de samme celler bagefter.",
      next: "Se på cellerne, og ret dem, der er forkerte.",
    },
  },
};
