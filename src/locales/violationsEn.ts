import type { ViolationTexts } from "./violations";

/** The findings in English. */
export const violationsEn: ViolationTexts = {
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
      help: "Write a number on the scale, a reason from the list, or leave the cell empty.",
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
    "measurement.required": {
      title: "Measurement without a date",
      text: "{citizen}: {measurement} has answers, but no date.",
      help: "Write the date of the measurement in the row Measurement date.",
    },
    "measurement.date": {
      title: "A measurement date does not fit",
      text: "{citizen}, {measurement}: {date} does not fit as the date of the measurement.",
      help: "A measurement date is a date up to today, and comes after that of the measurement before.",
    },
    "row.unique": {
      title: "The same row twice",
      text: "{citizen}, {indicator}: the row is there already, at {first}.",
      help: "Gather the answers in one row, and delete the other.",
    },
    "row.citizen": {
      title: "Citizen who is not on the list",
      text: "“{citizen}” has rows on the score sheet, but is not in Citizens.",
      help: "Add the citizen, or correct the code in the rows.",
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
      text: "“{citizen}” is not a good citizen code.",
      help: "A code has at most 20 characters, no spaces at its ends, and no *, ? or ~.",
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
    "structure.table": {
      title: "A table is missing",
      text: "The table {table} is not in the workbook. It is usually on the sheet {sheet}.",
      help: "Undo the change, or open an earlier version of the file.",
    },
    "structure.column": {
      title: "A column is missing",
      text: "The column “{column}” is missing from the table {table}.",
      help: "Put the header back as it was.",
    },
    "structure.order": {
      title: "Columns in another order",
      text: "The measurements of the table {table} are not in order.",
      help: "Move the columns back: M1, M2, … and last +.",
    },
    "input.required": {
      title: "Something is missing",
      text: "Fill in {field}.",
      help: "It is needed before anything can be saved.",
    },
    "input.number": {
      title: "Not a number",
      text: "“{value}” cannot be used as {field}.",
      help: "Write a number.",
    },
    "input.date": {
      title: "Not a usable date",
      text: "{date} cannot be used as {field}.",
      help: "Use a real date after 1999. A measurement cannot be in the future.",
    },
    "input.unknown": {
      title: "Not there",
      text: "“{value}” is not known as {field}.",
      help: "Choose one that the register has, or add it first.",
    },
    "input.unique": {
      title: "There already",
      text: "“{value}” is there already as {field}.",
      help: "Choose another. Capitals make no difference.",
    },
    "input.conflict": {
      title: "Two different statements",
      text: "There is both “{value}” and “{existing}” as {field}.",
      help: "Find out which is right. Nothing was changed.",
    },
    "input.pattern": {
      title: "Cannot be used",
      text: "“{value}” cannot be used as {field}.",
      help: "Use letters and digits. A target group's code has at most 12 capitals and digits and begins with a letter, other codes at most 20 characters and a short name at most 30.",
    },
    "input.closed": {
      title: "The indicator is closed",
      text: "{indicator} cannot be scored on {date}.",
      help: "Use the indicator that is valid on the date.",
    },
    "input.respondent": {
      title: "Is not asked",
      text: "{indicator} has no question to {respondent}.",
      help: "Write a question in Indicators, or choose another respondent.",
    },
    "import.column": {
      title: "A column is missing from the file",
      text: "The file has no column called “{column}”.",
      help: "Correct the name in the column map, so that it is as in the file's first line.",
    },
    "import.quotes": {
      title: "A quotation mark causes trouble",
      text: "Line {line}: a quotation mark is never closed, or stands loose.",
      help: "Correct the line, or save the file as CSV again.",
    },
    "import.encoding": {
      title: "The file's characters cannot be read",
      text: "Line {line} has characters that cannot be read.",
      help: "Save the file as UTF-8, or name its encoding in the column map.",
    },
    "import.empty": {
      title: "The file is empty",
      text: "There are no rows in the file.",
      help: "The file needs a line with the columns' names and at least one row.",
    },
    "import.width": {
      title: "A line has too many or too few fields",
      text: "Line {line} has {found} fields. There should be {expected}.",
      help: "Look for a separator too many or too few.",
    },
    "import.map": {
      title: "The column map does not fit",
      text: "{path}: {problem}",
      help: "Correct the column map.",
    },
    "import.more": {
      title: "And more",
      text: "There are {count} more.",
      help: "Correct the first ones, and try again.",
    },
  },
  fields: {
    citizen: "citizen code",
    group: "target group",
    groupName: "the target group's name",
    caseworker: "caseworker",
    section: "section",
    start: "start date",
    respondent: "respondent",
    respondents: "respondents",
    indicator: "indicator",
    indicators: "indicators",
    scale: "scale",
    shortName: "short name",
    date: "date",
    time: "time",
    score: "score",
    scores: "at least one score",
    reason: "reason",
    interval: "interval in days",
    template: "template",
    baseline: "baseline score",
    effort: "effort",
    column: "column",
    encoding: "encoding",
  },
  nothing: "(empty)",
  location: "Line {line}, column {column}: ",
  lineLocation: "Line {line}: ",
};
