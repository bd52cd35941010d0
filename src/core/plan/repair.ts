import { readDeadline } from '../deadlines/index.ts';
import type { Note } from '../outcome/index.ts';
import { type Column, type ColumnRole, columnOf, readCode, type Row, roleOfHeader } from '../table/index.ts';
import { foldKey, oneLine } from '../text/index.ts';

/**
 * Rows of text with tabs can lose or gain cells: two rows glued into one, a header glued behind a group's title,
 * the first cell missing below a merged one. They are put back by what each cell can be: a number, a deadline,
 * a body, a sentence.
 */
export function repairRows(rows: readonly Row[], columns: readonly Column[]): { rows: Row[]; notes: Note[] } {
  const notes: Note[] = [];
  const repaired = rows.flatMap((row) => {
    if (row.wide) return [row];
    if (row.texts.length > columns.length) return splitGlued(row, columns, notes);
    return [headingIntoPlace(shiftShort(row, columns, notes), columns, notes)];
  });
  return { rows: repaired, notes };
}

/** How well a text suits a role, from 0 to 1; blank suits everything a little. */
function fit(text: string, role: ColumnRole): number {
  if (text === '') return 0.3;
  if (role === 'code') return readCode(text).style === 'none' ? -1 : 1;
  if (role === 'deadline') return isDeadline(text) ? 1 : 0;
  if (role === 'task') return !isDeadline(text) && readCode(text).style === 'none' ? taskFit(text) : 0;
  if (role === 'lead' || role === 'implementer' || role === 'coordinator') return isBody(text) ? 1 : 0;
  return isDeadline(text) || isBody(text) ? 0.1 : 0.4;
}

const isDeadline = (text: string) =>
  text.length < 120 && !['unread', 'none'].includes(readDeadline(text, { year: 2000 }).kind);
const taskFit = (text: string) => (isBody(text) ? 0.3 : text.length > 25 ? 1 : 0.5);

const BODY_WORDS =
  /^(các |lãnh đạo |thường trực |thành viên |đ\/c |ủy ban|ubnd|hđnd|ubmttq|mttq|hội |hội đồng|sở |ban |bộ |phòng |văn phòng|vp|trung tâm|chi cục|cục |tổng cục|công an|đảng ủy|quận ủy|huyện ủy|thành ủy|tỉnh ủy|trường |liên đoàn|đoàn |cơ quan|đơn vị|viện |bảo hiểm|kho bạc|ngân hàng|thanh tra|tòa án|đài |báo |thuế |chủ tịch|cụm |khối )/iu;
const isBody = (text: string) => BODY_WORDS.test(`${oneLine(text)} `) && text.length < 400;

function score(texts: readonly string[], columns: readonly Column[], from: number): number {
  return (
    texts.reduce((sum, text, i) => sum + fit(text, columns[from + i]?.role ?? 'other'), 0) /
    Math.max(1, texts.length)
  );
}

/** 2 | title | A | B | Quý IV | | title | C | D over six columns → two rows; behind a group's title, a header again. */
function splitGlued(row: Row, columns: readonly Column[], notes: Note[]): Row[] {
  const task = columnOf(columns, 'task');
  const starts = [...new Set([0, task])].filter((start) => start >= 0);
  let best: { at: number; start: number; value: number } | undefined;
  for (let at = 1; at < row.texts.length; at++) {
    const tail = row.texts.slice(at);
    if ((row.texts[at] ?? '') === '') continue;
    if (saysHeader(tail, columns)) return withoutHeader(row, at, columns, notes);
    for (const start of starts) {
      if (at > columns.length || tail.length > columns.length - start) continue;
      const value = score(row.texts.slice(0, at), columns, 0) + score(tail, columns, start);
      if (!best || value > best.value) best = { at, start, value };
    }
  }
  if (!best) return [overflow(row, columns, notes)];
  const { at, start } = best;
  const second = padded([...Array.from({ length: start }, () => ''), ...row.texts.slice(at)], columns);
  notes.push({
    code: 'glued-row',
    text: `Hai dòng dính liền đã được tách; dòng sau bắt đầu từ “${oneLine(row.texts[at] ?? '').slice(0, 60)}”.`,
    where: row.where,
  });
  return [asRow(row, padded(row.texts.slice(0, at), columns)), { ...asRow(row, second), afterBreak: false }];
}

function saysHeader(texts: readonly string[], columns: readonly Column[]): boolean {
  const keys = new Set(columns.map((column) => foldKey(column.header)));
  const filled = texts.filter(Boolean);
  const hits = filled.filter(
    (text) => keys.has(foldKey(text)) || (text.length < 40 && roleOfHeader(text) !== 'other'),
  );
  return filled.length >= 3 && hits.length === filled.length;
}

function withoutHeader(row: Row, at: number, columns: readonly Column[], notes: Note[]): Row[] {
  const text = row.texts.slice(at).filter(Boolean).map(oneLine).join(' | ');
  notes.push({ code: 'header-repeated', text: `Đã bỏ dòng tiêu đề lặp lại “${text}”.`, where: row.where });
  return [asRow(row, padded(row.texts.slice(0, at), columns))];
}

/** No sensible cut: what does not fit joins the last column, so that nothing is lost. */
function overflow(row: Row, columns: readonly Column[], notes: Note[]): Row {
  const kept = row.texts.slice(0, columns.length);
  const rest = row.texts.slice(columns.length).filter(Boolean).join('\n');
  kept[columns.length - 1] = [kept[columns.length - 1], rest].filter(Boolean).join('\n');
  notes.push({
    code: 'row-too-wide',
    text: `Dòng có nhiều ô hơn số cột; phần thừa “${oneLine(rest)}” được giữ ở cột cuối.`,
    where: row.where,
  });
  return asRow(row, kept);
}

/** Fewer cells than columns and the first is no number: the cells move right to where they fit best, in order. */
function shiftShort(row: Row, columns: readonly Column[], notes: Note[]): Row {
  const code = columnOf(columns, 'code');
  const first = row.texts[0] ?? '';
  const cells = row.texts.slice(0, row.width);
  const isShort = row.width >= 2 && row.width < columns.length && cells.filter(Boolean).length >= 2;
  if (code !== 0 || !isShort || first === '' || readCode(first).style !== 'none') return row;
  const places = bestPlaces(cells, columns);
  if (places.every((place, i) => place === i)) return row;
  const texts = columns.map(() => '');
  places.forEach((place, i) => (texts[place] = cells[i] ?? ''));
  notes.push({
    code: 'row-shifted',
    text: `Dòng thiếu ô đầu (ô gộp ở dòng trên); nội dung được hiểu là “${oneLine(first).slice(0, 60)}”.`,
    where: row.where,
  });
  return asRow(row, texts);
}

/** A number, no content and one other cell: the content slipped into the wrong column. */
function headingIntoPlace(row: Row, columns: readonly Column[], notes: Note[]): Row {
  const task = columnOf(columns, 'task');
  const code = columnOf(columns, 'code');
  const filled = row.texts.flatMap((text, i) => (text !== '' && i !== code ? [i] : []));
  const from = filled[0];
  if (code < 0 || row.texts[code] === '' || filled.length !== 1 || from === undefined || from === task)
    return row;
  const texts = [...row.texts];
  texts[task] = texts[from] ?? '';
  texts[from] = '';
  notes.push({
    code: 'row-shifted',
    text: `Nội dung “${oneLine(texts[task] ?? '').slice(0, 60)}” nằm lệch cột, đã đưa về cột nội dung.`,
    where: row.where,
  });
  return { ...row, texts };
}

/** Order-keeping assignment of cells to columns with the best sum of fits; ties go left. */
function bestPlaces(cells: readonly string[], columns: readonly Column[]): number[] {
  const memo = new Map<string, { value: number; places: number[] }>();
  const solve = (i: number, from: number): { value: number; places: number[] } => {
    if (i === cells.length) return { value: 0, places: [] };
    const key = JSON.stringify([i, from]);
    const known = memo.get(key);
    if (known) return known;
    let best = { value: -Infinity, places: [] as number[] };
    for (let c = from; c <= columns.length - (cells.length - i); c++) {
      const rest = solve(i + 1, c + 1);
      const value = fit(cells[i] ?? '', columns[c]?.role ?? 'other') + rest.value;
      if (value > best.value + 1e-9) best = { value, places: [c, ...rest.places] };
    }
    memo.set(key, best);
    return best;
  };
  return solve(0, 0).places;
}

const padded = (texts: readonly string[], columns: readonly Column[]) =>
  columns.map((_, i) => texts[i] ?? '');
const asRow = (row: Row, texts: string[]): Row => ({
  ...row,
  texts,
  inherited: texts.map(() => false),
  width: texts.length,
});
