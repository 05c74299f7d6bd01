import { DEFAULT_SETTINGS, settingOf } from "../../../src/register/model/settings";
import { newEntry } from "../../../src/register/tables/entries";
import { TABLES } from "../../../src/register/tables/tables";

type Row = readonly [code: string, group: string, value: number | null];

const DEFAULT = DEFAULT_SETTINGS.sameMeasurementDays;

it.each<[string, readonly Row[], string | null, number]>([
  ["nothing is said", [], "UNGE", DEFAULT],
  ["it is said for all", [["sameMeasurementDays", "", 7]], null, 7],
  ["it is said for all, and a group asks", [["sameMeasurementDays", "", 7]], "UNGE", 7],
  [
    "the group has its own",
    [
      ["sameMeasurementDays", "", 7],
      ["sameMeasurementDays", "UNGE", 30],
    ],
    "UNGE",
    30,
  ],
  [
    "a group has its own, above what holds for all",
    [
      ["sameMeasurementDays", "UNGE", 30],
      ["sameMeasurementDays", "", 7],
    ],
    null,
    7,
  ],
  ["another group has its own", [["sameMeasurementDays", "ANDRE", 30]], "UNGE", DEFAULT],
  [
    "only a group has one, and all are asked of",
    [["sameMeasurementDays", "UNGE", 30]],
    null,
    DEFAULT,
  ],
  ["the codes are written otherwise", [["SAMEmeasurementDAYS", "unge", 30]], "Unge", 30],
  ["another setting is said", [["smallestGroup", "", 3]], null, DEFAULT],
  ["a foreign code is said", [["whatever", "", 3]], null, DEFAULT],
  ["zero is a value", [["sameMeasurementDays", "", 0]], null, 0],
  ["a negative one cannot be", [["sameMeasurementDays", "", -1]], null, DEFAULT],
  [
    "the group's own cannot be",
    [
      ["sameMeasurementDays", "", 7],
      ["sameMeasurementDays", "UNGE", -1],
    ],
    "UNGE",
    7,
  ],
  // A text where a number should stand is read as nothing, and told by the check of types.
  ["a text or nothing stands there", [["sameMeasurementDays", "", null]], null, DEFAULT],
  [
    "it is said twice",
    [
      ["sameMeasurementDays", "", 7],
      ["sameMeasurementDays", "", 9],
    ],
    null,
    7,
  ],
])("%s", (_, rows, group, value) => {
  const settings = rows.map(([code, of, given]) =>
    newEntry(TABLES.settings, { code, group: of, value: given })
  );
  expect(settingOf({ settings }, "sameMeasurementDays", group)).toBe(value);
});
