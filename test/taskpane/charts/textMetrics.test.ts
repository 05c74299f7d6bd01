import fc from "fast-check";
import { textWidth, wrapText } from "../../../src/taskpane/charts/textMetrics";

const words = fc.array(fc.stringMatching(/^[a-zæøåA-Z0-9-]{1,30}$/), { maxLength: 12 });

test("no line is wider than the room, and no letter is lost", () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 60, max: 400 }),
      fc.boolean(),
      (parts, width, balanced) => {
        const text = parts.join(" ");
        const lines = wrapText(text, width, 12, { balanced });
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        const letters = (value: string) => value.replace(/[\s-]/g, "");
        expect(letters(lines.join(""))).toBe(letters(text));
      }
    )
  );
});

test("balancing needs no more lines", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 400 }), (parts, width) => {
      const text = parts.join(" ");
      const plain = wrapText(text, width, 12);
      expect(wrapText(text, width, 12, { balanced: true })).toHaveLength(plain.length);
    })
  );
});

test.each([
  ["", 100, {}, []],
  ["en to tre", 1000, {}, ["en to tre"]],
  ["Beskæftigelsesmedarbejders", 80, { maxLines: 1 }, ["Beskæftigel…"]],
] as const)("%p within %d px", (text, width, options, lines) => {
  expect(wrapText(text, width, 12, options)).toEqual(lines);
});

test("a bold text is wider", () => {
  expect(textWidth("Borger", 12, true)).toBeGreaterThan(textWidth("Borger", 12));
});
