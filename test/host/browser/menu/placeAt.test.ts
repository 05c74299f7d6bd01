import { placeAt, type Placement } from "../../../../host/browser/menu/placeAt";

const ROOM = { width: 1000, height: 600 };
const SIZE = { width: 200, height: 300 };

/** A button of 50 × 20 pixels. */
const at = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 20 });

it.each<[string, ReturnType<typeof at>, Placement, { left: number; top: number }]>([
  ["below", at(100, 100), { side: "below", align: "start" }, { left: 100, top: 120 }],
  ["at the end", at(500, 100), { side: "below", align: "end" }, { left: 350, top: 120 }],
  ["above", at(100, 500), { side: "above", align: "start" }, { left: 100, top: 200 }],
  ["above for want of room", at(1, 500), { side: "below", align: "start" }, { left: 4, top: 200 }],
  ["below for want of room", at(0, 10), { side: "above", align: "end" }, { left: 4, top: 30 }],
  ["within the right edge", at(990, 0), { side: "below", align: "start" }, { left: 796, top: 20 }],
  ["where neither fits", at(0, 290), { side: "below", align: "start" }, { left: 4, top: 296 }],
])("goes %s", (_where, anchor, placement, place) => {
  expect(placeAt(anchor, SIZE, ROOM, placement)).toEqual(place);
});

it("begins at the edge of a window that is too small", () => {
  const room = { width: 150, height: 200 };
  const place = placeAt(at(100, 100), SIZE, room, { side: "below", align: "end" });
  expect(place).toEqual({ left: 4, top: 4 });
});
