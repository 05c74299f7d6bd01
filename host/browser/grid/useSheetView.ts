import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Area } from "../../workbook/CellGrid";
import type { GridDesk } from "./GridDesk";
import { textWidth } from "./layout/textWidth";
import { ConditionalLooks } from "./look/ConditionalLooks";
import { LookBook } from "./look/LookBook";
import { SheetView } from "./SheetView";

/** The sheet in front as it is now, and what makes its conditional formats come true. */
export interface LiveSheet {
  readonly view: SheetView;
  readonly version: number;
  /** Looks after the conditional formats of cells; call it with those in view. */
  readonly conditional: ConditionalLooks;
}

/** The sheet in front, made anew with every change of the workbook. */
export function useSheetView(desk: GridDesk): LiveSheet {
  const version = useSyncExternalStore(
    (listener) => desk.subscribe(listener),
    () => desk.version
  );
  const { workbook, engine, locale } = desk.session;
  const [found, setFound] = useState(0);
  const { looks, conditional } = useMemo(
    () => ({
      looks: new LookBook(),
      conditional: new ConditionalLooks(engine, () => setFound((count) => count + 1)),
    }),
    // Style numbers and sheet ids mean nothing in another workbook.
    [engine, workbook]
  );
  const { sheet } = desk.person;
  const view = useMemo(
    () => new SheetView({ workbook, sheet, looks, conditional, locale, measure: textWidth }),
    // The workbook is changed in place: its version says when, and `found` that a conditional format applies.
    [workbook, sheet, looks, conditional, locale, version, found]
  );
  return { view, version, conditional };
}

/** Keeps the conditional formats of the cells in view up to date. */
export function useConditionalLooks(
  desk: GridDesk,
  { view, version, conditional }: LiveSheet,
  inView: readonly Area[]
): void {
  const { workbook } = desk.session;
  const { sheet } = view;
  const places = JSON.stringify(inView);
  useEffect(() => {
    void conditional.update({ workbook, sheet, areas: inView, version });
    // The areas are new objects every time; what they say is in `places`.
  }, [conditional, workbook, sheet, places, version]);
  useEffect(() => () => conditional.clear(), [conditional]);
}
