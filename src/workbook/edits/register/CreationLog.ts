import type { Language } from "../../../register/model/Register";
import type { Step } from "../../change/Batches";
import type { ChangeLog, LogEntry, NewEntry } from "../../change/ChangeLog";
import type { Reversal } from "../../change/Reversal";
import { SCHEMA_PROPERTY, SCHEMA_VERSION } from "../../read/locate";
import { TABLE_HEADER_ROW, tableColumns } from "../../read/tableLayout";
import { cellsAt } from "../../sheets/cells";
import { formatTableRows } from "../../sheets/tableSheet";
import type { RemoveRegister } from "../WorkbookEdit";
import { markUnderWay, unmarkUnderWay } from "./creationMarks";

const NOTHING: Step = { bytes: 0, apply: () => undefined };

/**
 * Where the creation of a register is written down, which makes the log itself: in properties of the document. They name
 * the sheets to come, and are the first thing that is written; the last is the property with the schema's version.
 * What an interruption leaves in between is recognised and taken away.
 */
export class CreationLog implements ChangeLog {
  /** One that was begun is put back before anything else. */
  readonly hasOpen = false;

  constructor(private readonly language: Language) {}

  requests(): readonly [] {
    return [];
  }

  entry({ action, by, lines, reversal }: NewEntry, now: Date): LogEntry {
    const time = now.toISOString();
    const { sheets, log } = removalIn(reversal.edits);
    return {
      mark: { row: 0, time },
      expectation: null,
      sweep: null,
      end: null,
      open: { bytes: 2_000, apply: ({ workbook }) => markUnderWay(workbook, sheets) },
      done: (known) => ({
        bytes: 4_000,
        apply: ({ workbook }) => {
          const sheet = workbook.worksheets.getItem(log ?? "");
          const text = JSON.stringify(known);
          const told = { ...lines[0], by };
          this.writeEntry(sheet, { time, action, state: "done", block: "1/1", ...told, text });
          workbook.properties.custom.add(SCHEMA_PROPERTY, SCHEMA_VERSION);
          unmarkUnderWay(workbook, sheets);
        },
      }),
      // Nobody else knows of it, and it is one request.
      mend: () => null,
      reopen: NOTHING,
      alive: () => NOTHING,
      loadState: () => () => true,
    };
  }

  /** The log's first entry. */
  private writeEntry(sheet: Excel.Worksheet, entry: Readonly<Record<string, string>>): void {
    const columns = tableColumns("log", this.language);
    formatTableRows(
      sheet,
      { table: "log", language: this.language, headerRow: TABLE_HEADER_ROW, column: 0, columns },
      0,
      1
    );
    cellsAt(sheet, TABLE_HEADER_ROW + 1, 0, 1, columns.length).values = [
      columns.map(({ name }) => entry[name] ?? ""),
    ];
  }
}

function removalIn(edits: Reversal["edits"]): RemoveRegister {
  const removal = edits.find((edit) => edit.kind === "removeRegister");
  if (!removal) throw new Error("a register that cannot be taken back cannot be made safely");
  return removal;
}
