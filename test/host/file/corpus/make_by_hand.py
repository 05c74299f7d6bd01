"""Makes the files of the corpus that are written by hand, part by part, each with one trait. Needs Python alone.

    python make_by_hand.py
"""

import os
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def rels(*targets):
    inner = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE_RELS}">{inner}</Relationships>'


def types(overrides, defaults=(("rels", RELS_TYPE), ("xml", "application/xml"))):
    inner = "".join(f'<Default Extension="{e}" ContentType="{t}"/>' for e, t in defaults)
    inner += "".join(f'<Override PartName="{p}" ContentType="{t}"/>' for p, t in overrides)
    return f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{inner}</Types>'


def sheet(rows, before="", after=""):
    return (
        f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{RELS}">{before}<sheetData>{rows}</sheetData>{after}'
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
    )


def strings(*texts):
    inner = "".join(f"<si><t>{text}</t></si>" for text in texts)
    return f'{HEAD}<sst xmlns="{MAIN}" count="{len(texts)}" uniqueCount="{len(texts)}">{inner}</sst>'


def book(rows, *, names="", calc="", shared=None, styles=STYLES, before="", after=""):
    """The parts of a workbook with one sheet, `Ark1`."""
    overrides = [("/xl/workbook.xml", TYPE + "sheet.main+xml"), ("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml")]
    targets = [(RELS + "/worksheet", "worksheets/sheet1.xml")]
    parts = {
        "_rels/.rels": rels((RELS + "/officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELS}"><sheets>'
        f'<sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets>{names}{calc}</workbook>',
        "xl/worksheets/sheet1.xml": sheet(rows, before, after),
    }
    if styles is not None:
        parts["xl/styles.xml"] = styles
        overrides.append(("/xl/styles.xml", TYPE + "styles+xml"))
        targets.append((RELS + "/styles", "styles.xml"))
    if shared is not None:
        parts["xl/sharedStrings.xml"] = shared
        overrides.append(("/xl/sharedStrings.xml", TYPE + "sharedStrings+xml"))
        targets.append((RELS + "/sharedStrings", "sharedStrings.xml"))
    parts["xl/_rels/workbook.xml.rels"] = rels(*targets)
    return {"[Content_Types].xml": types(overrides), **parts}


def write(name, parts, spelling=lambda part: part):
    with zipfile.ZipFile(os.path.join(HERE, name), "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            info = zipfile.ZipInfo("x", (2026, 1, 5, 12, 0, 0))
            info.filename = spelling(part)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def more(parts, owner, kind, target, part, content, content_type):
    """Adds a part that another one refers to."""
    folder, _, name = owner.rpartition("/")
    key = f"{folder}/_rels/{name}.rels"
    inner = parts.get(key, rels())
    number = inner.count("<Relationship ") + 1
    entry = f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
    parts[key] = inner.replace("</Relationships>", entry + "</Relationships>")
    parts[part] = content
    if content_type:
        override = f'<Override PartName="/{part}" ContentType="{content_type}"/>'
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("</Types>", override + "</Types>")
    return parts


ONE = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>'

# A printer's settings: zeros with a little in them, as a driver leaves them.
devmode = bytearray(2400)
devmode[0:20] = "Printer 1".encode("utf-16le") + b"\0\0"
devmode[64:72] = bytes([1, 4, 0, 6, 0xDC, 0, 0x60, 9])
devmode[1200:1232] = bytes(range(32))
write(
    "printer-settings.xlsx",
    more(
        book(ONE, after="") | {},
        "xl/worksheets/sheet1.xml",
        RELS + "/printerSettings",
        "../printerSettings/printerSettings1.bin",
        "xl/printerSettings/printerSettings1.bin",
        bytes(devmode),
        TYPE + "printerSettings",
    ),
)

# Values that were saved and that an engine of our own would give otherwise; iteration; a relative name.
write(
    "saved-values.xlsx",
    book(
        '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1+1</f><v>99</v></c><c r="C1"><f>C1+1</f><v>7</v></c></row>'
        '<row r="2" hidden="1"><c r="A2"><v>3</v></c><c r="B2" t="str"><f>TEXT(A1,"0,00")</f><v>5,00</v></c></row>'
        '<row r="3"><c r="A3"><f>SUBTOTAL(109,A1:A2)</f><v>5</v></c><c r="B3"><f>Venstre*2</f><v>10</v></c></row>',
        names='<definedNames><definedName name="Venstre">Ark1!A1</definedName></definedNames>',
        calc='<calcPr calcId="191029" iterate="1" iterateCount="10"/>',
    ),
)

# Letters as numbers, as a writer of plain ASCII has them: in texts, rules, validation and names.
write(
    "numeric-entities.xlsx",
    book(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>IF(A1="&#198;ble",1,2)</f><v>1</v></c></row>',
        names='<definedNames><definedName name="Fr&#248;">Ark1!$A$1</definedName></definedNames>',
        shared=strings("&#198;ble"),
        after='<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1" dxfId="0">'
        '<formula>$A1="&#198;ble"</formula></cfRule><cfRule type="containsText" priority="2" dxfId="0" operator="containsText" '
        'text="Bl&#229;b&#230;r"><formula>NOT(ISERROR(SEARCH("Bl&#229;b&#230;r",A1)))</formula></cfRule></conditionalFormatting>'
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Pr&#248;v igen" '
        'sqref="A1:A9"><formula1>"&#198;ble,P&#230;re"</formula1></dataValidation></dataValidations>',
        styles=STYLES.replace(
            "</styleSheet>",
            '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>',
        ),
    ),
)

write("no-styles.xlsx", book(ONE, styles=None))
only_fill = STYLES.replace(
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
)
write("one-fill.xlsx", book(ONE, styles=only_fill))

# No default for relationship parts: each is named.
by_override = book(ONE)
by_override["[Content_Types].xml"] = types(
    [
        ("/_rels/.rels", RELS_TYPE),
        ("/xl/_rels/workbook.xml.rels", RELS_TYPE),
        ("/xl/workbook.xml", TYPE + "sheet.main+xml"),
        ("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml"),
        ("/xl/styles.xml", TYPE + "styles+xml"),
    ],
    [("xml", "application/xml")],
)
write("rels-by-override.xlsx", by_override)

write("cols-to-XFD.xlsx", book(ONE, before='<cols><col min="2" max="16384" width="9.5" customWidth="1"/></cols>'))
write("last-row-height.xlsx", book(ONE + '<row r="1048576" ht="30" customHeight="1"/>'))
after_root = book(ONE)
after_root["xl/worksheets/sheet1.xml"] += "\ntext"
write("text-after-root.xlsx", after_root)

write(
    "empty-shared.xlsx",
    book(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v></v></c><c r="C1" t="s"/></row>',
        shared=strings("Første", "Anden"),
    ),
)
write("inline-without-content.xlsx", book('<row r="1"><c r="A1" t="inlineStr"/><c r="B1" t="inlineStr"><is/></c></row>'))
write(
    "sst-single-quotes.xlsx",
    book(
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        shared=f"<?xml version='1.0' encoding='UTF-8'?>\n<sst xmlns='{MAIN}' count='1' uniqueCount='1'><si><t>&gt; it's</t></si></sst>",
    ),
)
latin = strings("Æble på øen").replace('encoding="UTF-8"', 'encoding="ISO-8859-1"').encode("latin-1")
write("latin-1.xlsx", book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', shared=latin))

write(
    "shared-before-master.xlsx",
    book(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>'
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" ref="B1:B2" si="0">A2*2</f><v>4</v></c></row>'
    ),
)
write(
    "data-table.xlsx",
    book(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>'
        '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/></c></row>'
        '<row r="3"><c r="A3"><v>6</v></c><c r="B3"><v>12</v></c></row>'
    ),
)
write(
    "unknown-function.xlsx",
    book('<row r="1"><c r="A1"><f>_xlfn.SOMETHING.NEW(1)+_xlfn._xlws.OTHER(2)</f><v>42</v></c><c r="B1"><f>A1+1</f><v>43</v></c></row>'),
)

# With macros: a sheet of Excel 4.0 whose texts are shared, and a sheet of a module that has no cells.
macro_main = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"


def with_sheet(name, kind, folder, content, content_type):
    parts = book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', shared=strings("Ark", "=ALERT()"))
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(TYPE + "sheet.main+xml", macro_main)
    part = f"xl/{folder}/sheet1.xml"
    more(parts, "xl/workbook.xml", kind, f"{folder}/sheet1.xml", part, content, content_type)
    entry = f'<sheet name="{name}" sheetId="2" r:id="rId4"/></sheets>'
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace("</sheets>", entry)
    return parts


write(
    "macro-sheet.xlsm",
    with_sheet(
        "Makro1",
        "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
        "macrosheets",
        f'{HEAD}<xm:macrosheet xmlns="{MAIN}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">'
        '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData></xm:macrosheet>',
        "application/vnd.ms-excel.macrosheet+xml",
    ),
)
module = with_sheet("Modul1", RELS + "/worksheet", "modules", "", None)
# The sheet of a module has no part: its relationship is empty.
del module["xl/modules/sheet1.xml"]
module["xl/_rels/workbook.xml.rels"] = module["xl/_rels/workbook.xml.rels"].replace(
    f'<Relationship Id="rId4" Type="{RELS}/worksheet" Target="modules/sheet1.xml"/>', ""
)
module["xl/workbook.xml"] = module["xl/workbook.xml"].replace('r:id="rId4"', 'r:id=""')
write("module-sheet.xlsm", module)

write("zip-backslash.xlsx", book(ONE), lambda part: part.replace("/", "\\"))
