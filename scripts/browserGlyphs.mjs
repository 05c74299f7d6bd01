/** Whether a browser has fonts for what the page and the pane show: a letter of Danish, and the arrows and circles. */

const GLYPHS = ["Å", "▲", "○", "●"];
/** A private character of which no font has a glyph: how it looks is how one looks that is missing. */
const WITHOUT_GLYPH = "\u{10FFFD}";
const FONT = '40px "Segoe UI", system-ui, sans-serif';

/**
 * Draws each of "Å ▲ ○ ●", and looks at the ink.
 *
 * @param {import("playwright-core").Browser} browser
 * @throws {Error} with what to do, when one is not drawn, is drawn as a missing glyph or as another one, or when the
 * browser ends, as some do that have no font at all
 */
export async function assertDrawsGlyphs(browser) {
  const missing = await missingGlyphs(browser).catch((cause) => {
    throw new Error(advice(`The browser ended when it was to draw text: ${cause.message}`), {
      cause,
    });
  });
  if (missing.length > 0) {
    throw new Error(advice(`The browser has no font for ${missing.join(" ")}.`));
  }
}

/** @returns {Promise<string[]>} those that are not drawn */
async function missingGlyphs(browser) {
  const page = await browser.newPage();
  try {
    const inks = await page.evaluate(drawInPage, {
      texts: [WITHOUT_GLYPH, " ", ...GLYPHS],
      font: FONT,
    });
    return GLYPHS.filter((_, index) => inks.indexOf(inks[index + 2]) !== index + 2);
  } finally {
    await page.close();
  }
}

/** Runs in the page. @returns for each text its pixels, as a text that is the same for the same pixels */
function drawInPage({ texts, font }) {
  const side = 64;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.font = font;
  context.textBaseline = "middle";
  return texts.map((text) => {
    context.clearRect(0, 0, side, side);
    context.fillText(text, 8, side / 2);
    return context.getImageData(0, 0, side, side).data.join();
  });
}

function advice(whatHappened) {
  return `${whatHappened}\nThe fonts come with the packages: remove node_modules and run npm ci. Or name another Chrome, Edge or Chromium, on a machine with fonts, in CHROME.`;
}
