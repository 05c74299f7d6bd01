import type { ColumnDeclaration } from "../../src/register/tables/declaration";
import { ENTRY_TABLES, TABLES } from "../../src/register/tables/tables";
import { tableCopied } from "../../src/validation/checks/tableCopied";
import { tableEnum } from "../../src/validation/checks/tableEnum";
import { tableReference } from "../../src/validation/checks/tableReference";
import { buildRegister, tablePlace } from "../support/registerBuilder";
import type { trials as Trials } from "./fixtures";

/** What the compiler was kept from seeing: a check of a name that names nothing says so, and does not find nothing. */
jest.mock("../../src/register/tables/declared", () => {
  const actual = jest.requireActual<{ TABLES: object }>("../../src/register/tables/declared");
  const { trials } = jest.requireActual<{ trials: typeof Trials }>("./fixtures");
  return { TABLES: { ...actual.TABLES, trials: { ...trials, columns: { ...trials.columns } } } };
});

const columns = (TABLES as unknown as { trials: { columns: Record<string, ColumnDeclaration> } })
  .trials.columns;
const base = buildRegister({ citizens: [{ code: "K1" }] });
const place = { ...tablePlace("citizens", "Forsøg"), columns: { trial: 0, citizen: 1 } };
const register = {
  ...base,
  trials: [{ trial: "Mentor", citizen: "K1" }],
  places: { ...base.places, trials: place },
} as typeof base;

it("knows the table", () => {
  expect(ENTRY_TABLES).toContain("trials");
});

it.each([
  [
    "a table",
    tableReference,
    { reference: { table: "citizen", column: "citizen" } },
    "No table of entries has such a column: citizen.citizen.",
  ],
  [
    "a column",
    tableReference,
    { reference: { table: "citizens", column: "code" } },
    "No table of entries has such a column: citizens.code.",
  ],
  [
    "the table of an original",
    tableCopied,
    { copiedFrom: { table: "log", column: "time", by: "citizen" } },
    "No table of entries has such a column: log.time.",
  ],
  [
    "what an original is found by",
    tableCopied,
    { copiedFrom: { table: "citizens", column: "section", by: "citisen" } },
    "citisen refers to no table.",
  ],
  ["a type without a list", tableEnum, { enum: {} }, "No list of words: text."],
])("throws for %s that is not there", (_name, check, rule, message) => {
  const { trial } = columns;
  columns["trial"] = { type: "text", widthPx: 90, ...rule };
  expect(() => check.inspect(register, { today: 0 })).toThrow(message);
  columns["trial"] = trial!;
});
