import { cleanText } from '../text/index.ts';
import { type GridRow, textAt } from './grid.ts';
import { roleOfHeader } from './roles.ts';

const isKnown = (text: string) => roleOfHeader(text) !== 'other';

const MOST_LINES = 3;

/** The first row of a header and those below that go on with it: "Tiến độ" over "Năm 2026" over "Quý I", "Quý II". */
export function headerLines(rows: readonly GridRow[], at: number): GridRow[] {
  const lines = rows.slice(at, at + 1);
  for (let next = rows[at + 1]; next && lines.length < MOST_LINES; next = rows[at + lines.length]) {
    if (!goesOnWithHeader(lines, next)) break;
    lines.push(next);
  }
  return lines;
}

/** What a row has that is no merged cell of the row above. */
const ownTexts = (row: GridRow, above: GridRow) =>
  row.cells.map((cell, i) => (cell && cell !== above.cells[i] ? cleanText(cell.text) : ''));

/**
 * Below a spanning cell, or a gap of the first row, stand short header words, and nothing below code and task. A third
 * row has all its words below spanning cells: with gaps it is the first row of work.
 */
function goesOnWithHeader(lines: readonly GridRow[], row: GridRow): boolean {
  const above = lines.at(-1) as GridRow;
  const own = ownTexts(row, above);
  const filled = own.filter(Boolean);
  if (filled.length === 0 || filled.some((text) => text.length > 60)) return false;
  const isBelow = lines.length === 1 ? own.some(isUnderFirst(above)) : own.every(isUnderSecond(above));
  if (!isBelow) return false;
  const isOverFixed = own.some(
    (text, i) => text !== '' && lines.some((line) => isFixed(textAt(line, i)) && !underSpan(line, i)),
  );
  return !isOverFixed && filled.some((text) => isKnown(text) || isTimeLabel(text));
}

const isUnderFirst = (above: GridRow) => (text: string, i: number) =>
  underSpan(above, i) || (i > 0 && text !== '' && !cleanText(textAt(above, i)));
const isUnderSecond = (above: GridRow) => (text: string, i: number) => text === '' || underSpan(above, i);

const isFixed = (text: string) => ['code', 'task'].includes(roleOfHeader(text));
const underSpan = (row: GridRow, i: number) =>
  row.cells[i] !== undefined && (row.cells[i] === row.cells[i - 1] || row.cells[i] === row.cells[i + 1]);
/** "T1", "Tháng 01", "12", "Quý II": the time that a column of marks stands for. */
const isTimeLabel = (text: string) =>
  /^(?:(t(háng)?\s*\.?\s*)?(0?[1-9]|1[0-2])|qu[ýí]\s*(i{1,3}|iv|[1-4]))$/iu.test(text.trim());

export const headerText = (text: string) => cleanText(text).replace(/\s*\n\s*/gu, ' ');

/** "Phân công" over "Chủ trì" and "Phối hợp" → "Phân công – Chủ trì"; a blank cell of the first line has the words at its left. */
export function joinLines(lines: readonly GridRow[]): string[] {
  const parts = lines.map((line, depth) => {
    const [above, below] = [lines[depth - 1], lines[depth + 1]];
    let left = '';
    return line.cells.map((cell, i) => {
      const own = cell === above?.cells[i] ? '' : headerText(cell?.text ?? '');
      const goesOn = !above && below && below.cells[i] !== cell && headerText(textAt(below, i)) !== '';
      left = own || (goesOn ? left : '');
      return left;
    });
  });
  return (parts[0] ?? []).map((_, i) =>
    parts
      .map((line) => line[i])
      .filter(Boolean)
      .join(' – '),
  );
}

/** The words that tell what a column holds: below "Phân công" the last line; where it says nothing ("T1"), the whole does. */
export function tellingWords(lines: readonly GridRow[], headers: readonly string[]): string[] {
  const below = lines.slice(1).map((line, i) => ownTexts(line, lines[i] as GridRow));
  return headers.map((header, i) => {
    const last = below.map((own) => own[i]).findLast(Boolean) ?? '';
    return isKnown(last) ? last : isTimeLabel(last) ? '' : header;
  });
}
