import type { Edit } from "../../src/register/model/Edit";
import type { Language } from "../../src/register/model/Register";
import { rowOf } from "../../src/register/tables/entries";
import {
  columnNames,
  TABLE_KEYS,
  tableOf,
  TABLES,
  type EntryTable,
  type RegisterTable,
} from "../../src/register/tables/tables";
import { templateWith, TestRegister, TODAY } from "./support";

/** Tables that come on demand. */
export const ON_DEMAND = TABLE_KEYS.filter((table) => !TABLES[table].isRequired);

/** Monday 16 November 2026. */
const MONDAY = TODAY - 5;

/** Entries of every table on demand, and of those that a new register has empty. */
const ENTRIES = {
  periods: [
    {
      ...{ citizen: "K7M", type: "stay", group: "BIP", caseworker: "MKL", section: "Ungeenheden" },
      ...{ sender: "Jobcenter Nord", from: TODAY - 700, to: TODAY - 500, status: "ended" },
      ...{ outcome: "job", chosenAway: ["BIP04", "BIP07"] },
    },
    { citizen: "PFD", type: "pause", group: "BIP", from: TODAY - 20, to: TODAY - 5 },
  ],
  wordings: [
    {
      ...{ group: "BIP", code: "BIP01", version: 1, respondent: "citizen", language: "العربية" },
      question: "كم مرة تستطيع التركيز على ما تفعله وتفهم ما يُطلب منك؟",
      descriptors: ["أبدًا", "نادرًا", "أحيانًا", "غالبًا", "دائمًا"],
    },
    { code: "ØI", respondent: "citizen", language: "English", question: "Does not want to answer" },
  ],
  notes: [
    {
      ...{ citizen: "K7M", group: "BIP", date: TODAY - 30, kind: "nextStep", by: "MKL" },
      text: "Vi aftaler en rundvisning på værkstedet, og at du ringer til mentoren, hvis du bliver forsinket – også selv om det kun er fem minutter, så ingen venter på dig.",
      ...{ indicator: "BIP01", responsible: "Sundhedscenteret", deadline: TODAY + 9 },
    },
    { citizen: "PFD", group: "BIP", date: TODAY - 3, kind: "consent", text: "Ja", by: "MKL" },
  ],
  theory: [
    {
      ...{ group: "BIP", number: 1, level: "effort", owner: "MKL", leadsTo: ["2"] },
      text: "Virksomhedspraktik med mentor, hvor opgaver og timer følger borgerens udvikling",
      ...{ administration: "Beskæftigelsesforvaltningen", indicators: ["BIP01", "BIP06"] },
    },
    { group: "BIP", number: 2, level: "subGoal", text: "Møder stabilt", owner: "SUN" },
  ],
  offers: [
    {
      ...{ name: "Værkstedet – opstart og mødestabilitet", provider: "Den Blå Fabrik" },
      ...{ administration: "Beskæftigelsesforvaltningen", profession: "Ergoterapeut" },
      ...{ forWhom: "Unge uden uddannelse", indicators: ["BIP01", "BIP08"] },
      ...{ places: 12, price: 14500, end: TODAY + 200 },
    },
  ],
  efforts: [
    {
      ...{ citizen: "K7M", group: "BIP", name: "Værkstedet – opstart og mødestabilitet" },
      ...{ provider: "Den Blå Fabrik", administration: "Beskæftigelsesforvaltningen" },
      ...{ start: TODAY - 100, end: null, indicators: ["BIP01", "BIP08"], targetScore: 4 },
      ...{ order: "Opgaven er at forbedre borgerens score på mødestabilitet", referredBy: "MKL" },
    },
  ],
  agreements: [
    { citizen: "K7M", from: TODAY - 90, weeklyHours: 7.5, tasks: "Pakke ordrer, rydde op" },
  ],
  rollout: [
    { week: MONDAY - 7, group: "BIP", section: "Ungeenheden", planned: 2 },
    { week: MONDAY, group: "BIP", section: "Ungeenheden", planned: 4 },
  ],
  caseloads: [
    {
      ...{ caseworker: "MKL", section: "Ungeenheden", caseload: 42, counted: TODAY - 60 },
      ...{ targetShare: 0.5, deadline: TODAY + 40 },
    },
  ],
  sections: [{ section: "Ungeenheden", employees: 18, keyPerson: "SUN", nextMeeting: TODAY + 12 }],
  milestones: [
    {
      ...{ phase: "start", activity: "Nøglepersoner er fundet i hvert afsnit" },
      ...{ responsible: "SUN", deadline: TODAY - 40, done: TODAY - 44 },
    },
  ],
  themes: [
    {
      ...{ date: TODAY - 12, theme: "Hvorfor står skalaen for netværk så tit stille?" },
      ...{ source: "Sagsmøde", action: "Tages op med mentorerne i december" },
    },
  ],
  texts: [{ code: "purpose", who: "jobCentre", text: "Scoren er til samtalen" }],
} as const satisfies Partial<Record<EntryTable, readonly object[]>>;

/** Which tables have rows in `everyTable`. */
export const FILLED = Object.keys(ENTRIES) as readonly (keyof typeof ENTRIES & RegisterTable)[];

function adding(table: EntryTable, entries: readonly object[]): Edit {
  const columns = columnNames(table);
  const rows = entries.map((entry) => rowOf(tableOf(table), columns, entry));
  return { kind: "addRows", table, columns, rows };
}

/**
 * A register with everything that schema 2 knows: all tables on demand with rows, a scale to 10 and a count, a
 * respondent's own day, a joint row, a reason, an indicator that has ended, one chosen away, a citizen with a pause and
 * one that has ended.
 */
export async function everyTable(language: Language): Promise<TestRegister> {
  const template = templateWith({
    BIP05: { maximum: 10 },
    BIP02: { direction: -1 },
  });
  const register = await TestRegister.create(
    { calculation: "automatic", locale: language === "da" ? "da-DK" : "en-US" },
    language,
    template
  );
  for (const citizen of ["K7M", "PFD", "0123"]) await register.addCitizen(citizen);
  for (const [at, daysAgo] of [70, 56, 42, 28, 14].entries()) {
    const day = TODAY - daysAgo;
    const scores = { BIP01: 1 + at, BIP02: 4 - (at % 3), BIP05: 3 + at, BIP12: at };
    await register.addMeasurement("K7M", day, { ...scores, BIP08: { reason: reasonIn(language) } });
    await register.addMeasurement("K7M", day + (at % 2), { BIP01: 5 - at }, "caseworker");
    if (at < 2) await register.addMeasurement("PFD", day, { BIP01: 3, BIP02: 2 });
  }
  await register.apply(ON_DEMAND.map((table) => ({ kind: "createTable", table })));
  await register.apply(FILLED.map((table) => adding(table, ENTRIES[table])));
  const citizens = (
    citizen: string,
    cells: Readonly<Record<string, [from: unknown, to: unknown]>>
  ) =>
    Object.entries(cells).map(([column, [from, to]]) => ({
      key: [citizen],
      column,
      from: from as string,
      to: to as string,
    }));
  await register.apply([
    {
      kind: "setCells",
      table: "citizens",
      keyColumns: ["citizen"],
      cells: [
        ...citizens("PFD", { status: ["active", "paused"] }),
        ...citizens("0123", {
          status: ["active", "ended"],
          end: [null, TODAY - 2],
          outcome: ["", "education"],
        }),
        ...citizens("K7M", { chosenAway: ["", "BIP10"] }),
      ],
    },
    {
      kind: "setCells",
      table: "indicators",
      keyColumns: ["group", "code"],
      cells: [{ key: ["BIP", "BIP09"], column: "validTo", from: null, to: TODAY - 30 }],
    },
    {
      kind: "addRows",
      table: { scores: "BIP" },
      columns: ["citizen", "code", "indicator", "respondent", "minimum", "maximum", "M1"],
      rows: [["K7M", "SAMMEN", "SAMMEN", "citizen", 1, 1, 1]],
    },
  ]);
  await register.drawCard("K7M");
  return register;
}

function reasonIn(language: Language): string {
  return language === "da" ? "ØI" : "WA";
}
