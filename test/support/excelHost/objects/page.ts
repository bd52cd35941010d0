import { box, MAX_COLUMNS, MAX_ROWS, type Box } from '../model/address.ts';
import type { Sheet } from '../model/sheet.ts';
import { areaOf } from './args.ts';
import { make, property, type HostClass, type HostObject, type Scalar } from './define.ts';

const kept = (name: string, unset: unknown): Scalar<Sheet> => property((sheet) => sheet.page, name, unset);
const rangeOn = (sheet: Sheet, area: Box | null): HostObject | null =>
  area && make('Range', { sheet, box: area });

/** Margins in points, as Excel's own defaults have them. */
export const pageLayout: HostClass<Sheet> = {
  scalars: {
    Orientation: kept('Orientation', 'Portrait'),
    PaperSize: kept('PaperSize', 'A4'),
    BlackAndWhite: kept('BlackAndWhite', false),
    Zoom: kept('Zoom', { scale: 100 }),
    CenterHorizontally: kept('CenterHorizontally', false),
    CenterVertically: kept('CenterVertically', false),
    PrintHeadings: kept('PrintHeadings', false),
    PrintGridlines: kept('PrintGridlines', false),
    LeftMargin: kept('LeftMargin', 50.4),
    RightMargin: kept('RightMargin', 50.4),
    TopMargin: kept('TopMargin', 54),
    BottomMargin: kept('BottomMargin', 54),
    HeaderMargin: kept('HeaderMargin', 21.6),
    FooterMargin: kept('FooterMargin', 21.6),
    FirstPageNumber: kept('FirstPageNumber', ''),
    PrintOrder: kept('PrintOrder', 'DownThenOver'),
  },
  methods: {
    SetPrintArea: (sheet, [area], host) => void (sheet.printArea = areaOf(area, sheet, host).box),
    GetPrintArea: (sheet) => areasOn(sheet, sheet.printArea),
    GetPrintAreaOrNullObject: (sheet) => areasOn(sheet, sheet.printArea),
    SetPrintTitleRows(sheet, [area], host) {
      const { row, rows } = areaOf(area, sheet, host).box;
      sheet.titleRows = box(row, 0, rows, MAX_COLUMNS);
    },
    GetPrintTitleRows: (sheet) => rangeOn(sheet, sheet.titleRows),
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOn(sheet, sheet.titleRows),
    SetPrintTitleColumns(sheet, [area], host) {
      const { column, columns } = areaOf(area, sheet, host).box;
      sheet.titleColumns = box(0, column, MAX_ROWS, columns);
    },
    GetPrintTitleColumns: (sheet) => rangeOn(sheet, sheet.titleColumns),
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeOn(sheet, sheet.titleColumns),
    SetPrintMargins: setMargins,
  },
};

/** Of rows only: a page begins with the upper row of the range. */
export const pageBreakCollection: HostClass<Sheet> = {
  methods: {
    Add(sheet, [area], host) {
      const { row } = areaOf(area, sheet, host).box;
      sheet.pageBreaks.push(row);
      return make('PageBreak', { sheet, row });
    },
    RemovePageBreaks: (sheet) => void (sheet.pageBreaks = []),
  },
};
export const pageBreak: HostClass<{ sheet: Sheet; row: number }> = {};

const areasOn = (sheet: Sheet, area: Box | null): HostObject | null =>
  area && make('RangeAreas', { sheet, boxes: [area] });

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** setPrintMargins('Centimeters', { top: 2 }) */
function setMargins(sheet: Sheet, [unit, margins]: readonly unknown[]): void {
  for (const [side, size] of Object.entries(margins as Record<string, number>)) {
    const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    sheet.page[name] = size * (POINTS[String(unit)] ?? 1);
  }
}
