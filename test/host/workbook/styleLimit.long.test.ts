import { isLong, shareOf } from "../../support/testLength";
import { saveAndReopen, saveChecked } from "../../support/saveAndReopen";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { formatArea } from "../../../host/workbook/cells/format";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { sortRows } from "../../../host/workbook/tables/sort";
import { MAX_STYLES } from "../../../host/workbook/style";
import { writeCells } from "../../../host/workbook/cells/writeCells";
import { blankParts, zipOf } from "../file/fixtures/bareWorkbook";

/** More cell formats than a file takes are refused when one would be added, before anything is changed. */

const REFUSAL = { code: "InvalidOperation" };
const TWO = { top: 0, left: 0, bottom: 1, right: 0 };

/** A workbook with two differently bordered cells and room for so many further formats. */
function nearlyFull(room: number): HostWorkbook {
  const workbook = HostWorkbook.empty();
  const { cells } = workbook.sheets[0]!;
  [2, 1].forEach((value, row) => {
    cells.setValue(row, 0, value);
    const border = { style: "Continuous", weight: "Thin", color: null } as const;
    const change = row === 0 ? { borderTop: border, bold: true } : { borderBottom: border };
    cells.setStyle(row, 0, workbook.styles.derive(0, change));
  });
  for (let size = 1; workbook.styles.size < MAX_STYLES - room; size++) {
    workbook.styles.intern({ ...workbook.styles.get(0), fontSize: 100 + size });
  }
  return workbook;
}

const edits: [what: string, needs: number, edit: (workbook: HostWorkbook) => void][] = [
  [
    "a look",
    2,
    (workbook) => formatArea(workbook, workbook.sheets[0]!, TWO, () => ({ italic: true })),
  ],
  [
    "a look of whole columns",
    3,
    (workbook) =>
      formatArea(workbook, workbook.sheets[0]!, { ...TWO, bottom: 1_048_575 }, () => ({
        italic: true,
      })),
  ],
  [
    "dates that are written",
    2,
    (workbook) =>
      writeCells(workbook, workbook.sheets[0]!, TWO, [["2026-01-02"], ["2026-01-03"]], {
        currentYear: 2026,
        date1904: false,
        columnWord: "Kolonne",
        expandTables: false,
      }),
  ],
  [
    "a sort past borders",
    2,
    (workbook) =>
      sortRows(workbook, workbook.sheets[0]!, TWO, [{ column: 0, ascending: true }], false, "da"),
  ],
];

test.each([...shareOf(edits, 0)])(
  "%s with room for one too few changes nothing",
  (_, needs, edit) => {
    const workbook = nearlyFull(needs - 1);
    const before = structuredClone(workbook.sheets[0]!.cells.row(0));
    expect(() => edit(workbook)).toThrow(expect.objectContaining(REFUSAL));
    expect(workbook.sheets[0]!.cells.row(0)).toEqual(before);
    expect(workbook.styles.size).toBe(MAX_STYLES - needs + 1);

    const roomy = nearlyFull(needs);
    edit(roomy);
    expect(roomy.styles.size).toBe(MAX_STYLES);
    // Formats that are there are given as before.
    edit(roomy);
  }
);

// Ten seconds; the next one opens and saves such a file too.
const inLong = isLong ? test : null;
inLong?.("a file of as many formats as that is given back as it was", () => {
  const full = nearlyFull(0);
  const file = saveChecked(full);
  expect(xlsxFormat.open(file, "").styles.size).toBe(MAX_STYLES);
});

test("cells of such a file keep a format that lies beyond when another cell is edited", () => {
  const beyond = MAX_STYLES + 100;
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<fonts><font/><font><b/></font></fonts><cellXfs>${"<xf/>".repeat(beyond)}<xf fontId="1"/></cellXfs></styleSheet>`;
  const cells = `<row r="1"><c r="A1" s="${beyond}"><v>1</v></c></row>`;
  const workbook = xlsxFormat.open(zipOf(blankParts({ cells, styles })), "");
  workbook.sheets[0]!.cells.setValue(1, 0, 2);
  workbook.sheets[0]!.touch("cells");
  const again = saveAndReopen(workbook).workbook;
  expect(again.styles.get(again.sheets[0]!.cells.style(0, 0)).bold).toBe(true);
});
