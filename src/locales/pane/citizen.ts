/** The sentences of the view *Borger*. Dates, numbers and names of respondents come in as text. */
export interface CitizenTexts {
  /** The view's name, on its tab and on the ribbon. */
  readonly title: string;

  // who
  readonly noCitizens: string;
  readonly noCitizensHelp: string;
  readonly toStart: string;
  readonly pickCitizen: string;
  readonly pickCitizenHelp: string;
  readonly noGroup: string;
  readonly noGroupHelp: string;
  readonly toCheck: string;
  readonly measurements: (count: number, first: string, latest: string) => string;
  readonly oneMeasurement: (date: string) => string;
  readonly undatedMeasurements: (count: number) => string;
  readonly newMeasurement: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly onlyOne: string;
  readonly onlyOneHelp: string;

  // the curve
  readonly indicator: string;
  readonly inWords: string;
  readonly notDrawn: string;

  // agreement
  readonly agreement: string;
  readonly agree: (respondents: string, score: string, when: string) => string;
  readonly differ: (scores: string, difference: number, when: string) => string;
  readonly noAgreement: string;
  readonly scored: (respondent: string, score: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** In place of a date that is not written. */
  readonly measurement: (number: number) => string;

  // measurements
  readonly occasions: string;
  readonly occasionsHelp: string;
  readonly occasion: (number: number, date: string) => string;
  readonly answeredOn: (respondent: string, day: string) => string;
  /** Labels of the two buttons, for who cannot see what they stand beside. */
  readonly joinWhich: (number: number) => string;
  readonly partWhich: (respondent: string, number: number) => string;

  // every indicator
  readonly all: string;
  readonly showCurve: (indicator: string) => string;
  readonly shown: string;
  readonly firstToLatest: (first: string, latest: string) => string;
  readonly onlyScore: (score: string) => string;
  readonly noScores: string;
  /** The sizes of a change, in steps of a scale. */
  readonly steps: (count: string, isOne: boolean) => string;
  readonly progress: (size: string) => string;
  readonly decline: (size: string) => string;
  readonly unchanged: string;
  /** How many lines of a citizen went up, stayed and went down, as the sheet counts them. */
  readonly counts: (progress: number, unchanged: number, decline: number) => string;
  readonly lowerIsBetter: string;
  /** `limit` is how large a change must be to be sure of it: a number of steps. */
  readonly beyondChance: (limit: string) => string;
  readonly maybeChance: (limit: string) => string;
  /** An indicator to choose, by the name on the sheet and the full one. */
  readonly named: (shortName: string, name: string) => string;

  // how certain
  readonly certainty: string;
  readonly certaintyHelp: string;
  readonly reliability: string;
  readonly reliabilityHint: (standard: string) => string;
  readonly reliabilityRange: string;
  /** The smallest whole number of steps that is larger than chance. */
  readonly needed: (indicator: string, respondent: string, steps: number, limit: string) => string;
  readonly spreadFound: (deviation: string, citizens: number) => string;
  readonly spreadAssumed: (deviation: string) => string;
  readonly spreadUnknown: string;

  // efforts
  readonly efforts: string;
  readonly noEfforts: string;
  readonly effortPeriod: (from: string, to: string) => string;
  readonly effortSince: (from: string) => string;
  readonly effortUntil: (to: string) => string;
  readonly effortUndated: string;
  readonly aimsAt: (indicators: string) => string;
  readonly cardHelp: string;
  readonly noCard: string;
}
