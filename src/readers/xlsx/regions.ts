import type { LaidRow } from './layout.ts';
import { shown } from './shown.ts';

/** A part of a sheet: rows that stand together as a table, or a line of text. */
export type Region = { kind: 'table'; rows: LaidRow[] } | { kind: 'line'; row: LaidRow };

/**
 * Blank rows part a sheet; in each part the rows of a single cell above the first full row are lines of text (titles,
 * "(Kèm theo …)"), and so are those below the last one, unless they are drawn as rows of the table. A group's title
 * between full rows is a row.
 */
export function regionsOf(rows: readonly LaidRow[]): Region[] {
  return runsOf(rows).flatMap((run) => {
    const first = leading(run);
    const last = Math.max(first, trailing(run));
    const table = run.slice(first, last);
    return [
      ...linesOf(run.slice(0, first)),
      ...(table.length > 0 ? [{ kind: 'table' as const, rows: table }] : []),
      ...linesOf(run.slice(last)),
    ];
  });
}

function runsOf(rows: readonly LaidRow[]): LaidRow[][] {
  const runs: LaidRow[][] = [];
  rows.forEach((row, i) => {
    if (i > 0 && rows[i - 1]?.row === row.row - 1) runs.at(-1)?.push(row);
    else runs.push([row]);
  });
  return runs;
}

const linesOf = (rows: readonly LaidRow[]): Region[] =>
  rows.filter(({ cells, under }) => cells.length + under.length > 0).map((row) => ({ kind: 'line', row }));

/** How many rows at the top are lines; a title merged over two rows is one of them. */
function leading(run: readonly LaidRow[]): number {
  let at = 0;
  for (let row = run[at]; row && isLine(run, at); row = run[at]) at += heightOf(row);
  return at;
}

const heightOf = ({ row, cells }: LaidRow) => Math.max(1, (cells[0]?.area?.bottom ?? row) - row + 1);

function isLine(run: readonly LaidRow[], at: number): boolean {
  const row = run[at];
  if (!row || row.cells.length !== 1 || row.continued) return false;
  return run.slice(at + 1, at + heightOf(row)).every(({ cells }) => cells.length === 0);
}

/** Where the lines below the table begin. */
function trailing(run: readonly LaidRow[]): number {
  const isFull = ({ cells, continued }: LaidRow) => cells.length > 1 || continued;
  const full = run.filter(isFull);
  const framed = full.filter(({ bordered }) => bordered).length * 2 > full.length;
  let at = run.findLastIndex(isFull) + 1;
  for (let row = run[at]; row && (framed ? row.bordered : isDashed(row)); row = run[at]) at++;
  return at;
}

/** In a sheet without lines drawn, "- Kiện toàn Hội đồng" alone in a row still belongs to the row above. */
function isDashed({ cells }: LaidRow): boolean {
  const [first] = cells;
  return first !== undefined && /^\s*[-–+•]/u.test(shown(first.cell, false).text);
}
