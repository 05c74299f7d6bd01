import { stringArg } from "../../protocol/args";
import { declare, NULL_OBJECT, type Declaration } from "../../protocol/declare";
import { itemNotFound } from "../../protocol/errors";
import type { HostSession } from "../../protocol/HostSession";
import { parseArea } from "../../workbook/address";
import { cellArea, sameArea } from "../../workbook/areas";
import { ChartObject } from "../chart/ChartObject";
import { rangeMembers } from "../range/rangeMembers";
import { rangeDeclaration, RangeObject } from "../range/RangeObject";
import { activeSheet } from "../sheet/sheetState";
import { WorksheetCollection } from "../sheet/WorksheetCollection";
import { worksheetMembers } from "../sheet/worksheetMembers";
import { worksheetDeclaration } from "../sheet/WorksheetObject";
import { TableCollection } from "../table/TableCollection";
import { ApplicationObject } from "./ApplicationObject";
import { DocumentPropertiesObject } from "./DocumentPropertiesObject";
import { NamedItemCollection } from "./NamedItemCollection";
import { WorkbookProtectionObject } from "./WorkbookProtectionObject";

// Their members lead to each other's objects; here are all of them.
rangeDeclaration.put(rangeMembers);
worksheetDeclaration.put(worksheetMembers);

/** The open workbook: the root of every request. */
export class WorkbookObject {
  readonly declaration: Declaration<never> = declaration;
}

const declaration = declare<WorkbookObject>({
  name: "Workbook",
  absent: [
    "bindings",
    "calculationEngineVersion",
    "chartDataPointTrack",
    "comments",
    "customXmlParts",
    "dataConnections",
    "functions",
    "internalTest",
    "isDirty",
    "linkedEntityDataDomains",
    "linkedWorkbooks",
    "notes",
    "pivotTableStyles",
    "pivotTables",
    "previouslySaved",
    "queries",
    "settings",
    "slicerStyles",
    "slicers",
    "styles",
    "tableStyles",
    "timelineStyles",
    "usePrecisionAsDisplayed",
  ],
  scalars: {
    Name: { get: (_workbook, session) => session.workbook.name },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
  },
  objects: {
    Application: () => new ApplicationObject(),
    Names: () => new NamedItemCollection(null),
    Properties: () => new DocumentPropertiesObject(),
    Protection: () => new WorkbookProtectionObject(),
    Tables: () => new TableCollection(null),
    Worksheets: () => new WorksheetCollection(),
  },
  methods: {
    GetActiveCell: (_workbook, _args, session) => {
      const sheet = activeSheet(session);
      const { active, selection } = sheet;
      const isCurrent = active !== null && sameArea(active.within, selection);
      const { row, column } = isCurrent ? active : { row: selection.top, column: selection.left };
      return new RangeObject(sheet, cellArea(row, column));
    },
    GetSelectedRange: (_workbook, _args, session) => {
      const sheet = activeSheet(session);
      return new RangeObject(sheet, { ...sheet.selection });
    },
    GetActiveChart: (_workbook, _args, session) => {
      const chart = activeChart(session);
      if (!chart) throw itemNotFound();
      return chart;
    },
    GetActiveChartOrNullObject: (_workbook, _args, session) => activeChart(session) ?? NULL_OBJECT,
    GetIsActiveCollabSession: () => false,
    _GetRangeForEventByReferenceId: (_workbook, [id], session) => {
      const range = eventRange(stringArg(id), session);
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], session) =>
      eventRange(stringArg(id), session) ?? NULL_OBJECT,
  },
});

function activeChart(session: HostSession): ChartObject | undefined {
  for (const sheet of session.workbook.sheets) {
    const chart = sheet.charts.find((each) => each.id === session.activeChartId);
    if (chart) return new ChartObject(sheet, chart);
  }
  return undefined;
}

/** The range behind the `referenceId` of an event: see `eventReference`. */
function eventRange(id: string, session: HostSession): RangeObject | undefined {
  const mark = id.lastIndexOf("!");
  const sheet = session.workbook.sheetById(id.slice(0, mark));
  return sheet && new RangeObject(sheet, parseArea(id.slice(mark + 1)));
}
