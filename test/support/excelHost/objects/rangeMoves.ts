import { HostError } from '../errors.ts';
import type { ExcelHost } from '../host.ts';
import { box, holds, intersection, MAX_COLUMNS, MAX_ROWS, union, type Box } from '../model/address.ts';
import type { Area } from '../model/book.ts';
import { areaOf, whole } from './args.ts';
import { make, type HostObject, type Method } from './define.ts';

type Move = (area: Box, args: readonly unknown[]) => Box | null;

const move =
  (to: Move): Method<Area> =>
  ({ sheet, box: from }, args): HostObject | null => {
    const found = to(from, args);
    return found && make('Range', { sheet, box: found });
  };

const lastRow = ({ row, rows }: Box): number => row + rows - 1;
const lastColumn = ({ column, columns }: Box): number => column + columns - 1;

/** Ways from one range to another. */
export const rangeMoves: Readonly<Record<string, Method<Area>>> = {
  GetCell: move((a, [row, column]) => box(a.row + whole(row), a.column + whole(column))),
  GetRow: move((a, [row]) => box(a.row + whole(row), a.column, 1, a.columns)),
  GetColumn: move((a, [column]) => box(a.row, a.column + whole(column), a.rows, 1)),
  GetLastCell: move((a) => box(lastRow(a), lastColumn(a))),
  GetLastRow: move((a) => box(lastRow(a), a.column, 1, a.columns)),
  GetLastColumn: move((a) => box(a.row, lastColumn(a), a.rows, 1)),
  GetEntireRow: move((a) => box(a.row, 0, a.rows, MAX_COLUMNS)),
  GetEntireColumn: move((a) => box(0, a.column, MAX_ROWS, a.columns)),
  GetOffsetRange: move((a, [rows, columns]) =>
    box(a.row + whole(rows), a.column + whole(columns), a.rows, a.columns),
  ),
  GetResizedRange: move((a, [rows, columns]) =>
    box(a.row, a.column, a.rows + whole(rows), a.columns + whole(columns)),
  ),
  GetAbsoluteResizedRange: move((a, [rows, columns]) => box(a.row, a.column, whole(rows), whole(columns))),
  GetRowsBelow: move((a, [count]) => box(lastRow(a) + 1, a.column, whole(count, 1), a.columns)),
  GetRowsAbove: move((a, [count]) => box(a.row - whole(count, 1), a.column, whole(count, 1), a.columns)),
  GetColumnsAfter: move((a, [count]) => box(a.row, lastColumn(a) + 1, a.rows, whole(count, 1))),
  GetColumnsBefore: move((a, [count]) => box(a.row, a.column - whole(count, 1), a.rows, whole(count, 1))),
  GetBoundingRect: ({ sheet, box: a }, [other], host) =>
    make('Range', { sheet, box: union(a, areaOf(other, sheet, host).box) }),
  GetIntersection: meet,
  GetIntersectionOrNullObject: meet,
  GetUsedRange: ({ sheet, box: a }, [valuesOnly]) =>
    // Guess: of an empty range Excel gives its first cell.
    make('Range', { sheet, box: sheet.used(valuesOnly === true, a) ?? box(a.row, a.column) }),
  GetUsedRangeOrNullObject({ sheet, box: a }, [valuesOnly]) {
    const used = sheet.used(valuesOnly === true, a);
    return used && make('Range', { sheet, box: used });
  },
  GetMergedAreasOrNullObject: mergedAreas,
};

function meet({ sheet, box: a }: Area, [other]: readonly unknown[], host: ExcelHost): HostObject | null {
  const second = areaOf(other, sheet, host);
  const common = second.sheet === sheet ? intersection(a, second.box) : null;
  return common && make('Range', { sheet, box: common });
}

/** Only areas whose first cell lies in the range, and no more than 512 of them (excel.md, 5). */
function mergedAreas({ sheet, box: a }: Area): HostObject | null {
  const boxes = sheet.merges.filter(({ row, column }) => holds(a, row, column));
  if (boxes.length > 512) throw new HostError('GeneralException', 'There are too many merged areas.', 500);
  return boxes.length > 0 ? make('RangeAreas', { sheet, boxes }) : null;
}
