import type { ActionTexts } from "../pane/actions";
import { countedText, inWords, numberText } from "../sentences";

/** What each action is called, in English. */
export const actions: ActionTexts = {
  createRegister: {
    button: "Create register",
    done: (name, indicators, respondents) =>
      `The register for “${name}” was created with ${indicators}. ${respondents === 1 ? "One is to answer." : `${inWords(respondents, ["Two", "Three", "Four"])} are to answer, each separately.`}`,
    undoLine: "register created",
  },
  addCitizen: {
    button: "Add",
    done: (citizen) => `${citizen} was added.`,
    undoLine: "citizen added",
  },
  addMeasurement: {
    button: (measurement, citizen) => `Save measurement ${measurement} for ${citizen}`,
    buttonOfCorrections: (measurement, citizen) =>
      `Save the corrections to measurement ${measurement} for ${citizen}`,
    buttonOfNothing: (citizen) => `Save measurement for ${citizen}`,
    done: (measurement, citizen) => `Measurement ${measurement} for ${citizen} is saved.`,
    undoLine: "measurement saved",
  },
  addNote: {
    button: (citizen) => `Save the agreement with ${citizen}`,
    done: (citizen) => `The agreement with ${citizen} is saved.`,
    undoLine: "agreement saved",
  },
  joinOccasions: {
    button: "Join with the one before",
    done: (citizen, date) =>
      `${citizen}: the measurement is part of the one of ${date}. Every answer has kept its day.`,
    undoLine: "measurements joined",
  },
  partOccasion: {
    button: "Part",
    done: (citizen, date) => `${citizen}: the answers of ${date} are a measurement of their own.`,
    undoLine: "measurement parted",
  },
  importTable: {
    button: "Import",
    done: (citizens, scores) => `${citizens} and ${scores} were imported.`,
    undoLine: "figures imported",
    undoneBut: {
      createRegister:
        "The figures were taken out again. The register that was created for them is still here and can be undone, too.",
    },
  },
  exportSheet: {
    button: "Make a sheet",
    done: (lines) =>
      `A sheet with ${countedText(lines, "en", "line", "lines")} was made at the end of the workbook.`,
    undoLine: "export sheet made",
  },
  drawCard: {
    button: "Make a progression card",
    done: (citizen) => `The progression card now shows ${citizen}. Print it with Ctrl+P.`,
    undoLine: "progression card made",
  },
  fixFinding: {
    button: (value) => (value === null ? "Empty the cell" : `Change to ${value}`),
    done: (title, value) =>
      value === null ? `${title}: the cell was emptied.` : `${title}: changed to ${value}.`,
    buttonOf: { sheet: "Set the target group up", row: "Put back empty" },
    doneOf: {
      sheet: (group) => `The target group ${group} has its sheet now.`,
      row: (citizen) => `What ${citizen} lacked is back, without scores.`,
    },
    undoLine: "error fixed",
  },
  fixFindings: {
    button: (count) => `Fix all ${numberText(count, "en")}`,
    done: (count, title) => `${title}: ${numberText(count, "en")} fixed.`,
    undoLine: "errors fixed",
  },
  setFindingAside: {
    button: "Set aside",
    done: (title) => `${title}: set aside.`,
    undoLine: "finding set aside",
  },
  bringFindingBack: {
    button: "Bring back",
    done: (title) => `${title}: brought back.`,
    undoLine: "finding brought back",
  },
  upgradeRegister: {
    button: "Update the register",
    done: () => "The register is up to date. Every answer, date and text is as it was.",
    undoLine: "register updated",
  },
};
