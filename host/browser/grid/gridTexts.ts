import type { Refusal } from "../../person/Person";

/** What the grid says, in one language. */
export interface GridTexts {
  /** Name of the grid to a screen reader. */
  readonly grid: (sheet: string) => string;
  /** How the keyboard works, for a screen reader. */
  readonly help: string;
  readonly selectAll: string;
  readonly row: (number: number) => string;
  readonly column: (letters: string) => string;
  readonly editor: (address: string) => string;
  readonly chart: (title: string) => string;
  readonly untitledChart: string;
  readonly ok: string;
  readonly cancel: string;
  readonly yes: string;
  readonly no: string;
  readonly retry: string;
  readonly close: string;
  readonly filter: FilterTexts;
  readonly menu: MenuTexts;
  readonly outline: OutlineTexts;
  readonly list: {
    readonly open: string;
    readonly label: (address: string) => string;
  };
  readonly invalid: {
    readonly title: string;
    readonly message: string;
    /** Follows the message of a warning. */
    readonly continueQuestion: string;
  };
  readonly refusedTitle: string;
  /** Why something was not done; null says nothing: the reason can be seen. */
  readonly refused: Readonly<Record<Refusal, string | null>>;
}

/** The popup of a table header's button. */
export interface FilterTexts {
  readonly open: (column: string) => string;
  /** Added where the column is filtered. */
  readonly active: string;
  readonly title: (column: string) => string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly clear: (column: string) => string;
  readonly search: string;
  readonly all: string;
  readonly allFound: string;
  readonly empty: string;
  readonly nothingFound: string;
  readonly values: string;
}

/** The menu of a cell. */
export interface MenuTexts {
  readonly label: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly pasteValues: string;
  readonly insertRows: string;
  readonly insertColumns: string;
  readonly deleteRows: string;
  readonly deleteColumns: string;
  readonly clear: string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly filter: string;
  readonly hideRows: string;
  readonly showRows: string;
  readonly hideColumns: string;
  readonly showColumns: string;
  readonly freeze: string;
  readonly unfreeze: string;
  /** The clipboard may not be read without the person's key: what to press. */
  readonly pasteByKey: string;
}

/** The buttons of groups. */
export interface OutlineTexts {
  readonly openRows: (first: number, last: number) => string;
  readonly closeRows: (first: number, last: number) => string;
  readonly openColumns: (first: string, last: string) => string;
  readonly closeColumns: (first: string, last: string) => string;
  readonly rowLevel: (level: number) => string;
  readonly columnLevel: (level: number) => string;
}

const da: GridTexts = {
  grid: (sheet) => `Regneark ${sheet}`,
  help: "Piletaster flytter. Skriv for at udfylde en celle, F2 retter den, Alt+Pil ned åbner lister og filtre, Skift+F10 åbner menuen, F6 går videre på siden.",
  selectAll: "Markér alt",
  row: (number) => `Række ${number}`,
  column: (letters) => `Kolonne ${letters}`,
  editor: (address) => `Ret celle ${address}`,
  chart: (title) => `Diagram: ${title}`,
  untitledChart: "uden titel",
  ok: "OK",
  cancel: "Annuller",
  yes: "Ja",
  no: "Nej",
  retry: "Prøv igen",
  close: "Luk",
  filter: {
    open: (column) => `Sortér og filtrér ${column}`,
    active: "filtreret",
    title: (column) => `Sortér og filtrér ${column}`,
    sortAscending: "Sortér fra A til Å",
    sortDescending: "Sortér fra Å til A",
    clear: (column) => `Ryd filter fra ${column}`,
    search: "Søg",
    all: "Markér alle",
    allFound: "Markér alle fundne",
    empty: "(Tomme)",
    nothingFound: "Ingen fundet",
    values: "Værdier",
  },
  menu: {
    label: "Celler",
    cut: "Klip",
    copy: "Kopiér",
    paste: "Sæt ind",
    pasteValues: "Sæt kun værdier ind",
    insertRows: "Indsæt rækker",
    insertColumns: "Indsæt kolonner",
    deleteRows: "Slet rækker",
    deleteColumns: "Slet kolonner",
    clear: "Ryd indhold",
    sortAscending: "Sortér fra A til Å",
    sortDescending: "Sortér fra Å til A",
    filter: "Filtrér …",
    hideRows: "Skjul rækker",
    showRows: "Vis skjulte rækker",
    hideColumns: "Skjul kolonner",
    showColumns: "Vis skjulte kolonner",
    freeze: "Frys ruder her",
    unfreeze: "Frigør ruder",
    pasteByKey: "Browseren giver ikke siden lov til at læse udklipsholderen. Brug Ctrl+V.",
  },
  outline: {
    openRows: (first, last) => `Vis række ${first} til ${last}`,
    closeRows: (first, last) => `Skjul række ${first} til ${last}`,
    openColumns: (first, last) => `Vis kolonne ${first} til ${last}`,
    closeColumns: (first, last) => `Skjul kolonne ${first} til ${last}`,
    rowLevel: (level) => `Vis rækker til niveau ${level}`,
    columnLevel: (level) => `Vis kolonner til niveau ${level}`,
  },
  list: {
    open: "Åbn listen",
    label: (address) => `Tilladte værdier i ${address}`,
  },
  invalid: {
    title: "Værdien passer ikke",
    message: "Værdien passer ikke med det, der må stå i cellen.",
    continueQuestion: "Vil du fortsætte?",
  },
  refusedTitle: "Det kan ikke lade sig gøre",
  refused: {
    locked: "Cellen er på et beskyttet ark. Fjern beskyttelsen først, hvis du vil ændre noget her.",
    structureProtected: "Projektmappen er beskyttet, så arkene kan ikke ændres.",
    tableConflict: "Det ville dele en tabel eller lægge to tabeller oven i hinanden.",
    merged: "Det kan ikke gøres med en del af en flettet celle.",
    offSheet: "Der er ikke plads på arket.",
    badFormula:
      "Der er en fejl i formlen. På dansk skal der semikolon mellem leddene: =HVIS(A1>2;1;2). Er det tekst, så skriv en apostrof foran.",
    tooLong: "Det er for langt til en celle.",
    badName:
      "Et ark kan ikke hedde det. Navnet må have 1 til 31 tegn og ikke : \\ / ? * [ eller ].",
    nameTaken: "Et andet ark hedder allerede det.",
    lastSheet: "En projektmappe skal have mindst ét synligt ark.",
    password: "Beskyttelsen har en adgangskode.",
    editing: "Gør cellen færdig først: tryk Enter, eller Esc for at fortryde.",
    notEditing: null,
    nothing: null,
    notFound: "Det findes ikke længere.",
    tooLarge: "Det er for mange celler på én gang.",
    notSupported: "Det kan Excel, men ikke denne efterligning.",
  },
};

const en: GridTexts = {
  grid: (sheet) => `Sheet ${sheet}`,
  help: "Arrow keys move. Type to fill in a cell, F2 edits it, Alt+Down opens lists and filters, Shift+F10 opens the menu, F6 goes on in the page.",
  selectAll: "Select all",
  row: (number) => `Row ${number}`,
  column: (letters) => `Column ${letters}`,
  editor: (address) => `Edit cell ${address}`,
  chart: (title) => `Chart: ${title}`,
  untitledChart: "untitled",
  ok: "OK",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  retry: "Retry",
  close: "Close",
  filter: {
    open: (column) => `Sort and filter ${column}`,
    active: "filtered",
    title: (column) => `Sort and filter ${column}`,
    sortAscending: "Sort A to Z",
    sortDescending: "Sort Z to A",
    clear: (column) => `Clear filter from ${column}`,
    search: "Search",
    all: "Select all",
    allFound: "Select all found",
    empty: "(Blanks)",
    nothingFound: "Nothing found",
    values: "Values",
  },
  menu: {
    label: "Cells",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    pasteValues: "Paste values only",
    insertRows: "Insert rows",
    insertColumns: "Insert columns",
    deleteRows: "Delete rows",
    deleteColumns: "Delete columns",
    clear: "Clear contents",
    sortAscending: "Sort A to Z",
    sortDescending: "Sort Z to A",
    filter: "Filter…",
    hideRows: "Hide rows",
    showRows: "Show hidden rows",
    hideColumns: "Hide columns",
    showColumns: "Show hidden columns",
    freeze: "Freeze panes here",
    unfreeze: "Unfreeze panes",
    pasteByKey: "The browser does not let this page read the clipboard. Use Ctrl+V.",
  },
  outline: {
    openRows: (first, last) => `Show rows ${first} to ${last}`,
    closeRows: (first, last) => `Hide rows ${first} to ${last}`,
    openColumns: (first, last) => `Show columns ${first} to ${last}`,
    closeColumns: (first, last) => `Hide columns ${first} to ${last}`,
    rowLevel: (level) => `Show rows to level ${level}`,
    columnLevel: (level) => `Show columns to level ${level}`,
  },
  list: {
    open: "Open the list",
    label: (address) => `Allowed values in ${address}`,
  },
  invalid: {
    title: "The value does not fit",
    message: "The value does not match what may stand in the cell.",
    continueQuestion: "Do you want to continue?",
  },
  refusedTitle: "That cannot be done",
  refused: {
    locked:
      "The cell is on a protected sheet. Take the protection away first to change anything here.",
    structureProtected: "The workbook is protected, so its sheets cannot be changed.",
    tableConflict: "That would split a table, or lay two tables over each other.",
    merged: "That cannot be done with part of a merged cell.",
    offSheet: "There is no room for it on the sheet.",
    badFormula:
      "There is a mistake in the formula. Mend it, or put an apostrophe before it if it is text.",
    tooLong: "That is too long for a cell.",
    badName: "A sheet cannot have that name: 1 to 31 characters, and none of : \\ / ? * [ ].",
    nameTaken: "Another sheet has that name already.",
    lastSheet: "A workbook must have at least one visible sheet.",
    password: "The protection has a password.",
    editing: "Finish the cell first: press Enter, or Esc to leave it as it was.",
    notEditing: null,
    nothing: null,
    notFound: "It is no longer there.",
    tooLarge: "That is too many cells at once.",
    notSupported: "Excel can do that; this stand-in cannot.",
  },
};

/** The grid's texts in a language; English for any that is not Danish. */
export function gridTexts(language: string): GridTexts {
  return language.toLowerCase().startsWith("da") ? da : en;
}
