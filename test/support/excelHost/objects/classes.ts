import type { HostClass, HostClasses, HostObject } from './define.ts';
import { chartPart } from './chartParts.ts';
import { chart, chartCollection } from './charts.ts';
import { chartSeries, chartSeriesCollection } from './chartSeries.ts';
import { conditionalFormat, conditionalFormatCollection, conditionalPart } from './conditionals.ts';
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from './format.ts';
import { manyFill, manyFont, manyFormat, manyValidation } from './manyFormat.ts';
import { namedItem, namedItemCollection } from './names.ts';
import { pageBreak, pageBreakCollection, pageLayout } from './page.ts';
import { range, rangeAreas, rangeCollection } from './range.ts';
import { setting, settingCollection } from './settings.ts';
import {
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
} from './tables.ts';
import { dataValidation } from './validation.ts';
import {
  addinInternalService,
  application,
  appRuntimeService,
  workbook,
  workbookCreated,
} from './workbook.ts';
import { freezePanes, worksheet, worksheetCollection, worksheetProtection } from './worksheets.ts';

/** The whole object model; a type without its entry does not compile. */
export const CLASSES: HostClasses = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  AddinInternalService: addinInternalService,
  AppRuntimeService: appRuntimeService,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  Range: range,
  RangeAreas: rangeAreas,
  ManyFormat: manyFormat,
  ManyFill: manyFill,
  ManyFont: manyFont,
  ManyValidation: manyValidation,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  ConditionalPart: conditionalPart,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartPart: chartPart,
  SettingCollection: settingCollection,
  Setting: setting,
};

/** The class of an object; its state fits, as `make` saw to it. */
export const classOf = (object: HostObject): HostClass<unknown> => CLASSES[object.type] as HostClass<unknown>;
