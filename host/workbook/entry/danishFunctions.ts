/** Danish Excel's names of functions, by their English ones. What is not here has the same name in both. */
const DANISH: Readonly<Record<string, string>> = {
  // Logic
  IF: "HVIS",
  IFERROR: "HVIS.FEJL",
  IFNA: "HVISIT",
  AND: "OG",
  OR: "ELLER",
  XOR: "XELLER",
  NOT: "IKKE",
  TRUE: "SAND",
  FALSE: "FALSK",
  // Counting and figures
  COUNT: "TÆL",
  COUNTA: "TÆLV",
  COUNTBLANK: "ANTAL.BLANKE",
  COUNTIF: "TÆL.HVIS",
  COUNTIFS: "TÆL.HVISER",
  SUMIF: "SUM.HVIS",
  SUMIFS: "SUM.HVISER",
  SUMPRODUCT: "SUMPRODUKT",
  SUMSQ: "SUMKV",
  AVERAGE: "MIDDEL",
  AVERAGEA: "MIDDELV",
  AVERAGEIF: "MIDDEL.HVIS",
  AVERAGEIFS: "MIDDEL.HVISER",
  MAX: "MAKS",
  MAXA: "MAKSV",
  MAXIFS: "MAKSHVISER",
  MINA: "MINV",
  MINIFS: "MINHVISER",
  LARGE: "STØRSTE",
  SMALL: "MINDSTE",
  RANK: "PLADS",
  PERCENTILE: "FRAKTIL",
  QUARTILE: "KVARTIL",
  STDEV: "STDAFV",
  STDEVP: "STDAFVP",
  "STDEV.S": "STDAFV.S",
  "STDEV.P": "STDAFV.P",
  VAR: "VARIANS",
  VARP: "VARIANSP",
  "VAR.S": "VARIANS.S",
  "VAR.P": "VARIANS.P",
  CORREL: "KORRELATION",
  PRODUCT: "PRODUKT",
  POWER: "POTENS",
  SQRT: "KVROD",
  EXP: "EKSP",
  MOD: "REST",
  SIGN: "FORTEGN",
  FACT: "FAKULTET",
  RAND: "SLUMP",
  RANDBETWEEN: "SLUMPMELLEM",
  // Rounding
  ROUND: "AFRUND",
  ROUNDUP: "RUND.OP",
  ROUNDDOWN: "RUND.NED",
  MROUND: "MAFRUND",
  CEILING: "AFRUND.LOFT",
  FLOOR: "AFRUND.GULV",
  INT: "HELTAL",
  TRUNC: "AFKORT",
  EVEN: "LIGE",
  ODD: "ULIGE",
  // Looking up
  VLOOKUP: "LOPSLAG",
  HLOOKUP: "VOPSLAG",
  XLOOKUP: "XOPSLAG",
  LOOKUP: "SLÅ.OP",
  INDEX: "INDEKS",
  MATCH: "SAMMENLIGN",
  CHOOSE: "VÆLG",
  INDIRECT: "INDIREKTE",
  OFFSET: "FORSKYDNING",
  ADDRESS: "ADRESSE",
  ROW: "RÆKKE",
  ROWS: "RÆKKER",
  COLUMN: "KOLONNE",
  COLUMNS: "KOLONNER",
  TRANSPOSE: "TRANSPONER",
  FORMULATEXT: "FORMELTEKST",
  SHEET: "ARK",
  SHEETS: "ARK.FLERE",
  // Dates and times
  TODAY: "IDAG",
  NOW: "NU",
  DATE: "DATO",
  DATEVALUE: "DATOVÆRDI",
  YEAR: "ÅR",
  MONTH: "MÅNED",
  DAY: "DAG",
  DAYS: "DAGE",
  DAYS360: "DAGE360",
  TIME: "TID",
  TIMEVALUE: "TIDSVÆRDI",
  HOUR: "TIME",
  MINUTE: "MINUT",
  SECOND: "SEKUND",
  WEEKDAY: "UGEDAG",
  WEEKNUM: "UGE.NR",
  ISOWEEKNUM: "ISOUGE.NR",
  EDATE: "EDATO",
  EOMONTH: "SLUT.PÅ.MÅNED",
  YEARFRAC: "ÅR.BRØK",
  WORKDAY: "ARBEJDSDAG",
  NETWORKDAYS: "ANTAL.ARBEJDSDAGE",
  // Texts
  LEFT: "VENSTRE",
  RIGHT: "HØJRE",
  MID: "MIDT",
  LEN: "LÆNGDE",
  CONCATENATE: "SAMMENKÆDNING",
  TEXT: "TEKST",
  VALUE: "VÆRDI",
  UPPER: "STORE.BOGSTAVER",
  LOWER: "SMÅ.BOGSTAVER",
  PROPER: "STORT.FORBOGSTAV",
  TRIM: "FJERN.OVERFLØDIGE.BLANKE",
  CLEAN: "RENS",
  SUBSTITUTE: "UDSKIFT",
  REPLACE: "ERSTAT",
  SEARCH: "SØG",
  REPT: "GENTAG",
  EXACT: "EKSAKT",
  CODE: "KODE",
  // What a value is
  ISBLANK: "ER.TOM",
  ISERROR: "ER.FEJL",
  ISERR: "ER.FJL",
  ISNA: "ER.IKKE.TILGÆNGELIG",
  ISNUMBER: "ER.TAL",
  ISTEXT: "ER.TEKST",
  ISNONTEXT: "ER.IKKE.TEKST",
  ISLOGICAL: "ER.LOGISK",
  ISREF: "ER.REFERENCE",
  ISFORMULA: "ER.FORMEL",
  ISEVEN: "ER.LIGE",
  ISODD: "ER.ULIGE",
  NA: "IKKE.TILGÆNGELIG",
};

const ENGLISH = new Map(Object.entries(DANISH).map(([english, danish]) => [danish, english]));

/** The Danish name of a function; the English one where Danish Excel has no other, or it is not known here. */
export function danishFunction(english: string): string {
  return DANISH[english.toUpperCase()] ?? english;
}

/**
 * The English name of a function that was typed in Danish. English names are taken as well, though Excel takes the
 * Danish ones only; TIME is the Danish one, the hour.
 */
export function englishFunction(typed: string): string {
  return ENGLISH.get(typed.toUpperCase()) ?? typed;
}

/** Functions that people often type, and that are called the same in Danish. */
const CALLED_THE_SAME = new Set(["SUM", "MIN", "MEDIAN", "ABS", "EXP", "LN", "LOG", "LOG10", "PI"]);

/** Whether a name is known to be a function's, in Danish or English: before a space and a parenthesis it may be a range's too. */
export function isFunctionName(typed: string): boolean {
  const name = typed.toUpperCase();
  return ENGLISH.has(name) || Object.hasOwn(DANISH, name) || CALLED_THE_SAME.has(name);
}
