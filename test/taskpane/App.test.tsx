/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { paneTexts } from "../../src/locales/everyLanguage";
import { interfaceLanguage } from "../../src/locales/pane";
import { createViolation } from "../../src/register/model/findings";
import { formatMoment } from "../../src/taskpane/format";
import type { View } from "../../src/taskpane/PaneContext";
import type { Notice, PaneSnapshot, WorkbookState } from "../../src/taskpane/session/PaneSnapshot";
import { buildRegister, dates, SCORE_SHEET } from "../support/registerBuilder";
import { renderPane } from "./renderPane";

const { shell } = paneTexts.da;

const REGISTER = {
  kind: "register",
  register: buildRegister({
    citizens: ["K1", "K2"],
    rows: [dates("K1"), ["K1", "I1", "citizen", 3], dates("K2"), ["K2", "I1", "citizen", 2]],
  }),
  violations: [],
  isReadOnly: false,
} as const satisfies WorkbookState;

const NOTICE: Notice = {
  intent: "success",
  title: "K2 er tilføjet.",
  text: "",
  undo: null,
  retry: null,
};

const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Waits for what a view reads or prepares as soon as it is shown. */
const settled = () => act(() => Promise.resolve());

describe("views", () => {
  it.each(["start", "score", "citizen", "check", "export", "import"] as const)(
    "begins with the one that the ribbon's button asks for: %s",
    async (view) => {
      renderPane({ view, workbook: REGISTER });
      await settled();
      expect(heading()).toBe(paneTexts.da[view].title);
      const current = within(screen.getByRole("navigation")).getByText(
        paneTexts.da[view === "import" ? "start" : view].title
      );
      expect(current.getAttribute("aria-current")).toBe("page");
    }
  );

  it("goes from one to the other, and begins reading there", async () => {
    const { user } = renderPane({ workbook: REGISTER });
    await user.click(within(screen.getByRole("navigation")).getByText(paneTexts.da.check.title));
    expect(heading()).toBe(paneTexts.da.check.title);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  });

  it("can be gone through with the keyboard alone", async () => {
    const { user } = renderPane({ workbook: REGISTER });
    await user.tab();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(heading()).toBe(paneTexts.da.score.title);
  });

  it("shows the view of a button of the ribbon, and begins reading there", async () => {
    const { ribbon } = renderPane({ workbook: REGISTER });
    ribbon("check");
    await settled();
    expect(heading()).toBe(paneTexts.da.check.title);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  });

  it.each(["score", "citizen", "check", "export"] as const)(
    "%s needs a register, and says where to make one",
    async (view: View) => {
      const { user } = renderPane({ view });
      expect(screen.getByText(shell.noRegister)).toBeTruthy();
      await user.click(button(shell.goToStart));
      expect(heading()).toBe(paneTexts.da.start.title);
      expect(button(paneTexts.da.actions.createRegister.button)).toBeTruthy();
    }
  );

  it("begins anew where the workbook has become a register", () => {
    const { set } = renderPane();
    set({ workbook: REGISTER });
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  });
});

describe("states of the workbook", () => {
  it.each([
    ["opening", shell.opening],
    ["outsideExcel", shell.outsideExcel],
    ["tooOld", shell.tooOld],
    ["date1904", shell.date1904],
    ["working", shell.working],
  ] as const)("%s is explained", (kind, text) => {
    renderPane({ workbook: { kind } });
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole("button", { name: shell.retry })).toBeNull();
  });

  it.each([{ kind: "failed" }, { kind: "refused", reason: "busy" }] as const)(
    "%p can be tried again",
    async (workbook) => {
      const { user, asked } = renderPane({ workbook });
      await user.click(button(shell.retry));
      expect(asked).toEqual(["refresh"]);
    }
  );

  it("a newer register can be looked at, and it says so", () => {
    renderPane({ workbook: { ...REGISTER, isReadOnly: true } as WorkbookState });
    expect(screen.getByText(shell.newer)).toBeTruthy();
    expect(
      screen.queryByRole("button", { name: paneTexts.da.start.overview.addCitizen })
    ).toBeNull();
  });
});

describe("a register of an older version", () => {
  const OLDER = {
    ...REGISTER,
    register: { ...REGISTER.register, schemaVersion: 1 },
    violations: [
      {
        code: "citizen.pattern",
        severity: "warning",
        place: { sheet: "Borgere", cell: "A5" },
        parameters: { citizen: "K1" },
      },
    ],
    isReadOnly: true,
  } as const satisfies WorkbookState;

  it.each([
    ["score", paneTexts.da.score.readOnlyHelp.older],
    ["check", paneTexts.da.check.readOnly.older],
    ["export", paneTexts.da.export.readOnly.older],
    ["import", paneTexts.da.import.readOnly.older],
  ] as const)("is called so by the view %s, with the button that mends it", async (view, words) => {
    renderPane({ view, workbook: OLDER });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(words).toContain(paneTexts.da.actions.upgradeRegister.button);
    expect(button(paneTexts.da.actions.upgradeRegister.button)).toBeTruthy();
    expect(screen.queryByText(shell.newer)).toBeNull();
  });
});

describe("messages", () => {
  it.each([
    ["success", "status"],
    ["info", "status"],
    ["warning", "alert"],
    ["error", "alert"],
  ] as const)("%s is read out as %s", (intent, role) => {
    renderPane({ workbook: REGISTER, notice: { ...NOTICE, intent, text: "Se efter i arket." } });
    const regions = screen.getAllByRole(role).map(({ textContent }) => textContent);
    expect(regions.join()).toContain("K2 er tilføjet. Se efter i arket.");
  });

  it.each([
    "another view",
    "a button of the ribbon",
    "another citizen",
    "another row in the sheet",
    "a form in error",
  ])("a success goes with %s", async (what) => {
    const view = what === "another citizen" ? "score" : "start";
    const { user, set, asked, ribbon } = renderPane({
      view,
      workbook: REGISTER,
      notice: NOTICE,
    });
    if (what === "a button of the ribbon") ribbon("check");
    if (what === "another view") await user.click(button(shell.tabs.check));
    if (what === "another citizen") {
      await user.selectOptions(screen.getByRole("combobox", { name: shell.citizen }), "K2");
    }
    if (what === "another row in the sheet") {
      set({ selected: { sheet: SCORE_SHEET, row: 5, column: 4 } });
    }
    if (what === "a form in error") {
      await user.click(button(paneTexts.da.start.overview.addCitizen));
      await user.click(button(paneTexts.da.actions.addCitizen.button));
    }
    await settled();
    expect(asked).toEqual(["dismissNotice"]);
  });

  it("an error stays until it is dismissed", async () => {
    const notice: Notice = { ...NOTICE, intent: "error" };
    const { user, asked } = renderPane({ workbook: REGISTER, notice });
    await user.click(button(shell.tabs.check));
    expect(asked).toEqual([]);
  });

  it("a success that says the same as the one before is read out again", () => {
    const { set } = renderPane({ workbook: REGISTER, notice: NOTICE });
    const before = screen.getByText(NOTICE.title);
    set({ notice: { ...NOTICE } });
    expect(before.isConnected).toBe(false);
    expect(screen.getAllByText(NOTICE.title)).toHaveLength(1);
  });

  it("offers to undo, to try again by its own name, and to be closed", async () => {
    const tries: string[] = [];
    const { user, asked } = renderPane({
      workbook: REGISTER,
      notice: {
        ...NOTICE,
        undo: () => void tries.push("undo"),
        retry: () => void tries.push("again"),
        retryLabel: "Åbn panelet igen",
      },
    });
    await user.click(button(shell.undo));
    await user.click(button("Åbn panelet igen"));
    await user.click(button(shell.dismiss));
    expect(asked).toEqual(["dismissNotice"]);
    expect(tries).toEqual(["undo", "again"]);
  });
});

describe("what is under way", () => {
  it("is told in real units, and can be stopped", async () => {
    let stopped = 0;
    const work: PaneSnapshot["work"] = {
      kind: "writing",
      progress: { done: 1240, total: 5000 },
      cancel: () => stopped++,
    };
    const { user, set } = renderPane({ workbook: REGISTER, work });
    expect(screen.getByText(shell.work.writing)).toBeTruthy();
    expect(screen.getByText("1.240 af 5.000 rækker i arkene")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("1240");
    await user.click(button(shell.cancel));
    expect(stopped).toBe(1);
    set({ work: { ...work, cancel: null, isStopping: true } });
    expect(screen.queryByRole("button", { name: shell.cancel })).toBeNull();
    expect(screen.getByText(shell.cancelling)).toBeTruthy();
  });

  it("is read out in a region that was there before, without the numbers on the way", () => {
    const { set } = renderPane({ workbook: REGISTER });
    const region = within(screen.getByRole("contentinfo")).getByRole("status");
    expect(region.textContent).toBe("");
    set({ work: { kind: "writing", progress: { done: 1, total: 2 }, cancel: null } });
    expect(region.isConnected).toBe(true);
    expect(region.textContent).toBe(shell.work.writing);
  });

  it("makes room for undoing the latest change when it is done", async () => {
    const undoable = { action: "addCitizen", time: "2026-11-21T11:00:00.000Z", isOwn: true };
    const { user, asked, set } = renderPane({ workbook: REGISTER, undoable });
    const change = paneTexts.da.actions.addCitizen.undoLine;
    await user.click(button(shell.undoLatest(change)));
    expect(asked).toEqual(["undo"]);
    // Somebody else's is not taken for one's own.
    set({ undoable: { ...undoable, isOwn: false } });
    const moment = formatMoment(undoable.time, "da");
    expect(button(shell.undoLatestElsewhere(change, moment))).toBeTruthy();
  });
});

describe("a second click of a double click", () => {
  it("does nothing where the first one brought something else there", () => {
    const { set } = renderPane({ view: "start" });
    fireEvent.click(button(paneTexts.da.actions.createRegister.button), { detail: 1 });
    set({ workbook: REGISTER });
    fireEvent.click(button(paneTexts.da.start.overview.importLink), { detail: 2 });
    expect(heading()).toBe(paneTexts.da.start.title);
    fireEvent.click(button(paneTexts.da.start.overview.importLink), { detail: 1 });
    expect(heading()).toBe(paneTexts.da.import.title);
  });

  it("does nothing while a change is under way", () => {
    const { set, asked } = renderPane({
      workbook: REGISTER,
      notice: { ...NOTICE, retry: () => undefined },
    });
    const dismiss = button(shell.dismiss);
    fireEvent.click(dismiss, { detail: 1 });
    set({ work: { kind: "writing", progress: null, cancel: null } });
    fireEvent.click(dismiss, { detail: 2 });
    expect(asked).toEqual(["dismissNotice"]);
  });
});

it("the import leads back to where it was opened from", async () => {
  const { user } = renderPane({ workbook: REGISTER });
  await user.click(button(paneTexts.da.start.overview.importLink));
  await user.click(button(paneTexts.da.import.back));
  expect(heading()).toBe(paneTexts.da.start.title);
});

describe("the chosen citizen", () => {
  const picked = () => screen.getByRole<HTMLSelectElement>("combobox", { name: shell.citizen });

  it("follows the selection in the sheet, and stays when something else is selected", () => {
    const { set } = renderPane({ view: "score", workbook: REGISTER });
    set({ selected: { sheet: SCORE_SHEET, row: 3, column: 0 } });
    const first = picked().value;
    expect(first).toBe("K1");
    set({ selected: { sheet: "Forside", row: 0, column: 0 } });
    expect(picked().value).toBe(first);
    set({ selected: { sheet: SCORE_SHEET, row: 5, column: 4 } });
    expect(picked().value).toBe("K2");
  });

  it("takes the sheet along when it is chosen in the pane", async () => {
    const { user, followed } = renderPane({ view: "score", workbook: REGISTER });
    await user.selectOptions(picked(), "K2");
    expect(picked().value).toBe("K2");
    expect(followed).toMatchObject([{ sheet: SCORE_SHEET }]);
  });
});

it("speaks English", () => {
  renderPane({ language: "en", workbook: REGISTER });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Progression register");
  expect(button("Add citizen")).toBeTruthy();
});

it.each([
  ["da-DK", "da"],
  ["da", "da"],
  ["DA-dk", "da"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["", "en"],
])("the interface of %p is %s", (locale, language) => {
  expect(interfaceLanguage(locale)).toBe(language);
});

describe("a register that lacks a sheet", () => {
  const missing = createViolation("structure.table", null, {
    table: "PRCitizens",
    sheet: "Borgere",
  });
  const workbook = { ...REGISTER, violations: [missing] };

  it.each(["start", "score", "citizen", "export", "import"] as const)(
    "says so above %s",
    async (view) => {
      renderPane({ view, workbook });
      await settled();
      const head = screen.getByRole("banner").textContent;
      expect(head).toContain(shell.incomplete.title);
      expect(head).toContain("Borgere");
    }
  );

  it.each(["start", "score", "citizen", "import"] as const)(
    "is not taken for an empty one by %s",
    async (view) => {
      const { user } = renderPane({ view, workbook });
      expect(screen.getByRole("main").textContent).toBe(
        [paneTexts.da[view].title, ...["notNow", "help", "toExport"].map(wordsOf)].join("")
      );
      await user.click(button(shell.incomplete.toExport));
      expect(heading()).toBe(paneTexts.da.export.title);
    }
  );

  it("leads to Tjek, which says it itself", async () => {
    const { user } = renderPane({ workbook });
    await user.click(button(shell.incomplete.toCheck));
    expect(heading()).toBe(paneTexts.da.check.title);
    expect(screen.queryByText(shell.incomplete.title)).toBeNull();
  });

  function wordsOf(name: string): string {
    return shell.incomplete[name as keyof typeof shell.incomplete];
  }
});

describe("coming back to the pane", () => {
  it("has the session look again, from the sheet and from another window, and keeps what is typed", async () => {
    const { asked, user, set } = renderPane({ view: "score", workbook: REGISTER });
    await user.selectOptions(screen.getByRole("combobox", { name: /Borger/ }), "K1");
    const field = screen.getAllByRole<HTMLInputElement>("textbox").at(-1)!;
    await user.type(field, "halv");
    const answer = screen.getAllByRole<HTMLInputElement>("radio").at(-1)!;
    await user.click(answer);
    fireEvent.focus(window);
    expect(asked).toEqual(["lookAgain"]);
    fireEvent(document, new Event("visibilitychange"));
    expect(asked).toEqual(["lookAgain", "lookAgain"]);
    const [first, ...others] = REGISTER.register.citizens;
    const citizens = [{ ...first!, status: "pause" }, ...others];
    set({ workbook: { ...REGISTER, register: { ...REGISTER.register, citizens } } });
    expect(field.isConnected).toBe(true);
    expect(field.value).toContain("halv");
    expect([answer.isConnected, answer.checked]).toEqual([true, true]);
  });

  it("does nothing where the pane goes out of sight", () => {
    const { asked } = renderPane({ workbook: REGISTER });
    const hidden = jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    fireEvent(document, new Event("visibilitychange"));
    expect(asked).toEqual([]);
    hidden.mockRestore();
  });
});
