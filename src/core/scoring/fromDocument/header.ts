import { type GridRow, textAt } from '../../table/index.ts';
import { foldKey, oneLine } from '../../text/index.ts';
import { type CriteriaRole, criteriaRoleOf } from './roles.ts';

export interface CriteriaHeader {
  /** `own`: the last line of a header over several rows. */
  columns: { header: string; own: string; role: CriteriaRole }[];
  /** The rows of the grid that it takes. */
  rows: GridRow[];
}

const MOST_HEADER = 90;
const MOST_ABOVE = 12;
const POINTS: readonly CriteriaRole[] = ['base', 'bonus', 'deduction', 'self', 'verified', 'level'];
const ONCE: ReadonlySet<CriteriaRole> = new Set(['code', 'text', 'base', 'weight', 'scorer']);

/**
 * The header of a criteria table: a content and points of any sort, in the first rows, over one to three rows.
 * undefined: this is no table of criteria.
 */
export function criteriaHeader(
  grid: readonly GridRow[],
): { header: CriteriaHeader; end: number } | undefined {
  for (let at = 0; at < Math.min(grid.length, MOST_ABOVE); at += 1)
    for (const height of [3, 2, 1]) {
      const rows = grid.slice(at, at + height);
      const columns = rows.length === height && isHeaderLike(rows) ? columnsOf(rows) : undefined;
      if (!columns) continue;
      const numbers = grid[at + height];
      const end = at + height + (numbers && isNumbers(numbers) ? 1 : 0);
      return { header: { columns, rows: grid.slice(at, end) }, end };
    }
  return undefined;
}

/** All rows short, the first one with words of headers and no number of a row, each further one below a cell that spans. */
function isHeaderLike(rows: readonly GridRow[]): boolean {
  const [first, ...more] = rows;
  const short = rows.every(({ cells }) =>
    cells.every((cell) => (cell?.text.trim().length ?? 0) <= MOST_HEADER),
  );
  return (
    short &&
    first !== undefined &&
    first.cells.some((cell) => cell) &&
    !first.cells.some((cell) => A_NUMBER.test(cell?.text.trim() ?? '')) &&
    more.every((row) => isBelow(first, row))
  );
}

/** "4." in the first column: this row is one of the things that are numbered. */
const A_NUMBER = /^\(?\d{1,2}[.)]?$/u;

function isBelow(first: GridRow, row: GridRow): boolean {
  const own = row.cells.map((cell, i) => (cell && cell.top === row.at ? textAt(row, i).trim() : ''));
  const code = first.cells.findIndex((cell) => criteriaRoleOf(cell?.text ?? '') === 'code');
  return (
    own.some(Boolean) &&
    (code < 0 || own[code] === '') &&
    own.every(
      (text, i) => text === '' || (!/\d/u.test(text) && (isSpanned(first, i) || !textAt(first, i).trim())),
    )
  );
}

/** Does the cell above lie over this column and a neighbour? */
const isSpanned = ({ cells }: GridRow, i: number) => (cells[i]?.colSpan ?? 1) > 1;

function columnsOf(rows: readonly GridRow[]): CriteriaHeader['columns'] | undefined {
  const taken = new Set<CriteriaRole>();
  const width = rows[0]?.cells.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => {
    const lines = [...new Set(rows.map((row) => row.cells[i]))].map((cell) => oneLine(cell?.text ?? ''));
    const header = lines.filter(Boolean).join(' – ');
    const own = lines.findLast(Boolean) ?? '';
    const role = criteriaRoleOf(own) === 'other' ? criteriaRoleOf(header) : criteriaRoleOf(own);
    if (ONCE.has(role) && taken.has(role)) return { header, own, role: 'other' as const };
    taken.add(role);
    return { header, own, role };
  });
  const read = taken.has('text') ? columns : withContent(columns);
  return isCriteria(read.map(({ role }) => role)) ? read : undefined;
}

/** "Nội dung chấm điểm" says how a content is scored, unless no other column holds the content. */
function withContent(columns: CriteriaHeader['columns']): CriteriaHeader['columns'] {
  const at = columns.findIndex(({ role, own }) => role === 'guide' && CONTENT.test(foldKey(own)));
  return columns.map((column, i) => (i === at ? { ...column, role: 'text' } : column));
}
const CONTENT = /^(?:noi dung|tieu chuan|tieu chi)(?: |$)/u;

/** A content and points; of a table of two columns both, else a further column that such tables have. */
function isCriteria(roles: readonly CriteriaRole[]): boolean {
  return roles.includes('text') && roles.some((role) => POINTS.includes(role));
}

/** "(1) (2) (3)" or "A B 1 2". */
function isNumbers(row: GridRow): boolean {
  const texts = row.cells.map((cell) => (cell?.text ?? '').trim()).filter(Boolean);
  return (
    texts.length >= 3 &&
    texts.filter((text) => /^\(?(?:\d{1,2}|[A-ZĐ])\)?$/u.test(text)).length === texts.length &&
    texts.some(
      (text, i) =>
        /\d/u.test(text) &&
        Number(text.replace(/\D/gu, '')) === Number((texts[i + 1] ?? '').replace(/\D/gu, '') || NaN) - 1,
    )
  );
}

/** Does this row say the header again after a page break? */
export function repeatsCriteriaHeader(row: GridRow, { rows }: CriteriaHeader): boolean {
  const said = (one: GridRow) => one.cells.map((cell) => oneLine(cell?.text ?? '')).join('|');
  return rows.some((one) => said(one) === said(row)) && row.cells.some((cell) => cell?.text.trim());
}
