import { setScale } from "../../sheets/card/cardCharts";
import type { EditKind } from "../EditKind";
import type { SetAxis } from "../WorkbookEdit";

/** Gives a chart's value axis a scale. Taken back by the one that it had. A sheet that is gone needs none. */
export const setAxis: EditKind<SetAxis> = {
  kind: "setAxis",
  locks: () => null,
  prepare(preparation, { sheet, chart, to }) {
    if (!preparation.located.sheetNames.includes(sheet)) return;
    preparation.push(500, ({ workbook }) =>
      setScale(workbook.worksheets.getItem(sheet).charts.getItem(chart), to)
    );
  },
  invert: (edit) => [{ ...edit, from: edit.to, to: edit.from }],
};
