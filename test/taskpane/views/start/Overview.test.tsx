/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { paneTexts } from "../../../../src/locales/everyLanguage";
import { StartView } from "../../../../src/taskpane/views/StartView";
import { buildRegister, dates } from "../../../support/registerBuilder";
import { createViolation } from "../../../../src/register/model/findings";
import { errorAt, summaryOfErrors } from "../errors";
import { renderView, TODAY, type ViewSetting } from "../renderView";

const { overview, addCitizen } = paneTexts.da.start;
const { actions } = paneTexts.da;

const register = buildRegister({
  group: { intervalDays: 14 },
  citizens: ["K1", "K2", { code: "K3", status: "ended" }],
  rows: [
    dates("K1", "2026-10-01"),
    ["K1", "I1", "citizen", 3],
    dates("K2", "2026-11-12"),
    ["K2", "I1", "citizen", 4],
    dates("K3", "2026-01-05"),
    ["K3", "I1", "citizen", 4],
  ],
});

const trial = (setting: Partial<ViewSetting> = {}) =>
  renderView(<StartView />, { register, ...setting });
const figure = (label: string) => screen.getByRole("button", { name: new RegExp(`\\d ${label}$`) });

describe("figures", () => {
  it("are of the active citizens, and each opens to those behind it", async () => {
    const { user, shown } = trial();
    expect(figure(overview.active(2)).textContent).toContain("2");
    expect(figure(overview.measured(14)).textContent).toContain("1");
    await user.click(figure(overview.due));
    expect(screen.getByText("37 dage over tiden · målt 01-10-2026")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "K1" }));
    expect(shown()).toEqual({ view: "score", citizen: "K1" });
  });

  it("leave nobody out: who is new and not due yet is counted, too", async () => {
    const newcomer = buildRegister({
      group: { intervalDays: 14 },
      citizens: [{ code: "K9", start: TODAY }],
    });
    const { user, shown } = trial({ register: newcomer });
    expect(figure(overview.active(1)).textContent).toContain("1");
    expect(figure(overview.due).textContent).toContain("0");
    await user.click(figure(overview.notYet));
    await user.click(screen.getByRole("button", { name: "K9" }));
    expect(shown()).toEqual({ view: "score", citizen: "K9" });
  });

  it("nor whoever cannot be due, in the table by target group neither", async () => {
    const base = buildRegister({
      group: { intervalDays: 14 },
      citizens: [
        { code: "K1", start: TODAY - 15 },
        { code: "K2", start: null },
      ],
    });
    const [group] = base.targetGroups;
    const mixed = {
      ...base,
      targetGroups: [group!, { ...group!, code: "FRI", name: "Uden interval", intervalDays: null }],
      citizens: [...base.citizens, { ...base.citizens[0]!, code: "K3", group: "FRI" }],
    };
    const { user, shown } = trial({ register: mixed });
    expect(figure(overview.active(3)).textContent).toContain("3");
    expect(screen.queryByRole("button", { name: new RegExp(overview.notYet) })).toBeNull();
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      overview.group,
      ...(["active", "inTime", "due", "uncounted"] as const).map((each) => overview.columns[each]),
    ]);
    expect(
      screen
        .getAllByRole("row")
        .slice(1)
        .map(({ textContent }) => textContent.slice(-4))
    ).toEqual(["2011", "1001"]);
    await user.click(figure(overview.uncounted));
    await user.click(screen.getByRole("button", { name: "K3" }));
    expect(shown()).toEqual({ view: "citizen", citizen: "K3" });
  });

  it("are counted as the view says", () => {
    trial();
    expect(screen.getByText(overview.counting)).toBeTruthy();
  });

  it("of who is due are left out where there is no interval", () => {
    trial({ register: buildRegister({ group: { intervalDays: null }, citizens: ["K1"] }) });
    expect(screen.getByText(overview.noInterval)).toBeTruthy();
    expect(screen.queryByText(overview.due)).toBeNull();
  });

  it("of problems lead to the check", async () => {
    const { user, shown } = trial({
      violations: () => [
        createViolation("score.minimum", null, {
          citizen: "K1",
          indicator: "I1",
          respondent: "citizen",
          score: 0,
          minimum: 1,
          maximum: 5,
        }),
      ],
    });
    await user.click(screen.getByRole("button", { name: overview.problems.error(1) }));
    expect(shown().view).toBe("check");
  });

  it("say so where nothing is wrong", () => {
    trial();
    expect(screen.getByRole("button", { name: overview.noProblems })).toBeTruthy();
  });
});

describe("adding a citizen", () => {
  const code = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Borgerkode/ });
  const submit = () => screen.getByRole("button", { name: actions.addCitizen.button });

  it("is the first thing in an empty register, and teaches what a code is", () => {
    trial({ register: buildRegister({ citizens: [] }) });
    expect(screen.getByText(overview.empty)).toBeTruthy();
    expect(screen.getByText(addCitizen.codeHint)).toBeTruthy();
  });

  it("puts the citizen on the list, chooses them, and is ready for the next", async () => {
    const view = trial();
    const { user } = view;
    await user.click(screen.getByRole("button", { name: overview.addCitizen }));
    await user.type(code(), " K9 ");
    await user.type(screen.getByRole("textbox", { name: /^Sagsbehandlers/ }), "ANK");
    await user.keyboard("{Enter}");
    expect(view.changes).toMatchObject([
      { action: "addCitizen", done: actions.addCitizen.done("K9") },
    ]);
    expect(view.register().citizens.at(-1)).toMatchObject({ code: "K9", caseworker: "ANK" });
    expect(view.shown().citizen).toBe("K9");
    expect(code().value).toBe("");
    expect(document.activeElement).toBe(code());
    expect(screen.getByRole("textbox", { name: /^Sagsbehandlers/ })).toHaveProperty("value", "ANK");
  });

  it.each([
    ["nothing", "", /Udfyld borgerkode/],
    ["one that is taken", "k1", /Borgerkoden »K1« findes allerede/],
    ["a civil registration number", "010203-1234", /ligner et CPR-nummer/],
  ])("refuses %s as a code, above the form and beside the field", async (_name, typed, said) => {
    const { user, changes } = trial();
    await user.click(screen.getByRole("button", { name: overview.addCitizen }));
    if (typed !== "") await user.type(code(), typed);
    await user.click(submit());
    expect(changes).toEqual([]);
    expect(errorAt(code())).toMatch(said);
    expect(document.activeElement).toBe(summaryOfErrors());
    await user.click(within(summaryOfErrors()).getByRole("button", { name: said }));
    expect(document.activeElement).toBe(code());
  });

  it("keeps what was typed where the change did not come through", async () => {
    const { user } = trial({ stands: false });
    await user.click(screen.getByRole("button", { name: overview.addCitizen }));
    await user.type(code(), "K9");
    await user.click(submit());
    expect(code().value).toBe("K9");
  });

  it("is not offered in a register that can only be looked at", () => {
    trial({ isReadOnly: true });
    expect(screen.queryByRole("button", { name: overview.addCitizen })).toBeNull();
  });
});
