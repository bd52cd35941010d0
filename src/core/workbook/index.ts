export {
  areaAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  fixedAddress,
  quoteSheet,
  isSheetName,
  MOST_COLUMNS,
  MOST_ROWS,
  parseArea,
} from './addresses.ts';
export type { Area } from './area.ts';
export { CHART_COLOURS, chartColumn, chartSeries } from './chart.ts';
export { chartData, countStep, shownCells } from './chartData.ts';
export type { ChartData, ShownValue } from './chartData.ts';
export type { ChartModel, ChartSeries, ChartTone } from './chartModel.ts';
export { keyOf, withEdits } from './content.ts';
export type { BookContent } from './content.ts';
export { portOver } from './portOver.ts';
export type { BookStore } from './portOver.ts';
export { drawingOf, isInside, USUAL_WIDTH } from './drawing.ts';
export type {
  CellLook,
  DrawnCondition,
  DrawnPicture,
  DrawnValidation,
  NumberShape,
  SheetDrawing,
} from './drawing.ts';
export { dayInWords, dayOfSerial, serialOfDay } from './days.ts';
export { WorkbookError } from './model.ts';
export type {
  Carried,
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
export { fingerprintOf, sameRows } from './fingerprint.ts';
export { grownLook } from './grown.ts';
export { inverseOf } from './inverse.ts';
export { isFormula } from './isFormula.ts';
export type { Standing } from './inverse.ts';
export { memoryBook } from './memoryBook.ts';
export type { MemoryBook } from './memoryBook.ts';
export type { Fingerprint } from './fingerprint.ts';
export type { Alongside, Edit, RangeSnapshot, SheetChange, Workbook } from './port.ts';
export { modelOf, PLAIN_LOOK, snapshotOf, withoutBlankEnd, withoutBlankEnds } from './snapshots.ts';
export { mapReferences, shiftedReference, withSheetNames } from './references.ts';
export type { Reference } from './references.ts';
export { formulaAfter, formulaBelow, movedArea, movedAreas, movedRow, ruleAfter } from './rowMove.ts';
export type { RowMove } from './rowMove.ts';
export { movedChart, spliced, withRowsMoved, withSheetCalled } from './shape.ts';
