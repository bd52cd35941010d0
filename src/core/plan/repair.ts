import type { Note } from '../outcome/index.ts';
import { type Column, columnOf, readCode, type Row } from '../table/index.ts';
import { foldKey, oneLine } from '../text/index.ts';
import { type CellFacts, factsOf, fit, fitFrom } from './cellFit.ts';

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

/** 2 | title | A | B | Quý IV | | title | C | D over six columns → two rows; behind a group's title, a header again. */
function splitGlued(row: Row, columns: readonly Column[], notes: Note[]): Row[] {
  const task = columnOf(columns, 'task');
  const starts = [...new Set([0, task])].filter((start) => start >= 0);
  const cells = row.texts.map(factsOf);
  const keys = new Set(columns.map((column) => foldKey(column.header)));
  let best: { at: number; start: number; value: number } | undefined;
  for (let at = 1; at < row.texts.length; at++) {
    const tail = cells.slice(at);
    if ((row.texts[at] ?? '') === '') continue;
    if (saysHeader(tail, keys)) return withoutHeader(row, at, columns, notes);
    for (const start of starts) {
      if (at > columns.length || tail.length > columns.length - start) continue;
      const value = fitFrom(cells.slice(0, at), columns, 0) + fitFrom(tail, columns, start);
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

function saysHeader(cells: readonly CellFacts[], keys: ReadonlySet<string>): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  return (
    filled.length >= 3 && filled.every(({ text, isHeaderWord }) => isHeaderWord || keys.has(foldKey(text)))
  );
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
  // A sheet knows the column of each cell: what is missing there is blank.
  if (
    row.where.sheet !== undefined ||
    code !== 0 ||
    !isShort ||
    first === '' ||
    readCode(first).style !== 'none'
  )
    return row;
  const places = bestPlaces(cells.map(factsOf), columns);
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
  if (
    code < 0 ||
    readCode(row.texts[code] ?? '').style === 'none' ||
    filled.length !== 1 ||
    from === undefined ||
    from === task
  )
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
function bestPlaces(cells: readonly CellFacts[], columns: readonly Column[]): number[] {
  const memo = new Map<string, { value: number; places: number[] }>();
  const solve = (i: number, from: number): { value: number; places: number[] } => {
    if (i === cells.length) return { value: 0, places: [] };
    const key = JSON.stringify([i, from]);
    const known = memo.get(key);
    if (known) return known;
    let best = { value: -Infinity, places: [] as number[] };
    for (let c = from; c <= columns.length - (cells.length - i); c++) {
      const rest = solve(i + 1, c + 1);
      const value = fit(cells[i] as CellFacts, columns[c]?.role ?? 'other') + rest.value;
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
