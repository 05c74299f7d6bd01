import fc from "fast-check";
import { workbookTexts } from "../../../src/locales/workbook";
import {
  areInitials,
  citizenCodeProblem,
  codeOfOwnRow,
  groupCodeProblem,
  indicatorCodeProblem,
  holdsCivilRegistrationNumber,
  isCivilRegistrationNumber,
} from "../../../src/register/model/codes";
import { DATE_CODE, JOINT_CODE } from "../../../src/register/model/ScoreTable";

describe("citizen codes", () => {
  it.each(["K1", "0123", "3E5", "1-2", "Å-17", "a/b_c.d", "ÅSE\u030a1", "12345678901234567890"])(
    "takes %p",
    (code) => {
      expect(citizenCodeProblem(code)).toBeNull();
    }
  );

  it.each([
    ["", "required"],
    ["  ", "required"],
    [" K1", "pattern"],
    ["K1 ", "pattern"],
    ["123456789012345678901", "pattern"],
    ["Jens Jensen", "pattern"],
    ["K 7", "pattern"],
    ["😀", "pattern"],
    ["=K1", "pattern"],
    ["-K1", "pattern"],
    ["K1.", "pattern"],
    ["K*", "pattern"],
    ["K?", "pattern"],
    ["K~", "pattern"],
    ["K\n1", "pattern"],
    ["010170-1234", "privacy"],
  ])("refuses %p: %s", (code, problem) => {
    expect(citizenCodeProblem(code)).toBe(problem);
  });
});

describe("initials", () => {
  it.each(["AB", "a.b.", "M-L", "ÆØ1"])("takes %p", (text) => {
    expect(areInitials(text)).toBe(true);
  });

  it.each(["", "a.b./😀 æ", "Jens Jensen", "=AB", ".", "KH-", "a.b..", "-KH"])(
    "refuses %p",
    (text) => {
      expect(areInitials(text)).toBe(false);
    }
  );
});

describe("civil registration numbers", () => {
  it.each([
    "0101701234",
    "010170-1234",
    "010170 1234",
    "010170 - 1234",
    "01 01 70 12 34",
    "01.01.70-1234",
    "01/01/70/1234",
    "010170–1234",
    "010170\u00a01234",
    "0\u200b101701234",
    "０１０１７０１２３４",
    "010119701234",
    "01-01-1970-1234",
    "101701234",
    "cpr010170-1234",
    "010170-1234 JH",
    "610170-1234",
    "911299-0000",
  ])("finds %p", (code) => {
    expect(isCivilRegistrationNumber(code)).toBe(true);
  });

  it.each([
    "K7M-4T",
    "123",
    "010170",
    "0113701234",
    "0001701234",
    "3201701234",
    "6001701234",
    "9201701234",
    "01017012345",
    "2026-000123",
  ])("lets %p be", (code) => {
    expect(isCivilRegistrationNumber(code)).toBe(false);
  });

  it("finds every date of birth, of replacement numbers too, however it is written", () => {
    const birthDate = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2026-01-01"),
      noInvalidDate: true,
    });
    const separator = fc.constantFrom("", "-", " ", ".", " - ", "/");
    fc.assert(
      fc.property(
        birthDate,
        fc.boolean(),
        fc.integer({ min: 0, max: 9999 }),
        separator,
        (date, isReplacement, last, between) => {
          const [year, month, day] = date.toISOString().slice(0, 10).split("-") as [
            string,
            string,
            string,
          ];
          const dayText = isReplacement ? String(Number(day) + 60) : day;
          const parts = [dayText, month, year.slice(2), String(last).padStart(4, "0")];
          expect(isCivilRegistrationNumber(parts.join(between))).toBe(true);
        }
      )
    );
  });
});

describe("civil registration numbers in texts", () => {
  it.each([
    "010170-1234",
    "Ring til 0101701234 i morgen",
    "cpr010170-1234.",
    "født 01.01.70-1234",
    "01 01 1970 - 1234",
    "01-01-1970-1234",
    "010119701234",
    "０１０１７０-１２３４",
    "0101\u200b701234",
    "101701234",
    "610170–1234",
  ])("are found in %p", (text) => {
    expect(holdsCivilRegistrationNumber(text)).toBe(true);
  });

  it.each([
    "",
    "05-01-2026 10:30",
    "den 01.02.26 kl. 12.30",
    "uge 10, 11, 12, 13, 14",
    "01.02.2026-15.03.2026",
    "+45 12 34 56 78",
    "sag 101701234",
    "3201701234",
    "0113701234",
    "010118701234567",
  ])("are not what stands in %p", (text) => {
    expect(holdsCivilRegistrationNumber(text)).toBe(false);
  });
});

describe("indicator codes", () => {
  it.each(["BIP10", "BIP10.2", "i_1", "Æ-1"])("takes %p", (code) => {
    expect(indicatorCodeProblem(code)).toBeNull();
  });

  it.each([
    ["", "required"],
    ["3E5", "pattern"],
    ["1-2", "pattern"],
    ["I*", "pattern"],
    ["I 1", "pattern"],
    ["DATO", "pattern"],
    ["sammen", "pattern"],
    ["Date", "pattern"],
    ["I12345678901234567890", "pattern"],
  ])("refuses %p: %s", (code, problem) => {
    expect(indicatorCodeProblem(code)).toBe(problem);
  });
});

it.each(["da", "en"] as const)(
  "the rows that are no scores are known by what a workbook calls them: %s",
  (language) => {
    const { dateCode, jointCode } = workbookTexts[language];
    for (const [written, code] of [
      [dateCode, DATE_CODE],
      [jointCode, JOINT_CODE],
    ] as const) {
      expect(indicatorCodeProblem(written)).toBe("pattern");
      expect(codeOfOwnRow(written.toLowerCase())).toBe(code);
      expect(codeOfOwnRow(`${written}1`)).toBeNull();
    }
  }
);

describe("group codes", () => {
  it.each(["UNGE", "GIGT2", "ÆØÅ", "ABCDEFGHIJKL"])("takes %p", (code) => {
    expect(groupCodeProblem(code)).toBeNull();
  });

  it.each([
    ["", "required"],
    ["unge", "pattern"],
    ["2UNGE", "pattern"],
    ["UN GE", "pattern"],
    ["UN_GE", "pattern"],
    ["UNGE*", "pattern"],
    ["ABCDEFGHIJKLM", "pattern"],
  ])("refuses %p: %s", (code, problem) => {
    expect(groupCodeProblem(code)).toBe(problem);
  });
});
