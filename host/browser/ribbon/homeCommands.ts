import {
  ArrowClockwiseRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  ClipboardPasteRegular,
  CopyRegular,
  CutRegular,
  FilterDismissRegular,
  LockClosedRegular,
  LockOpenRegular,
  TableDeleteColumnRegular,
  TableDeleteRowRegular,
  TableFreezeColumnAndRowRegular,
  TableInsertColumnRegular,
  TableInsertRowRegular,
  TextSortAscendingRegular,
  TextSortDescendingRegular,
} from "@fluentui/react-icons";
import { DONE } from "../../person/Outcome";
import { cellArea, contains } from "../../workbook/areas";
import type { Desk } from "../Desk";
import type { ClipboardActs } from "../grid/CellMenu";
import type { GridTexts } from "../grid/gridTexts";
import type { RibbonTexts } from "../page/pageTexts";
import type { HomeCommand } from "./HomeCommand";

/** The grid's own commands as they are now: what is grey depends on the selection and what was done before. */
export function homeCommands(
  { person, session }: Desk,
  texts: RibbonTexts,
  grid: GridTexts,
  clipboard: ClipboardActs
): HomeCommand[] {
  const { sheet, activeCell } = person;
  const isProtected = sheet.protection !== null;
  const table = sheet.tables.find(({ area }) =>
    contains(area, cellArea(activeCell.row, activeCell.column))
  );
  return [
    {
      id: "undo",
      group: "undo",
      label: texts.undo,
      Icon: ArrowUndoRegular,
      disabled: person.undoLabel === null,
      run: () => person.undo(),
    },
    {
      id: "redo",
      group: "undo",
      label: texts.redo,
      Icon: ArrowRedoRegular,
      disabled: person.redoLabel === null,
      run: () => person.redo(),
    },
    {
      id: "paste",
      group: "clipboard",
      label: grid.menu.paste,
      Icon: ClipboardPasteRegular,
      run: () => {
        clipboard.paste("all");
        return DONE;
      },
    },
    {
      id: "cut",
      group: "clipboard",
      label: grid.menu.cut,
      Icon: CutRegular,
      run: () => {
        clipboard.copy(true);
        return DONE;
      },
    },
    {
      id: "copy",
      group: "clipboard",
      label: grid.menu.copy,
      Icon: CopyRegular,
      run: () => {
        clipboard.copy(false);
        return DONE;
      },
    },
    {
      id: "insertRows",
      group: "cells",
      label: grid.menu.insertRows,
      Icon: TableInsertRowRegular,
      run: () => person.insertRows(),
    },
    {
      id: "insertColumns",
      group: "cells",
      label: grid.menu.insertColumns,
      Icon: TableInsertColumnRegular,
      run: () => person.insertColumns(),
    },
    {
      id: "deleteRows",
      group: "cells",
      label: grid.menu.deleteRows,
      Icon: TableDeleteRowRegular,
      run: () => person.deleteRows(),
    },
    {
      id: "deleteColumns",
      group: "cells",
      label: grid.menu.deleteColumns,
      Icon: TableDeleteColumnRegular,
      run: () => person.deleteColumns(),
    },
    {
      id: "sortAscending",
      group: "data",
      label: grid.menu.sortAscending,
      Icon: TextSortAscendingRegular,
      run: () => person.sort(true),
    },
    {
      id: "sortDescending",
      group: "data",
      label: grid.menu.sortDescending,
      Icon: TextSortDescendingRegular,
      run: () => person.sort(false),
    },
    {
      id: "clearFilters",
      group: "data",
      label: texts.clearFilters,
      Icon: FilterDismissRegular,
      disabled: table === undefined || table.filterXml === "",
      run: () => (table ? person.clearAllFilters(table.id) : DONE),
    },
    {
      id: "freeze",
      group: "view",
      label: sheet.freeze === null ? grid.menu.freeze : grid.menu.unfreeze,
      Icon: TableFreezeColumnAndRowRegular,
      run: () => person.toggleFreeze(),
    },
    {
      id: "protect",
      group: "view",
      label: isProtected ? texts.unprotect : texts.protect,
      Icon: isProtected ? LockOpenRegular : LockClosedRegular,
      run: () => (isProtected ? person.unprotectSheet(sheet.id) : person.protectSheet(sheet.id)),
    },
    {
      id: "recalculate",
      group: "view",
      label: texts.recalculate,
      Icon: ArrowClockwiseRegular,
      run: async () => {
        session.workbook.pending.everything = true;
        await session.calculateNow();
        person.onChange();
        return DONE;
      },
    },
  ];
}
