import type { RegisterFindingTexts } from "../../violations";

/** What is found in a register, in English. */
export const foundInRegister: RegisterFindingTexts = {
  codes: {
    "score.minimum": {
      title: "Score below the scale",
      text: "{citizen}, {indicator}: {score} is less than {minimum}, the lowest step.",
      help: "Correct the number, or write a reason if there is no score.",
    },
    "score.maximum": {
      title: "Score above the scale",
      text: "{citizen}, {indicator}: {score} is more than {maximum}, the highest step.",
      help: "Correct the number, or write a reason if there is no score.",
    },
    "score.step": {
      title: "Score between two steps",
      text: "{citizen}, {indicator}: {score} is not a whole number.",
      help: "Choose the step whose description fits best.",
    },
    "score.enum": {
      title: "Neither score nor reason",
      text: "{citizen}, {indicator}: “{value}” is neither a number nor one of the reasons.",
      help: "Write a number on the scale, a reason from the list, or leave the cell empty. A number that is stored as text must be written again as a number.",
    },
    "score.indicator": {
      title: "Unknown indicator",
      text: "{citizen}: the code “{indicator}” is not among this target group's indicators.",
      help: "Correct the code, or add the indicator.",
    },
    "score.column": {
      title: "Something stands in the column +",
      text: "{citizen}: “{value}” stands in the column +, which belongs to no measurement.",
      help: "Insert a column before +, and move it there.",
    },
    "score.closed": {
      title: "An answer where the indicator is not valid",
      text: "{citizen}, {indicator}, {measurement}: there is an answer on {date}, when the indicator is not valid.",
      help: "Correct the day, or Valid from and Valid to in the sheet Indicators. The answer counts as long as it stands there.",
    },
    "measurement.required": {
      title: "Measurement without a date",
      text: "{citizen}: {measurement} has answers, but no date.",
      help: "Write the date of the measurement in the row Measurement date. If the citizen has no such row, see whether its citizen code is misspelt.",
    },
    "measurement.date": {
      title: "A measurement date does not fit",
      text: "{citizen}, {measurement}: {date} cannot be the date of the measurement.",
      help: "A measurement date is a date up to today, and comes after that of the measurement before. A date that is stored as text must be written again.",
    },
    "row.unique": {
      title: "The same row twice",
      text: "{citizen}, {indicator}: the row is there already, at {first}.",
      help: "Gather the answers in one row, and delete the other.",
    },
    "row.citizen": {
      title: "Citizen who is not on the list",
      text: "“{citizen}” has rows on the sheet, but is not in Citizens.",
      help: "If the row was deleted in Citizens, undo that in Excel, or write the code there again, with group and start: the scores on the sheet then belong to the citizen as before. If the code is misspelt, correct it in the rows.",
    },
    "indicator.changed": {
      title: "The indicator was changed after scores were given",
      text: "{group}, {indicator}: {column} is {value} in the sheet Indicators, but {existing} in the rows on the sheet {sheet}, from {first}. Rows with scores: {count}.",
      help: "Write it back in the sheet Indicators. If something new is to hold, make a new indicator with a code of its own and the old code under Replaces, so that the scores keep their meaning. If the sheet was wrong from the start, correct the rows instead.",
    },
    "row.formula": {
      title: "A formula was typed over",
      text: "{citizen}: under {column} the sheet's formula is missing, so the figure does not follow the scores. Cells: {count}.",
      help: "Undo it in Excel, or copy a cell of the same column in which the formula stands into the cell.",
    },
    "row.scale": {
      title: "The row says something else than the indicator",
      text: "{group}, {indicator}: {column} is {value} in the row, but {existing} in the sheet Indicators. Rows with scores: {count}.",
      help: "If the cell was typed over by mistake, write what the sheet Indicators says. If the scores were given on another scale, they belong to a new indicator with a code of its own.",
    },
    "row.copied": {
      title: "Not in step with the indicator",
      text: "{group}, {indicator}: {column} is {value} in the row, but {existing} in the sheet Indicators. Rows: {count}.",
      help: "Correct the rows. If it is the sheet Indicators that is wrong, correct that instead.",
    },
    "row.owner": {
      title: "Not in step with the citizen",
      text: "{citizen}, {group}: {column} is {value} in the row, but {existing} on the list. Rows: {count}.",
      help: "Correct the rows, so that a filter shows the right citizens. If it is the sheet Citizens or Periods that is wrong, correct that instead.",
    },
    "row.missing": {
      title: "Rows are missing from a citizen's block",
      text: "{citizen}, {group}: the row {indicator}, which nearly all others have, is missing. Rows that are missing: {count}.",
      help: "If they were deleted by mistake, undo that in Excel, or find them in an earlier version of the file: the log shows corrections, but not the answers themselves. If nothing ever stood in them, put them back empty. If the indicator was chosen away with the citizen, write its code under Chosen away in the sheet Citizens.",
    },
    "row.joint": {
      title: "Something else than 1 in a JOINT row",
      text: "{citizen}, {measurement}: “{value}” stands in the row that says what was scored jointly.",
      help: "Write 1 if the scores were given jointly; else leave the cell empty.",
    },
    "setting.code": {
      title: "Unknown setting",
      text: "“{value}” is the code of none of the register's settings, so the row has no effect.",
      help: "Correct the code in the sheet Lists, or delete the row.",
    },
    "row.respondent": {
      title: "Respondent outside the target group",
      text: "{citizen}, {indicator}: {respondent} is not among the target group's respondents.",
      help: "Correct the respondent, or add it to the target group.",
    },
    "citizen.required": {
      title: "Citizen without a code",
      text: "The row has no citizen code.",
      help: "Write a code, never a name or a civil registration number.",
    },
    "citizen.unique": {
      title: "The same citizen code twice",
      text: "“{citizen}” is in {first} already. Capitals make no difference.",
      help: "Give one of the citizens another code, or delete one of the rows.",
    },
    "citizen.pattern": {
      title: "Citizen code that may cause trouble",
      text: "“{citizen}” may cause trouble as a citizen code.",
      help: "A code has at most 20 letters and digits, with - _ . or / between them if you like, and no spaces.",
    },
    "citizen.privacy": {
      title: "Looks like a civil registration number",
      text: "The code looks like a civil registration number.",
      help: "Use a code that cannot be traced to the citizen without the case system.",
    },
    "citizen.group": {
      title: "Unknown target group",
      text: "{citizen}: the target group “{group}” is not in Target groups.",
      help: "Choose a target group from the list.",
    },
    "citizen.start": {
      title: "Start date that can hardly be right",
      text: "{citizen} has the start date {date}.",
      help: "A start date is after 1999 and at most a year ahead. Correct it in the sheet Citizens, or set the warning aside.",
    },
    "stay.open": {
      title: "Two stays at once in the same target group",
      text: "{citizen} has another open stay in {group}; the first one is at {first}.",
      help: "Write a last day in one of them, or delete the row that was written twice.",
    },
    "pause.outside": {
      title: "Pause outside of the stay",
      text: "{citizen}, {group}: the pause at {date} lies in none of the citizen's stays.",
      help: "Correct the dates or the target group in the sheet Periods. A pause lies inside one stay.",
    },
    "pause.overlap": {
      title: "Two pauses on the same days",
      text: "{citizen}, {group}: the pause at {date} shares days with the one at {first}.",
      help: "Correct the dates in the sheet Periods, or delete one of them. Days that they share count once.",
    },
    "answer.stay": {
      title: "Answers outside of the stay",
      text: "{citizen}, {group}: measurements outside of the citizen's stays: {count}. The first one is {measurement}, {date}.",
      help: "The answers still count. Correct the stay's start or end, or the date of the measurement.",
    },
    "citizen.moved": {
      title: "Answers in a target group without a stay",
      text: "{citizen} has answers in {group} (measurements: {count}), but no stay there; the sheet Citizens says {existing}.",
      help: "If the citizen has moved, write the stay in {group} in the sheet Periods, with start and end, and correct Start in the sheet Citizens to the first day in {existing}. If the group was changed by mistake, write the old one in the sheet Citizens again.",
    },
    "cell.privacy": {
      title: "Civil registration number in a cell",
      text: "The cell holds something that looks like a civil registration number.",
      help: "Delete the number, and use the citizen's code instead.",
    },
    "table.required": {
      title: "Fields that are missing",
      text: "On the sheet {sheet}, {column} is missing in the row {row}.",
      help: "Write what is missing.",
    },
    "table.unique": {
      title: "There twice",
      text: "On the sheet {sheet}, {value} is already under {column}, first in {first}.",
      help: "Correct one of them, or delete the row that is one too many.",
    },
    "table.reference": {
      title: "Not to be found",
      text: "On the sheet {sheet}, {value} under {column} in the row {row} is not to be found where it belongs.",
      help: "Correct it, or make what it refers to.",
    },
    "table.enum": {
      title: "Not on the list",
      text: "On the sheet {sheet}, {value} under {column} in the row {row} is none of the words to choose among.",
      help: "Choose a word from the cell's list.",
    },
    "table.type": {
      title: "Text where a number or a date belongs",
      text: "On the sheet {sheet}, {value} stands as text under {column} in the row {row}.",
      help: "Type the number or the date again. Until then the cell counts as empty.",
    },
    "table.copied": {
      title: "Not kept in step",
      text: "On the sheet {sheet}, {value} stands under {column} in the row {row}, but where it comes from stands {existing}.",
      help: "Write the same in both places.",
    },
    "sheet.copy": {
      title: "Copy of a sheet",
      text: "The sheet {sheet} is a copy of one of the register's. It counts nowhere.",
      help: "To keep the copy, move it to another workbook. If not, delete the sheet. The register works beside it.",
    },
    "sheet.group": {
      title: "Score sheet without a target group",
      text: "The sheet {sheet} belongs to the target group {group}, which is not in Target groups.",
      help: "If the row was deleted or the code changed in the sheet Target groups, undo that, or write the code as it was. The scores are still there.",
    },
    "group.sheet": {
      title: "Target group that is not set up yet",
      text: "{group} is in Target groups, but has no sheet yet. Set it up if it is wanted.",
      help: "First write name, respondents and indicators where they are missing. Then choose “Set the target group up”. If it is not wanted, delete the row.",
    },
    "group.pattern": {
      title: "The target group's code cannot be used",
      text: "{group} cannot be set up with that code.",
      help: "A target group's code has at most 12 capitals and digits and begins with a letter, such as UNGE2. Correct the code, also where it is used.",
    },
    "group.taken": {
      title: "A copy is in the target group's way",
      text: "{group} cannot be set up: the sheet {sheet} is a copy whose table has the name that the target group's would have.",
      help: "Delete the copy, or give the target group another code.",
    },
    "structure.table": {
      title: "A table is missing",
      text: "The table that belongs on the sheet {sheet} is missing.",
      help: "Get an earlier version of the file: deleting a sheet cannot be undone. If the table was only turned into plain cells, undo that.",
    },
    "structure.column": {
      title: "A column is missing",
      text: "The column “{column}” is missing from the sheet {sheet}.",
      help: "If the header was changed, write it as it was. If the column was deleted, undo that, or get an earlier version of the file.",
    },
    "structure.twice": {
      title: "Two columns for the same",
      text: "The sheet {sheet} has both the column “{column}” and the column “{found}”, which is what the register's column is going to be called.",
      help: "If “{found}” is a column of your own, give it another name, and then update the register.",
    },
    "structure.order": {
      title: "Columns in another order",
      text: "The measurements are not in order.",
      help: "Move the columns back: M1, M2, … and last +.",
    },
    "structure.name": {
      title: "A name is gone",
      text: "The name {name}, which the sheets' rules use, is no longer in the workbook.",
      help: "Undo the deletion in Excel, or get an earlier version of the file. Until then the cells do not warn of wrong scores.",
    },
  },
  counts: {
    "score.minimum": {
      title: "Count too small",
      text: "{citizen}, {indicator}: {score} is less than {minimum}.",
      help: "Correct the number, or write a reason if nothing was counted.",
    },
    "score.maximum": {
      title: "Count too large",
      text: "{citizen}, {indicator}: {score} is more than {maximum}.",
      help: "Correct the number, or write a reason if nothing was counted.",
    },
    "score.step": {
      title: "Not a whole number",
      text: "{citizen}, {indicator}: {score} is not a whole number.",
      help: "Write a whole number.",
    },
  },
  storedAsText: {
    "score.enum": "{citizen}, {indicator}: “{value}” is stored as text, not as a number.",
    "measurement.date": "{citizen}, {measurement}: “{date}” is stored as text, not as a date.",
  },
  goneColumnHelp:
    "The column was deleted, or moved and renamed: undo that, or get an earlier version of the file. Leave the header that stands in the cell.",
};
