import type { Note, Place } from '../../outcome/index.ts';
import { type GridRow, gridOf, type RawTable, splitLeadingCode } from '../../table/index.ts';
import { cleanText, oneLine } from '../../text/index.ts';
import type { Points } from '../decimal.ts';
import { type Amount, readAmount } from './amounts.ts';
import { criteriaHeader, type CriteriaHeader, repeatsCriteriaHeader } from './header.ts';
import type { CriteriaRole } from './roles.ts';

export type PointColumn = 'base' | 'bonus' | 'deduction';

/** A row below the header, cell by cell, before anything is made of it. */
export interface SourceRow {
  /** As written, "" where there is none. */
  code: string;
  /** The code stands in a merged cell that began above: a line of that row. */
  isLine: boolean;
  text: string;
  amounts: Partial<Record<PointColumn, Amount>>;
  /** Words where points were expected: "không xếp loại". */
  words: string[];
  /** Points of each level where those have columns: Tốt 20, Khá 15. */
  levels: { name: string; points: Points }[];
  weight?: string;
  /** How it is scored and what is remarked, as written. */
  guide: string[];
  evidence?: string;
  scorer?: string;
  appliesTo?: string;
  where: Place;
}

export interface SourceTable {
  rows: SourceRow[];
  notes: Note[];
}

/** A table of criteria as rows; undefined when its header says that it is none. */
export function sourceRows(table: RawTable): SourceTable | undefined {
  const grid = gridOf(table);
  const found = criteriaHeader(grid);
  if (!found) return undefined;
  const { header, end } = found;
  const above = grid.slice(0, end - header.rows.length).flatMap(({ cells, where }) => aside(cells, where));
  const notes: Note[] = [...above];
  const rows = grid.slice(end).flatMap((row) => {
    if (repeatsCriteriaHeader(row, header) || row.cells.every((cell) => !cell?.text.trim())) return [];
    return [rowOf(row, header, notes)];
  });
  return { rows, notes };
}

const aside = (cells: GridRow['cells'], where: Place): Note[] => {
  const text = [...new Set(cells)]
    .map((cell) => oneLine(cell?.text ?? ''))
    .filter(Boolean)
    .join(' | ');
  return text === ''
    ? []
    : [{ code: 'row-above-header', text: `Dòng trên tiêu đề bảng không đưa vào: “${text}”.`, where }];
};

function rowOf(row: GridRow, { columns }: CriteriaHeader, notes: Note[]): SourceRow {
  const { where } = row;
  const made: SourceRow = {
    code: '',
    isLine: false,
    text: '',
    amounts: {},
    words: [],
    levels: [],
    guide: [],
    where,
  };
  const put = PUTTERS(made, notes);
  const wide = row.cells.findIndex((cell) => cell && cell.colSpan >= Math.max(2, columns.length - 2));
  columns.forEach(({ role, header, own }, i) => {
    const cell = row.cells[i];
    if (!cell || (i > 0 && cell === row.cells[i - 1])) return;
    const isLent = cell.top < row.at;
    const text = cleanText(cell.text);
    if (role === 'code') made.isLine = isLent && text !== '';
    if (text === '' || (isLent && !LENDS.has(role))) return;
    put(i === wide && role === 'code' ? 'text' : role, text, role === 'level' ? own : header);
  });
  splitCode(made);
  return made;
}

/** A cell merged down says the same of each row it covers. */
const LENDS: ReadonlySet<CriteriaRole> = new Set(['scorer', 'appliesTo']);

const PUTTERS =
  (made: SourceRow, notes: Note[]) =>
  (role: CriteriaRole, text: string, header: string): void => {
    switch (role) {
      case 'code':
        if (isCodeLike(text)) made.code = text;
        else made.text = [text, made.text].filter(Boolean).join('\n');
        return;
      case 'text':
        made.text = [made.text, text].filter(Boolean).join('\n');
        return;
      case 'base':
      case 'bonus':
      case 'deduction':
        return putAmount(made, role, text);
      case 'level':
        return putLevel(made, header, text);
      case 'weight':
      case 'evidence':
      case 'scorer':
      case 'appliesTo':
        made[role] = text;
        return;
      case 'guide':
      case 'note':
        made.guide.push(text);
        return;
      case 'self':
      case 'verified':
      case 'other':
        notes.push({
          code: 'column-not-taken',
          text: `Cột “${header}” không thuộc bộ tiêu chí, ô không đưa vào: “${oneLine(text)}”.`,
          where: made.where,
        });
    }
  };

/** Points; words in their place are kept with the row: a long one is how it is scored. */
function putAmount(made: SourceRow, column: PointColumn, text: string): void {
  const amount = readAmount(text);
  if (amount) made.amounts[column] = amount;
  else made.words.push(text);
}

function putLevel(made: SourceRow, name: string, text: string): void {
  const amount = readAmount(text);
  if (amount) made.levels.push({ name, points: amount.points });
  else made.guide.push(`${name}: ${text}`);
}

const isCodeLike = (text: string) => text.length <= 12 && !/\s\p{L}{2,}/u.test(text);

/** Numbers written in front of the content where no column holds them: "1.1. Tỷ lệ …". */
function splitCode(row: SourceRow): void {
  if (row.code !== '' || row.isLine) return;
  const split = splitLeadingCode(row.text);
  if (!split || split.code.style === 'dash' || split.code.style === 'plus') return;
  row.code = split.code.written;
  row.text = split.rest;
}
