import type { EditKind } from "../EditKind";
import type { Look } from "../Look";
import type { Preparation } from "../Preparation";
import type { DefineName } from "../WorkbookEdit";

/** What a name means now, as far as it was looked at. */
type Meaning = string | null | undefined;

/**
 * Gives a name of the workbook its meaning, or takes it away. Taken back by what it meant; cells that it means may have
 * been moved since, which is no reason not to.
 */
export const defineName: EditKind<DefineName, Meaning, Meaning> = {
  kind: "defineName",
  locks: () => null,
  look: lookAtMeanings,
  prepare(preparation, { name, to }, { looked }) {
    const isThere = preparation.located.names.has(name);
    preparation.push(200, ({ workbook }) => {
      if (isThere) workbook.names.getItem(name).delete();
      if (to !== null) workbook.names.add(name, to);
    });
    return looked;
  },
  invert: ({ name, from, to }, { found }) => [
    { kind: "defineName", name, from: to, to: found ?? from },
  ],
};

/** What the names mean that there are. */
function* lookAtMeanings(
  context: Excel.RequestContext,
  { located, mode }: Preparation,
  edits: readonly DefineName[]
): Look<ReadonlyMap<DefineName, Meaning>> {
  const looks =
    mode === "reverse"
      ? []
      : edits
          .filter(({ name }) => located.names.has(name))
          .map((edit) => ({
            edit,
            item: context.workbook.names.getItem(edit.name).load("formula"),
          }));
  if (looks.length > 0) yield;
  return new Map(looks.map(({ edit, item }) => [edit, String(item.formula)]));
}
