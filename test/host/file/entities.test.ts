import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { parseArea } from "../../../host/workbook/address";
import { SHEET_ASPECTS } from "../../../host/workbook/HostSheet";
import type { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { insertCells } from "../../../host/workbook/move/structure";
import { saveAndReopen, saveChecked } from "../../support/saveAndReopen";
import { foreignWorkbook, partText } from "./fixtures/foreignWorkbook";

/** A text is the same text however its letters are written: as themselves, by number, by name, or in a CDATA section. */

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

/** Text and formula with letters by number; both read "Æble & æg". */
const NUMBERED = "&#198;ble &#x26; &#xe6;g";
const PLAIN = "Æble & æg";

const RULES =
  `<conditionalFormatting sqref="A2:A4"><cfRule type="containsText" priority="3" operator="containsText" dxfId="0" text='${NUMBERED}'>` +
  `<formula>NOT(ISERROR(SEARCH("${NUMBERED}",A2)))</formula></cfRule>` +
  `<cfRule type="cellIs" dxfId="0" operator="equal" priority="4"><formula xml:space="preserve">"${NUMBERED}"</formula></cfRule>` +
  `<cfRule type="beginsWith" dxfId="0" operator="beginsWith" priority="5" text="x"><formula><![CDATA[LEFT(A2,1)="<"&$B$2]]></formula></cfRule>` +
  `<cfRule type="expression" dxfId="0" priority="6"><formula>A2="${NUMBERED}"</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="C2:C4"><cfRule type="dataBar" priority="7"><dataBar><cfvo val='&#36;B$2' type='num'/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>`;
const VALIDATION =
  `<dataValidation type="custom" sqref="D2:D4" allowBlank="1" showInputMessage="1" promptTitle="${NUMBERED}" prompt="${NUMBERED}" errorTitle="${NUMBERED}" error="${NUMBERED}">` +
  `<formula1>D2&lt;&gt;"${NUMBERED}"</formula1></dataValidation>`;

function open(): HostWorkbook {
  const file = foreignWorkbook();
  const sheet = partText(file, SHEET)
    .replace("<conditionalFormatting ", `${RULES}<conditionalFormatting `)
    .replace(/<dataValidations[^>]*>/, `$&${VALIDATION}`)
    .replace(/<oddFooter>[^<]*<\/oddFooter>|<headerFooter[^>]*>/, (found) =>
      found.startsWith("<headerFooter")
        ? `${found}<oddHeader>&amp;C${NUMBERED.replace("&#x26;", "&#x26;&#38;")}</oddHeader>`
        : found
    )
    .replace('<hyperlink ref="A2"', `<hyperlink tooltip="${NUMBERED}" ref="A2"`);
  const book = partText(file, BOOK).replace(
    "<definedNames>",
    `<definedNames><definedName name="Frugt" comment="${NUMBERED}">"${NUMBERED}"</definedName>`
  );
  return xlsxFormat.open(foreignWorkbook({ [SHEET]: sheet, [BOOK]: book }), "sag.xlsx");
}

/** Every text of the workbook that the file wrote with letters by number. */
function textsOf(workbook: HostWorkbook): string[] {
  const [data] = workbook.sheets;
  const rule = data!.validations.find((each) => each.type === "Custom")!;
  const name = workbook.names.find((each) => each.name === "Frugt")!;
  const formats = data!.conditionalFormats.flatMap((format) =>
    format.rule.kind === "Custom" ? [format.rule.formula] : [...format.rule.formulas]
  );
  return [
    ...[rule.promptTitle, rule.promptMessage, rule.errorTitle, rule.errorMessage, rule.formula1],
    ...[name.comment, name.formula, data!.page.oddHeader],
    ...formats,
  ];
}

const READ = [
  ...[PLAIN, PLAIN, PLAIN, PLAIN],
  `D2<>"${PLAIN}"`,
  PLAIN,
  `"${PLAIN}"`,
  `&C${PLAIN.replace("&", "&&")}`,
  `NOT(ISERROR(SEARCH("${PLAIN}",A2)))`,
  `"${PLAIN}"`,
  'LEFT(A2,1)="<"&$B$2',
  `A2="${PLAIN}"`,
  "$B$2",
];

/** The first eight are just these; the sheet has further formats, in an order of its own. */
function expectTexts(workbook: HostWorkbook, expected: readonly string[]): void {
  const texts = textsOf(workbook);
  expect(texts.slice(0, 8)).toEqual(expected.slice(0, 8));
  expect(texts.slice(8)).toEqual(expect.arrayContaining(expected.slice(8)));
}

/** The sheet as it is written when everything of it is written anew. */
function rewritten(workbook: HostWorkbook): Uint8Array {
  for (const sheet of workbook.sheets) sheet.touch(...SHEET_ASPECTS);
  workbook.touched.add("names");
  return saveChecked(workbook);
}

test("texts are read as what they say, and are the same when they were written anew", () => {
  const workbook = open();
  expectTexts(workbook, READ);
  const again = xlsxFormat.open(rewritten(workbook), "sag.xlsx");
  expect(textsOf(again)).toEqual(textsOf(workbook));
});

test("a rule of a kind that the model does not have is written byte for byte", () => {
  const sheet = partText(rewritten(open()), SHEET);
  const kept = [...RULES.matchAll(/<cfRule (?!type="expression").*?<\/cfRule>/g)].map(
    ([rule]) => rule
  );
  expect(kept).toHaveLength(4);
  for (const rule of kept) expect(sheet).toContain(rule);
});

test("where its cells have moved, its formulas follow and its texts stay", () => {
  const workbook = open();
  insertCells(workbook, workbook.sheets[0]!, parseArea("1:2"), "Down");
  const again = saveAndReopen(workbook).workbook;
  const moved = READ.map((text) => text.replace(/\b([AD])2\b/g, "$14").replace("$B$2", "$B$4"));
  expectTexts(again, moved);
  const sheet = partText(saveChecked(workbook), SHEET);
  expect(sheet).toContain('operator="containsText" dxfId="0" text="Æble &amp; æg"');
  expect(sheet).toContain('tooltip="Æble &amp; æg"');
});

test("a rule that has another place in the order says nothing else", () => {
  const workbook = open();
  const [data] = workbook.sheets;
  for (const format of data!.conditionalFormats) format.priority += 10;
  data!.touch("conditionalFormats");
  const sheet = partText(saveChecked(workbook), SHEET);
  expect(sheet).toContain(
    '<cfRule type="containsText" priority="13" operator="containsText" dxfId="0" text="Æble &amp; æg">'
  );
});
