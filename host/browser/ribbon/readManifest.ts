import type {
  RibbonAction,
  RibbonControl,
  RibbonGroup,
  RibbonModel,
  RibbonTab,
} from "./RibbonModel";

/** The manifest is not one that a ribbon can be made of; the message says what is wrong, in English. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/**
 * Reads the ribbon out of an add-in only manifest: what `PrimaryCommandSurface` declares for a workbook on a desktop.
 * @param xml The manifest's text.
 * @param locale Which strings: those that name this locale ("en-US"), else each string's default.
 * @param origin Where pages and pictures are taken from, whatever server the manifest was written for: a page that
 *   serves the add-in itself needs no other. null leaves the addresses as they are.
 * @throws ManifestError when it is not well formed, has no commands for workbooks, or refers to what it does not have.
 */
export function readManifest(
  xml: string,
  locale: string,
  origin: string | null = null
): RibbonModel {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (document.getElementsByTagName("parsererror").length > 0 || root.localName !== "OfficeApp") {
    throw new ManifestError("The text is no manifest of an Office add-in.");
  }
  const overrides = child(root, "VersionOverrides");
  const host = children(child(overrides, "Hosts"), "Host").find((each) =>
    typeOf(each).endsWith("Workbook")
  );
  const form = child(host, "DesktopFormFactor");
  const surface = children(form, "ExtensionPoint").find(
    (each) => typeOf(each) === "PrimaryCommandSurface"
  );
  if (!overrides || !form || !surface) {
    throw new ManifestError("The manifest declares no commands for workbooks.");
  }
  const reader = new CommandReader(readResources(child(overrides, "Resources"), locale, origin));
  const functionFile = child(form, "FunctionFile");
  return {
    addinName: localized(child(root, "DisplayName"), locale),
    tabs: [...surface.children].flatMap((tab) => reader.tab(tab) ?? []),
    functionFile: functionFile ? reader.resource(functionFile) : null,
  };
}

/** Reads tabs, groups and controls, and follows their references to the resources. */
class CommandReader {
  /** @param resources Texts and addresses by `resid`. */
  constructor(private readonly resources: ReadonlyMap<string, string>) {}

  tab(element: Element): RibbonTab | null {
    const own = element.localName === "CustomTab";
    if (!own && element.localName !== "OfficeTab") return null;
    return {
      id: attribute(element, "id"),
      label: own ? this.resource(child(element, "Label")) : null,
      groups: children(element, "Group").map((group) => this.group(group)),
    };
  }

  group(element: Element): RibbonGroup {
    return {
      id: attribute(element, "id"),
      label: this.resource(child(element, "Label")),
      controls: children(element, "Control").map((control) => this.control(control)),
    };
  }

  control(element: Element): RibbonControl {
    const supertip = child(element, "Supertip");
    return {
      id: attribute(element, "id"),
      label: this.resource(child(element, "Label")),
      tipTitle: supertip ? this.resource(child(supertip, "Title")) : "",
      tip: supertip ? this.resource(child(supertip, "Description")) : "",
      icons: children(child(element, "Icon"), "Image")
        .map((image) => ({
          size: Number(attribute(image, "size")),
          url: this.resource(image),
        }))
        .sort((a, b) => a.size - b.size),
      action: this.action(element),
    };
  }

  /** The text or address that an element refers to. */
  resource(element: Element | undefined): string {
    const id = element?.getAttribute("resid") ?? "";
    const value = this.resources.get(id);
    if (value === undefined) throw new ManifestError(`There is no resource "${id}".`);
    return value;
  }

  private action(control: Element): RibbonAction {
    if (typeOf(control) === "Menu") {
      const items = children(child(control, "Items"), "Item").map((item) => this.control(item));
      return { kind: "menu", items };
    }
    const action = child(control, "Action");
    const kind = action ? typeOf(action) : "";
    if (kind === "ExecuteFunction") {
      return { kind: "function", name: text(child(action, "FunctionName")) };
    }
    if (kind !== "ShowTaskpane") throw new ManifestError(`"${kind}" is no action of a button.`);
    const url = this.resource(child(action, "SourceLocation"));
    // Without an id every address has a container of its own.
    return { kind: "pane", paneId: text(child(action, "TaskpaneId")) || url, url };
  }
}

/** Lists of resources that hold addresses. */
const ADDRESS_LISTS: ReadonlySet<string> = new Set(["Images", "Urls"]);

function readResources(
  resources: Element | undefined,
  locale: string,
  origin: string | null
): Map<string, string> {
  const found = new Map<string, string>();
  for (const list of resources?.children ?? []) {
    const isAddress = ADDRESS_LISTS.has(list.localName);
    for (const entry of list.children) {
      const value = localized(entry, locale);
      found.set(attribute(entry, "id"), isAddress ? rebased(value, origin) : value);
    }
  }
  return found;
}

function rebased(address: string, origin: string | null): string {
  if (origin === null || !URL.canParse(address)) return address;
  const { pathname, search, hash } = new URL(address);
  return `${origin}${pathname}${search}${hash}`;
}

/** An element's value in a locale: `<X DefaultValue="…"><Override Locale="…" Value="…"/></X>`. */
function localized(element: Element | undefined, locale: string): string {
  const wanted = locale.toLowerCase();
  const override = children(element, "Override").find(
    (each) => attribute(each, "Locale").toLowerCase() === wanted
  );
  return override ? attribute(override, "Value") : (element?.getAttribute("DefaultValue") ?? "");
}

function children(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter((each) => each.localName === name);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** The `xsi:type` of an element. */
function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

function text(element: Element | undefined): string {
  return element?.textContent.trim() ?? "";
}
