import type { TABLES } from "../../src/register/tables/declared";
import { defineTable, type TableDeclaration } from "../../src/register/tables/declaration";
import type { Resolved } from "../../src/register/tables/resolved";
import { scores } from "../../src/register/tables/scores";
import { trials } from "./fixtures";

/**
 * The names in a declaration resolve, or it does not compile: the compiler is the test, and an expected error that does
 * not come is one itself.
 */
const BASE = {
  name: "PRTrial",
  sheet: "trials",
  holds: "entries",
  isRequired: false,
  key: ["trial"],
  isKeyUnique: true,
} as const;
const TRIAL = { trial: { type: "text", widthPx: 1 } } as const;
const TEXT = { type: "text", widthPx: 1 } as const;
const CITIZEN = { ...TEXT, reference: { table: "citizens", column: "citizen" } } as const;

/** What is not declared in a table: only the tables that the register has are looked in. */
function resolved<const Table extends TableDeclaration>(
  table: Table & Resolved<{ table: Table }, typeof TABLES>["table"]
): TableDeclaration {
  return table;
}

test("a table whose names are all names of something compiles", () => {
  expect(resolved(trials)).toBe(trials);
  expect(resolved(scores)).toBe(scores);
  const section = { table: "citizens", column: "section", by: "citizen" } as const;
  const status = { type: "status", widthPx: 1, offers: "PR_Statuses", enum: {} } as const;
  const columns = { ...TRIAL, citizen: CITIZEN, a: { ...TEXT, copiedFrom: section }, b: status };
  const table = defineTable({ ...BASE, isKeyUnique: {}, columns });
  expect(resolved(table)).toBe(table);
});

test("a name of nothing, and a rule that says nothing, does not compile", () => {
  const mistyped = [
    // @ts-expect-error The key is none of the table's columns.
    resolved(defineTable({ ...BASE, key: ["trail"], columns: TRIAL })),
    resolved(
      // @ts-expect-error No such table.
      defineTable({
        ...BASE,
        columns: { ...TRIAL, a: { ...TEXT, reference: { table: "citizen", column: "citizen" } } },
      })
    ),
    resolved(
      // @ts-expect-error No such column there.
      defineTable({
        ...BASE,
        columns: { ...TRIAL, a: { ...TEXT, reference: { table: "citizens", column: "code" } } },
      })
    ),
    resolved(
      // @ts-expect-error The rows of that table are no entries that could be looked in.
      defineTable({
        ...BASE,
        columns: { ...TRIAL, a: { ...TEXT, reference: { table: "log", column: "time" } } },
      })
    ),
    resolved(
      // @ts-expect-error The column that the original is found by refers to nothing.
      defineTable({
        ...BASE,
        columns: {
          ...TRIAL,
          citizen: CITIZEN,
          a: { ...TEXT, copiedFrom: { table: "citizens", column: "section", by: "trial" } },
        },
      })
    ),
    resolved(
      // @ts-expect-error The original is in another table than the column refers to.
      defineTable({
        ...BASE,
        columns: {
          ...TRIAL,
          citizen: CITIZEN,
          a: { ...TEXT, copiedFrom: { table: "targetGroups", column: "name", by: "citizen" } },
        },
      })
    ),
    resolved(
      // @ts-expect-error The workbook has no such name.
      defineTable({ ...BASE, columns: { ...TRIAL, a: { ...TEXT, offers: "PR_Status" } } })
    ),
    resolved(
      // @ts-expect-error The type has no closed list.
      defineTable({ ...BASE, columns: { ...TRIAL, a: { ...TEXT, enum: {} } } })
    ),
    resolved(
      // @ts-expect-error Nothing looks for a composed key that is there twice.
      defineTable({
        ...BASE,
        key: ["trial", "a"],
        isKeyUnique: {},
        columns: { ...TRIAL, a: TEXT },
      })
    ),
    resolved(
      // @ts-expect-error That the key is unique is said already.
      defineTable({ ...BASE, columns: { trial: { ...TEXT, unique: {} } } })
    ),
  ];
  expect(mistyped).toHaveLength(10);
});
