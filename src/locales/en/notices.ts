import type { NoticeTexts } from "../pane/notices";
import { numberText } from "../sentences";

/** The sentences of the pane's messages, in English. */
export const notices: NoticeTexts = {
  reasons: {
    cellEditMode: {
      happened: "Press Enter in the cell.",
      next: "Someone is typing in a cell, and until that is finished the pane cannot write. To drop what was typed, press Esc. Try again afterwards.",
    },
    notFound: {
      happened: "A sheet or a table is no longer there.",
      next: "The register must be read again before you can go on.",
    },
    inactiveWorkbook: {
      happened: "Another workbook has taken this one's place.",
      next: "The pane belongs to the one that was open before. Open the pane again.",
    },
    timedOut: {
      happened: "The connection to Excel has expired.",
      next: "Try again. If that does not help, open the workbook again.",
    },
    noAnswer: {
      happened: "Excel does not answer.",
      next: "See whether Excel is waiting for you, for example with a dialog.",
    },
  },
  failed: {
    happened: "Something went wrong in the pane.",
    next: "Try again. If that does not help, close the pane and open it again.",
  },
  cancelled: "It was stopped.",
  keptWhenUndoing: {
    old: "The change still stands.",
    partly: "The change was undone, except for cells that someone has changed since.",
    pending: "Undoing was begun and will be finished the next time the register is opened.",
  },
  unanswered: {
    writing:
      "It is not known whether the change was saved. When the register is read again, either all of it is there or none of it.",
    undoing:
      "It is not known whether the change was undone. When the register is read again, either all of it is undone or none of it.",
  },
  undone: (change) => `Undone: ${change}.`,
  undoGone: {
    happened: "It cannot be undone any more.",
    next: "There is a newer change, or someone else has undone it already.",
  },
  undoChanged: {
    happened: "It cannot be undone any more.",
    next: "Someone has changed it since. Correct it in the sheet instead.",
  },
  undoUnreadable: {
    happened: "It cannot be undone any more.",
    next: "Someone has changed the register's log, so it is not known what stood there before. Correct it in the sheet instead.",
  },
  undoExpired: {
    happened: "It can no longer be undone.",
    next: "More days have passed than the log keeps it for: 7, unless you chose otherwise. Correct it in the sheet instead.",
  },
  left: "Someone has changed these cells since, so they were left alone:",
  cells: "It is about:",
  more: (count) => `and ${numberText(count, "en")} more`,
  notVerified: "Excel did not answer when it was to be checked. Look in the sheet.",
  putBack: {
    happened: "A change was interrupted last time and has now been put back.",
    next: "The register is as it was before it. Do it again if it is still to be done.",
  },
  notReadAfter: "The register could not be read afterwards, so the pane shows it as it was before.",
  partGone: {
    happened: "This part of the pane could not be fetched.",
    next: "The pane may have been updated, or the network does not answer. What you have typed is still here: save it first, and then open the pane again.",
  },
  gone: {
    happened: "The sheet is no longer there.",
    next: "It was deleted or renamed. The workbook was read anew.",
  },
  hidden: {
    happened: "The sheet is hidden.",
    next: "Right-click a sheet tab and choose Unhide to see it.",
  },
  reload: "Open the pane again",
  readAgain: "Read the register again",
};
