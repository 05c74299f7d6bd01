/** @jest-environment jsdom */
import { ScrollLayers, type ScrollAxes } from "../../../../host/browser/grid/ScrollLayers";

const PLACES: readonly (readonly [ScrollAxes, string])[] = [
  ["none", "translate(0px, 0px)"],
  ["x", "translate(-300px, 0px)"],
  ["y", "translate(0px, -4000px)"],
  ["xy", "translate(-300px, -4000px)"],
];
/** From each pane to each. */
const WAYS = PLACES.flatMap(([before]) =>
  PLACES.map(([axes, place]) => [before, axes, place] as const)
);

test.each(WAYS)("a layer that scrolled by %s and now by %s is at %s", (before, axes, place) => {
  const layers = new ScrollLayers();
  const layer = document.createElement("div");
  layers.moveTo(300, 4000);
  const detach = layers.attach[before](layer);
  if (typeof detach === "function") detach();
  layers.attach[axes](layer);
  expect(layer.style.transform).toBe(place);

  layers.moveTo(0, 0);
  expect(layer.style.transform).toBe("translate(0px, 0px)");
  layers.moveTo(300, 4000);
  expect(layer.style.transform).toBe(place);
});
