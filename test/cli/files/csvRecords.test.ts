import { csvRecords } from "../../../cli/files/csvRecords";

it.each([
  ["one line", "a,b\r\n", ["a,b"]],
  ["several", "a\r\n\r\nb\r\n", ["a", "", "b"]],
  ["a break in quotation marks", '"a\r\nb",c\r\nd\r\n', ['"a\r\nb",c', "d"]],
  ["quotation marks in quotation marks", '"a""\r\n""b"\r\nc\r\n', ['"a""\r\n""b"', "c"]],
])("%s", (_name, text, records) => {
  expect(csvRecords(text)).toEqual(records);
});
