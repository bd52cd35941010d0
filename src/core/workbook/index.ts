export { areaAddress, cellAddress, columnLetters, fixedAddress, quoteSheet } from './addresses.ts';
export type { Area } from './area.ts';
export { CHART_COLOURS, chartColumn, chartSeries } from './chart.ts';
export type { ChartModel, ChartSeries, ChartTone } from './chartModel.ts';
export type { BookContent } from './content.ts';
export { dayInWords, dayOfSerial, serialOfDay } from './days.ts';
export { WorkbookError } from './model.ts';
export type {
  CellValue,
  ColumnModel,
  ConditionalFormatModel,
  DayValue,
  FormulaValue,
  NameModel,
  PrintModel,
  SheetLook,
  SheetModel,
  SheetSnapshot,
  Snapshot,
  TableModel,
  ValidationModel,
  WorkbookErrorCode,
  WorkbookModel,
} from './model.ts';
export { fingerprintOf } from './fingerprint.ts';
export { inverseOf } from './inverse.ts';
export type { Standing } from './inverse.ts';
export { memoryBook } from './memoryBook.ts';
export type { MemoryBook } from './memoryBook.ts';
export type { Fingerprint } from './fingerprint.ts';
export type { Alongside, Edit, RangeSnapshot, SheetChange, Workbook } from './port.ts';
export { withoutBlankEnd } from './snapshots.ts';
