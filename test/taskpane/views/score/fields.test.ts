/** @jest-environment jsdom */
import {
  fieldId,
  fieldIdAround,
  fieldIdLeft,
  indicatorFieldId,
} from "../../../../src/taskpane/views/score/fields";

const DATE = fieldId({ name: "date" })!;
const I1 = indicatorFieldId("I1");
document.body.innerHTML =
  `<div id="${DATE}"><input></div>` +
  `<div id="${I1}"><input><select></select></div>` +
  `<div id="${fieldId({ name: "note" })!}"><textarea></textarea></div>` +
  `<div id="${fieldId({ name: "initials" })!}"><input></div><button></button>`;
const within = (id: string, control = "input"): Element =>
  document.querySelector(`#${id} ${control}`)!;

it.each([DATE, I1, "score-note", "score-initials"])(
  "finds the field %s around its control",
  (id) => {
    expect(fieldIdAround(document.getElementById(id)!.firstElementChild!)).toBe(id);
  }
);

it("finds none around what is in none", () => {
  expect(fieldIdAround(document.querySelector("button")!)).toBeNull();
});

it.each<[string, Element, Element | null, string | null]>([
  ["to another field", within(I1), within(DATE), I1],
  ["to a button", within(I1), document.querySelector("button"), I1],
  ["out of the page", within(I1), null, I1],
  ["from the count to its reason", within(I1), within(I1, "select"), null],
  ["from a button to a field", document.querySelector("button")!, within(I1), null],
])("what the focus leaves %s", (_, from, to, left) => {
  expect(fieldIdLeft(from, to)).toBe(left);
});
