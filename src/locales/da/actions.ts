import type { ActionTexts } from "../pane/actions";
import { countedText, inWords, numberText } from "../sentences";

/** What each action is called, in Danish. */
export const actions: ActionTexts = {
  createRegister: {
    button: "Opret register",
    done: (name, indicators, respondents) =>
      `Registeret for »${name}« er oprettet med ${indicators}. ${respondents === 1 ? "Én skal svare." : `${inWords(respondents, ["To", "Tre", "Fire"])} skal svare, hver for sig.`}`,
    undoLine: "register oprettet",
  },
  addCitizen: {
    button: "Tilføj",
    done: (citizen) => `${citizen} er tilføjet.`,
    undoLine: "borger tilføjet",
  },
  addMeasurement: {
    button: (measurement, citizen) => `Gem måling ${measurement} for ${citizen}`,
    buttonOfCorrections: (measurement, citizen) =>
      `Gem rettelserne i måling ${measurement} for ${citizen}`,
    buttonOfNothing: (citizen) => `Gem måling for ${citizen}`,
    done: (measurement, citizen) => `Måling ${measurement} for ${citizen} er gemt.`,
    undoLine: "måling gemt",
  },
  addNote: {
    button: (citizen) => `Gem aftalen med ${citizen}`,
    done: (citizen) => `Aftalen med ${citizen} er gemt.`,
    undoLine: "aftale gemt",
  },
  joinOccasions: {
    button: "Saml med forrige",
    done: (citizen, date) =>
      `${citizen}: målingen er samlet med den fra ${date}. Hvert svar har beholdt sin dag.`,
    undoLine: "målinger samlet",
  },
  partOccasion: {
    button: "Skil ad",
    done: (citizen, date) => `${citizen}: svarene fra ${date} har nu en måling for sig.`,
    undoLine: "måling skilt ad",
  },
  importTable: {
    button: "Hent tallene",
    done: (citizens, scores) => `${citizens} og ${scores} er hentet.`,
    undoLine: "tal hentet",
    undoneBut: {
      createRegister:
        "Tallene er taget ud igen. Registeret, der blev oprettet til dem, er her stadig og kan også fortrydes.",
    },
  },
  exportSheet: {
    button: "Lav et ark",
    done: (lines) =>
      `Et ark med ${countedText(lines, "da", "linje", "linjer")} er lavet sidst i projektmappen.`,
    undoLine: "eksportark lavet",
  },
  drawCard: {
    button: "Lav progressionskort",
    done: (citizen) => `Progressionskortet viser nu ${citizen}. Udskriv med Ctrl+P.`,
    undoLine: "progressionskort lavet",
  },
  fixFinding: {
    button: (value) => (value === null ? "Tøm cellen" : `Ret til ${value}`),
    done: (title, value) =>
      value === null ? `${title}: cellen er tømt.` : `${title}: rettet til ${value}.`,
    buttonOf: { sheet: "Sæt målgruppen op", row: "Sæt ind igen, tomt" },
    doneOf: {
      sheet: (group) => `Målgruppen ${group} har fået sit ark.`,
      row: (citizen) => `Det, der manglede hos ${citizen}, er sat ind igen, uden scorer.`,
    },
    undoLine: "fejl rettet",
  },
  fixFindings: {
    button: (count) => `Ret alle ${numberText(count, "da")}`,
    done: (count, title) => `${title}: ${numberText(count, "da")} er rettet.`,
    undoLine: "fejl rettet",
  },
  setFindingAside: {
    button: "Læg til side",
    done: (title) => `${title}: lagt til side.`,
    undoLine: "fund lagt til side",
  },
  bringFindingBack: {
    button: "Tag frem igen",
    done: (title) => `${title}: taget frem igen.`,
    undoLine: "fund taget frem",
  },
  upgradeRegister: {
    button: "Opdater registeret",
    done: () => "Registeret er opdateret. Alle svar, datoer og tekster står, som de stod.",
    undoLine: "register opdateret",
  },
};
