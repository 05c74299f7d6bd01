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
  /** Another key when the workbook's content may be another. */
  readonly content: string;
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
  const content = contentKey(desk);
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
    // The workbook is changed in place: the key says when, and `found` that a conditional format applies.
    [workbook, sheet, looks, conditional, locale, content, found]
  );
  return { view, version, content, conditional };
}

/**
 * Another key is another content. What is selected is none of it, so that moving about costs little; values that
 * are still to be calculated may change at any time.
 */
function contentKey({ person, session, version }: GridDesk): string {
  const settled = session.workbook.pending.isEmpty;
  return settled ? String(person.contentCount) : `${person.contentCount} ${version}`;
}

/** Keeps the conditional formats of the cells in view up to date. */
export function useConditionalLooks(
  desk: GridDesk,
  { view, content, conditional }: LiveSheet,
  inView: readonly Area[]
): void {
  const { workbook } = desk.session;
  const { sheet } = view;
  const places = JSON.stringify(inView);
  useEffect(() => {
    void conditional.update({ workbook, sheet, areas: inView, content });
    // The areas are new objects every time; what they say is in `places`.
  }, [conditional, workbook, sheet, places, content]);
  useEffect(() => () => conditional.clear(), [conditional]);
}
