/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import { scores } from "../../../../src/export/datasets/scores";
import { formatCsv } from "../../../../src/export/sinks/csv";
import { paneTexts } from "../../../../src/locales/everyLanguage";
import type { Language, Register } from "../../../../src/register/model/Register";
import type { Violation } from "../../../../src/register/model/Violation";
import { PaneProvider, type View } from "../../../../src/taskpane/PaneContext";
import type { ChangeInWords } from "../../../../src/taskpane/session/PaneActions";
import type { WorkbookEdit } from "../../../../src/workbook/edits/WorkbookEdit";
import { known } from "../../knownEdits";
import type { WorkbookState } from "../../../../src/taskpane/session/PaneSnapshot";
import { ImportView } from "../../../../src/taskpane/views/ImportView";
import { MOST_PLACES } from "../../../../src/workbook/edits/rows/blockPlaces";
import { registerAfter } from "../../../../src/workbook/edits/registerAfter";
import { buildRegister, dates, indicator, rowsOf, serial } from "../../../support/registerBuilder";

// Roles are slow to find in a page with long lists of choices.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

// A browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Blob.prototype.arrayBuffer = function () {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
Blob.prototype.text = async function () {
  return new TextDecoder().decode(await this.arrayBuffer());
};

/** What a summary leads to, in words. */
const linksIn = (summary: HTMLElement) =>
  within(summary)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

const texts = paneTexts.da.import;

interface Shown {
  readonly applied: { edits: readonly WorkbookEdit[]; change: ChangeInWords }[];
  readonly views: View[];
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly choose: (...files: File[]) => Promise<void>;
}

function show(workbook: WorkbookState, language: Language = "da", stands = true): Shown {
  const applied: Shown["applied"] = [];
  const views: View[] = [];
  const user = userEvent.setup({ applyAccept: false });
  const nothing = () => Promise.resolve();
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider
        value={{
          snapshot: {
            workbook,
            work: null,
            notice: null,
            undoable: null,
            selected: null,
            initials: "",
            asksInitials: false,
          },
          actions: {
            refresh: nothing,
            apply: (edits, change) => {
              applied.push({ edits: known(edits), change });
              if (stands) change.whenDone?.();
              return Promise.resolve(stands);
            },
            undo: () => Promise.resolve(false),
            goTo: () => Promise.resolve(false),
            look: () => Promise.resolve(null),
            fetch: (part) => part.load(),
            setInitials: () => undefined,
            skipInitials: () => undefined,
            dismissNotice: () => undefined,
          },
          language,
          texts: paneTexts[language],
          today: serial("2026-06-01"),
          view: "import",
          show: (view) => views.push(view),
          citizen: null,
          group: null,
          chooseCitizen: () => undefined,
        }}
      >
        <ImportView />
      </PaneProvider>
    </FluentProvider>
  );
  const choose = async (...files: File[]): Promise<void> => {
    const inputs = [...container.querySelectorAll<HTMLInputElement>("input[type=file]")];
    for (const [index, file] of files.entries()) {
      await user.upload(inputs[index]!, file);
    }
  };
  return { applied, views, user, choose };
}

function open(register: Register, violations: readonly Violation[] = []): WorkbookState {
  return { kind: "register", register, violations, isReadOnly: false };
}

const csv = (text: string) => new File([text], "tal.csv");
const ARTHRITIS = "id,y,trt,baseline,time\n1,4,2,2,1\n1,5,2,2,3\n2,NA,1,3,1\n";
const register = buildRegister({
  indicators: [indicator("I1", { name: "Helbred" })],
  rows: [dates("K1", "2026-01-05"), ["K1", "I1", "citizen", 3]],
});

it("brings the public table into an empty workbook with two clicks", async () => {
  const { applied, views, user, choose } = show({ kind: "noRegister" });
  await choose(csv(ARTHRITIS));
  expect(await screen.findByText("Et nyt register: Leddegigt")).toBeTruthy();
  expect(screen.getByRole("radio", { name: /leddegigt – kolonnerne passer/ })).toHaveProperty(
    "checked",
    true
  );
  expect(screen.getByText("2 nye borgere")).toBeTruthy();
  expect(screen.getByText("4 scorer")).toBeTruthy();
  expect(screen.getByText("1 svar mangler i filen; cellen bliver tom")).toBeTruthy();
  expect(applied).toEqual([]);

  await user.click(screen.getByRole("button", { name: paneTexts.da.actions.importTable.button }));
  expect(applied).toHaveLength(1);
  expect(applied[0]!.edits[0]).toMatchObject({ kind: "createRegister", language: "da" });
  expect(applied[0]!.change).toMatchObject({
    action: "importTable",
    done: "2 nye borgere og 4 scorer er hentet.",
  });
  expect(views).toEqual(["start"]);
});

it("stays where it is when the change did not stand", async () => {
  const { views, user, choose } = show({ kind: "noRegister" }, "en", false);
  await choose(csv(ARTHRITIS));
  await user.click(
    await screen.findByRole("button", { name: paneTexts.en.actions.importTable.button })
  );
  expect(views).toEqual([]);
});

it("shows the first rows before anything else is chosen", async () => {
  const { choose } = show({ kind: "noRegister" });
  await choose(csv("a;b\n1;æ\n"));
  const preview = await screen.findByRole("region", { name: texts.preview });
  expect(within(preview).getByRole("columnheader", { name: "b" })).toBeTruthy();
  expect(within(preview).getByRole("cell", { name: "æ" })).toBeTruthy();
  expect(screen.getByText(/1 række, 2 kolonner/)).toBeTruthy();
});

it("lets a person say what the columns are, and plans again with every choice", async () => {
  const { applied, user, choose } = show(open(register));
  await choose(csv("hvem;hvornår;tal\nK1;02-02-2026;4\nK2;02-02-2026;2\n"));
  const missing = await screen.findByRole("status", { name: texts.stillMissing });
  expect(linksIn(missing)).toEqual(["borgerkode", "respondent"]);
  await user.selectOptions(screen.getByRole("combobox", { name: /Borgerens kode/ }), "hvem");
  const whoAnswered = screen.getByRole("combobox", { name: /Hvem har svaret/ });
  await user.selectOptions(whoAnswered, "Borger");
  expect(await screen.findByText("1 ny borger")).toBeTruthy();
  expect(screen.getByText("1 borger, der er i registeret i forvejen")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: paneTexts.da.actions.importTable.button }));
  expect(applied[0]!.edits.map(({ kind }) => kind)).toContain("setCells");
});

it("says how many rows will not stand with their citizens", async () => {
  const citizens = Array.from({ length: MOST_PLACES + 3 }, (_, index) => `K${index}`);
  const both = buildRegister({
    indicators: [indicator("I1", { name: "Helbred" })],
    rows: citizens.flatMap((code) => [dates(code, "2026-01-05"), [code, "I1", "citizen", 3]]),
  });
  const table = (codes: readonly string[]): File =>
    csv(
      ["borger,dato,hvem,score", ...codes.map((c) => `${c},2026-01-05,sagsbehandler,2`)].join("\n")
    );
  const { choose } = show(open(both));
  await choose(table(citizens.slice(0, MOST_PLACES)));
  expect(await screen.findByText(`${MOST_PLACES} scorer`)).toBeTruthy();
  expect(screen.queryByText(/nederst på scorearket/)).toBeNull();
  await choose(table(citizens.slice(0, MOST_PLACES + 2)));
  expect(
    await screen.findByText(
      new RegExp(`^${MOST_PLACES + 2} nye rækker kommer til at stå nederst på scorearket`)
    )
  ).toBeTruthy();
});

it("takes a column map of one's own", async () => {
  const { choose, user } = show(open(register));
  await choose(csv("p,d,v\nK9,2026-02-02,4\n"));
  await user.click(await screen.findByRole("radio", { name: texts.saved }));
  const map = {
    language: "da",
    template: "unge",
    group: { code: "UNGE" },
    columns: { citizen: "p", date: "d", score: "v" },
    constants: { respondent: "citizen" },
  };
  const inputs = document.querySelectorAll<HTMLInputElement>("input[type=file]");
  await user.upload(inputs[1]!, new File(["{"], "kort.json"));
  expect(await screen.findByText(texts.wrongMap)).toBeTruthy();
  await user.upload(inputs[1]!, new File([JSON.stringify(map)], "kort.json"));
  expect(await screen.findByText("1 ny borger")).toBeTruthy();
});

it("asks about no words of a column that has too many of them to be a list", async () => {
  const { choose, user } = show(open(register));
  const rows = Array.from({ length: 41 }, (_, index) => `K9,2026-02-02,ord ${index},4`);
  await choose(csv(["p,d,i,v", ...rows, ""].join("\n")));
  await user.click(await screen.findByRole("radio", { name: texts.saved }));
  const map = {
    language: "da",
    template: "unge",
    group: { code: "UNGE" },
    columns: { citizen: "p", date: "d", score: "v", indicator: "i" },
    constants: { respondent: "citizen" },
  };
  const inputs = document.querySelectorAll<HTMLInputElement>("input[type=file]");
  await user.upload(inputs[1]!, new File([JSON.stringify(map)], "kort.json"));
  expect(await screen.findByText(texts.tooManyWords("i"))).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: "ord 0" })).toBeNull();
});

it("says line and column of what is wrong, and offers no way to write it", async () => {
  const { choose } = show({ kind: "noRegister" });
  const wrong = Array.from({ length: 30 }, (_, index) => `${index},9,1,2,1`).join("\n");
  await choose(csv(`id,y,trt,baseline,time\n${wrong}\n`));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Linje 2, kolonnen y:");
  expect(alert.textContent).toContain("… og 11 til.");
  expect(
    screen.queryByRole("button", { name: paneTexts.da.actions.importTable.button })
  ).toBeNull();
});

it("has nothing to bring in where everything is there already", async () => {
  const { choose } = show(open(register));
  await choose(csv("borger,dato,hvem,score\nK1,2026-01-05,borger,3\n"));
  expect(await screen.findByText(texts.nothingNew)).toBeTruthy();
});

it("says what a file is that is no table, and takes another one", async () => {
  const { choose } = show({ kind: "noRegister" });
  await choose(new File([Uint8Array.of(0x50, 0x4b, 3, 4)], "tal.xlsx"));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("tal.xlsx kan ikke læses.");
  expect(alert.textContent).toContain(texts.problems.workbook);
  await choose(csv(ARTHRITIS));
  expect(await screen.findByText("2 nye borgere")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("reads an older Danish file on request", async () => {
  const { user, choose } = show({ kind: "noRegister" });
  await choose(new File([Uint8Array.from(Buffer.from("måned;y\n1;2\n", "latin1"))], "gammel.csv"));
  expect(await screen.findByText("gammel.csv kan ikke læses. Intet er skrevet.")).toBeTruthy();
  // What to write into a column map is for whoever has one.
  expect(screen.getByRole("alert").textContent).not.toMatch(/kolonnekort|"encoding"/);
  await user.click(await screen.findByRole("button", { name: texts.tryOld }));
  expect(await screen.findByRole("columnheader", { name: "måned" })).toBeTruthy();
});

it("takes what is pasted", async () => {
  const { user } = show({ kind: "noRegister" });
  await user.click(screen.getByRole("button", { name: texts.paste }));
  await user.click(screen.getByRole("textbox", { name: texts.pasteLabel }));
  await user.paste(ARTHRITIS.replaceAll(",", "\t"));
  await user.click(screen.getByRole("button", { name: texts.usePasted }));
  expect(await screen.findByText("2 nye borgere")).toBeTruthy();
});

const OWN_WORDS =
  "Borger;Dato;Spørgsmål;Hvem;Svar\nK-1;05-01-2026;Q1;B;2\nK-1;02-02-2026;Q2;B;4\n" +
  "K-1;02-03-2026;Q1;S;3\nK-2;06-01-2026;Q3;S;1\n";

const twoIndicators = buildRegister({
  indicators: [indicator("I1", { name: "Helbred" }), indicator("I2", { name: "Netværk" })],
});

describe("words that are not known", () => {
  it("are each asked about, and their rows can be left out", async () => {
    const { applied, user, choose } = show(open(twoIndicators));
    await choose(csv(OWN_WORDS));
    const questions = await screen.findByRole("group", {
      name: "Hvad betyder ordene i »Spørgsmål«?",
    });
    const raters = screen.getByRole("group", { name: "Hvad betyder ordene i »Hvem«?" });
    expect(
      screen.queryByRole("button", { name: paneTexts.da.actions.importTable.button })
    ).toBeNull();
    const choice = (group: HTMLElement, word: string) =>
      within(group).getByLabelText(new RegExp(`^${word}`));
    const answer = (group: HTMLElement, word: string, option: string) =>
      user.selectOptions(choice(group, word), option);

    await answer(questions, "Q1", "I1 I1");
    await answer(questions, "Q2", "I2 I2");
    await answer(questions, "Q3", "Udelad 1 række");
    await answer(raters, "B", "Borger");
    const missing = screen.getByRole("status", { name: texts.stillMissing });
    expect(linksIn(missing)).toEqual(["respondent"]);
    expect(choice(raters, "S").textContent).toContain("Udelad 2 rækker");
    await answer(raters, "S", "Sagsbehandler");

    expect(await screen.findByText("1 række bliver udeladt")).toBeTruthy();
    expect(screen.getByText("3 scorer")).toBeTruthy();
    expect(screen.getByText("1 ny borger")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: paneTexts.da.actions.importTable.button }));
    expect(applied).toHaveLength(1);
  });

  it("are asked about where a saved map says nothing about them", async () => {
    const { user, choose } = show(open(twoIndicators), "en");
    await choose(csv(OWN_WORDS));
    const en = paneTexts.en.import;
    await user.click(await screen.findByRole("radio", { name: en.saved }));
    const map = {
      language: "en",
      template: "unge",
      group: { code: "UNGE" },
      columns: {
        citizen: "Borger",
        date: "Dato",
        indicator: "Spørgsmål",
        respondent: "Hvem",
        score: "Svar",
      },
      indicators: { Q1: "I1", Q2: "I2" },
      respondents: { B: "citizen", S: "caseworker" },
      dateFormat: "dayFirst",
    };
    const inputs = document.querySelectorAll<HTMLInputElement>("input[type=file]");
    await user.upload(inputs[1]!, new File([JSON.stringify(map)], "map.json"));
    const question = await screen.findByRole("combobox", { name: /^Q3/ });
    expect(screen.getAllByRole("group", { name: /^What do the words/ })).toHaveLength(1);
    expect(
      screen.queryByRole("button", { name: paneTexts.en.actions.importTable.button })
    ).toBeNull();
    await user.selectOptions(question, "Leave out 1 row");
    expect(await screen.findByText("1 row is left out")).toBeTruthy();
    expect(screen.getByText("3 scores")).toBeTruthy();
  });
});

it("names codes that look alike before anything is written, and does not stand in the way", async () => {
  const { choose } = show(open(register));
  await choose(
    csv(
      "borger;dato;hvem;svar\n0123;2026-01-05;borger;4\n123;2026-01-05;borger;4\nKl;2026-01-05;borger;4\n"
    )
  );
  const heading = await screen.findByRole("heading", { name: texts.worthALook });
  expect(heading.parentElement!.textContent).toContain(
    "Linje 3, kolonnen borger: »123« ligner »0123«, som også står i filen."
  );
  expect(heading.parentElement!.textContent).toContain("»Kl« er ny og ligner »K1«");
  expect(
    screen.getByRole("button", { name: paneTexts.da.actions.importTable.button })
  ).toBeTruthy();
});

it("says that a file is not in the encoding that its map names, and reads it as what it is", async () => {
  const { user, choose } = show(open(register));
  await choose(csv("p;d;v;s\nK9;2026-02-02;4;Købmagergade\n"));
  await user.click(await screen.findByRole("radio", { name: texts.saved }));
  const map = {
    language: "da",
    template: "unge",
    group: { code: "UNGE" },
    columns: { citizen: "p", date: "d", score: "v", section: "s" },
    constants: { respondent: "citizen" },
    encoding: "windows-1252",
  };
  const inputs = document.querySelectorAll<HTMLInputElement>("input[type=file]");
  await user.upload(inputs[1]!, new File([JSON.stringify(map)], "kort.json"));
  expect(
    await screen.findByText(
      "Kolonnekortet siger windows-1252, men filen er utf-8 og er læst sådan."
    )
  ).toBeTruthy();
  expect(screen.getByRole("cell", { name: "Købmagergade" })).toBeTruthy();
  expect(
    screen.getByRole("button", { name: paneTexts.da.actions.importTable.button })
  ).toBeTruthy();
});

it("does not write into a register that is newer or broken", () => {
  show({ kind: "register", register, violations: [], isReadOnly: true });
  expect(screen.getByText(texts.readOnly.newer)).toBeTruthy();
  expect(screen.queryByRole("button", { name: texts.chooseFile })).toBeNull();
  const gone: Violation = {
    code: "structure.column",
    severity: "error",
    place: null,
    parameters: { table: "PRCitizens", column: "Borger", found: "" },
  };
  show(open(register, [gone]));
  expect(screen.getByText(texts.brokenRegister)).toBeTruthy();
});

it("takes in what an export of ours wrote without a question", async () => {
  const { applied, user, choose } = show(open(register));
  const more = buildRegister({
    indicators: register.indicators,
    rows: [
      dates("K1", "2026-01-05", "2026-01-12"),
      ["K1", "I1", "citizen", 3, "VE"],
      ["K1", "I1", "nabo", null, 2],
    ],
  });
  await choose(csv([...formatCsv(scores, more, { dialect: "danish" })].join("")));
  expect(await screen.findByText("1 score")).toBeTruthy();
  expect(screen.getByRole("radio", { name: paneTexts.da.import.ours })).toHaveProperty(
    "checked",
    true
  );
  expect(screen.queryAllByRole("combobox")).toEqual([]);
  await user.click(screen.getByRole("button", { name: paneTexts.da.actions.importTable.button }));
  const [{ edits } = { edits: [] }] = applied;
  expect(rowsOf(registerAfter(register, edits))).toEqual([
    dates("K1", serial("2026-01-05"), serial("2026-01-12")),
    ["K1", "I1", "citizen", 3, "VE"],
    ["K1", "I1", "nabo", null, 2],
  ]);
});

it.each<[string, WorkbookState, boolean]>([
  ["in a workbook without a register", { kind: "noRegister" }, true],
  ["in a register, which needs nothing more", open(register), false],
])(
  "says what makes the choices needless: what an export of ours wrote, %s",
  async (_, workbook, isSaid) => {
    const { choose } = show(workbook);
    await choose(csv([...formatCsv(scores, register, { dialect: "danish" })].join("")));
    await screen.findByRole("radio", { name: texts.own });
    expect(screen.queryAllByText(texts.oursWithoutRegister)).toHaveLength(isSaid ? 1 : 0);
  }
);
