import { booleanArg, integerArg, numberArg, recordArg, wordArg } from "../../protocol/args";
import {
  declare,
  NULL_OBJECT,
  type Scalar,
  type WireValue,
  type Declaration,
} from "../../protocol/declare";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "../../workbook/areas";
import type { Area } from "../../workbook/CellGrid";
import type { HostSheet } from "../../workbook/HostSheet";
import type { PageLayout } from "../../workbook/model";
import { areaArg } from "../range/rangeArg";
import { RangeObject } from "../range/RangeObject";
import { HeaderFooterGroupObject } from "./HeaderFooterObject";
import { paperName, paperNumberArg } from "./paper";

/** How a sheet is printed. */
export class PageLayoutObject {
  readonly declaration: Declaration<never> = declaration;
  constructor(readonly sheet: HostSheet) {}
}

const POINTS_PER_INCH = 72;
const UNITS_PER_INCH = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 } as const;
const UNITS = ["Points", "Inches", "Centimeters"] as const;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Pages to fit to, and inches of a margin. */
const MAX_PAGES = 32767;
const MAX_MARGIN = 49;
const ORIENTATIONS = ["Portrait", "Landscape"] as const;

const declaration = declare<PageLayoutObject>({
  name: "PageLayout",
  absent: [
    "alignMarginsHeaderFooter",
    "blackAndWhite",
    "draftMode",
    "firstPageNumber",
    "printComments",
    "printErrors",
    "printHeadings",
    "printOrder",
    "printQuality",
  ],
  scalars: {
    Orientation: field(
      (page) => page.orientation,
      (page, value) => (page.orientation = wordArg(value, ORIENTATIONS))
    ),
    PaperSize: field(
      (page) => paperName(page.paperSize),
      (page, value) => (page.paperSize = paperNumberArg(value))
    ),
    Zoom: field(zoomOf, setZoom),
    CenterHorizontally: field(
      (page) => page.centerHorizontally,
      (page, value) => (page.centerHorizontally = booleanArg(value))
    ),
    CenterVertically: field(
      (page) => page.centerVertically,
      (page, value) => (page.centerVertically = booleanArg(value))
    ),
    PrintGridlines: field(
      (page) => page.printGridlines,
      (page, value) => (page.printGridlines = booleanArg(value))
    ),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: ({ sheet }) => new HeaderFooterGroupObject(sheet) },
  methods: {
    SetPrintArea: ({ sheet }, [area]) => {
      sheet.page.printArea = areaArg(area, sheet);
      sheet.touch("page");
    },
    SetPrintMargins: ({ sheet }, [unit, options]) => {
      const perInch = UNITS_PER_INCH[wordArg(unit, UNITS)];
      const asked = recordArg(options, MARGINS);
      for (const side of MARGINS) {
        const value = asked[side] ?? null;
        if (value !== null)
          sheet.page.margins[side] = numberArg(value, 0, MAX_MARGIN * perInch) / perInch;
      }
      sheet.touch("page");
    },
    SetPrintTitleColumns: ({ sheet }, [columns]) => {
      const area = areaArg(columns, sheet);
      if (isEntireRow(area)) throw invalidArgument("Rows are no columns to repeat.");
      const { left, right } = area;
      sheet.page.titleColumns = [left, right];
      sheet.touch("page");
    },
    SetPrintTitleRows: ({ sheet }, [rows]) => {
      const area = areaArg(rows, sheet);
      if (isEntireColumn(area)) throw invalidArgument("Columns are no rows to repeat.");
      const { top, bottom } = area;
      sheet.page.titleRows = [top, bottom];
      sheet.touch("page");
    },
    GetPrintTitleColumns: ({ sheet }) => required(sheet, titleColumns(sheet)),
    GetPrintTitleColumnsOrNullObject: ({ sheet }) => orNull(sheet, titleColumns(sheet)),
    GetPrintTitleRows: ({ sheet }) => required(sheet, titleRows(sheet)),
    GetPrintTitleRowsOrNullObject: ({ sheet }) => orNull(sheet, titleRows(sheet)),
  },
});

function field(
  get: (page: PageLayout) => WireValue,
  set: (page: PageLayout, value: unknown) => void
): Scalar<PageLayoutObject> {
  return {
    get: ({ sheet }) => get(sheet.page),
    set: ({ sheet }, value) => {
      set(sheet.page, value);
      sheet.touch("page");
    },
  };
}

/** The wire's margins are points, the model's inches. */
function margin(side: keyof PageLayout["margins"]): Scalar<PageLayoutObject> {
  return field(
    (page) => page.margins[side] * POINTS_PER_INCH,
    (page, value) =>
      (page.margins[side] = numberArg(value, 0, MAX_MARGIN * POINTS_PER_INCH) / POINTS_PER_INCH)
  );
}

/** Either a scale in per cent, or a number of pages in one or both directions. */
function zoomOf(page: PageLayout): WireValue {
  if (!page.fitToPage) return { scale: page.scale };
  return {
    ...(page.fitToWidth === null ? {} : { horizontalFitToPages: page.fitToWidth }),
    ...(page.fitToHeight === null ? {} : { verticalFitToPages: page.fitToHeight }),
  };
}

function setZoom(page: PageLayout, value: unknown): void {
  const zoom = recordArg(value, ["horizontalFitToPages", "scale", "verticalFitToPages"]);
  const pages = (count: WireValue | undefined): number | null =>
    count === undefined || count === null ? null : integerArg(count, 1, MAX_PAGES);
  const width = pages(zoom.horizontalFitToPages);
  const height = pages(zoom.verticalFitToPages);
  const scale = zoom.scale ?? null;
  const fits = width !== null || height !== null;
  if (fits === (scale !== null)) throw invalidArgument();
  if (scale !== null) page.scale = integerArg(scale, 10, 400);
  page.fitToPage = fits;
  page.fitToWidth = width;
  page.fitToHeight = height;
}

function titleRows({ page }: HostSheet): Area | null {
  if (!page.titleRows) return null;
  return { top: page.titleRows[0], bottom: page.titleRows[1], left: 0, right: MAX_COLUMNS - 1 };
}

function titleColumns({ page }: HostSheet): Area | null {
  if (!page.titleColumns) return null;
  return { top: 0, bottom: MAX_ROWS - 1, left: page.titleColumns[0], right: page.titleColumns[1] };
}

function required(sheet: HostSheet, area: Area | null): RangeObject {
  if (!area) throw itemNotFound();
  return new RangeObject(sheet, area);
}

function orNull(sheet: HostSheet, area: Area | null): RangeObject | typeof NULL_OBJECT {
  return area ? new RangeObject(sheet, area) : NULL_OBJECT;
}
