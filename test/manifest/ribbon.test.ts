import { readFileSync } from "node:fs";
import { paneTexts } from "../../src/locales/everyLanguage";
import { VIEWS } from "../../src/taskpane/PaneContext";
import { pngSize } from "./pngSize";
import { all, first, parseXml, type Element } from "../support/xml";

const manifest = parseXml(readFileSync("manifest.xml", "utf8"));
const overrides = first(manifest, "VersionOverrides");
const resources = first(overrides, "Resources");
const tab = first(overrides, "CustomTab");
const groups = all(tab, "Group");
const controls = all(tab, "Control");

const names = (element: Element) => element.children.map((child) => child.name);
const residOf = (element: Element) => element.attributes["resid"] ?? "";

/** The resource that an element names. */
function resource(element: Element): Element {
  const found = resources.children
    .flatMap((list) => list.children)
    .find((each) => each.attributes["id"] === residOf(element));
  if (!found) throw new Error(`No resource ${residOf(element)}.`);
  return found;
}

/** The file that an element's resource is, in this folder as in the build, and what is asked of it. */
function addressOf(element: Element): { file: string; hash: string } {
  const { pathname, hash } = new URL(resource(element).attributes["DefaultValue"] ?? "");
  return { file: pathname.slice(1), hash };
}

const ofButtons: [string, Element][] = controls.map((control) => [
  control.attributes["id"] ?? "",
  control,
]);

it("has one tab, its groups before its label, and at most six buttons in a group", () => {
  expect(all(overrides, "CustomTab")).toHaveLength(1);
  expect(new Set(names(tab).slice(0, -1))).toEqual(new Set(["Group"]));
  expect(names(tab).at(-1)).toBe("Label");
  for (const group of groups) {
    expect(names(group).slice(0, 2)).toEqual(["Label", "Icon"]);
    expect(new Set(names(group).slice(2))).toEqual(new Set(["Control"]));
    expect(names(group).length - 2).toBeLessThanOrEqual(6);
  }
});

it("has a button for every view, in the order of the pane; import is reached from the first", () => {
  const views = controls.map((control) => addressOf(first(control, "SourceLocation")).hash);
  const expected = VIEWS.filter((view) => view !== "import").map((view) => `#${view}`);
  expect(views).toEqual(expected);
});

it.each(ofButtons)("%s opens the one pane, with its view", (_, control) => {
  expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  expect(names(first(control, "Supertip"))).toEqual(["Title", "Description"]);
  expect(control.attributes["xsi:type"]).toBe("Button");
  const action = first(control, "Action");
  expect(action.attributes["xsi:type"]).toBe("ShowTaskpane");
  expect(names(action)).toEqual(["TaskpaneId", "SourceLocation"]);
  expect(first(action, "TaskpaneId").text).toBe("Progression.Pane");
  expect(addressOf(first(action, "SourceLocation")).file).toBe("taskpane.html");
});

it.each(ofButtons)("%s is called what its view is called, in both languages", (_, control) => {
  const { hash } = addressOf(first(control, "SourceLocation"));
  const view = VIEWS.find((each) => hash === `#${each}`)!;
  const { attributes, children } = resource(first(control, "Label"));
  expect(attributes["DefaultValue"]).toBe(paneTexts.da[view].title);
  expect(children[0]?.attributes["Value"]).toBe(paneTexts.en[view].title);
});

it.each([...groups, ...controls].map((each) => [each.attributes["id"] ?? "", each] as const))(
  "%s has its icon in every size, as a picture of that size",
  (_, element) => {
    const icon = element.children.find((child) => child.name === "Icon")!;
    expect(icon.children.map((image) => image.attributes["size"])).toEqual(["16", "32", "80"]);
    for (const image of icon.children) {
      const size = Number(image.attributes["size"]);
      const { file } = addressOf(image);
      const found = pngSize(readFileSync(file));
      expect({ file, ...found }).toEqual({ file, width: size, height: size });
    }
  }
);

it("has an icon of its own for each button", () => {
  const icons = controls.flatMap((control) => all(control, "bt:Image").map(residOf));
  expect(new Set(icons).size).toBe(3 * controls.length);
});
