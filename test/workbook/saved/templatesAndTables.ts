import { parseColumnMap, type ColumnMap } from "../../../src/import/map/columnMap";
import { parseTemplate } from "../../../src/import/parseTemplate";
import type { Template } from "../../../src/register/model/Template";
import { importMaps } from "../../../templates/import";
import { theTemplate } from "../support";

/** The template that comes with the product: a count among scales of 1 to 5. */
export const BIP: Template = theTemplate();

const both = (da: string, en: string) => ({ da, en });

const asked = (da: string, en: string, ...respondents: readonly string[]) =>
  Object.fromEntries(respondents.map((respondent) => [respondent, both(da, en)]));

/** What that one has none of: long and short scales, less that is better, no descriptions, three who are asked. */
export const SCALES: Template = templateOf({
  id: "skalaer",
  version: "2",
  title: both("Skalaer", "Scales"),
  description: both("En prøve", "A trial"),
  group: {
    code: "UNGE",
    name: both("Unge i praktik", "Young people in practice"),
    populations: both("2.2, 2.3", "2.2, 2.3"),
    endGoal: both("Uddannelse", "Education"),
    intervalDays: null,
  },
  respondents: ["citizen", "mentor", "jobConsultant"],
  purpose: [both("Til samtalen.", "For the conversation."), both("Til teamet.", "For the team.")],
  procedure: [both("Svar hver for sig.", "Answer one by one.")],
  indicators: [
    {
      code: "MOD",
      focusArea: both("Stabilitet", "Stability"),
      name: both("Kommer du til tiden?", "Do you come on time?"),
      shortName: both("Mødestabilitet", "Coming on time"),
      questions: asked("Hvor tit, fra 1 til 10?", "How often, from 1 to 10?", "citizen", "mentor"),
      type: "scale",
      minimum: 1,
      maximum: 10,
      direction: 1,
      descriptors: [],
    },
    {
      code: "FRA",
      focusArea: both("Stabilitet", "Stability"),
      name: both("Dage uden fremmøde", "Days of absence"),
      shortName: both("Fraværsdage", "Days of absence"),
      questions: asked("Hvor mange dage?", "How many days?", "mentor"),
      type: "count",
      minimum: 0,
      maximum: 31,
      direction: -1,
      descriptors: [],
    },
    {
      code: "TRO",
      focusArea: both("Job", "Job"),
      name: both("Tro på job inden for et år", "Belief in a job within a year"),
      shortName: both("Tro på job", "Belief in a job"),
      questions: asked("Tror du på det?", "Do you believe in it?", "citizen", "jobConsultant"),
      type: "scale",
      minimum: 1,
      maximum: 3,
      direction: 1,
      descriptors: [both("Nej", "No"), both("Måske", "Perhaps"), both("Ja", "Yes")],
    },
    {
      code: "BEK",
      focusArea: both("Trivsel", "Well-being"),
      name: both("Bekymringer", "Worries"),
      shortName: both("Bekymringer", "Worries"),
      questions: asked("Hvor mange tanker gør du dig?", "How much do you worry?", "citizen"),
      type: "scale",
      minimum: 0,
      maximum: 4,
      direction: -1,
      descriptors: ["0", "1", "2", "3", "4"].map((step) => both(`trin ${step}`, `step ${step}`)),
    },
  ],
});

function templateOf(file: unknown): Template {
  const parsed = parseTemplate(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.template;
}

function mapOf(json: unknown): ColumnMap {
  const parsed = parseColumnMap(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.violations));
  return parsed.map;
}

/** The map that comes with the product: months since a start, a baseline, an effort each. */
export const ARTHRITIS_MAP: ColumnMap = importMaps.find(({ id }) => id === "arthritis")!.map;
/** Columns as the data set of that map has them; three people of nobody's. */
export const ARTHRITIS_CSV = [
  "id,y,trt,baseline,time",
  "1,4,2,2,1",
  "1,5,2,2,3",
  "1,5,2,2,5",
  "2,3,1,3,1",
  "2,NA,1,3,3",
  "2,2,1,3,5",
  "3,4,2,5,3",
].join("\n");

/** Into a register of `BIP`, as Danes write: two whom it may know, reasons, empty cells, efforts. */
export const DANISH_MAP: ColumnMap = mapOf({
  language: "da",
  template: "bip",
  columns: {
    citizen: "kode",
    date: "dato",
    indicator: "emne",
    score: "svar",
    respondent: "hvem",
    effort: "forløb",
    missingReason: "hvorfor ikke",
    caseworker: "rådgiver",
    section: "team",
  },
  indicators: { Samarbejde: "BIP06", Helbred: "BIP09", Kanaler: "BIP12" },
  respondents: { borger: "citizen", rådgiver: "caseworker" },
  efforts: { IGU: { name: "IGU", provider: "Jobhuset", administration: "Beskæftigelse" } },
  dateFormat: "dayFirst",
  decimal: ",",
  delimiter: ";",
});
/** The table that belongs to `DANISH_MAP`. */
export const DANISH_CSV = [
  "kode;dato;emne;svar;hvem;forløb;hvorfor ikke;rådgiver;team",
  "K7M;05-10-2026;Samarbejde;4;borger;;;;",
  "K7M;05-10-2026;Helbred;;borger;;VE;;",
  "R2D;12-10-2026;Samarbejde;2;rådgiver;IGU;;MLA;Syd",
  "R2D;12-10-2026;Kanaler;7;borger;IGU;;MLA;Syd",
  "R2D;02-11-2026;Samarbejde;3;rådgiver;IGU;;MLA;Syd",
  "T4P;02-11-2026;Helbred;;borger;;;ANK;Nord",
].join("\r\n");

/** Into a register of `SCALES` in English, or into a new one. */
export const ENGLISH_MAP: ColumnMap = mapOf({
  language: "en",
  template: JSON.parse(JSON.stringify(SCALES)) as unknown,
  columns: { citizen: "person", date: "day", indicator: "item", score: "value" },
  constants: { respondent: "mentor" },
});
/** The table that belongs to `ENGLISH_MAP`: a fortnight apart, four people. */
export const ENGLISH_CSV = [
  "person,day,item,value",
  ...["Y01", "Y02", "Y03", "Y04"].flatMap((person, number) =>
    ["2026-09-07", "2026-09-21", "2026-10-05"].flatMap((day, index) => [
      `${person},${day},MOD,${3 + number + index}`,
      `${person},${day},FRA,${9 - number - index}`,
    ])
  ),
].join("\n");
