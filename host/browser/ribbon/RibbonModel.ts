/** A ribbon as the manifest declares it, in one language. */
export interface RibbonModel {
  /** Display name of the add-in: the title of its pane. */
  readonly addinName: string;
  /** Tabs of the add-in's own, and its groups on Excel's tabs, in the manifest's order. */
  readonly tabs: readonly RibbonTab[];
  /** Page whose functions buttons may run; null when the manifest names none. */
  readonly functionFile: string | null;
}

/** A tab, or what an add-in puts on one of Excel's. */
export interface RibbonTab {
  readonly id: string;
  /** null for one of Excel's own tabs: `id` says which ("TabHome"). */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

/** Buttons under one heading. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

/** A button, or a menu with buttons in it. */
export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  /** Heading and text of what is shown when the pointer rests on it; "" where the manifest has none. */
  readonly tipTitle: string;
  readonly tip: string;
  /** Smallest first; empty for an item of a menu without a picture. */
  readonly icons: readonly RibbonIcon[];
  readonly action: RibbonAction;
}

/** A picture of a button. */
export interface RibbonIcon {
  /** Width and height in pixels. */
  readonly size: number;
  readonly url: string;
}

/** What a button does. */
export type RibbonAction =
  /** Opens a page in the pane; pages with one `paneId` take each other's place in one container. */
  | { readonly kind: "pane"; readonly paneId: string; readonly url: string }
  /** Runs a function of the function file. */
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "menu"; readonly items: readonly RibbonControl[] };

/** The icon for a size in pixels: the smallest that is large enough, else the largest; null when there is none. */
export function iconFor(control: RibbonControl, size: number): RibbonIcon | null {
  return control.icons.find((icon) => icon.size >= size) ?? control.icons.at(-1) ?? null;
}
