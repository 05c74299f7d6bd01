import type { Runner } from "./runner";

/** What whoever watches a workbook is told of. None of these may open anything that covers Excel. */
export interface WorkbookListener {
  /**
   * Cells were changed, by anybody.
   * @param sheetId as in `Position.sheetIds`.
   * @param isOwn it was this add-in's own writing.
   * @param address of the cells, as Excel gives it, where only what stands in them was changed; null where cells came,
   * went or moved, or Excel does not say which they are.
   */
  readonly onChange: (sheetId: string, isOwn: boolean, address: string | null) => void;
  /** A sheet came or went. */
  readonly onSheets: () => void;
  /** Another cell was selected, or another sheet is in front. */
  readonly onSelect: () => void;
}

/** Watching, until it is stopped. */
export interface Watch {
  /** Nothing is told of any more. Rejects as `Runner.run` does. */
  stop(): Promise<void>;
}

/**
 * Watches all sheets of the workbook. One sync. Changes of other people and panes are told of like the user's own;
 * Excel may tell of no change where a value was picked from a list (`offeredCells`), and tells of none when a sheet was
 * renamed.
 * @throws ExcelRefusal.
 */
export async function watchWorkbook(runner: Runner, listener: WorkbookListener): Promise<Watch> {
  const handlers = await runner.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(({ worksheetId, triggerSource, changeType, address }) =>
        handled(() =>
          listener.onChange(
            worksheetId,
            triggerSource === "ThisLocalAddin",
            changeType === "RangeEdited" && address ? address : null
          )
        )
      ),
      worksheets.onActivated.add(() => handled(listener.onSelect)),
      worksheets.onSelectionChanged.add(() => handled(listener.onSelect)),
      worksheets.onAdded.add(() => handled(listener.onSheets)),
      worksheets.onDeleted.add(() => handled(listener.onSheets)),
    ];
    await context.sync();
    return added;
  });
  return {
    stop: () =>
      runner.run(async () => {
        // Handlers are taken off in the context that put them on.
        for (const handler of handlers) handler.remove();
        await handlers[0]!.context.sync();
      }),
  };
}

/** Excel wants a promise of every handler. */
function handled(tell: () => void): Promise<void> {
  tell();
  return Promise.resolve();
}
