import { guessColumnMap } from "../../src/import/map/guessColumnMap";
import { parseTable } from "../../src/import/table/parseTable";

function guess(text: string) {
  const parsed = parseTable(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.violations));
  return guessColumnMap(parsed.table);
}

describe("by headers", () => {
  it.each([
    [
      "Danish ones",
      "Borgerkode;Dato;Indikator;Respondent;Score;Indsats\nK1;05-01-2026;Helbred;Borger;3;IPS",
      {
        citizen: "Borgerkode",
        date: "Dato",
        indicator: "Indikator",
        respondent: "Respondent",
        score: "Score",
        effort: "Indsats",
      },
    ],
    [
      "English ones",
      "Client ID,Date,Question,Who,Answer\nK1,2026-01-05,Health,Citizen,3",
      {
        citizen: "Client ID",
        date: "Date",
        indicator: "Question",
        respondent: "Who",
        score: "Answer",
      },
    ],
    [
      "a word among others",
      "Borgerens kode;Dato for måling;Spørgsmål nr.;Borgerens svar\nK1;05-01-2026;1;3",
      {
        citizen: "Borgerens kode",
        date: "Dato for måling",
        indicator: "Spørgsmål nr.",
        score: "Borgerens svar",
      },
    ],
    [
      "a score at the start, and the one that was given later",
      "id,baseline,uge,score\nK1,2,4,3",
      { citizen: "id", baseline: "baseline", time: "uge", score: "score" },
    ],
  ])("%s", (_, text, columns) => {
    expect(guess(text).columns).toEqual(columns);
  });

  it("that do not fit what stands in the column count for nothing", () => {
    expect(
      guess("dato,borger,score,d\nsnart,K1,god,2026-01-05\nnu,K1,dårlig,2026-02-05").columns
    ).toEqual({ citizen: "borger", date: "d" });
  });

  it.each([
    ["a date and a score", "Borgerkode;Dato;Score\nK1;31-02-2026;3\nK2;05-03-2026;syv"],
    ["most of them", "Borgerkode;Dato;Score\nK1;i går;syv\nK2;?;otte, tror jeg\nK3;05-03-2026;3"],
    ["a code is left out", "Borgerkode;Dato;Score\nK1;05-03-2026;3\n;06-03-2026;4"],
    [
      "a column beside it fits better",
      "Borgerkode;Dato;Score;Født\nK1;x;y;01-02-1990\nK1;05-03-2026;3;01-02-1990",
    ],
  ])("that say so hold, though what stands in the column is wrong: %s", (_, text) => {
    expect(guess(text)).toMatchObject({
      columns: { citizen: "Borgerkode", date: "Dato", score: "Score" },
      dateFormat: "dayFirst",
      decimal: ".",
    });
  });

  it("of two columns called alike takes the one in which nothing is wrong", () => {
    const text =
      "kode,Dato for brev,Dato for måling,score\nK1,snart,2026-01-05,3\nK1,2026-01-01,2026-02-05,3";
    expect(guess(text).columns).toMatchObject({ date: "Dato for måling" });
  });

  it.each([
    [
      "citizen",
      "Person",
      "Person;Borger;Dato;Score\nA;K1;2026-01-05;3\nB;;2026-01-05;3\nA;;2026-02-05;4",
    ],
    ["score", "Vurdering", "id;Score;Vurdering\nA;god, 3;3\nB;3;2"],
  ])(
    "as the %s takes %s, in which nothing is wrong, not the one that is called so more tellingly",
    (kind, header, text) => {
      expect(guess(text).columns).toMatchObject({ [kind]: header });
    }
  );

  it("prefers a date to a time since the start", () => {
    const { columns } = guess("id,uge,dato,score\nK1,4,2026-01-05,3");
    expect(columns).toEqual({ citizen: "id", date: "dato", score: "score" });
  });
});

/** Words by which a column is known, the most telling first, and what stands in it. */
const VOCABULARY: Readonly<Record<string, readonly [words: string, contents: readonly string[]]>> =
  {
    date: [
      "måledato målingsdato dato measurementdate date tidspunkt dag",
      ["2026-01-05", "2026-02-05", "2026-03-05"],
    ],
    citizen: [
      "borgerkode borgernummer borgernr borgerid borger citizen citizenid deltager deltagerid participant " +
        "participantid klient client clientid patient subject personid person kode code id",
      ["K1", "K2", "K1"],
    ],
    indicator: [
      "indikator indicator spørgsmål question emne topic tema item",
      ["Søvn", "Mad", "Søvn"],
    ],
    respondent: ["respondent hvem besvaret rolle role rater who", ["Borger", "Mentor", "Borger"]],
    baseline: ["baseline startscore udgangspunkt førmåling", ["1", "2", "1"]],
    score: [
      "score svar answer vurdering rating point points karakter trin niveau level værdi value resultat result y",
      ["3", "4", "3"],
    ],
    time: [
      "måned måneder month months uge uger week weeks dag dage day days tid time opfølgning followup",
      ["0", "6", "12"],
    ],
    effort: [
      "indsats effort tilbud offer aktivitet activity behandling treatment trt intervention program programme",
      ["IPS", "Mentor", "IPS"],
    ],
  };
const entries = Object.entries(VOCABULARY);
const words = entries.flatMap(([kind, [all]]) =>
  all.split(" ").map((word) => [kind, word] as const)
);

/** What columns of the same contents, side by side under these headers, are guessed to be. */
function guessAmong(kind: string, headers: readonly string[]) {
  const rows = VOCABULARY[kind]![1].map((content) => headers.map(() => content).join(";"));
  return guess([headers.join(";"), ...rows].join("\n")).columns;
}

describe("by each word that is known", () => {
  it.each(words)("%s: %s, among columns that hold the same", (kind, word) => {
    expect(guessAmong(kind, ["Q1", word.toUpperCase(), "Q2"])).toMatchObject({
      [kind]: word.toUpperCase(),
    });
  });

  it.each(words.filter(([, word]) => word.length > 2))(
    "%s: %s, which stands among other words",
    (kind, word) => {
      expect(guessAmong(kind, ["Q1", `Q2: ${word} (1)`])).toMatchObject({
        [kind]: `Q2: ${word} (1)`,
      });
    }
  );

  const pairs = entries.flatMap(([kind, [all]]) =>
    all
      .split(" ")
      .slice(1)
      .map((word, index) => [kind, all.split(" ")[index]!, word] as const)
  );
  it.each(pairs)("%s: %s tells more than %s", (kind, word, lesser) => {
    expect(guessAmong(kind, [lesser, word])).toMatchObject({ [kind]: word });
    expect(guessAmong(kind, [`${lesser} Q`, `${word} Q`, lesser])).toMatchObject({
      [kind]: lesser,
    });
  });

  it.each([
    ["numbers", "1"],
    ["dates", "2026-01-05"],
    ["dates as Danes write them", "5/1/2026"],
  ])("is nobody who answers where %s stand", (_, content) => {
    expect(guess(`id;hvem\nK1;${content}\nK2;${content}`).columns).not.toHaveProperty("respondent");
  });

  it("says nothing of a citizen, an indicator or an effort where dates stand", () => {
    expect(guess("borger;indikator;indsats\n2026-01-05;2026-01-05;2026-01-05").columns).toEqual({
      date: "borger",
    });
  });
});

describe("by contents, where no header says so", () => {
  it("finds people who come again, dates and scores", () => {
    expect(
      guess("a,b,c,d\nK1,2026-01-05,3,40000\nK2,2026-01-05,4,52000\nK1,2026-02-02,5,1000").columns
    ).toEqual({ citizen: "a", date: "b", score: "c" });
  });

  it("finds nothing in a table of something else", () => {
    expect(guess("navn,by\nAnna,Vejle\nBo,Esbjerg").columns).toEqual({});
  });

  it("does not take an empty column for anything", () => {
    expect(guess("id,score,dato\nK1,,2026-01-05\nK2,,2026-01-06").columns).toEqual({
      citizen: "id",
      date: "dato",
    });
  });
});

it.each([
  ["id,dato,y\nK1,2026-01-31,3", "iso", "."],
  ["id;dato;y\nK1;31.01.2026;3", "dayFirst", "."],
  ["id,dato,y\nK1,2026-01-31,2.5", "iso", "."],
  ["id;dato;y\nK1;31/1/2026;2,5\nK2;1/2/2026;3", "dayFirst", ","],
])("tells how %j is written", (text, dateFormat, decimal) => {
  expect(guess(text)).toMatchObject({ dateFormat, decimal });
});

it.each([
  ["uge", "weeks"],
  ["Days since start", "days"],
  ["måned", "months"],
  ["time", "months"],
])("a column called %p counts %p", (header, timeUnit) => {
  expect(guess(`id,${header},y\nK1,2,3`)).toMatchObject({ timeUnit, columns: { time: header } });
});

it("understands the columns of the public table of people with arthritis", () => {
  const rows = ["1,1,4,2,54,2,2,1", "2,1,5,2,54,2,2,3", "3,1,5,2,54,2,2,5", "4,2,4,1,41,1,3,1"];
  expect(guess(["rownames,id,y,sex,age,trt,baseline,time", ...rows].join("\n"))).toEqual({
    columns: { citizen: "id", score: "y", time: "time", baseline: "baseline", effort: "trt" },
    dateFormat: "iso",
    decimal: ".",
    timeUnit: "months",
  });
});
