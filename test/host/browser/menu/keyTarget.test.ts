import { keyTarget } from "../../../../host/browser/menu/keyTarget";

describe("keys in a list", () => {
  const options = ["Aktiv", "Afsluttet", "Pause"];

  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, 2],
    ["ArrowUp", 0, 0],
    ["End", 0, 2],
    ["Home", 2, 0],
    ["a", 0, 1],
    ["A", 1, 0],
    ["p", 0, 2],
    ["x", 0, null],
    ["Enter", 0, null],
  ])("%s from %i", (key, from, to) => {
    expect(keyTarget(key, from, options)).toBe(to);
  });
});
