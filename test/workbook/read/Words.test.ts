import { CLOSED_LISTS } from "../../../src/register/tables/words";
import { toCell, toValue } from "../../../src/workbook/read/cellValues";
import { Words } from "../../../src/workbook/read/Words";

const own = Words.withLists("da", {
  status: [
    { code: "active", name: "I gang" },
    { code: "waiting", name: "Venter" },
  ],
  respondent: [
    { code: "citizen", name: "Den unge" },
    { code: "caseworker", name: "Rådgiver" },
    { code: "nurse", name: "Sundhedsplejerske" },
  ],
});

it.each([
  ["a product's status", Words.of("da"), "status", "active", "Aktiv"],
  ["in English", Words.of("en"), "status", "active", "Active"],
  ["the team's word", own, "status", "active", "I gang"],
  ["a status that only the team has", own, "status", "waiting", "Venter"],
  ["one that is on no list", own, "status", "Sovende", "Sovende"],
  ["one that the team took off its list", own, "status", "closed", "closed"],
  ["a list that the register has not", own, "outcome", "job", "Ordinært job"],
  ["a respondent", own, "respondent", "citizen", "Den unge"],
  ["everybody, who is on no list", own, "respondent", "everyone", "Alle"],
  ["several respondents", own, "respondents", "citizen, nurse", "Den unge, Sundhedsplejerske"],
  ["a closed list", own, "periodType", "pause", "Pause"],
  ["the row of dates", own, "rowCode", "DATO", "DATO"],
  ["a text that says a word of a list", own, "text", "active", "active"],
] as const)("%s is written and read", (_, words, type, name, word) => {
  expect(toCell(name, type, words)).toBe(word);
  expect(toValue(word, type, words)).toBe(name);
});

it.each([
  ["respondent", "den UNGE", "citizen"],
  ["respondent", "alle", "everyone"],
  ["respondents", "den unge, SUNDHEDSPLEJERSKE", "citizen, nurse"],
  ["rowCode", "dato", "DATO"],
  ["rowCode", "Sammen", "SAMMEN"],
  ["rowCode", "bip01", "bip01"],
  ["status", "i gang", "i gang"],
] as const)("a code is known whatever its capitals, as in Excel: %s %s", (type, word, name) => {
  expect(toValue(word, type, own)).toBe(name);
});

it("what says nothing on a list is left out, and so is who is called as everybody together", () => {
  const words = Words.withLists("da", {
    respondent: [
      { code: "", name: "Uden kode" },
      { code: "nobody", name: "" },
      { code: "alle", name: "Teamet" },
      { code: "team", name: "ALLE" },
      { code: "nurse", name: "Sundhedsplejerske" },
    ],
    status: [{ code: "", name: "Uden kode" }],
  });
  expect(toValue("Alle", "respondent", words)).toBe("everyone");
  expect(toCell("everyone", "respondent", words)).toBe("Alle");
  for (const word of ["Uden kode", "Teamet"]) {
    expect(toValue(word, "respondent", words)).toBe(word);
  }
  expect(toCell("team", "respondent", words)).toBe("team");
  expect(toCell("nobody", "respondent", words)).toBe("nobody");
  expect(toCell("nurse", "respondent", words)).toBe("Sundhedsplejerske");
  expect(toCell("active", "status", words)).toBe("Aktiv");
});

it("takes the upper one of two code names with one word", () => {
  const words = Words.withLists("da", {
    status: [
      { code: "active", name: "Åben" },
      { code: "open", name: "Åben" },
    ],
  });
  expect(toValue("Åben", "status", words)).toBe("active");
  expect(toCell("open", "status", words)).toBe("Åben");
});

it.each(["da", "en"] as const)(
  "offers the words of closed lists, and of no others: %s",
  (language) => {
    const words = Words.of(language);
    for (const [type, { names }] of Object.entries(CLOSED_LISTS)) {
      const offered = words.wordsOf(type as keyof typeof CLOSED_LISTS);
      expect(offered.map((word) => words.nameOf(type as keyof typeof CLOSED_LISTS, word))).toEqual(
        names
      );
      // A drop-down's own list may have 255 characters and no comma within a word.
      expect(offered.join(",").length).toBeLessThanOrEqual(255);
      expect(offered.join("")).not.toContain(",");
    }
    expect(words.wordsOf("status")).toEqual([]);
    expect(words.wordsOf("text")).toEqual([]);
  }
);
