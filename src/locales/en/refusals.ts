import type { RefusalTexts } from "../refusals";

/** What Excel and the workbook say no with, in English. */
export const refusals: RefusalTexts = {
  reasons: {
    cellEditMode: {
      happened: "Someone is typing in a cell.",
      next: "Press Enter in the cell, and try again.",
    },
    notFound: {
      happened: "A sheet or a table is no longer there.",
      next: "Open the workbook again, and try once more.",
    },
    invalidArgument: {
      happened: "Excel did not accept a value.",
      next: "Check the register, and try again.",
    },
    invalidReference: {
      happened: "A reference in the workbook no longer fits.",
      next: "Check the register: a table or a name has probably been deleted.",
    },
    invalidSelection: {
      happened: "It cannot be done with what is selected.",
      next: "Select a single cell, and try again.",
    },
    accessDenied: {
      happened: "The sheet or the workbook is protected.",
      next: "Remove the protection from the sheet, and try again.",
    },
    conflict: {
      happened: "The place is taken, or something changed meanwhile.",
      next: "Try again.",
    },
    filtered: {
      happened: "A filter is in the way.",
      next: "Clear the filter, and try again.",
    },
    merged: {
      happened: "Merged cells are in the way.",
      next: "Unmerge them, and try again.",
    },
    tooLarge: {
      happened: "It is too much at once for this Excel.",
      next: "Divide the task, and try again.",
    },
    inactiveWorkbook: {
      happened: "The workbook is not the one in front.",
      next: "Choose it, and try again.",
    },
    notSupported: {
      happened: "This Excel cannot do what is needed.",
      next: "Update Office.",
    },
    busy: {
      happened: "Excel is busy.",
      next: "Wait a moment, and try again.",
    },
    timedOut: {
      happened: "The connection to Excel has expired.",
      next: "Open the workbook again.",
    },
    dialogOpen: {
      happened: "A dialog is open in Excel.",
      next: "Close it, and try again.",
    },
    noAnswer: {
      happened: "Excel does not answer.",
      next: "See whether Excel is waiting for you, and try again.",
    },
    general: {
      happened: "Excel refused without saying why.",
      next: "Try again.",
    },
  },
  kept: {
    old: "The register is as it was.",
    partly: "The change was put back, except for cells that someone else had changed meanwhile.",
    pending: "A change was begun and will be put back the next time the register is opened.",
  },
  nothingWritten: "Nothing was written.",
  states: {
    none: {
      happened: "There is no register in the workbook.",
      next: "Choose another file, or create a register first.",
    },
    exists: {
      happened: "There is a register in the workbook already.",
      next: "Use the one that is there, or begin in an empty workbook.",
    },
    taken: {
      happened:
        "Something else in the workbook is called {subject}, a name that the register needs.",
      next: "Give it another name in Excel (Formulas, Name Manager), or begin in an empty workbook.",
    },
    newer: {
      happened: "The register was made with a newer version. It can be looked at, but not changed.",
      next: "Update the program before you change anything.",
    },
    older: {
      happened:
        "The register was made with an older version. It can be looked at, but not changed until it is brought up to date.",
      next: "Press Update the register in the pane, or use the command upgrade.",
    },
    date1904: {
      happened: "The workbook counts dates from 1904, so the register's dates cannot be read.",
      next: "Turn the 1904 date system off in Excel's options, and correct the dates.",
    },
    broken: {
      happened: "The register lacks something that it cannot do without: {subject}.",
      next: "Get an earlier version of the file (File, Info, Version History).",
    },
    working: {
      happened: "Someone else is in the middle of a larger change of the register.",
      next: "Wait a minute, and try again.",
    },
    blocked: {
      happened: "Something is in the way in cell {subject}, where the table has to grow.",
      next: "Move it somewhere else, and try again.",
    },
    totalsRow: {
      happened: "The table on the sheet {subject} has a totals row, so it cannot get more rows.",
      next: "Select a cell in the table, switch the totals row off (Table Design > Total Row), and try again.",
    },
  },
  lostRace: {
    before: {
      happened: "Someone else changed the same cells meanwhile. Nothing was written.",
      next: "Look at the cells, and try again.",
    },
    after: {
      happened: "The change was written, but someone else changed the same cells afterwards.",
      next: "Look at the cells, and correct those that are wrong.",
    },
  },
};
