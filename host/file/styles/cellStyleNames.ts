/** Built-in cell styles by `builtinId`: files from other languages carry translated names. */
const NAMES: Readonly<Record<number, string>> = {
  0: "Normal",
  3: "Comma",
  4: "Currency",
  5: "Percent",
  6: "Comma [0]",
  7: "Currency [0]",
  8: "Hyperlink",
  9: "Followed Hyperlink",
  10: "Note",
  11: "Warning Text",
  15: "Title",
  16: "Heading 1",
  17: "Heading 2",
  18: "Heading 3",
  19: "Heading 4",
  20: "Input",
  21: "Output",
  22: "Calculation",
  23: "Check Cell",
  24: "Linked Cell",
  25: "Total",
  26: "Good",
  27: "Bad",
  28: "Neutral",
  53: "Explanatory Text",
};

const accents: [number, string][] = [1, 2, 3, 4, 5, 6].flatMap((accent) =>
  ["", "20% - ", "40% - ", "60% - "].map((shade, index): [number, string] => [
    29 + (accent - 1) * 4 + index,
    `${shade}Accent${accent}`,
  ])
);

const BY_ID = new Map<number, string>([
  ...Object.entries(NAMES).map(([id, name]): [number, string] => [Number(id), name]),
  ...accents,
]);
const BY_NAME = new Map([...BY_ID].map(([id, name]) => [name, id]));

/** The English name of a built-in cell style; null for any other id. */
export function builtInStyleName(id: number | null): string | null {
  return id === null ? null : (BY_ID.get(id) ?? null);
}

/** The id of a built-in cell style by its English name; null for a style of the file's own. */
export function builtInStyleId(name: string): number | null {
  return BY_NAME.get(name) ?? null;
}
