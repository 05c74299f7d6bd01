import type { XmlElement } from "../../../ooxml/xml/xml";
import type { SheetProtection } from "../../workbook/model";

/** Attributes of `sheetProtection` that forbid when "1", with the option that allows it and the schema's default. */
const OPTIONS = [
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertRows", "allowInsertRows", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["sort", "allowSort", true],
  ["autoFilter", "allowAutoFilter", true],
  ["pivotTables", "allowPivotTables", true],
] as const;

const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;

/** Null when the sheet is not protected. */
export function readProtection(element: XmlElement): SheetProtection | null {
  if (!element.flag("sheet")) return null;
  const options: Record<string, boolean | string> = {};
  for (const [name, option, forbidden] of OPTIONS) options[option] = !element.flag(name, forbidden);
  options["selectionMode"] = element.flag("selectUnlockedCells")
    ? "None"
    : element.flag("selectLockedCells")
      ? "Unlocked"
      : "Normal";
  const password: Record<string, string> = {};
  for (const name of PASSWORD) {
    const value = element.attribute(name);
    if (value !== null) password[name] = value;
  }
  return { options, password: Object.keys(password).length > 0 ? password : null };
}

/** The password of the workbook's structure, under the names that a sheet's has; null for none. */
export function readStructurePassword(element: XmlElement): Record<string, string> | null {
  const password: Record<string, string> = {};
  for (const name of PASSWORD) {
    const value = element.attribute(structureName(name));
    if (value !== null) password[name] = value;
  }
  return Object.keys(password).length > 0 ? password : null;
}

/** Attributes that make `workbookProtection` one without a password for the structure. */
export function withoutStructurePassword(): Record<string, null> {
  return Object.fromEntries(PASSWORD.map((name) => [structureName(name), null]));
}

function structureName(name: string): string {
  return `workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** An option that is not given is as Excel's own dialog starts: not allowed. */
export function protectionElement(owner: XmlElement, protection: SheetProtection): XmlElement {
  const element = owner.make("sheetProtection", { ...protection.password, sheet: "1" });
  for (const [name, option, forbidden] of OPTIONS) {
    const forbid = protection.options[option] !== true;
    if (forbid !== forbidden) element.set({ [name]: forbid ? "1" : "0" });
  }
  const mode = protection.options["selectionMode"] ?? "Normal";
  if (mode !== "Normal") element.set({ selectLockedCells: "1" });
  if (mode === "None") element.set({ selectUnlockedCells: "1" });
  return element;
}
