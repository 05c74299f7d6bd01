import { respondentStyle, seriesStyle } from "../../src/charts/seriesStyle";

const first = Array.from({ length: 16 }, (_, index) => seriesStyle(index));

test("four respondents differ in colour, in dash and in marker", () => {
  for (const part of ["color", "tone", "dash", "marker"] as const) {
    expect(new Set(first.slice(0, 4).map((style) => style[part])).size).toBe(4);
  }
});

test("no two of the first sixteen are alike", () => {
  expect(new Set(first.map((style) => JSON.stringify(style))).size).toBe(16);
});

test("the colours can be read as text on white (4.5:1)", () => {
  for (const { color } of first) expect(contrastToWhite(color)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["the second of the list, in other letters", "Mentor", 1],
  ["one who is not on it", "naboen", 5],
  ["nobody", null, 5],
])("a respondent has the look of a place: %s", (_name, respondent, index) => {
  expect(respondentStyle(["citizen", "mentor"], respondent, 5)).toEqual(seriesStyle(index));
});

/** Relative luminance as WCAG 2.2 defines it. */
function contrastToWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
