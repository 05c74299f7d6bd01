import { page } from "./markdown";

/** The steps of a hand script in order, and the steps that its table of results has a row for. */
function stepsOf(path: string): { readonly steps: string[]; readonly results: string[] } {
  const rows = [...page(path).matchAll(/^\| ([A-F]\d+)(?:–[A-F](\d+))? \| (.*) \|$/gm)];
  const isResult = (cells = ""): boolean => /^\s*\|\s*$/.test(cells);
  return {
    steps: rows.filter(([, , , cells]) => !isResult(cells)).map(([, id]) => id!),
    results: rows
      .filter(([, , , cells]) => isResult(cells))
      .flatMap(([, id, last]) => idsBetween(id!, last)),
  };
}

/** `E1–E11` is one row for all of them. */
function idsBetween(first: string, last: string | undefined): string[] {
  if (last === undefined) return [first];
  const from = Number(first.slice(1));
  return Array.from(
    { length: Number(last) - from + 1 },
    (_, index) => `${first[0]}${from + index}`
  );
}

const english = stepsOf("docs/hand-script.md");
const danish = stepsOf("docs/hand-script.da.md");

it("the hand script has the same steps in both languages", () => {
  expect(english.steps.length).toBeGreaterThan(40);
  expect(danish.steps).toEqual(english.steps);
});

it.each([
  ["English", english],
  ["Danish", danish],
])("the %s one asks for what was seen at every step", (_, { steps, results }) => {
  expect(results).toEqual(steps);
});
