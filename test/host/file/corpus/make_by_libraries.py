"""Makes the files of the corpus that openpyxl and XlsxWriter write, and one that LibreOffice saved again.

    pip install openpyxl XlsxWriter
    python make_by_libraries.py
"""

import datetime
import os
import shutil
import subprocess
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.chart import PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

HERE = os.path.dirname(os.path.abspath(__file__))
WHEN = datetime.datetime(2026, 1, 5)


def path(name):
    return os.path.join(HERE, name)


def openpyxl_rules():
    """Text with numeric entities in rules, validation, merged cells, names, notes, links, protection, outline."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Æbler & pærer"
    sheet.append(["Frugt", "Antal", "Dato"])
    for row in (["Æble", 3, WHEN], ["Pære", 5, WHEN], ["Blåbær", 8, WHEN]):
        sheet.append(row)
    thin = Side(style="thin", color="FF1F3864")
    for cell in sheet[1]:
        cell.font = Font(bold=True, color="FFFFFFFF", name="Calibri", size=11)
        cell.fill = PatternFill("solid", fgColor="FF1F3864")
        cell.border = Border(bottom=thin)
        cell.alignment = Alignment(horizontal="center", wrap_text=True)
    for row in range(2, 5):
        sheet.cell(row, 3).number_format = "dd-mm-yyyy"
        sheet.cell(row, 2).protection = Protection(locked=False)
    red = PatternFill("solid", bgColor="FFFFC7CE")
    sheet.conditional_formatting.add("A2:A9", FormulaRule(formula=['$A2="Æble"'], fill=red))
    sheet.conditional_formatting.add("A2:A9", CellIsRule("equal", ['"Blåbær"'], fill=red))
    sheet.conditional_formatting.add("B2:B9", ColorScaleRule("min", None, "FFFFFF", "max", None, "00AA00"))
    sheet.conditional_formatting.add("B2:B9", IconSetRule("3Arrows", "percent", [0, 33, 67]))
    rule = DataValidation("list", formula1='"Æble,Pære,Blåbær"', allow_blank=True, showErrorMessage=True)
    rule.promptTitle, rule.prompt = "Vælg", "Én af frugterne"
    sheet.add_data_validation(rule)
    rule.add("A2:A9")
    sheet.merge_cells("E1:G2")
    sheet["E1"] = "Samlet"
    sheet["E4"].hyperlink = "https://example.org/?a=1&b=2"
    sheet["E4"] = "Henvisning"
    sheet["B2"].comment = Comment("En note", "ANK")
    sheet.protection.sheet = True
    sheet.freeze_panes = "B2"
    sheet.row_dimensions.group(6, 8, hidden=True)
    sheet.print_title_rows = "1:1"
    sheet.print_area = "A1:G9"
    sheet.page_setup.orientation = "landscape"
    book.defined_names["Frugter"] = DefinedName("Frugter", attr_text="'Æbler & pærer'!$A$2:$A$4")
    book.defined_names["Til_venstre"] = DefinedName("Til_venstre", attr_text="'Æbler & pærer'!A1")
    other = book.create_sheet("Skjult")
    other["A1"] = "=SUM('Æbler & pærer'!B2:B4)"
    other.sheet_state = "hidden"
    book.properties.title = "Prøve på regler"
    book.properties.created = book.properties.modified = WHEN
    book.save(path("openpyxl-rules.xlsx"))


def openpyxl_pie():
    """A kind of chart that the host does not model, and a table beside it."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Data"
    for row in (["Del", "Antal"], ["Et", 3], ["To", 5]):
        sheet.append(row)
    table = Table(displayName="Dele", ref="A1:B3")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    chart = PieChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=3))
    chart.title = "Dele"
    sheet.add_chart(chart, "D2")
    book.properties.created = book.properties.modified = WHEN
    book.save(path("openpyxl-pie.xlsx"))


def xlsxwriter_charts():
    """Linked titles, pie, sparklines, a totals row, a data bar and rich text."""
    book = xlsxwriter.Workbook(path("xlsxwriter-charts.xlsx"))
    book.set_properties({"title": "Diagrammer", "created": WHEN})
    sheet = book.add_worksheet("Data")
    columns = [
        {"header": "Uge", "total_string": "I alt"},
        {"header": "Antal", "total_function": "sum", "total_value": 16},
        {"header": "Dobbelt", "formula": "=Uger[@[Antal]]*2"},
    ]
    rows = [["Et", 3], ["To", 5], ["Tre", 8]]
    sheet.add_table("A1:C5", {"name": "Uger", "columns": columns, "data": rows, "total_row": True})
    bold = book.add_format({"bold": True})
    sheet.write_rich_string("E1", "almindelig ", bold, "fed", " igen")
    for kind, place in (("line", "E3"), ("pie", "M3")):
        chart = book.add_chart({"type": kind})
        chart.add_series({"name": "=Data!$B$1", "categories": "=Data!$A$2:$A$4", "values": "=Data!$B$2:$B$4"})
        chart.set_title({"name": "=Data!$E$1"})
        sheet.insert_chart(place, chart)
    sheet.add_sparkline("D2", {"range": "Data!B2:B4"})
    sheet.conditional_format("B2:B4", {"type": "data_bar", "data_bar_2010": True})
    book.close()


def xlsxwriter_formulas():
    """Formulas that the engine cannot do, with values that say so when they are calculated: 3-D, LAMBDA, CELL, R1C1."""
    book = xlsxwriter.Workbook(path("xlsxwriter-formulas.xlsx"))
    book.set_properties({"created": WHEN})
    months = [book.add_worksheet(name) for name in ("Jan", "Feb", "Mar")]
    for number, month in enumerate(months):
        month.write("A1", number + 1)
    sheet = book.add_worksheet("Sum")
    sheet.write_formula("A1", "=SUM(Jan:Mar!A1)", None, 6)
    sheet.write_formula("A2", "=A1*2", None, 12)
    sheet.write_dynamic_array_formula("B1:B3", "=SEQUENCE(3)", None, 1)
    sheet.write("B2", 2)
    sheet.write("B3", 3)
    sheet.write_formula("C1", "=SUM(ANCHORARRAY(B1))", None, 6)
    sheet.write_dynamic_array_formula("D1", "=LAMBDA(x, x+1)(4)", None, 5)
    sheet.write_formula("E1", '=CELL("address",A1)', None, "$A$1")
    sheet.write_formula("F1", '=INDIRECT("R1C1",FALSE)', None, 6)
    sheet.write_array_formula("G1:G2", "{=B1:B2*2}", None, 2)
    book.define_name("Til_venstre", "=Sum!A1")
    book.close()


def xlsxwriter_layout():
    """Widths up to the last column, outline, header and footer, print area, panes, protection, a hidden sheet."""
    book = xlsxwriter.Workbook(path("xlsxwriter-layout.xlsx"))
    book.set_properties({"created": WHEN, "author": "ANK", "company": "Kommunen"})
    book.set_custom_property("Sag", "2026-0123")
    grey = book.add_format({"bg_color": "#D9D9D9", "num_format": "0.00 %", "rotation": 45})
    sheet = book.add_worksheet("Opsætning")
    sheet.set_column("A:XFD", 12, grey)
    sheet.set_row(3, 40, None, {"level": 1, "collapsed": True})
    sheet.write("B2", 0.25, grey)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_header("&L&\"Calibri,Bold\"Venstre&RSide &P af &N")
    sheet.print_area("A1:D20")
    sheet.repeat_rows(0, 1)
    sheet.set_h_pagebreaks([10, 20])
    sheet.freeze_panes(2, 1)
    sheet.protect("", {"format_cells": True})
    sheet.set_tab_color("#46B1E1")
    sheet.write_url("A5", "internal:'Skjult ark'!A1", None, "Gå til")
    sheet.write_comment("A6", "Husk det", {"author": "ANK"})
    book.add_worksheet("Skjult ark").hide()
    book.close()


def libreoffice(source, target):
    """The same workbook as LibreOffice writes it: names with attributes, styles and all else its own way."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(path(source), os.path.join(folder, target))
        profile = "-env:UserInstallation=file://" + os.path.join(folder, "profile")
        out = os.path.join(folder, "out")
        command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", out]
        subprocess.run([*command, os.path.join(folder, target)], check=True, stdout=subprocess.DEVNULL)
        shutil.copy(os.path.join(out, target), path(target))


openpyxl_rules()
openpyxl_pie()
xlsxwriter_charts()
xlsxwriter_formulas()
xlsxwriter_layout()
libreoffice("openpyxl-rules.xlsx", "libreoffice-rules.xlsx")
