import { wordArg } from "../../protocol/args";

/** Excel's words for paper sizes, and their numbers in a file. */
const PAPERS = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
  Envelope9: 19,
  Envelope10: 20,
  Envelope11: 21,
  Envelope12: 22,
  Envelope14: 23,
  Csheet: 24,
  Dsheet: 25,
  Esheet: 26,
  EnvelopeDL: 27,
  EnvelopeC5: 28,
  EnvelopeC3: 29,
  EnvelopeC4: 30,
  EnvelopeC6: 31,
  EnvelopeC65: 32,
  EnvelopeB4: 33,
  EnvelopeB5: 34,
  EnvelopeB6: 35,
  EnvelopeItaly: 36,
  EnvelopeMonarch: 37,
  EnvelopePersonal: 38,
  FanfoldUS: 39,
  FanfoldStdGerman: 40,
  FanfoldLegalGerman: 41,
} as const;

type Paper = keyof typeof PAPERS;

const NAMES = Object.keys(PAPERS) as Paper[];

/** The number that a file has for a paper. @throws HostError InvalidArgument for a word not known here. */
export function paperNumberArg(value: unknown): number {
  return PAPERS[wordArg(value, NAMES)];
}

/** Excel's word for a paper's number; null for a paper of which only the printer knows. */
export function paperName(number: number): Paper | null {
  return NAMES.find((name) => PAPERS[name] === number) ?? null;
}
