import type { ImportFindingTexts } from "../../violations";

/** What is found in a table to import and its column map, in English. */
export const foundInImport: ImportFindingTexts = {
  codes: {
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
      help: "Save the file again in Excel as CSV UTF-8.",
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
    "import.word": {
      title: "A word that is not known",
      text: "“{value}” is not known as {field} (rows: {count}).",
      help: "Say in the column map what the word means, or write null where its rows are to be left out.",
    },
    "import.words": {
      title: "To be written in the column map",
      text: "Write in the column map: {snippet}. The codes are {codes}.",
      help: "Put a code after each word, or null, which leaves out the rows with that word.",
    },
    "import.contradiction": {
      title: "The file is in another encoding",
      text: "The column map says {value}, but the file is {existing}, and was read as that.",
      help: "Correct encoding in the column map, or leave it out.",
    },
    "import.similar": {
      title: "Two codes look alike",
      text: "“{citizen}” looks like “{existing}”, which is in the file too.",
      help: "They are taken for two citizens. If it is the same one, give both one code in the file before you import it.",
    },
    "import.similarKnown": {
      title: "A new code looks like one in the register",
      text: "“{citizen}” is new, and looks like “{existing}”, which is in the register.",
      help: "They are taken for two citizens. If it is the same one, use the register's code in the file before you import it.",
    },
    "import.sameCitizen": {
      title: "Taken for a citizen of the register",
      text: "“{citizen}” is taken for “{existing}”, which is in the register.",
      help: "Excel tells no capitals apart. If it is somebody else, correct the code in the file.",
    },
    "import.outside": {
      title: "Answers outside of the stay",
      text: "{citizen}: {count} answers are of days outside of the citizen's stay in the target group.",
      help: "They come in and count. If they belong to the stay, correct its start or end.",
    },
    "import.joined": {
      title: "Answers of several days in one measurement",
      text: "{citizen}: {count} of the answers go into a measurement of another date.",
      help: "Each answer keeps its own day. See whether they belong to the same conversation.",
    },
    "import.parted": {
      title: "Answers get a measurement of their own",
      text: "{citizen}: answers that were part of a measurement of another day get their own (count: {count}).",
      help: "Otherwise the days would not rise from left to right. No answer changes its day.",
    },
    "import.partedJoint": {
      title: "The mark of joint answers goes with them",
      text: "{citizen}: of the answers that get a measurement of their own some were given jointly (count: {count}). The mark goes with them.",
      help: "Where the mark stands for everybody it stays with the answers of the others as well.",
    },
    "import.more": {
      title: "And more",
      text: "… and {count} more.",
      help: "The first ones are named.",
    },
  },
  mapProblems: {
    json: "This is not valid JSON. Look for a comma, a quotation mark or a bracket that is missing or too many.",
    missing: "This field is missing.",
    unknown: "There is no such field.",
    text: "A text in quotation marks is expected here.",
    number: "A whole number is expected here.",
    list: "A list in square brackets is expected here.",
    object: "Fields in curly brackets are expected here.",
    date: "A date such as 2026-01-05 is expected here.",
    language: 'Choose "da" or "en".',
    template: 'The id of a template is expected here, such as "bip", or a template written out.',
    timeUnit: 'Choose "days", "weeks" or "months". It is needed where there is a column of times.',
    dateFormat: 'Choose "iso" or "dayFirst".',
    decimal: 'Choose "." or ",".',
    encoding: 'Choose "utf-8", "utf-16le", "utf-16be" or "windows-1252".',
    delimiter: 'Choose ",", ";" or "\\t", a tab.',
    timeOrDate: "Exactly one of time and date must be here.",
    startDate: "A date is needed where there is a column of times or of baseline scores.",
    respondentTwice: "There is a column of respondents, so respondent cannot be here.",
    indicatorTwice: "There is a column of indicators, so indicator cannot be here.",
    missingTexts:
      'A list of texts is expected here, or a list for each column, such as { "score": ["99"] }.',
    empty: "The text is empty.",
    bothLanguages: "Write the text in both languages, or leave both empty.",
    longShortName: "The short name has more than 30 characters.",
    respondentName: 'Choose "citizen", "caseworker", "mentor" or "jobConsultant".',
    indicatorCode: "A code is a letter and at most 19 more letters, digits, points and hyphens.",
    reservedCode: "The register uses that code itself. Choose another.",
    nobodyAsked: "Nobody is asked. Write one question at least.",
    indicatorType: 'Choose "scale" or "count".',
    direction: "Choose 1 where a higher number is progress, else -1.",
    maximum: "The highest step must be higher than the lowest.",
    descriptors:
      "There must be a descriptor for every step, or none. A count and a scale of more than 5 steps have none.",
    groupCode:
      "A target group's code is a capital and at most 11 more capitals and digits, because it becomes part of a table's name.",
    templateId: "Lower-case letters a–z, digits and hyphens are expected here, a letter first.",
    interval: "A number of days, 1 or more, is expected here.",
    emptyList: "The list is empty. At least one is needed.",
    twiceInList: "The same stands twice in the list.",
    codeTwice: "Another indicator has the same code.",
    notRespondent: "The question is to somebody who is not in the template's respondents.",
    neverAsked: "No indicator has a question to this one.",
    other: "This does not fit.",
  },
  wholeMap: "The column map",
  importHelp: {
    "input.required": "Write it in the file, or leave the line out.",
    "input.date":
      "A date is a real one from the year 2000 until today; a time is a whole number, 0 or more.",
    "input.unknown": "Correct the word in the file, or choose what it means.",
    "input.conflict": "Find out which is right, and correct the file.",
  },
  location: "Line {line}, column {column}: ",
  lineLocation: "Line {line}: ",
};
