import type { RawCell } from "../read/cellValues";
import type { AxisScale, DefineName, PlannedSheet, WorkbookEdit } from "./WorkbookEdit";

/**
 * The edits that an entry of the log names, whenever it was written; null where it says of itself that it is whole, and
 * is not.
 * @param parsed what its text says.
 */
export function editsOfEntry(parsed: object): readonly WorkbookEdit[] | null {
  return "fingerprint" in parsed
    ? removalOfOld(parsed as Partial<OldCreation>)
    : editsBeside(parsed as OldReversal);
}

/**
 * What entries say that were written before sheets, names and cells were edits too: what was made, and what stood there.
 * They are read as long as there are registers that were made then.
 */
interface OldReversal {
  readonly edits: readonly WorkbookEdit[];
  readonly created?: readonly { readonly sheet: string; readonly names: readonly string[] }[];
  readonly restore?: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly RawCell[])[];
    readonly written?: readonly (readonly RawCell[])[];
  }[];
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
  readonly scales?: readonly ({ readonly sheet: string; readonly chart: string } & AxisScale)[];
}

/** What such an entry says of the creation of a register. */
interface OldCreation {
  readonly sheets: readonly PlannedSheet[];
  readonly log: string;
  readonly fingerprint: string;
}

function editsBeside(old: OldReversal): readonly WorkbookEdit[] {
  const { edits, created = [], restore = [], names = [], scales = [] } = old;
  const made = created.flatMap((each) => each.names);
  const meant = new Map(names.map(({ name, formula }) => [name, formula]));
  return [
    ...edits,
    ...restore.map(({ sheet, row, column, values, written }) => {
      const from = written ?? null;
      return { kind: "setRange", sheet, row, column, from, to: values } as const;
    }),
    ...scales.map(({ sheet, chart, minimum, maximum, unit }) => {
      const scale = { minimum, maximum, unit };
      return { kind: "setAxis", sheet, chart, from: scale, to: scale } as const;
    }),
    ...[...new Set([...made, ...meant.keys()])].map((name): DefineName => {
      return { kind: "defineName", name, from: null, to: meant.get(name) ?? null };
    }),
    ...created.map(({ sheet, names: own }) => {
      return { kind: "removeSheet", sheet, isAll: own.length > 0 } as const;
    }),
  ];
}

function removalOfOld({
  sheets,
  log,
  fingerprint,
}: Partial<OldCreation>): readonly WorkbookEdit[] | null {
  const isWhole =
    Array.isArray(sheets) && typeof log === "string" && typeof fingerprint === "string";
  if (!isWhole) return null;
  const removal = { kind: "removeRegister", log, fingerprint, front: null } as const;
  return [{ ...removal, sheets: sheets as readonly PlannedSheet[] }];
}
