import type { ColumnDeclaration } from "../../src/register/tables/declaration";
import { ENTRY_TABLES, TABLES } from "../../src/register/tables/tables";
import { tableCopied } from "../../src/validation/checks/tableCopied";
import { tableEnum } from "../../src/validation/checks/tableEnum";
import { tableReference } from "../../src/validation/checks/tableReference";
import { buildRegister, tablePlace } from "../support/registerBuilder";
import type { offers as Offers } from "./fixtures";

/** What the compiler was kept from seeing: a check of a name that names nothing says so, and does not find nothing. */
jest.mock("../../src/register/tables/declared", () => {
  const actual = jest.requireActual<{ TABLES: object }>("../../src/register/tables/declared");
  const { offers } = jest.requireActual<{ offers: typeof Offers }>("./fixtures");
  return { TABLES: { ...actual.TABLES, offers: { ...offers, columns: { ...offers.columns } } } };
});

const columns = (TABLES as unknown as { offers: { columns: Record<string, ColumnDeclaration> } })
  .offers.columns;
const base = buildRegister({ citizens: [{ code: "K1" }] });
const place = { ...tablePlace("citizens", "Tilbud"), columns: { offer: 0, citizen: 1 } };
const register = {
  ...base,
  offers: [{ offer: "Mentor", citizen: "K1" }],
  places: { ...base.places, offers: place },
} as typeof base;

it("knows the table", () => {
  expect(ENTRY_TABLES).toContain("offers");
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
  ["a type without a list", tableEnum, { enum: {} }, "No closed list: text."],
])("throws for %s that is not there", (_name, check, rule, message) => {
  const { offer } = columns;
  columns["offer"] = { type: "text", widthPx: 90, ...rule };
  expect(() => check.inspect(register, { today: 0 })).toThrow(message);
  columns["offer"] = offer!;
});
