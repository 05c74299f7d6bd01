import fc from "fast-check";
import {
  allowedWidth,
  PANE_WIDTH,
  widestPane,
  widthAfterKey,
} from "../../../../host/browser/page/paneWidth";

it.each([
  ["ArrowLeft", 370],
  ["ArrowRight", 330],
  ["Home", 300],
  ["End", 1040],
  ["Enter", null],
])("%s makes a pane of 350 px in a window of 1280 px %s wide", (key, width) => {
  expect(widthAfterKey(key, 350, 1280)).toBe(width);
});

it("is never below the least, nor above what the window has", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 5000 }),
      fc.integer({ min: 320, max: 4000 }),
      (wanted, windowWidth) => {
        const width = allowedWidth(wanted, windowWidth);
        expect(width).toBeGreaterThanOrEqual(PANE_WIDTH.least);
        expect(width).toBeLessThanOrEqual(widestPane(windowWidth));
      }
    )
  );
});
