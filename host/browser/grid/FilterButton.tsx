import { useContext, type MouseEvent } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown12Regular, Filter12Filled } from "@fluentui/react-icons";
import type { Table } from "../../workbook/model";
import { GridContext } from "./GridContext";
import type { GridStyles } from "./gridStyles";

/** The button in a table's header; the keyboard has Alt+Down instead, so it is no stop of its own. */
export function FilterButton({
  table,
  column,
  styles,
}: {
  readonly table: Table;
  /** On the sheet. */
  readonly column: number;
  readonly styles: GridStyles;
}) {
  const { texts, openFilter } = useContext(GridContext);
  const index = column - table.area.left;
  const isFiltered = new RegExp(`<filterColumn\\b[^>]*\\bcolId="${index}"`).test(table.filterXml);
  const name = texts.filter.open(table.columns[index]?.name ?? "");
  const open = (event: MouseEvent): void => {
    event.stopPropagation();
    openFilter(table.id, index);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={mergeClasses(styles.cellButton, isFiltered && styles.filterOn)}
      style={{ right: 1, bottom: 1 }}
      aria-label={isFiltered ? `${name} (${texts.filter.active})` : name}
      aria-haspopup="dialog"
      data-filter={`${table.id}-${index}`}
      onClick={open}
    >
      {isFiltered ? <Filter12Filled /> : <ChevronDown12Regular />}
    </button>
  );
}
