import fc from "fast-check";
import { progressionCard } from "../../src/charts/progressionCard";
import type { Edit } from "../../src/register/model/Edit";
import { planIgnore, planRestore } from "../../src/register/plans/planIgnore";
import { planNote } from "../../src/register/plans/planNote";
import type { Register } from "../../src/register/model/Register";
import { planFix } from "../../src/validation/planFix";
import { inspectRegister } from "../../src/validation/inspectRegister";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import type { EntryMark } from "../../src/workbook/change/ChangeLog";
import { undoChange } from "../../src/workbook/change/undoChange";
import { EDIT_NAMES } from "../../src/workbook/edits/kinds";
import type { EditName, WorkbookEdit } from "../../src/workbook/edits/WorkbookEdit";
import { LostRaceError } from "../../src/workbook/errors";
import { openRegister } from "../../src/workbook/read/openRegister";
import { isLong, seededRuns } from "../support/testLength";
import { describeWorkbook } from "./saved/describeWorkbook";
import { differencesOf } from "./saved/differencesOf";
import { fillOwnWorkbook } from "./saved/ownWorkbook";
import { typeTexts } from "./saved/byHand";
import {
  citizenEdits,
  closedAtEnd,
  createEdits,
  editsOf,
  importEdits,
  measurementEdits,
  now,
  TestRegister,
  TODAY,
} from "./support";

/** What the product does, as the edits of it; none where it cannot be done just then. */
interface Change {
  readonly by: "product";
  readonly name: string;
  readonly edits: (register: Register | null, front: string) => readonly WorkbookEdit[];
}

/** What a co-author does meanwhile, in a workbook with or without the product's changes. */
interface ByHand {
  readonly by: "hand";
  readonly name: string;
  readonly act: (context: Excel.RequestContext) => void;
}

const initials = { by: "ANK", today: TODAY };
/** A citizen who is there from the beginning. */
const FIRST = "S1";
/** Where a co-author's sheet of their own is called so in both kinds of beginning. */
const OWN_SHEET = "Ugeplan";

function change(
  name: string,
  edits: (register: Register, front: string) => readonly WorkbookEdit[]
) {
  return {
    by: "product" as const,
    name,
    edits: (register: Register | null, front: string) => (register ? edits(register, front) : []),
  } satisfies Change;
}

const codes = fc.constantFrom("K1", "K2", "ÆØ3");

const changes: fc.Arbitrary<Change> = fc.oneof(
  codes.map((code) =>
    change(`citizen ${code}`, (register) =>
      has(register, code) ? [] : citizenEdits(register, code)
    )
  ),
  fc
    .record({
      code: fc.oneof(codes, fc.constant(FIRST)),
      daysAgo: fc.integer({ min: 0, max: 700 }),
      respondent: fc.constantFrom("citizen", "caseworker"),
      score: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant({ reason: "IR" })),
    })
    .map(({ code, daysAgo, respondent, score }) =>
      change(`measurement of ${code} ${daysAgo} days ago by ${respondent}`, (register) =>
        has(register, code)
          ? measurementEdits(register, code, TODAY - daysAgo, { BIP01: score }, respondent)
          : []
      )
    ),
  fc.integer({ min: 1, max: 9 }).map((weeks) =>
    change(`import of 14 measurements, ${weeks} weeks`, (register) =>
      importEdits(
        register,
        Array.from({ length: 14 }, (_, index) => {
          const month = String((index % 12) + 1).padStart(2, "0");
          return `N${weeks};${2024 + Math.floor(index / 12)}-${month}-0${weeks};BIP02;${(index % 5) + 1}`;
        })
      )
    )
  ),
  fc.constantFrom("=1+1", "Ring på fredag", "12").map((text) =>
    change(`note ${text}`, (register) => {
      const [citizen] = register.citizens;
      const note = { citizen: citizen?.code ?? "", date: TODAY, text, ...initials };
      return citizen ? editsOf(planNote(register, note)) : [];
    })
  ),
  fc.constant(
    change("a finding put aside", (register) => {
      const warning = inspectRegister(register, { today: TODAY }).find(
        ({ severity }) => severity === "warning"
      );
      const plan = warning && planIgnore(register, warning, { reason: "Set", ...initials });
      return plan ? editsOf(plan) : [];
    })
  ),
  fc.constant(
    change("a finding brought back", (register) => {
      const aside = register.ignored.find(({ reason }) => reason !== "");
      return aside ? editsOf(planRestore(register, aside)) : [];
    })
  ),
  fc.constant(
    change("a fix", (register) => {
      const plan = inspectRegister(register, { today: TODAY })
        .map((finding) => planFix(register, finding, { today: TODAY }))
        .find((each) => each !== null);
      return plan?.edits ?? [];
    })
  ),
  fc
    .record({ code: fc.oneof(codes, fc.constant(FIRST)), line: fc.constantFrom("BIP01", "BIP02") })
    .map(({ code, line }) =>
      change(`card of ${code}`, (register) => {
        const card = progressionCard(register, { citizen: code, indicator: line });
        return card ? [{ kind: "drawCard", card }] : [];
      })
    ),
  fc.integer({ min: 0, max: 3 }).map((rows) =>
    change(`export sheet of ${rows} rows`, () => [
      {
        kind: "addExportSheet",
        sheet: {
          name: "Eksport",
          columns: [
            { name: "citizen", type: "text", widthPx: 90 },
            { name: "score", type: "number", widthPx: 60 },
          ],
          rows: Array.from({ length: rows }, (_, index) => [`=${index}`, index]),
        },
      },
    ])
  ),
  fc.constantFrom("UNGE", "ældre").map((group) =>
    change(`group ${group}`, (register) => [
      {
        kind: "createScoreSheet",
        ...{ group, name: `De ${group}`, endGoal: "" },
        scales: [{ minimum: 1, maximum: 5 }],
      },
      ...(register.targetGroups.some(({ code }) => code === group)
        ? []
        : [
            {
              kind: "addRows",
              table: "targetGroups",
              columns: ["group", "name"],
              rows: [[group, `De ${group}`]],
            } satisfies Edit,
          ]),
    ])
  ),
  fc
    .constantFrom("periods", "efforts")
    .map((table) => change(`table ${table}`, () => [{ kind: "createTable", table }])),
  fc.constantFrom("1", "tekst").map((text) =>
    change(`cells say ${text}`, () => [
      {
        kind: "setRange",
        ...{ sheet: OWN_SHEET, row: 20, column: 1 },
        ...{ from: [["", ""]], to: [[text, 2]] },
      },
    ])
  ),
  fc.constant(
    change("a name and a sheet in front", (_, front) => [
      { kind: "defineName", name: "Mit_navn", from: null, to: `=${OWN_SHEET}!$A$1` },
      // Not where a co-author looks: who looks at what is in front already cannot be told from who does not.
      { kind: "showSheet", from: front, to: "Borgere" },
    ])
  )
);

const byHand: fc.Arbitrary<ByHand> = fc.oneof(
  fc
    .record({ row: fc.integer({ min: 30, max: 34 }), text: fc.constantFrom("fri", "=1+1") })
    .map(({ row, text }) => ({
      by: "hand" as const,
      name: `own sheet ${row} ${text}`,
      act: ({ workbook }: Excel.RequestContext) => {
        workbook.worksheets.getItem(OWN_SHEET).getCell(row, 2).values = [[text]];
      },
    })),
  fc.constant({
    by: "hand" as const,
    name: `looks at ${OWN_SHEET}`,
    act: ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(OWN_SHEET).activate(),
  })
);

/** In a register that is there from the beginning: also in it, and beside its tables. */
const byHandInRegister: fc.Arbitrary<ByHand> = fc.oneof(
  byHand,
  fc.constantFrom("MLA", "ANK").map((text) => ({
    by: "hand" as const,
    name: `the caseworker of ${FIRST} is ${text}`,
    act: ({ workbook }: Excel.RequestContext) => {
      const column = workbook.tables.getItem("PRCitizens").columns.getItem("Sagsbehandler");
      column.getDataBodyRange().getCell(0, 0).values = [[text]];
    },
  })),
  fc
    .record({ row: fc.integer({ min: 3, max: 8 }), score: fc.integer({ min: 1, max: 5 }) })
    .map(({ row, score }) => ({
      by: "hand" as const,
      name: `row ${row} of ${FIRST} gets ${score}`,
      act: ({ workbook }: Excel.RequestContext) => {
        const column = workbook.tables.getItem("PRScoresBIP").columns.getItem("M1");
        column.getDataBodyRange().getCell(row, 0).values = [[score]];
      },
    })),
  fc.constantFrom("til os selv", "7").map((text) => ({
    by: "hand" as const,
    name: `beside the list of citizens: ${text}`,
    act: ({ workbook }: Excel.RequestContext) => {
      const table = workbook.tables.getItem("PRCitizens").getHeaderRowRange();
      table.getLastCell().getOffsetRange(0, 3).values = [[text]];
    },
  }))
);

function has(register: Register, code: string): boolean {
  return register.citizens.some((each) => each.code === code);
}

/** A register with a citizen, slips of the hand, and a sheet of somebody's own. */
async function madeRegister(): Promise<Uint8Array> {
  const register = closedAtEnd(await TestRegister.create());
  await register.addCitizen(FIRST);
  await register.addMeasurement(FIRST, TODAY - 200, { BIP01: 2, BIP02: 3 });
  await typeTexts(register.runner, "PRScoresBIP", [
    ["M1", 1, "4"],
    ["M1", 2, " ir"],
  ]);
  await register.host.Excel.run(async (context) => {
    context.workbook.worksheets.add(OWN_SHEET).getRange("A1").values = [["Dag"]];
    await context.sync();
  });
  return register.host.save();
}

/** A workbook without a register. */
async function ownWorkbook(): Promise<Uint8Array> {
  const empty = closedAtEnd(await TestRegister.empty());
  await fillOwnWorkbook(empty.runner);
  return empty.host.save();
}

/** Everything in a workbook but the log of the register. */
async function contentOf({ host }: TestRegister): Promise<readonly string[]> {
  return describeWorkbook(await host.save()).content.filter((line) => !/PRLog|Log!/.test(line));
}

async function frontOf({ host }: TestRegister): Promise<string> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

/** The kinds of edits that were written. */
const written = new Set<EditName>();

/** Does everything on one workbook, and takes back what the product did; on another one only what was done by hand. */
async function trial(from: Uint8Array, steps: readonly (Change | ByHand)[]): Promise<void> {
  const excel = await TestRegister.from(from);
  const other = await TestRegister.from(from);
  let seconds = 0;
  const later = (): Date => new Date(now().getTime() + 60_000 * ++seconds);
  const marks: { readonly mark: EntryMark; readonly name: string }[] = [];
  for (const step of steps) {
    if (step.by === "hand") {
      for (const each of [excel, other]) {
        await each.host.Excel.run((context) => {
          step.act(context);
          return context.sync();
        });
      }
      continue;
    }
    const opened = await openRegister(excel.runner, { now: later });
    const register = opened.state === "open" ? opened.register : null;
    const edits = step.edits(register, await frontOf(excel));
    if (edits.length === 0) continue;
    const applied = await applyEdits(excel.runner, edits, { action: "test", now: later }).catch(
      (error: unknown) => {
        // Something else stands there than it expects: then it is refused, and writes nothing.
        expect(error).toBeInstanceOf(LostRaceError);
        return null;
      }
    );
    if (applied === null) continue;
    const { mark, left } = applied;
    expect(left).toEqual([]);
    if (mark) marks.push({ mark, name: step.name });
    for (const { kind } of edits) written.add(kind);
  }
  for (const { mark, name } of marks.reverse()) {
    const { state } = await undoChange(excel.runner, mark, later);
    expect([name, state]).toEqual([name, "undone"]);
  }
  expect(differencesOf(await contentOf(other), await contentOf(excel))).toEqual([]);
  excel.host.close();
  other.host.close();
}

let register: Uint8Array;
let own: Uint8Array;
beforeAll(async () => {
  register = await madeRegister();
  own = await ownWorkbook();
});

/** Steps of the product, with what a co-author does in between. */
function stepsOf(hand: fc.Arbitrary<ByHand>) {
  const step = fc.oneof({ arbitrary: changes, weight: 3 }, { arbitrary: hand, weight: 1 });
  return fc.array<Change | ByHand>(step, { minLength: 2, maxLength: 8 });
}

it("in a register: whatever is done, and then taken back, leaves what co-authors wrote and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(stepsOf(byHandInRegister), (steps) => trial(register, steps)),
    seededRuns(60)
  );
});

it("the same with a register made on the way, in a workbook of somebody's own", async () => {
  const create: Change = { by: "product", name: "a register", edits: () => createEdits() };
  await fc.assert(
    fc.asyncProperty(stepsOf(byHand), (steps) => trial(own, [create, ...steps])),
    seededRuns(20)
  );
});

// A tenth of the runs need not meet every kind.
if (isLong) {
  it("every kind of edit was among them, but those that only taking back or an upgrade is made of", () => {
    const onlyBack: readonly EditName[] = [
      "removeRegister",
      "removeRows",
      "removeMeasurementColumns",
      "removeSheet",
      "setAxis",
    ];
    // A register of schema 1 is upgraded before anything else is done with it.
    const ofUpgrade: readonly EditName[] = [
      ...(["addColumns", "removeColumns", "renameHeader", "replaceTables"] as const),
      ...(["setScoreRules", "setSchema"] as const),
    ];
    const isElsewhere = new Set([...onlyBack, ...ofUpgrade]);
    const missing = EDIT_NAMES.filter((name) => !isElsewhere.has(name) && !written.has(name));
    expect(missing).toEqual([]);
  });
}
