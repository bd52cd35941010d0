export { WorkbookError } from './model.ts';
export type {
  Area,
  CellValue,
  ColumnModel,
  ConditionalFormatModel,
  DayValue,
  FormulaValue,
  NameModel,
  PrintModel,
  SheetModel,
  SheetSnapshot,
  Snapshot,
  TableModel,
  ValidationModel,
  WorkbookErrorCode,
  WorkbookModel,
} from './model.ts';
