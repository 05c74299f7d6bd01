import { parseColumnMap } from "../../../../src/import/map/columnMap";
import { parseTable, type ImportTable } from "../../../../src/import/table/parseTable";
import { planImport } from "../../../../src/import/plan/planImport";
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

const TODAY = serial("2026-06-01");
const register = buildRegister({
  indicators: [indicator("I1", { name: "Helbred" }), indicator("I2", { name: "Netværk" })],
});
const [group] = destinationsOf(register, templates, "da", TODAY);
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
    const [bip] = destinationsOf(null, templates, "en", TODAY);
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

  it("is no indicator and no respondent, where no column says which and there are several", () => {
    const proposal = propose("id,dato,y\nK1,2026-01-05,3");
    expect(missing(proposal)).toEqual(["indicator", "respondent"]);
  });

  it("is the only indicator and the only respondent, where there are no others", () => {
    const { respondents, indicators } = destination;
    const only = { ...destination, indicators: [indicators[1]!], respondents: [respondents[1]!] };
    expect(proposedChoices(table("id,dato,y\nK1,2026-01-05,3"), only)).toMatchObject({
      indicator: { kind: "constant", code: "I2" },
      respondent: { kind: "constant", code: "caseworker" },
    });
  });

  it("is asked of a person where there is one of each, but a column that could say otherwise", () => {
    const only = {
      ...destination,
      indicators: [destination.indicators[1]!],
      respondents: [destination.respondents[1]!],
    };
    const proposal = (text: string) => {
      const { indicator, respondent } = proposedChoices(table(text), only);
      return [indicator, respondent];
    };
    const asked = { kind: "constant", code: "" };
    expect(proposal("id,dato,Bedømmer,y\nK1,2026-01-05,B,3\nK1,2026-01-05,S,4")).toEqual([
      asked,
      asked,
    ]);
    const known = { kind: "constant", code: "I2" };
    // A column without a word says nothing, and one where every row has its own is a text.
    expect(proposal("id,dato,Bedømmer,y\nK1,2026-01-05,,3")[0]).toEqual(known);
    const rows = Array.from({ length: 41 }, (_, index) => `K${index},2026-01-05,ord ${index},3`);
    expect(proposal(["id,dato,noter,y", ...rows].join("\n"))[0]).toEqual(known);
  });

  it("is a column whose words mean nothing here, too: they are asked about", () => {
    const text = "Borger;Dato;Spørgsmål;Hvem;Svar\nK-1;05-01-2026;Q1;B;2\nK-1;02-02-2026;Q2;S;4";
    const proposal = propose(text);
    expect(proposal.choices).toMatchObject({
      indicator: { kind: "column", header: "Spørgsmål", words: {} },
      respondent: { kind: "column", header: "Hvem", words: {} },
    });
    expect(missing(proposal)).toEqual(["indicator", "respondent"]);
  });

  it("understands no word because of a name that every object has", () => {
    const text = "id,dato,emne,hvem,y\nK1,2026-01-05,constructor,borger,3";
    expect(missing(propose(text))).toEqual(["indicator"]);
  });
});

it("times and a score at the start need a day to begin on", () => {
  const text = "id,baseline,uge,score,emne,hvem\nK1,2,4,3,I1,borger";
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
  expect(missing(propose("id,dato,y,emne,hvem\nK1,2026-01-05,3,I1,borger", changes))).toEqual(
    fields
  );
});

it("takes a person's word for what a word means", () => {
  const of = table(
    "id,dato,hvad,hvem,y\nK1,2026-01-05,H,borger,3\nK1,2026-01-05,Netværk,borger,4\nK2,2026-01-05,X,borger,4"
  );
  const understood = itemColumn(of, "hvad", destination.indicators);
  expect(understood.words).toEqual({ Netværk: "I2" });
  const asProposed = { ...proposedChoices(of, destination), indicator: understood };
  expect(missing({ of, choices: asProposed })).toEqual(["indicator"]);
  const words = { ...understood.words, H: "I1", X: null };
  const choices = { ...proposedChoices(of, destination), indicator: { ...understood, words } };
  expect(missing({ of, choices })).toEqual([]);
  expect(summary({ of, choices })).toMatchObject({ citizens: 1, scores: 2, leftOut: 1 });
});
