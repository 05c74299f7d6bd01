import { proposeCode } from "../../../../src/taskpane/views/start/proposeCode";

it.each([
  ["Unge under 30", "UNGE"],
  ["  ældre borgere", "ÆLDRE"],
  ["2. omgang", ""],
  ["Aktivitetsparate", "AKTIVITETSPA"],
  ["", ""],
])("the code that is proposed for %p is %p", (name, code) => {
  expect(proposeCode(name)).toBe(code);
});
