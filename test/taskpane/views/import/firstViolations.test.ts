import { inputViolation } from "../../../../src/register/model/findings";
import { firstViolations, MOST_SHOWN } from "../../../../src/taskpane/views/import/firstViolations";

const found = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    inputViolation("import.width", { line: index + 2, expected: 3, found: 2 })
  );

it("leaves a list that is short as it is", () => {
  expect(firstViolations(found(MOST_SHOWN))).toEqual(found(MOST_SHOWN));
});

it("counts what it does not show", () => {
  const shown = firstViolations(found(100));
  expect(shown).toHaveLength(MOST_SHOWN);
  expect(shown.at(-1)).toMatchObject({ code: "import.more", parameters: { count: 81 } });
});

it("counts in what the import had counted already", () => {
  const shown = firstViolations([...found(50), inputViolation("import.more", { count: 900 })]);
  expect(shown.at(-1)).toMatchObject({ code: "import.more", parameters: { count: 931 } });
});
