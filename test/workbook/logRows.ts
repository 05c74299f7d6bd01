import { shown, TableView } from "./TableView";
import type { TestRegister } from "./support";

/** A row of the log by the headers of a Danish register; "" for an empty cell. */
export type LogRow = Readonly<
  Record<
    | "Tid"
    | "Handling"
    | "Tilstand"
    | "Blok"
    | "Af"
    | "Borger"
    | "Ark"
    | "Hvad"
    | "Fra"
    | "Til"
    | "Begrundelse"
    | "Tekst",
    string
  >
>;

/** What stands in the log, from the top. */
export function logRows({ host }: TestRegister): LogRow[] {
  const { sheet, top, rowCount, headers, columnOf } = bound(TableView.of(host.workbook, "PRLog"));
  const rows = Array.from({ length: rowCount }, (_, index) =>
    Object.fromEntries(
      headers.map((header) => [
        header,
        String(shown(sheet.cells.value(top + index, columnOf(header))) ?? ""),
      ])
    )
  );
  return rows.filter(({ Tid }) => Tid !== "") as LogRow[];
}

/** Somebody types into a cell of the log. @param row from the top, from 0. */
export function typeInLog(
  { host }: TestRegister,
  row: number,
  header: keyof LogRow,
  value: string
): void {
  const { sheet, top, columnOf } = bound(TableView.of(host.workbook, "PRLog"));
  sheet.cells.setValue(top + row, columnOf(header), value === "" ? null : value);
}

function bound(view: TableView) {
  const { sheet, top, rowCount, headers } = view;
  return { sheet, top, rowCount, headers, columnOf: (header: string) => view.columnOf(header) };
}
