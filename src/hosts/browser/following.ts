import type { BookContent, CellValue } from '../../core/workbook/index.ts';
import type { BookStep } from './bookStep.ts';
import { sheetOf } from './inBook.ts';

type PutCells = Extract<BookStep, { kind: 'put-cells' }>;

/**
 * Cells that a person fills, with what follows as in Excel: rows right below a table belong to it and get its formulas,
 * and a head typed over names its column. A head that is blank, or that another column has, stays as it was.
 */
export function withFollowing(content: BookContent, put: PutCells): BookStep[] {
  const { tables } = sheetOf(content, put.sheet);
  const right = put.left + Math.max(0, ...put.cells.map((row) => row.length)) - 1;
  const bottom = put.top + put.cells.length - 1;
  const steps: BookStep[] = [put];
  for (const { name, area, columns } of tables) {
    const meets = put.left <= area.right && right >= area.left;
    if (!meets) continue;
    if (put.top <= area.top && bottom >= area.top) steps.push(...headSteps(put, { name, area, columns }));
    if (put.top > area.bottom + 1 || bottom <= area.bottom || isBlankFrom(put, area.bottom + 1)) continue;
    steps.push({ kind: 'grow-table', sheet: put.sheet, table: name, bottom });
    columns.forEach(({ formula }, i) => {
      const column = area.left + i;
      if (formula === undefined || (column >= put.left && column <= right)) return;
      const cells = Array.from({ length: bottom - area.bottom }, (): CellValue[] => [{ formula }]);
      steps.push({ kind: 'put-cells', sheet: put.sheet, top: area.bottom + 1, left: column, cells });
    });
  }
  return steps;
}

const isBlankFrom = ({ top, cells }: PutCells, row: number): boolean =>
  cells.slice(Math.max(0, row - top)).every((line) => line.every((cell) => cell === null));

type Table = BookContent['sheets'][number]['tables'][number];

function headSteps(put: PutCells, { name, area, columns }: Table): BookStep[] {
  const line = put.cells[area.top - put.top] ?? [];
  return columns.flatMap(({ header }, i): BookStep[] => {
    const at = area.left + i - put.left;
    if (at < 0 || at >= line.length) return [];
    const next = line[at];
    const isFree = !columns.some(
      (other, j) => j !== i && other.header.toLowerCase() === String(next).toLowerCase(),
    );
    const stays = {
      kind: 'put-cells' as const,
      sheet: put.sheet,
      top: area.top,
      left: area.left + i,
      cells: [[header]],
    };
    if (typeof next !== 'string' || next.trim() === '' || !isFree) return [stays];
    return next === header
      ? []
      : [{ kind: 'name-column', sheet: put.sheet, table: name, column: i, header: next }];
  });
}
