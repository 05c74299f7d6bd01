import { existsSync, readFileSync } from "node:fs";
import { DEVELOPMENT_URL } from "../../scripts/manifestFor.cjs";
import { pngSize } from "./pngSize";
import { all, first, parseXml, walk, type Element } from "../support/xml";

const manifest = parseXml(readFileSync("manifest.xml", "utf8"));
const overrides = first(manifest, "VersionOverrides");
const resources = first(overrides, "Resources");
/** What webpack.config.js makes of `src`. */
const BUILT_PAGES = ["taskpane.html", "commands.html"];
const names = (element: Element) => element.children.map((child) => child.name);

/** Office reads the elements in sequence: one out of order makes the whole manifest invalid. */
describe("the order of elements", () => {
  it.each([
    [
      "OfficeApp",
      manifest,
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ],
    ],
    ["VersionOverrides", overrides, ["Hosts", "Resources"]],
    [
      "DesktopFormFactor",
      first(overrides, "DesktopFormFactor"),
      ["GetStarted", "FunctionFile", "ExtensionPoint"],
    ],
    ["GetStarted", first(overrides, "GetStarted"), ["Title", "Description", "LearnMoreUrl"]],
    ["Resources", resources, ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
  ])("%s", (_, element, order) => {
    expect(names(element)).toEqual(order);
  });
});

describe("identity", () => {
  it("has a GUID and the package's version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(first(manifest, "Id").text).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect(first(manifest, "Version").text).toBe(`${version}.0`);
  });

  it("asks for Excel, what Office 2021 has, and the document", () => {
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(all(manifest, "Host").map((host) => host.attributes)).toEqual([
      { Name: "Workbook" },
      { "xsi:type": "Workbook" },
    ]);
    expect(all(manifest, "Set").map((set) => set.attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: "1.14" },
    ]);
    expect(first(manifest, "Permissions").text).toBe("ReadWriteDocument");
    expect(overrides.attributes["xsi:type"]).toBe("VersionOverridesV1_0");
  });

  it("gives every tab, group and control its own id, at most 125 characters", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
      all(overrides, name).map((element) => element.attributes["id"] ?? "")
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
  });
});

describe("resources", () => {
  const declared = walk(resources).filter((element) => "id" in element.attributes);
  const ids = declared.map((element) => element.attributes["id"] ?? "");
  const used = walk(overrides).flatMap((element) => element.attributes["resid"] ?? []);

  it("are at most 32 characters in name, unique, all there and all used", () => {
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
  });

  /** Every element that names a resource, and the list that the resource must be in. */
  it.each([
    ["Label", "bt:ShortStrings"],
    ["Title", "bt:ShortStrings"],
    ["LearnMoreUrl", "bt:Urls"],
    ["FunctionFile", "bt:Urls"],
    ["SourceLocation", "bt:Urls"],
    ["bt:Image", "bt:Images"],
    ["Description", "bt:LongStrings"],
  ])("%s takes from %s", (element, list) => {
    const available = first(resources, list).children.map((child) => child.attributes["id"]);
    const wanted = all(overrides, element).flatMap((each) => each.attributes["resid"] ?? []);
    expect(wanted.length).toBeGreaterThan(0);
    expect(available).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("%s have at most %i characters", (list, longest) => {
    for (const text of texts(first(resources, list))) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(longest);
    }
  });
});

describe("languages", () => {
  it("are Danish, and English everywhere", () => {
    expect(first(manifest, "DefaultLocale").text).toBe("da-DK");
    const translated = [
      first(manifest, "DisplayName"),
      first(manifest, "Description"),
      ...all(resources, "bt:String"),
    ];
    for (const element of translated) {
      expect(element.children.map((child) => child.attributes["Locale"])).toEqual(["en-US"]);
    }
  });

  it("keep to the lengths of the store", () => {
    for (const text of texts(first(manifest, "DisplayName")))
      expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts(first(manifest, "Description")))
      expect(text.length).toBeLessThanOrEqual(250);
  });
});

describe("addresses and icons", () => {
  const addresses = walk(manifest)
    .flatMap((element) => element.attributes["DefaultValue"] ?? [])
    .filter((value) => value.includes("://"));

  it("all lie under the development server", () => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address.startsWith(`${DEVELOPMENT_URL}/`)).toBe(true);
  });

  it("are files of the build: a page, or an asset that is there", () => {
    const names = addresses.map((address) => new URL(address).pathname.slice(1));
    for (const name of names) {
      const isThere = name.startsWith("assets/") ? existsSync(name) : BUILT_PAGES.includes(name);
      expect([name, isThere]).toEqual([name, true]);
    }
  });

  it("of the add-in's own icon have the sizes that Office asks for", () => {
    const wanted: [string, number][] = [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ];
    for (const [name, size] of wanted) {
      const address = first(manifest, name).attributes["DefaultValue"] ?? "";
      expect(pngSize(readFileSync(new URL(address).pathname.slice(1)))).toEqual({
        width: size,
        height: size,
      });
    }
  });
});

/** A translatable element's texts, in every language. */
function texts(element: Element): string[] {
  return walk(element).flatMap(
    ({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? []
  );
}
