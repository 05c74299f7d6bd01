import type { CliTexts } from "./CliTexts";

/** The command line in English. */
export const en: CliTexts = {
  failures: {
    "usage.noCommand": {
      happened: "It was not said what to do.",
      next: "Write {program} --help to see the commands.",
    },
    "usage.command": {
      happened: 'There is no command "{command}".',
      next: "Write {program} --help to see the commands.",
    },
    "usage.option": {
      happened: "There is no option {option} here.",
      next: "Write {program} --help to see the options.",
    },
    "usage.value": {
      happened: "The option {option} lacks its value.",
      next: "Write it after the option: {option} {placeholder}.",
    },
    "usage.flag": {
      happened: "The option {option} takes no value.",
      next: "Write it without = and without anything after it.",
    },
    "usage.repeated": {
      happened: "The option {option} is there more than once.",
      next: "Write it once.",
    },
    "usage.required": {
      happened: "The option {option} is missing.",
      next: "Add {option} {placeholder}.",
    },
    "usage.argument": {
      happened: "A file is missing.",
      next: "Say which {placeholder} it is about.",
    },
    "usage.extra": {
      happened: '"{argument}" is not needed.',
      next: "Put names with spaces in quotation marks, and write {program} --help to see what the command takes.",
    },
    "usage.choice": {
      happened: '"{value}" cannot be used for {option}.',
      next: "Choose one of these: {choices}.",
    },
    "usage.date": {
      happened: '"{value}" is not a date that can be used for {option}.',
      next: "Write year, month and day like 2026-01-31.",
    },
    "usage.days": {
      happened: '"{value}" is not a number of days.',
      next: "Write a whole number, for example {option} 14.",
    },
    "usage.picture": {
      happened: "A picture of that kind cannot be written.",
      next: "Let the name end in .svg; a browser, Word and PowerPoint can show it.",
    },
    "usage.port": {
      happened: '"{value}" is no port.',
      next: "Write a whole number from 1 to 65535, for example {option} 3443.",
    },
    "page.build": {
      happened: "The page could not be built: {problem}",
      next: "Write npm ci and try again. If that does not help, show the message to whoever made the program.",
    },
    "page.port": {
      happened: "No port is free from {port} on.",
      next: "Choose another with --port.",
    },
    "upgrade.newer": {
      happened:
        "The register was made with a newer version than this program, and cannot be brought up to date here.",
      next: "Get the newest version of the program. Nothing was written.",
    },
    "usage.workbook": {
      happened: "Excel cannot open a workbook of that name.",
      next: "Let the name end in .xlsx.",
    },
    "file.missing": { happened: "The file is not there.", next: "See whether the name is right." },
    "file.folder": {
      happened: "It is a folder and not a file.",
      next: "Give the name of a file in the folder.",
    },
    "file.unreadable": {
      happened: "The file cannot be read ({problem}).",
      next: "See whether you have access to it, and whether it is open somewhere else.",
    },
    "file.exists": {
      happened: "The file is there already and was not touched.",
      next: "Choose another name, or add --force to replace it.",
    },
    "file.input": {
      happened: "The result cannot go into the file that is read.",
      next: "Choose another name for --out. The file was not touched.",
    },
    "file.noFolder": {
      happened: "The folder that the file is to lie in is not there.",
      next: "Make the folder, or choose another.",
    },
    "file.notFolder": {
      happened: "It is a file and not a folder.",
      next: "Choose another name for the folder.",
    },
    "file.unwritable": {
      happened: "It cannot be written here ({problem}).",
      next: "See whether you have access to the folder, and whether there is room.",
    },
    "template.unknown": {
      happened: 'There is no template "{template}".',
      next: "There are these: {templates}.",
    },
    "citizen.unknown": {
      happened: 'The citizen "{citizen}" is not in the register.',
      next: "Write the code as it stands on the sheet Citizens.",
    },
    "indicator.unknown": {
      happened: 'The indicator "{indicator}" is not in the citizen\'s target group.',
      next: "There are these: {indicators}.",
    },
    "chart.empty": {
      happened: 'There is nothing to draw for "{citizen}".',
      next: "See whether the citizen has rows on the score sheet, and whether the indicators have a scale.",
    },
    violations: { happened: "It cannot be done.", next: "" },
    "example.unexpected": {
      happened: "The example did not go as it must: {problem}.",
      next: "That is a mistake in the program. Tell us about it.",
    },
  },
  fileErrors: {
    notAWorkbook: {
      happened: "The file is not a workbook.",
      next: "Choose an Excel file whose name ends in .xlsx.",
    },
    oldFormat: {
      happened: "The file is in Excel's old format (.xls).",
      next: "Open it in Excel, and save it as an Excel workbook (.xlsx).",
    },
    password: {
      happened: "The file is protected by a password.",
      next: "Remove the password in Excel, and try again.",
    },
    unsupported: {
      happened: "Workbooks of that kind cannot be read.",
      next: "Open it in Excel, and save it as an ordinary Excel workbook (.xlsx).",
    },
    damaged: {
      happened: "The file is damaged.",
      next: "Get an earlier version, or open it in Excel and save it again.",
    },
    tooLarge: {
      happened: "The file is larger than it can be.",
      next: "See whether it is the right file.",
    },
    wouldLose: {
      happened: "The file cannot be saved without losing something in it.",
      next: "Make the change in Excel instead.",
    },
  },
  importHelp: {
    "import.encoding":
      'Save the file as UTF-8, or name its encoding in the column map: "encoding": "windows-1252" for an older Danish file.',
    "input.date":
      "A date is a real one from the year 2000 until today; a time is a whole number, 0 or more. The column map says how dates are written.",
    "input.unknown": "Correct the word, or write in the column map what it means.",
  },
  internal: {
    happened: "Something went wrong in the program ({problem}).",
    next: "That is our mistake. Tell us about it, but do not send the file.",
  },
  nothingWritten: "Nothing was written, and the files that were read are unchanged.",

  help: {
    about: "Registers for progression measurement as files, without Excel.",
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    exit: "Exit status",
    exitStatuses: ["done, and nothing is wrong", "done, and problems were found", "could not run"],
    more: "{program} COMMAND --help says what a command takes.",
    required: "required",
  },
  commands: {
    create: "makes a register from a template",
    import: "takes a table (CSV) into a new register, or into one that exists",
    check: "says everything that is wrong in one or several registers",
    due: "says for whom it is time to talk",
    chart: "draws a citizen's development",
    export: "writes the scores and lists of one or several registers as tables (CSV)",
    join: "makes one measurement of two neighbouring ones of a citizen, in a copy",
    part: "makes answers that had joined a measurement one of their own, in a copy",
    upgrade: "brings a register of an older version up to date, in a copy",
    demo: "takes a table through everything: register, card, picture and export",
    example: "shows every step on a made-up example, as files",
    start: "opens the page with spreadsheet and pane in the browser",
  },
  options: {
    help: "shows this help",
    json: "prints the result as JSON, for programs",
    today: "counts as if today were that date",
    language: "da or en: the language of what is printed, and of a new register",
    force: "replaces the result's file if it exists",
    out: "where the result is to go",
    template: "the template's name, for example bip",
    group: "the target group's code: at most 12 capitals and digits",
    name: "the target group's name",
    "end-goal": "the target group's end goal",
    interval: "days between measurements",
    map: "the column map: which column is what; not for what export wrote",
    into: "a register that exists; it is not changed, the result goes to --out",
    by: "your initials, for the register's log; blank there when left out",
    citizen: "the citizen's code",
    indicator: "the indicator's code; the first with a score when left out",
    measurement: "the measurement: M3, or 3",
    respondent: "who answered, as the sheet calls them",
    dialect: "danish (for a Danish Excel) or international; international when left out",
    input: "the table (CSV)",
    port: "the port that is tried first; 3443 when left out",
    "no-open": "does not open the browser",
  },
  placeholders: {
    ID: "NAME",
    FILE: "FILE",
    CODE: "CODE",
    TEXT: "TEXT",
    DAYS: "DAYS",
    CSV: "CSV",
    JSON: "JSON",
    DIR: "DIR",
    PICTURE: "PICTURE.svg",
    DATE: "DATE",
    INITIALS: "INITIALS",
    LANGUAGE: "LANGUAGE",
    DIALECT: "KIND",
    PORT: "PORT",
    MEASUREMENT: "M3",
  },

  severities: { error: "error", warning: "warning", notice: "worth a look" },
  created: "{file}: register for {group} with {indicators} indicators; {rows} rows a citizen.",
  imported:
    "{file}: New citizens: {citizens}. Known citizens: {known}. New measurements: {measurements}. Scores: {scores}. " +
    "Reasons: {reasons}. Without a score: {missing}. There before: {unchanged}. Rows left out: {leftOut}.",
  importedApart:
    "New rows at the end of the score sheet and not with their citizens, because they are many: {count}. Sort the sheet by Citizen and No to bring them there.",
  importedStays:
    "New stays in {group}, in the sheet Periods: {count}. The sheet Citizens is as it was.",
  joined:
    "{file}: {citizen}: two measurements are one now, {measurement}. Every answer kept its day.",
  parted: "{file}: {citizen}: the answers stand in {measurement} now, on the day they were given.",
  upgraded:
    "{file}: the register is up to date; {rows} rows on the score sheets. Every answer, date and text is as it was.",
  upToDate: "{file}: the register was up to date already. Nothing was written.",
  clean: "{file}: nothing is wrong.",
  findings: "{file}: {count} things are wrong.",
  findingsOne: "{file}: one thing is wrong.",
  more: "… and {count} more. With --json all of them are there.",
  checked:
    "Files checked: {files}. Errors: {errors}. Warnings: {warnings}. Worth a look: {notices}.",
  due: {
    group:
      "{file}: {group}: it is time to talk to {due} of {active}. In time: {inTime}. New: {new}. Without a day: {uncounted}.",
    late: "{who}: {days} days late, since {day}. Latest {last}.",
    lateOne: "{who}: 1 day late, since {day}. Latest {last}.",
    never: "{who}: {days} days late, since {day}. No answers yet.",
    neverOne: "{who}: 1 day late, since {day}. No answers yet.",
  },
  drawn: "{file}: {citizen}, {indicator}.",
  exported: "{file}: {lines} lines from {registers}.",
  exportedLists:
    "{folder}: the register's lists, a file each: {lists}. Files of lists that are empty: {empty}.",
  exportFindings: {
    happened:
      "Errors in the register: {errors}. Warnings: {warnings}. The table was written all the same.",
    next: 'Write {program} check "{file}" to see them.',
  },
  changedCodes: {
    happened: "Excel turns these codes into numbers or dates when it opens the table: {codes}.",
    next: "Bring it in by Data > From Text/CSV, and under Transform Data choose Text for the columns with codes.",
  },
  andMore: " and {count} more",
  personalData: "A citizen code is personal data: guard the file as you would a case.",
  toCalculate:
    "Excel calculates the file when it is opened. Until then there may be old figures on: {sheets}. This program " +
    "cannot calculate all the formulas on them.",
  newer: "The register was made with a newer version; something in it may have been passed over.",
  older: {
    happened: "The register was made with an older version. It was read as it stands.",
    next: 'Write {program} upgrade "{file}" --out NEW.xlsx to bring it up to date in a copy.',
  },

  demo: {
    about:
      "A table all the way: file, register, and back again. The numbers were read in the register.",
    done: "Written:",
    people: "Citizens: {count}",
    present: "Scores after the start: {count}",
    missing: "Missing after the start: {count}",
    score: "  score {score}: {count}",
    citizen: "Card and picture show citizen {citizen}: from {first} to {latest}.",
    effort: "{syncs} calls to Excel, {seconds} seconds.",
  },
  example: {
    title: "Progression register: every step on a made-up pilot",
    standIn:
      "There is no Excel here. The steps run in a stand-in for Excel, with Microsoft's own Office.js. " +
      "What only a real Excel can show is in docs/hand-script.md.",
    created:
      "Create: the target group {group} with {indicators} indicators, {citizens} citizens and {measurements} measurements.",
    citizenAdded: "New citizen: {citizen}.",
    measurementAdded: "New measurement: {citizen}, {measurement}, answers from {respondent}.",
    imported: "Import: {file} from a provider; {citizens} new citizens, {scores} scores.",
    damaged: "Check: two cells were damaged on purpose, and both were found:",
    mended: "Mended: both cells hold again what they held.",
    clean: "Check again: nothing is wrong.",
    card: "Progression card and picture: citizen {citizen}.",
    exported: "Export: {lines} lines.",
    wrote: "Written to {folder}:",
    register: "open it in Excel or LibreOffice",
    chart: "open it in a browser",
    scores: "open it in a text editor",
    table: "the table that was imported",
    browser: "npm start opens a page in the browser, with the pane beside the sheet.",
    ended: "Done in {seconds} seconds. Nothing is left running.",
  },
  start: {
    building: "Building the page. The first time takes up to a minute …",
    portTaken: "Port {asked} is taken; {port} is used instead.",
    open: "Open {url}",
    standIn:
      "This is a stand-in for Excel on this computer. Nothing leaves it, and nothing is saved until you save it yourself.",
    certificate:
      "The browser warns of the certificate, because this computer made it itself: choose Advanced, and go on to localhost.",
    stop: "Stop with Ctrl+C.",
    stopped: "Stopped. Nothing is left running.",
  },
};
