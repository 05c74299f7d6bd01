import type { EditKind } from "../EditKind";
import type { ShowSheet } from "../WorkbookEdit";

/** Brings a sheet to the front. Taken back by bringing forward what was there, unless somebody looks at another one. */
export const showSheet: EditKind<ShowSheet> = {
  kind: "showSheet",
  movesFront: true,
  locks: () => null,
  prepare(preparation, { from, to }) {
    const { front, located, mode } = preparation;
    if (to === null) return;
    if (mode === "reverse" && (front !== from || !located.visibleSheets.has(to))) return;
    preparation.push(100, (context) => context.workbook.worksheets.getItem(to).activate());
  },
  invert: ({ from, to }) => [{ kind: "showSheet", from: to, to: from }],
};
