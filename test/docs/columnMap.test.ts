import { parseColumnMapText } from "../../src/import/map/columnMap";
import { page } from "./markdown";

const text = page("docs/column-map.md");
const example = /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? "";

it("the page's example is a column map", () => {
  expect(parseColumnMapText(example)).toMatchObject({ ok: true, map: { template: "bip" } });
});

it("the page's example uses every field that it must", () => {
  const whole = JSON.parse(example) as Record<string, unknown>;
  for (const field of ["language", "template", "columns", "startDate", "timeUnit"]) {
    const without = { ...whole };
    Reflect.deleteProperty(without, field);
    expect(parseColumnMapText(JSON.stringify(without)).ok).toBe(false);
  }
});
