import fc from "fast-check";
import {
  addDays,
  addMonths,
  addWeeks,
  EARLIEST_DATE,
  formatIsoDate,
  isDateSerial,
  LAST_DATE,
  parseDayFirstDate,
  parseIsoDate,
} from "../../../src/register/model/dates";

it.each([
  ["2000-01-01", 36526],
  ["2026-01-05", 46027],
  ["2024-02-29", 45351],
  ["1970-01-01", 25569],
])("%s is %d", (iso, serial) => {
  expect(parseIsoDate(iso)).toBe(serial);
  expect(formatIsoDate(serial)).toBe(iso);
});

it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-5", "05-01-2026", "2026-01-05 ", ""])(
  "%p is no date",
  (text) => {
    expect(parseIsoDate(text)).toBeNull();
  }
);

it.each([
  ["5-1-2026", 46027],
  ["05/01/2026", 46027],
  ["05.01.2026", 46027],
  ["05.01-2026", null],
  ["31-04-2026", null],
  ["2026-01-05", null],
])("%p with the day first is %p", (text, serial) => {
  expect(parseDayFirstDate(text)).toBe(serial);
});

it("writes and reads every day", () => {
  fc.assert(
    fc.property(fc.integer({ min: EARLIEST_DATE, max: LAST_DATE }), (serial) => {
      expect(parseIsoDate(formatIsoDate(serial))).toBe(serial);
    })
  );
});

it.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-01-31", 2, "2026-03-31"],
  ["2026-01-05", 5, "2026-06-05"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-12-31", 12, "2027-12-31"],
])("%s and %d months is %s", (from, months, to) => {
  expect(formatIsoDate(addMonths(parseIsoDate(from)!, months))).toBe(to);
});

it("adds days and weeks across the end of a year", () => {
  expect(formatIsoDate(addDays(parseIsoDate("2025-12-31")!, 1))).toBe("2026-01-01");
  expect(formatIsoDate(addWeeks(parseIsoDate("2025-12-29")!, 2))).toBe("2026-01-12");
});

it.each([
  [36526, true],
  [36525, false],
  [46347, true],
  [46348, false],
  [46000.5, false],
  [NaN, false],
])("%d is a date up to 46347: %p", (value, expected) => {
  expect(isDateSerial(value, 46347)).toBe(expected);
});
