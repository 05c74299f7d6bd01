/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { newEntry } from "../../../src/register/tables/entries";
import { TABLES } from "../../../src/register/tables/tables";
import { ScoreMemory } from "../../../src/taskpane/views/score/ScoreMemory";
import { ScoreView } from "../../../src/taskpane/views/ScoreView";
import { buildRegister, dates, indicator, rowsOf, serial } from "../../support/registerBuilder";
import { renderView, TODAY, type ViewSetting } from "./renderView";
import { draftAnswers } from "./score/draftAnswers";

const descriptors = ["slet ikke", "lidt", "noget", "meget", "helt"];
const register = buildRegister({
  indicators: [
    indicator("I1", {
      number: 1,
      questions: { citizen: "Hvordan sover du?", caseworker: "Hvordan sover borgeren?" },
      descriptors,
    }),
    indicator("I2", { number: 2, questions: { citizen: "Hvordan er humøret?" }, descriptors }),
    indicator("I3", {
      number: 3,
      questions: { citizen: "Hvor mange kanaler?" },
      type: "count",
      minimum: 0,
      maximum: 99,
    }),
  ],
  group: { intervalDays: 28 },
  citizens: ["K1", "K2", { code: "K3", status: "ended" }],
  rows: [
    dates("K1", "2026-10-12", "2026-11-12"),
    ["K1", "I1", "citizen", 3],
    ["K1", "I2", "citizen", "VE"],
    ["K1", "I1", "caseworker", 5, 2],
  ],
});

/** Nobody has answered yet. */
const freshRegister = buildRegister({ indicators: register.indicators, citizens: ["K1", "K2"] });

const startedRegister = {
  ...register,
  citizens: register.citizens.map((each) => ({ ...each, start: serial("2026-01-02") })),
};

function trial(setting: Partial<ViewSetting> = {}) {
  const memory = new ScoreMemory(new EventTarget());
  return {
    memory,
    ...renderView(<ScoreView memory={memory} />, { register, citizen: "K1", ...setting }),
  };
}

const question = (name: string) => screen.getByRole("radiogroup", { name });
const step = (name: string, number: number) =>
  within(question(name)).getByRole("radio", { name: new RegExp(`^${number}`) });
const SUMMARY = { name: "Der er noget at rette først" };
const summary = () => screen.getByRole("group", SUMMARY);
const saveButton = () => screen.getByRole("button", { name: /^Gem/ });

describe("before there is a form", () => {
  it("teaches where there are no citizens", async () => {
    const view = trial({ register: buildRegister(), citizen: null });
    expect(screen.getByText("Der er ingen borgere endnu")).toBeTruthy();
    await view.user.click(screen.getByRole("button", { name: "Gå til Start" }));
    expect(view.shown().view).toBe("start");
  });

  it("asks whom it is about, and shows the form of who is chosen", async () => {
    const view = trial({ citizen: null });
    expect(screen.getByText("Hvem gælder det?")).toBeTruthy();
    await view.user.selectOptions(screen.getByRole("combobox", { name: "Borger" }), "K2");
    expect(question("Hvordan sover du?")).toBeTruthy();
  });

  it("says why nothing can be recorded in a register of a newer version", () => {
    trial({ isReadOnly: true });
    expect(screen.getByText("Registeret kan kun ses")).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("says where to look when the target group is gone", () => {
    trial({ register: buildRegister({ citizens: [{ code: "K1", group: "ANDRE" }] }) });
    expect(screen.getByRole("button", { name: "Gå til Tjek" })).toBeTruthy();
  });
});

describe("the form", () => {
  it("shows every step with its descriptor, and this respondent's last answer in words and on the step", () => {
    trial();
    const steps = within(question("Hvordan sover du?")).getAllByRole("radio");
    expect(steps.map((each) => (each as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      "1slet ikke",
      "2lidt",
      "3noget◆ sidst".replace(" ", "\u00a0"),
      "4meget",
      "5helt",
    ]);
    expect(screen.getByText("sidst: 3, 12-10-2026")).toBeTruthy();
    expect(screen.getByText("sidst: ved ikke, 12-10-2026")).toBeTruthy();
  });

  it("shows nothing of what another respondent answered", async () => {
    const view = trial();
    expect(document.body.textContent).not.toContain("12-11-2026");
    await view.user.click(screen.getByRole("radio", { name: "Sagsbehandler" }));
    expect(screen.getByText("sidst: 2, 12-11-2026")).toBeTruthy();
    expect(document.body.textContent).not.toContain("sidst: 3");
    // Who has no question is not asked.
    expect(screen.queryByRole("radiogroup", { name: "Hvordan er humøret?" })).toBeNull();
  });

  it("counts what is answered: a step, a number, a reason", async () => {
    const view = trial();
    expect(screen.getByText("0 af 3 besvaret")).toBeTruthy();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.type(screen.getByRole("textbox", { name: "Hvor mange kanaler?" }), "12");
    await view.user.selectOptions(
      screen.getByRole("combobox", { name: /Hvordan er humøret\?$/ }),
      "ikke relevant"
    );
    expect(screen.getByText("3 af 3 besvaret")).toBeTruthy();
    expect(screen.getByText("Ikke gemt endnu")).toBeTruthy();
  });

  it("takes an answer away again, and keeps the focus in the question", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(screen.getByRole("button", { name: "Ryd: Hvordan sover du?" }));
    expect(screen.getByText("0 af 3 besvaret")).toBeTruthy();
    expect(question("Hvordan sover du?").contains(document.activeElement)).toBe(true);
  });
});

describe("with the keyboard alone", () => {
  it("a step's number answers and moves on, to the save button after the last", async () => {
    const view = trial();
    step("Hvordan sover du?", 1).focus();
    await view.user.keyboard("4");
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", true);
    expect(question("Hvordan er humøret?").contains(document.activeElement)).toBe(true);
    await view.user.keyboard("2");
    expect(document.activeElement).toBe(
      screen.getByRole("textbox", { name: "Hvor mange kanaler?" })
    );
  });

  it("a number that is no step does nothing, and Delete takes the answer away", async () => {
    const view = trial();
    step("Hvordan sover du?", 1).focus();
    await view.user.keyboard("4");
    act(() => step("Hvordan sover du?", 4).focus());
    await view.user.keyboard("9");
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", true);
    await view.user.keyboard("{Delete}");
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", false);
  });

  it("Ctrl and a number is the browser's", async () => {
    const view = trial();
    step("Hvordan sover du?", 1).focus();
    await view.user.keyboard("{Control>}4{/Control}");
    expect(screen.getByText("0 af 3 besvaret")).toBeTruthy();
  });
});

describe("saving", () => {
  it("says beforehand what it will do", async () => {
    const view = trial();
    expect(saveButton().textContent).toBe("Gem måling for K1");
    await view.user.click(step("Hvordan sover du?", 4));
    expect(
      screen.getByText(
        "Svarene kommer med i måling 2 fra 12-11-2026. De står med deres egen dag, 21-11-2026."
      )
    ).toBeTruthy();
    expect(saveButton().textContent).toBe("Gem måling 2 for K1");
  });

  it("asks whether it is the conversation of another day, and no is one click", async () => {
    const view = trial();
    expect(screen.queryByText("Hvilken samtale hører svarene til?")).toBeNull();
    await view.user.click(step("Hvordan sover du?", 4));
    const same = screen.getByRole("radio", { name: "Samme samtale som den 12-11-2026" });
    expect(same).toHaveProperty("checked", true);
    await view.user.click(screen.getByRole("radio", { name: "En ny samtale den 21-11-2026" }));
    expect(saveButton().textContent).toBe("Gem måling 3 for K1");
    await view.user.click(saveButton());
    expect(rowsOf(view.register()).slice(0, 2)).toEqual([
      dates("K1", ...["2026-10-12", "2026-11-12", "2026-11-21"].map(serial)),
      ["K1", "I1", "citizen", 3, null, 4],
    ]);
  });

  it("keeps the day that is chosen, also where the answers join a conversation", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    expect(rowsOf(view.register())).toContainEqual([
      ...["K1", "DATO", "citizen"],
      ...[null, serial("2026-11-21")],
    ]);
  });

  it("writes the answers as one change, and shows what may come next", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    expect(view.changes).toMatchObject([
      { action: "addMeasurement", done: "Måling 2 for K1 er gemt." },
    ]);
    expect(rowsOf(view.register())[2]).toEqual(["K1", "I1", "citizen", 3, 4]);
    expect(document.activeElement?.textContent).toBe("Hvad nu?");

    await view.user.click(screen.getByRole("button", { name: "Næste borger: K2" }));
    expect(view.shown().citizen).toBe("K2");
    expect(screen.getByText("0 af 3 besvaret")).toBeTruthy();
  });

  it("has the answers back when saving them is undone, and what was begun since stays", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    view.undo();
    expect(screen.queryByText("Hvad nu?")).toBeNull();
    expect(screen.getByText("Ikke gemt endnu")).toBeTruthy();
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", true);

    await view.user.click(saveButton());
    await view.user.click(screen.getByRole("button", { name: /ret svarene/i }));
    await view.user.click(step("Hvordan sover du?", 5));
    view.undo();
    expect(step("Hvordan sover du?", 5)).toHaveProperty("checked", true);
  });

  it("goes on with the other respondent, or to the curve", async () => {
    const view = trial({ register: freshRegister });
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    await view.user.click(screen.getByRole("button", { name: "Fortsæt med sagsbehandler" }));
    expect(question("Hvordan sover borgeren?")).toBeTruthy();
    await view.user.click(step("Hvordan sover borgeren?", 1));
    await view.user.click(saveButton());
    await view.user.click(screen.getByRole("button", { name: "Se kurven" }));
    expect(view.shown().view).toBe("citizen");
  });

  it("goes on with the other respondent about the same day, whichever that was", async () => {
    const view = trial({ register: freshRegister });
    fireEvent.change(screen.getByLabelText("Måledato"), { target: { value: "2026-11-01" } });
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    await view.user.click(screen.getByRole("button", { name: "Fortsæt med sagsbehandler" }));
    expect(screen.getByLabelText("Måledato")).toHaveProperty("value", "2026-11-01");
  });

  it("keeps a day that was chosen for answers that stand there already", () => {
    const memory = new ScoreMemory(new EventTarget());
    const answers = draftAnswers({ I2: { reason: "VE" } });
    memory.keep("K1", "UNGE", "citizen", { date: serial("2026-10-12"), answers, note: "" });
    renderView(<ScoreView memory={memory} />, { register, citizen: "K1" });
    expect(screen.getByLabelText("Måledato")).toHaveProperty("value", "2026-10-12");
  });

  it("goes to the next citizen first once everybody has answered", async () => {
    const view = trial({ register: freshRegister });
    const buttons = () => screen.getAllByRole("button").map(({ textContent }) => textContent);
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    expect(buttons().slice(0, 2)).toEqual(["Fortsæt med sagsbehandler", "Næste borger: K2"]);
    await view.user.click(screen.getByRole("button", { name: "Fortsæt med sagsbehandler" }));
    await view.user.click(step("Hvordan sover borgeren?", 1));
    await view.user.click(saveButton());
    const next = screen.getByRole("button", { name: "Næste borger: K2" });
    expect(buttons()[0]).toBe(next.textContent);
    const why = document.getElementById(next.getAttribute("aria-describedby")!);
    expect(why?.textContent).toBe("Den næste på listen.");
    // What the citizen has answered can be looked at, and that is all.
    expect(screen.queryByRole("button", { name: /Fortsæt/ })).toBeNull();
    await view.user.click(screen.getByRole("button", { name: "Se svar fra borger" }));
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", true);
  });

  it("counts who has answered earlier in the same measurement, and shows what", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    await view.user.click(screen.getByRole("button", { name: "Se svar fra sagsbehandler" }));
    expect(step("Hvordan sover borgeren?", 2)).toHaveProperty("checked", true);
  });

  it("keeps the answers when the change does not stand", async () => {
    const view = trial({ stands: false });
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    expect(view.changes).toHaveLength(1);
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", true);
    expect(screen.getByText("Ikke gemt endnu")).toBeTruthy();
  });

  it("waits for what is under way", async () => {
    const work = { kind: "writing", progress: null, cancel: null } as const;
    const view = trial({ work });
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    expect(view.changes).toEqual([]);
  });

  it("after the last citizen says so", async () => {
    const view = trial({ citizen: "K2" });
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    expect(screen.getByText("Det var den sidste aktive borger på listen.")).toBeTruthy();
  });
});

describe("what is in the way of saving", () => {
  it("an empty form says what to do", async () => {
    const view = trial();
    await view.user.click(saveButton());
    const nothing = screen.getByRole("group", { name: "Der er ikke noget at gemme" });
    expect(nothing.textContent).toContain("Svar på mindst ét spørgsmål");
    expect(document.activeElement).toBe(nothing);
    expect(view.changes).toEqual([]);
  });

  it("answers that are all saved already are not asked for again", async () => {
    const view = trial();
    fireEvent.change(screen.getByLabelText("Måledato"), { target: { value: "2026-10-12" } });
    await view.user.click(saveButton());
    const nothing = screen.getByRole("group", { name: "Der er ikke noget at gemme" });
    expect(nothing.textContent).toContain("Der er ikke ændret noget.");
    expect(nothing.textContent).not.toContain("Svar på");
    expect(view.changes).toEqual([]);
  });

  it("is brought to the top each time, where the bar at the foot does not cover it", async () => {
    const memory = new ScoreMemory(new EventTarget());
    const content = (
      <main>
        <ScoreView memory={memory} />
      </main>
    );
    const view = renderView(content, { register, citizen: "K1" });
    // jsdom lays nothing out: the box is 500 px below the top of what scrolls.
    const top = jest.spyOn(Element.prototype, "getBoundingClientRect");
    top.mockImplementation(function place(this: Element) {
      return new DOMRect(0, this.tagName === "MAIN" ? 40 : 540, 300, 100);
    });
    const { scrollTop } = screen.getByRole("main");
    await view.user.click(saveButton());
    expect(screen.getByRole("main").scrollTop - scrollTop).toBe(492);
    await view.user.click(saveButton());
    expect(screen.getByRole("main").scrollTop - scrollTop).toBe(984);
    top.mockRestore();
    expect(document.activeElement?.getAttribute("role")).toBe("group");
  });

  it("is said above and at the question, and the link leads there", async () => {
    const view = trial();
    const count = screen.getByRole("textbox", { name: "Hvor mange kanaler?" });
    await view.user.type(count, "mange");
    expect(screen.queryByRole("group", SUMMARY)).toBeNull();
    await view.user.click(saveButton());
    const link = within(summary()).getByRole("button", { name: /»mange«/ });
    await view.user.click(link);
    expect(document.activeElement).toBe(count);
    expect(count.getAttribute("aria-invalid")).toBe("true");
    await view.user.clear(count);
    await view.user.type(count, "3");
    expect(screen.queryByRole("group", SUMMARY)).toBeNull();
  });
});

describe("what can be said at once", () => {
  const counted = () => screen.getByRole("textbox", { name: "Hvor mange kanaler?" });

  it.each([
    ["abc", /abc/],
    ["-1", /[-−]1 er mindre end/],
    ["2,5", /2,5/],
  ])("%s as a number is told when its field is left, not before", async (typed, said) => {
    const view = trial();
    await view.user.type(counted(), typed);
    expect(screen.queryByText(said, { selector: "p" })).toBeNull();
    // On to the reason why there is no answer, which belongs to the same question.
    await view.user.tab();
    expect(screen.queryByText(said, { selector: "p" })).toBeNull();
    await view.user.click(screen.getByRole("textbox", { name: "Aftale" }));
    expect(screen.getByText(said, { selector: "p" })).toBeTruthy();
    // What was not tried is not summed up.
    expect(screen.queryByRole("group", SUMMARY)).toBeNull();
  });

  it("a civil registration number in the note is told when the note is left", async () => {
    const view = trial();
    await view.user.type(screen.getByRole("textbox", { name: "Aftale" }), "ring 010170-1234");
    await view.user.tab();
    expect(screen.getByText(/Der står noget, der ligner et CPR-nummer, i aftalen/)).toBeTruthy();
  });

  it("a day in the future is told when the date is left", () => {
    trial();
    const date = screen.getByLabelText("Måledato");
    fireEvent.change(date, { target: { value: "2030-01-01" } });
    fireEvent.blur(date);
    expect(
      screen.getByText("01-01-2030 ligger ude i fremtiden. Vælg i dag eller en tidligere dag.")
    ).toBeTruthy();
  });

  it("is told beside a date that is none, too", async () => {
    const view = trial();
    fireEvent.change(screen.getByLabelText("Måledato"), { target: { value: "2030-01-01" } });
    await view.user.type(counted(), "100");
    await view.user.click(screen.getByRole("textbox", { name: "Aftale" }));
    expect(screen.getByText(/100 er mere end 99/, { selector: "p" })).toBeTruthy();
  });

  it("a day before the citizen's start is pointed out, and can be saved", async () => {
    const view = trial({ register: startedRegister });
    const date = screen.getByLabelText("Måledato");
    fireEvent.change(date, { target: { value: "2020-01-01" } });
    expect(screen.getByText(/^Datoen ligger før borgerens startdato, 02-01-2026/)).toBeTruthy();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(saveButton());
    expect(view.changes).toHaveLength(1);
  });
});

describe("answers that are not saved", () => {
  it("are said to be lost when the pane is closed", async () => {
    const view = trial();
    expect(screen.queryByText(/hvis panelet lukkes/)).toBeNull();
    await view.user.click(step("Hvordan sover du?", 4));
    expect(screen.getByText("Det går tabt, hvis panelet lukkes.")).toBeTruthy();
  });

  it("wait while another citizen is looked at, and are one click away", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    view.select("K2");
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", false);
    await view.user.click(screen.getByRole("button", { name: "K1, borger: 1 svar" }));
    expect(view.shown().citizen).toBe("K1");
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", true);
  });

  it("wait while somebody else answers", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(screen.getByRole("radio", { name: "Sagsbehandler" }));
    expect(step("Hvordan sover borgeren?", 4)).toHaveProperty("checked", false);
    await view.user.click(screen.getByRole("radio", { name: "Borger" }));
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", true);
  });

  it("can be discarded, and brought back", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.click(screen.getByRole("button", { name: "Kassér" }));
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", false);
    await view.user.click(screen.getByRole("button", { name: "Få det tilbage" }));
    expect(step("Hvordan sover du?", 4)).toHaveProperty("checked", true);
  });
});

describe("answers of the same occasion", () => {
  it("are filled in and corrected", async () => {
    const view = trial();
    await view.user.click(screen.getByRole("radio", { name: "Sagsbehandler" }));
    expect(screen.getByText(/Sagsbehandler svarede den 12-11-2026 \(måling 2\)/)).toBeTruthy();
    await view.user.click(screen.getByRole("button", { name: "Ret svarene" }));
    expect(screen.getByText(/har allerede svaret den 12-11-2026/)).toBeTruthy();
    expect(step("Hvordan sover borgeren?", 2)).toHaveProperty("checked", true);
    await view.user.click(step("Hvordan sover borgeren?", 3));
    expect(screen.getByText(/rettes i måling 2 .* 1 tidligere svar bliver ændret\./)).toBeTruthy();
    await view.user.click(
      screen.getByRole("button", { name: "Gem rettelserne i måling 2 for K1" })
    );
    expect(rowsOf(view.register())[3]).toEqual(["K1", "I1", "caseworker", 5, 3]);
  });
});

describe("the note", () => {
  it("is shown where it was written already, on its own day", () => {
    const note = { citizen: "K1", date: serial("2026-10-12"), text: "Ring mandag", by: "ANK" };
    const notes = [newEntry(TABLES.notes, note)];
    trial({ register: { ...register, notes } });
    expect(screen.queryByText(/Ring mandag/)).toBeNull();
    fireEvent.change(screen.getByLabelText("Måledato"), { target: { value: "2026-10-12" } });
    expect(screen.getByText("Skrevet samme dag af ANK: Ring mandag")).toBeTruthy();
  });

  it("asks for initials once, and is saved with the answers", async () => {
    const view = trial();
    await view.user.click(step("Hvordan sover du?", 4));
    await view.user.type(screen.getByRole("textbox", { name: "Aftale" }), "Ring mandag");
    await view.user.click(saveButton());
    expect(summary().textContent).toContain("initialer");
    await view.user.type(screen.getByRole("textbox", { name: "Dine initialer" }), "ANK");
    expect(screen.getByText(/Aftalen kommer i et nyt ark, Aftaler\./)).toBeTruthy();
    await view.user.click(saveButton());
    expect(view.changes).toHaveLength(1);
    expect(view.register().notes).toEqual([
      newEntry(TABLES.notes, {
        citizen: "K1",
        group: "UNGE",
        date: TODAY,
        text: "Ring mandag",
        by: "ANK",
      }),
    ]);

    view.select("K2");
    await view.user.type(screen.getByRole("textbox", { name: "Aftale" }), "Hils");
    expect(screen.getByText("Skrives af ANK.")).toBeTruthy();
    expect(saveButton().textContent).toBe("Gem aftalen med K2");
    await view.user.click(saveButton());
    expect(view.changes[1]).toMatchObject({ action: "addNote", done: "Aftalen med K2 er gemt." });
  });
});

it("writes with the initials that were given in another form", async () => {
  const view = trial({ initials: "BO" });
  await view.user.type(screen.getByRole("textbox", { name: "Aftale" }), "Hils");
  expect(screen.getByText("Skrives af BO.")).toBeTruthy();
  await view.user.click(screen.getByRole("button", { name: "Skift" }));
  await view.user.type(screen.getByRole("textbox", { name: "Dine initialer" }), "B");
  expect(view.initials()).toBe("BOB");
});

it("speaks English", async () => {
  const view = trial({ language: "en" });
  await view.user.click(step("Hvordan sover du?", 4));
  expect(screen.getByRole("button", { name: "Save measurement 2 for K1" })).toBeTruthy();
  expect(screen.getByText("1 of 3 answered")).toBeTruthy();
  expect(screen.getByText("last time: 3, 12 Oct 2026")).toBeTruthy();
});
