import { heightOfTexts } from "../../../src/workbook/sheets/rowHeights";

/** Lines as Excel and LibreOffice break these texts in Calibri 11. */
test.each<[string, number, number]>([
  ["", 200, 1],
  ["ikke scoret endnu", 640, 1],
  ["Læs kendetegnene, og vælg det trin, der passer bedst på den seneste tid.", 640, 1],
  [
    "Arket indeholder koder, aldrig navne eller CPR-numre. En kode er stadig en personoplysning: pas på filen, som var det en sag.",
    640,
    2,
  ],
  ["Hvor let er det for dig at tage kontakt?", 280, 1],
  [
    "Hvor mange forskellige måder har du søgt job på siden sidst, for eksempel opslag, netværk eller uopfordret?",
    280,
    3,
  ],
  ["Søger selv hver uge", 210, 1],
  ["første\nanden\n\nfjerde", 210, 4],
  ["x".repeat(100), 210, 4],
])("%p in %i pixels takes %i lines", (text, widthPx, lines) => {
  expect(heightOfTexts([{ text, widthPx }])).toBe(lines * 15);
});

test("a row is as high as its highest text, within Excel's limit", () => {
  const text = "Hvor let er det for dig at holde fokus på en opgave og følge en besked?";
  expect(
    heightOfTexts([
      { text: "BIP01", widthPx: 70 },
      { text, widthPx: 280 },
    ])
  ).toBe(30);
  expect(heightOfTexts([{ text: "ord ".repeat(5000), widthPx: 280 }])).toBe(409);
  expect(heightOfTexts([])).toBe(15);
});
