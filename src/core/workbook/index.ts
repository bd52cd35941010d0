export { areaAddress, cellAddress, columnLetters, fixedAddress, quoteSheet } from './addresses.ts';
export { dayInWords, dayOfSerial, serialOfDay } from './days.ts';
export { WORKBOOK_ERRORS, WorkbookError } from './model.ts';
export type {
  Area,
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
export type { Edit, RangeSnapshot, SheetChange, Workbook } from './port.ts';
