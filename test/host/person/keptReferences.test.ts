import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { foreignWorkbook, partText } from "../file/fixtures/foreignWorkbook";
import { saveChecked } from "../../support/saveAndReopen";
import { DONE, type Seat, select, sitDown } from "./support";

/** References that only the file holds, under the hands of a person. */

const PIE = "xl/charts/chart1.xml";
const CACHE = "xl/pivotCache/pivotCacheDefinition1.xml";
const CONTROL = "xl/ctrlProps/ctrlProp1.xml";
const BOOK = "xl/workbook.xml";

function open(): Seat {
  const control = partText(foreignWorkbook(), CONTROL).replace(
    "lockText",
    'fmlaLink="$B$3" lockText'
  );
  const macro =
    '<definedNames><definedName name="Makro" function="1">SUM(Data!$B$2:$B$3)</definedName>';
  const book = partText(foreignWorkbook(), BOOK).replace("<definedNames>", macro);
  const file = foreignWorkbook({ [CONTROL]: control, [BOOK]: book });
  return sitDown("da-DK", xlsxFormat.open(file, "sag.xlsx"));
}

/** What chart, pivot source, control and macro name refer to in the file that is saved now. */
function references({ session }: Seat): string[] {
  const file = saveChecked(session.workbook);
  const found = (part: string, pattern: RegExp): string => pattern.exec(partText(file, part))![1]!;
  return [
    found(PIE, /<c:f>([^<]*)</),
    found(CACHE, /worksheetSource ref="([^"]*)"/),
    found(CONTROL, /fmlaLink="([^"]*)"/),
    found(BOOK, /name="Makro"[^>]*>([^<]*)</),
  ];
}

const FOUND = ["Data!$B$2:$B$3", "A1:B3", "$B$3", "SUM(Data!$B$2:$B$3)"];

test("follow rows that are put in, come back with undo, and follow again with redo", async () => {
  const seat = open();
  expect(references(seat)).toEqual(FOUND);
  select(seat, "2:2");
  expect(await seat.person.insertRows()).toEqual(DONE);
  const followed = ["Data!$B$3:$B$4", "A1:B4", "$B$4", "SUM(Data!$B$3:$B$4)"];
  expect(references(seat)).toEqual(followed);
  expect(await seat.person.undo()).toEqual(DONE);
  expect(references(seat)).toEqual(FOUND);
  expect(await seat.person.redo()).toEqual(DONE);
  expect(references(seat)).toEqual(followed);
});

test("follow cells that are cut and pasted, as far as all of theirs go along", async () => {
  const seat = open();
  select(seat, "B2:B3");
  seat.person.cut();
  select(seat, "K8");
  expect(await seat.person.paste(null)).toEqual(DONE);
  // The pivot table's source has more cells than were moved.
  expect(references(seat)).toEqual(["Data!$K$8:$K$9", "A1:B3", "$K$9", "SUM(Data!$K$8:$K$9)"]);
  expect(await seat.person.undo()).toEqual(DONE);
  expect(references(seat)).toEqual(FOUND);
});
