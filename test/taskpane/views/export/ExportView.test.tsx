/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Register } from "../../../../src/register/model/Register";
import { ExportView } from "../../../../src/taskpane/views/ExportView";
import { inspectRegister } from "../../../../src/validation/inspectRegister";
import { paneTexts } from "../../../../src/locales/everyLanguage";
import { buildRegister, dates } from "../../../support/registerBuilder";
import { errorAt } from "../errors";
import { renderView, TODAY, type ViewSetting } from "../renderView";

const violations = (register: Register) => inspectRegister(register, { today: TODAY });
const register = buildRegister({
  citizens: ["K1", { code: "K2", status: "ended" }],
  rows: [
    dates("K1", "2026-01-05", "2026-11-02"),
    ["K1", "I1", "citizen", 3, "IR"],
    ["K1", "I1", "caseworker", null, 4],
    dates("K2", "2026-01-05"),
    ["K2", "I1", "citizen", "fire"],
  ],
});

/** Files that the browser was handed: name and text. */
const downloads: { name: string; blob: Blob }[] = [];
const writeText = jest.fn<Promise<void>, [string]>();

beforeEach(() => {
  downloads.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = (url) => void blobs.delete(url);
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: blobs.get(this.href)! });
  };
});

async function show(setting: Partial<ViewSetting> = {}, shown: Register = register) {
  const trial = renderView(<ExportView />, { register: shown, violations, ...setting });
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  writeText.mockReset().mockResolvedValue();
  await ready();
  return trial;
}

/** What was chosen is prepared. */
async function ready(): Promise<void> {
  const button = await screen.findByRole("button", { name: /^(Gem som fil|Save as file)$/ });
  await waitFor(() => expect(button.getAttribute("aria-disabled")).toBeNull());
}

async function fileText({ blob }: { readonly blob: Blob }): Promise<string> {
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(blob);
  });
  return Buffer.from(bytes).toString("utf8");
}

function preview(): string[] {
  const region = screen.getByRole("region", { name: /første linjer/ });
  return within(region)
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent)
        .join("|")
    );
}

it("shows the first lines, how much there is, and what of it is no score", async () => {
  await show();
  expect(preview()).toEqual([
    "K1|UNGE|I1|Indikator I1|Helbred|citizen|1|2026-01-05|3||1|1|5|1||",
    "K1|UNGE|I1|Indikator I1|Helbred|citizen|2|2026-11-02||IR|1|1|5|1||",
    "K1|UNGE|I1|Indikator I1|Helbred|caseworker|1|2026-01-05|||1|1|5|1||",
    "K1|UNGE|I1|Indikator I1|Helbred|caseworker|2|2026-11-02|4||1|1|5|1||",
    "K2|UNGE|I1|Indikator I1|Helbred|citizen|1|2026-01-05|||1|1|5|1|fire|",
  ]);
  const amount = screen.getByText(/5 linjer/).closest("[role=status]")!;
  expect(amount.textContent).toBe(
    "5 linjer (502 byte)1 uden score, 1 med en årsag i stedet1 er hverken score eller årsag"
  );
});

it("says what Tjek has found, and goes there, without standing in the way", async () => {
  const { user, shown } = await show();
  screen.getByText(/Der er 1 fejl i registeret/);
  expect(screen.getByRole("button", { name: "Gem som fil" })).toHaveProperty("disabled", false);
  await user.click(screen.getByRole("button", { name: "Se Tjek" }));
  expect(shown().view).toBe("check");
});

it("warns of civil registration numbers before anything else", async () => {
  await show(
    {},
    buildRegister({
      rows: [dates("010180-1234", "2026-01-05"), ["010180-1234", "I1", "citizen", 9]],
    })
  );
  screen.getByText(/ligner et CPR-nummer/);
});

it("hands the browser a file for a Danish Excel, and does not claim that it arrived", async () => {
  const { user } = await show();
  await user.click(screen.getByRole("button", { name: "Gem som fil" }));
  expect(downloads.map(({ name }) => name)).toEqual(["scorer-2026-11-21.csv"]);
  const text = await fileText(downloads[0]!);
  expect(text.startsWith("\uFEFFcitizen;target_group;")).toBe(true);
  expect(text.split("\r\n")).toHaveLength(7);
  screen.getByText(/scorer-2026-11-21.csv er sendt til browseren/);
});

it("takes out active citizens, or one, whose code is then in the file's name", async () => {
  const { user } = await show({ citizen: "K2" });
  await user.click(screen.getByRole("radio", { name: "Kun aktive" }));
  await screen.findByText(/4 linjer/);
  await user.click(screen.getByRole("radio", { name: "Én borger" }));
  await screen.findByText(/1 linje /);
  expect(preview()[0]).toMatch(/^K2/);
  await user.click(screen.getByRole("radio", { name: "I andre programmer" }));
  await ready();
  await user.click(screen.getByRole("button", { name: "Gem som fil" }));
  expect(downloads[0]!.name).toBe("scorer-K2-2026-11-21.csv");
  expect(await fileText(downloads[0]!)).toMatch(/^citizen,target_group,.*\r\nK2,UNGE,/);
});

it("asks for a citizen, and for days in their order", async () => {
  const { user } = await show();
  await user.click(screen.getByRole("radio", { name: "Én borger" }));
  await leadsTo("Vælg en borger.", screen.getByLabelText("Borger"));
  expect(screen.queryByRole("button", { name: "Gem som fil" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Alle" }));
  await user.click(screen.getByRole("radio", { name: "Fra en dato til en anden" }));
  await screen.findByText(/2 linjer/);
  await user.clear(screen.getByLabelText("Fra og med"));
  await user.type(screen.getByLabelText("Fra og med"), "2026-11-22");
  await leadsTo("Den første dato skal komme før den sidste.", screen.getByLabelText("Til og med"));
  await user.clear(screen.getByLabelText("Fra og med"));
  await screen.findByText(/5 linjer/);
  await user.clear(screen.getByLabelText("Til og med"));
  await leadsTo("Vælg mindst én dato.", screen.getByLabelText("Fra og med"));

  /** What is missing is said where the list would be, without taking the focus, and at the field. */
  async function leadsTo(text: string, field: HTMLElement): Promise<void> {
    const summary = screen.getByRole("status", { name: paneTexts.da.shell.problems });
    expect(document.activeElement).not.toBe(summary);
    expect(errorAt(field)).toContain(text);
    await user.click(within(summary).getByRole("button", { name: text }));
    expect(document.activeElement).toBe(field);
  }
});

it("says so when nothing matches", async () => {
  renderView(<ExportView />, { register: buildRegister({ citizens: ["K1"] }) });
  await screen.findByRole("heading", { name: "Der er ikke noget at vise" });
});

it("copies the text without the file's mark", async () => {
  const { user } = await show();
  await user.click(screen.getByRole("button", { name: "Kopiér som tekst" }));
  await screen.findByText("5 linjer er kopieret. Sæt dem ind, hvor de skal bruges.");
  expect(writeText.mock.calls[0]![0]).toMatch(/^citizen;/);
});

it("gives the text selected where the pane may not copy", async () => {
  const { user } = await show();
  writeText.mockRejectedValue(new Error("NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Kopiér som tekst" }));
  const area = await screen.findByLabelText<HTMLTextAreaElement>("Listen som tekst");
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
  expect(area.readOnly).toBe(true);
  expect(area.value.replaceAll("\n", "\r\n")).toMatch(/^citizen;[^\r]*\r\nK1;UNGE/);
});

it("asks for a sheet, which is a change that can be undone", async () => {
  const { user, changes } = await show();
  await user.click(screen.getByRole("button", { name: "Lav et ark" }));
  expect(changes).toMatchObject([
    { action: "exportSheet", done: "Et ark med 5 linjer er lavet sidst i projektmappen." },
  ]);
  const [edit] = changes[0]!.edits;
  if (edit?.kind !== "addExportSheet") throw new Error("no sheet");
  const { sheet } = edit;
  expect(sheet.name).toBe("Eksport");
  expect(sheet.rows).toHaveLength(5);
  const named = Object.fromEntries(
    sheet.columns.map(({ name, type }, index) => [name, [type, sheet.rows[4]![index]]])
  );
  expect(named).toMatchObject({
    citizen: ["text", "K2"],
    date: ["date", 46027],
    score: ["number", null],
    invalid: ["text", "fire"],
  });
});

it("makes no sheet while something else is under way", async () => {
  const { user, changes } = await show({ work: { kind: "writing", progress: null, cancel: null } });
  await user.click(screen.getByRole("button", { name: "Lav et ark" }));
  expect(changes).toEqual([]);
});

it("offers no sheet in a register that can only be looked at", async () => {
  await show({ isReadOnly: true });
  expect(screen.queryByRole("button", { name: "Lav et ark" })).toBeNull();
  screen.getByText("Registeret er lavet med en nyere version, så der kan ikke laves et ark.");
});

describe("codes that Excel makes something else of", () => {
  const named = (...codes: string[]): Register =>
    buildRegister({
      citizens: codes,
      rows: codes.flatMap((code) => [dates(code, "2026-01-05"), [code, "I1", "citizen", 3]]),
    });

  it("are named with what to do, and not where the file is for other programs", async () => {
    const { user } = await show({}, named("K1", "0123", "1-2"));
    screen.getByText(
      "Åbner du filen med et dobbeltklik, laver Excel nogle koder om til tal eller datoer: 0123, 1-2."
    );
    screen.getByText(/Data > Fra tekst\/CSV/);
    await user.click(screen.getByRole("radio", { name: "I andre programmer" }));
    await ready();
    await waitFor(() => expect(screen.queryByText(/laver Excel nogle koder om/)).toBeNull());
  });

  it("are a few and how many more, in English, too", async () => {
    const codes = Array.from({ length: 1239 }, (_, index) => `0${index}`);
    const { user } = await show({ language: "en" }, named(...codes));
    await user.click(screen.getByRole("radio", { name: "In Danish Excel" }));
    await screen.findByText(/dates: 00, 01, 02, 03, 04 and 1,234 more\.$/);
    screen.getByText(/Data > From Text\/CSV/);
  });

  it("are not spoken of where there are none", async () => {
    await show({}, named("K1", "7"));
    expect(screen.queryByText(/koder om/)).toBeNull();
  });
});

it("is complete in English", async () => {
  const { user } = await show({ language: "en" });
  await user.click(screen.getByRole("button", { name: "Save as file" }));
  expect(downloads[0]!.name).toBe("scores-2026-11-21.csv");
  expect(await fileText(downloads[0]!)).toMatch(/^citizen,/);
});

it.each([
  ["success", null],
  ["warning", "warning"],
] as const)("a %s that was told, after another choice: %p", async (intent, left) => {
  const notice = { intent, title: "Lavet", text: "", undo: null, retry: null };
  const { user, notice: told } = await show({ notice });
  expect(told()?.intent).toBe(intent);
  await user.click(screen.getByRole("radio", { name: /kun aktive/i }));
  expect(told()?.intent ?? null).toBe(left);
  await ready();
});

describe("one of the register's lists", () => {
  const choose = async (user: Awaited<ReturnType<typeof show>>["user"], list: string) => {
    await user.selectOptions(screen.getByRole("combobox", { name: "Hvad vil du have?" }), list);
    await ready();
  };

  it("is taken out whole, with nothing asked but for which program", async () => {
    const { user } = await show();
    await choose(user, "Borgere");
    expect(preview().map((line) => line.slice(0, 8))).toEqual(["K1|UNGE|", "K2|UNGE|"]);
    expect(screen.queryByRole("radio", { name: "Kun aktive" })).toBeNull();
    expect(screen.getByText(/^2 linjer/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Gem som fil" }));
    expect(downloads.map(({ name }) => name)).toEqual(["Borgere-2026-11-21.csv"]);
    const text = await fileText(downloads[0]!);
    expect(text.startsWith("\uFEFFcitizen;group;caseworker;")).toBe(true);
  });

  it("says what its columns are called on the sheet", async () => {
    const { user } = await show();
    await choose(user, "Indikatorer");
    await user.click(screen.getByText("Hvad betyder kolonnerne?"));
    expect(screen.getByText("step_2", { selector: "dt" }).nextElementSibling?.textContent).toBe(
      "Det, der står under Trin 2."
    );
  });

  it("is offered where it has rows, and all that was asked about scores comes back with them", async () => {
    const { user } = await show();
    const offered = within(screen.getByRole("combobox", { name: "Hvad vil du have?" }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(offered.slice(0, 4)).toEqual(["Scorerne", "Borgere", "Målgrupper", "Indikatorer"]);
    expect(offered).not.toContain("Indsatser");
    await user.click(screen.getByRole("radio", { name: "Kun aktive" }));
    await choose(user, "Borgere");
    await choose(user, "Scorerne");
    expect(screen.getByRole("radio", { name: "Kun aktive" })).toHaveProperty("checked", true);
  });
});
