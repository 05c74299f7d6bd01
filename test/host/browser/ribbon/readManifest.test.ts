/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { ManifestError, readManifest } from "../../../../host/browser/ribbon/readManifest";
import { iconFor } from "../../../../host/browser/ribbon/RibbonModel";

const manifest = readFileSync("manifest.xml", "utf8");

/** A manifest with one tab of the given XML and a few resources. */
function manifestWith(surface: string): string {
  return `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
    <DisplayName DefaultValue="Navn"/>
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
      <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>
        <FunctionFile resid="F"/>
        <ExtensionPoint xsi:type="PrimaryCommandSurface">${surface}</ExtensionPoint>
      </DesktopFormFactor></Host></Hosts>
      <Resources>
        <bt:Images><bt:Image id="I16" DefaultValue="https://x/16.png"/><bt:Image id="I32" DefaultValue="https://x/32.png"/></bt:Images>
        <bt:Urls><bt:Url id="F" DefaultValue="https://x/f.html"/><bt:Url id="U" DefaultValue="https://x/u.html"/></bt:Urls>
        <bt:ShortStrings>
          <bt:String id="L" DefaultValue="Dansk"><bt:Override Locale="en-US" Value="English"/></bt:String>
          <bt:String id="M" DefaultValue="Menu"/>
        </bt:ShortStrings>
      </Resources>
    </VersionOverrides></OfficeApp>`;
}

const button = (action: string) =>
  `<CustomTab id="T"><Group id="G"><Label resid="L"/><Control xsi:type="Button" id="B"><Label resid="L"/>
    <Icon><bt:Image size="32" resid="I32"/><bt:Image size="16" resid="I16"/></Icon>${action}</Control></Group><Label resid="L"/></CustomTab>`;
const paneAction = `<Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId><SourceLocation resid="U"/></Action>`;

describe("the product's own manifest", () => {
  it.each([
    ["da-DK", "Progressionsregister", "Start"],
    ["en-US", "Progression register", "Start"],
    ["EN-us", "Progression register", "Start"],
    ["fr-FR", "Progressionsregister", "Start"],
  ])("in %s it has the tab with Start first", (locale, addinName, first) => {
    const ribbon = readManifest(manifest, locale);
    expect(ribbon.addinName).toBe(addinName);
    expect(ribbon.tabs.map((tab) => tab.label)).toEqual(["Progression"]);
    expect(ribbon.tabs[0]?.groups[0]?.controls[0]?.label).toBe(first);
  });

  it("opens every button's page in one container, with a tip and icons of all sizes", () => {
    const controls = readManifest(manifest, "da-DK").tabs.flatMap((tab) =>
      tab.groups.flatMap((group) => group.controls)
    );
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) {
      expect(control.action).toMatchObject({ kind: "pane", paneId: "Progression.Pane" });
      expect(control.tip).not.toBe("");
      expect(control.icons.map((icon) => icon.size)).toEqual([16, 32, 80]);
    }
  });

  it("keeps the order of groups and buttons as in the file", () => {
    const ribbon = readManifest(manifest, "da-DK");
    const ids = ribbon.tabs.flatMap((tab) =>
      tab.groups.flatMap((group) => [group.id, ...group.controls.map((control) => control.id)])
    );
    const inFile = [...manifest.matchAll(/<(?:Group|Control) (?:xsi:type="\w+" )?id="([^"]+)"/g)];
    expect(ids).toEqual(inFile.map((match) => match[1]));
  });
});

it("takes pages and pictures from where the page itself comes from", () => {
  const origin = "https://localhost:3443";
  const [control] = readManifest(manifest, "da-DK", origin).tabs[0]?.groups[0]?.controls ?? [];
  expect(control?.action).toMatchObject({ url: `${origin}/taskpane.html#start` });
  expect(control?.icons[0]?.url).toMatch(/^https:\/\/localhost:3443\/assets\/.*\.png$/);
});

describe("strings", () => {
  it.each([
    ["da-DK", "Dansk"],
    ["en-US", "English"],
    ["en-GB", "Dansk"],
  ])("%s: %s", (locale, label) => {
    expect(readManifest(manifestWith(button(paneAction)), locale).tabs[0]?.label).toBe(label);
  });
});

describe("controls", () => {
  const first = (xml: string) => {
    const control = readManifest(manifestWith(xml), "da-DK").tabs[0]?.groups[0]?.controls[0];
    if (!control) throw new Error("no control");
    return control;
  };

  it("sorts icons by size and chooses the smallest that is large enough", () => {
    const control = first(button(paneAction));
    expect([10, 16, 20, 32, 80].map((size) => iconFor(control, size)?.size)).toEqual([
      16, 16, 32, 32, 32,
    ]);
  });

  it("reads a function's name", () => {
    const action = `<Action xsi:type="ExecuteFunction"><FunctionName> run </FunctionName></Action>`;
    expect(first(button(action)).action).toEqual({ kind: "function", name: "run" });
    expect(readManifest(manifestWith(button(action)), "da-DK").functionFile).toBe(
      "https://x/f.html"
    );
  });

  it("gives a pane without an id a container of its own", () => {
    const action = paneAction.replace("<TaskpaneId>P</TaskpaneId>", "");
    expect(first(button(action)).action).toEqual({
      kind: "pane",
      paneId: "https://x/u.html",
      url: "https://x/u.html",
    });
  });

  it("reads a menu's items", () => {
    const menu = `<CustomTab id="T"><Group id="G"><Label resid="L"/><Control xsi:type="Menu" id="M"><Label resid="M"/>
      <Items><Item id="A"><Label resid="L"/>${paneAction}</Item></Items></Control></Group><Label resid="L"/></CustomTab>`;
    expect(first(menu).action).toMatchObject({
      kind: "menu",
      items: [{ id: "A", label: "Dansk" }],
    });
  });

  it("reads groups on a tab of Excel's, which has no label of its own", () => {
    const xml = button(paneAction)
      .replace("CustomTab id", "OfficeTab id")
      .replace(/<Label resid="L"\/><\/CustomTab>/, "</OfficeTab>");
    expect(readManifest(manifestWith(xml), "da-DK").tabs[0]).toMatchObject({
      id: "T",
      label: null,
    });
  });
});

describe("what is no manifest with commands", () => {
  it.each([
    ["no XML", "<OfficeApp"],
    ["another document", "<html/>"],
    ["no commands", "<OfficeApp/>"],
    ["a missing resource", manifestWith(button(paneAction)).replace('id="U"', 'id="V"')],
    ["an unknown action", manifestWith(button(`<Action xsi:type="Dance"/>`))],
  ])("%s", (_what, xml) => {
    expect(() => readManifest(xml, "da-DK")).toThrow(ManifestError);
  });
});
