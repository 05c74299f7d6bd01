import { parseColumnMap } from "../../../../src/import/columnMap";
import { parseTable, type ImportTable } from "../../../../src/import/parseTable";
import { planImport } from "../../../../src/import/planImport";
import {
  itemColumn,
  mapOfChoices,
  missingChoices,
  proposedChoices,
  type ColumnChoices,
} from "../../../../src/taskpane/views/import/columnChoices";
import { destinationsOf } from "../../../../src/taskpane/views/import/destinations";
import { templates } from "../../../../templates";
import { buildRegister, indicator, serial } from "../../../support/registerBuilder";
import { planned } from "../../../support/violations";

const register = buildRegister({
  indicators: [indicator("I1", { name: "Helbred" }), indicator("I2", { name: "Netværk" })],
});
const [group] = destinationsOf(register, templates, "da");
const destination = group!;

function table(text: string): ImportTable {
  const parsed = parseTable(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.violations));
  return parsed.table;
}

function propose(text: string, changes: Partial<ColumnChoices> = {}) {
  const of = table(text);
  return { of, choices: { ...proposedChoices(of, destination), ...changes } };
}

function missing({ of, choices }: ReturnType<typeof propose>) {
  return missingChoices(choices, of);
}

/** What the choices come to when they are imported. */
function summary({ of, choices }: ReturnType<typeof propose>) {
  const map = parseColumnMap(mapOfChoices(choices, of, destination, "da"));
  if (!map.ok) throw new Error(JSON.stringify(map.violations));
  return planned(planImport(register, of, map.map, { today: serial("2026-06-01") })).summary;
}

describe("where a table can go", () => {
  it("is each group of the register, with what is scored in it and who is asked", () => {
    expect(destination).toMatchObject({
      code: "UNGE",
      name: "Unge under 30",
      indicators: [{ code: "I1", label: "I1 I1" }, { code: "I2" }],
      respondents: [
        { code: "citizen", label: "Borger" },
        { code: "caseworker", label: "Sagsbehandler" },
      ],
    });
  });

  it("is what each template makes where there is no register, in the pane's language", () => {
    const [bip] = destinationsOf(null, templates, "en");
    expect(bip).toMatchObject({ code: templates[0]!.group.code, template: templates[0]!.id });
    expect(bip!.name).toBe(templates[0]!.title.en);
    expect(bip!.indicators).toHaveLength(templates[0]!.indicators.length);
  });
});

describe("what a table suggests", () => {
  it("is everything, for one that says everything", () => {
    const proposal = propose(
      "Borger;Dato;Indikator;Hvem;Score\nK1;5-1-2026;Helbred;borger;3\nK1;5-1-2026;i2;Caseworker;4"
    );
    expect(missing(proposal)).toEqual([]);
    expect(summary(proposal)).toMatchObject({ citizens: 1, measurements: 1, scores: 2 });
  });

  it("is the first indicator and respondent, where no column says which", () => {
    const proposal = propose("id,dato,y\nK1,2026-01-05,3");
    expect(proposal.choices).toMatchObject({
      indicator: { kind: "constant", code: "I1" },
      respondent: { kind: "constant", code: "citizen" },
    });
    expect(summary(proposal)).toMatchObject({ scores: 1 });
  });

  it("is not a column whose words mean nothing here", () => {
    const { choices } = propose("id,dato,emne,y\nK1,2026-01-05,Cykling,3");
    expect(choices.indicator).toEqual({ kind: "constant", code: "I1" });
  });
});

it("times and a score at the start need a day to begin on", () => {
  const text = "id,baseline,uge,score\nK1,2,4,3";
  expect(missing(propose(text))).toEqual(["start"]);
  const proposal = propose(text, { start: serial("2026-01-05") });
  expect(missing(proposal)).toEqual([]);
  expect(summary(proposal)).toMatchObject({ measurements: 2, scores: 2 });
});

it.each<[Partial<ColumnChoices>, string[]]>([
  [{ citizen: "" }, ["citizen"]],
  [{ score: "" }, ["score"]],
  [{ date: "" }, ["date"]],
  [{ when: "time", time: "" }, ["time", "start"]],
  [{ indicator: { kind: "constant", code: "" } }, ["indicator"]],
  [{ respondent: { kind: "column", header: "", words: {} } }, ["respondent"]],
])("says what is missing of %j", (changes, fields) => {
  expect(missing(propose("id,dato,y\nK1,2026-01-05,3", changes))).toEqual(fields);
});

it("takes a person's word for what a word means", () => {
  const of = table("id,dato,hvad,y\nK1,2026-01-05,H,3\nK1,2026-01-05,Netværk,4");
  const understood = itemColumn(of, "hvad", destination.indicators);
  expect(understood.words).toEqual({ Netværk: "I2" });
  const asProposed = { ...proposedChoices(of, destination), indicator: understood };
  expect(missing({ of, choices: asProposed })).toEqual(["indicator"]);
  const words = { ...understood.words, H: "I1" };
  const choices = { ...proposedChoices(of, destination), indicator: { ...understood, words } };
  expect(summary({ of, choices })).toMatchObject({ scores: 2 });
});
