import fc from 'fast-check';
import type { SourceDocument } from '../../src/core/table/index.ts';
import type { Block, Row, Table } from '../support/samples/office/model.ts';

/** A table drawn at random, and its cells as "text @column", "text @column c2 r3" by row, as a reader should find them. */
export interface Drawn {
  block: Table;
  grid: string[][];
}

const WORDS = [
  'Tổng kết',
  'Phòng Nội vụ',
  'Trước ngày 15/6',
  'Quý III',
  'a < b & c',
  '“Dân vận khéo”',
  '1.',
  '2',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .chain((parts) => fc.constantFrom(' ', '\n', '¶').map((between) => parts.join(between)));

interface Piece {
  text: string;
  width: number;
  height: number;
}
const piece: fc.Arbitrary<Piece> = fc.record({
  text,
  width: fc.constantFrom(1, 1, 1, 2, 3),
  height: fc.constantFrom(1, 1, 1, 2, 3),
});

/** Rows and columns are filled with the pieces from the left and the top, each as large as there is room for. */
export const drawnTable: fc.Arbitrary<Drawn> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc
      .array(piece, { minLength: rows * columns, maxLength: rows * columns })
      .map((pieces) => draw(rows, columns, pieces)),
  );

function draw(height: number, width: number, pieces: readonly Piece[]): Drawn {
  const taken = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  const rows: Row[] = taken.map(() => ({ cells: [] }));
  const grid: string[][] = taken.map(() => []);
  let next = 0;
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      if (taken[row]?.[column]) continue;
      // Each row and column keeps its first cell for itself: one that others cover wholly is none in some programs.
      const wanted = row === 0 || column === 0 ? { width: 1, height: 1 } : pieces[next];
      const own = pieces[next++]?.text ?? '';
      const colSpan = roomFor(taken[row] ?? [], column, wanted?.width ?? 1);
      const rowSpan = Math.min(wanted?.height ?? 1, height - row);
      for (let y = row; y < row + rowSpan; y++) taken[y]?.fill(true, column, column + colSpan);
      rows[row]?.cells.push({ text: own, colSpan, rowSpan });
      grid[row]?.push(shown(own.replaceAll('¶', '\n'), column, colSpan, rowSpan));
    }
  return { block: { kind: 'table', widths: Array.from({ length: width }, () => 1500), rows }, grid };
}

function roomFor(row: readonly boolean[], column: number, wanted: number): number {
  let width = 1;
  while (width < wanted && column + width < row.length && !row[column + width]) width++;
  return width;
}

const shown = (content: string, column: number, colSpan = 1, rowSpan = 1) =>
  `${content} @${column}${colSpan > 1 ? ` c${colSpan}` : ''}${rowSpan > 1 ? ` r${rowSpan}` : ''}`;

/** The tables of a document that was read, written in the same way. */
export const gridsOf = ({ blocks }: SourceDocument): string[][][] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : [
          block.rows.map(({ cells }) =>
            cells.map((cell) => shown(cell.text, cell.column, cell.colSpan, cell.rowSpan)),
          ),
        ],
  );

/** Tables one below the other, a line between. */
export const pageOf = (tables: readonly Drawn[]): Block[] =>
  tables.flatMap(({ block }, i): Block[] => [{ kind: 'p', text: `Bảng ${i + 1}` }, block]);
