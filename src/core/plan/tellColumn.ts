import { readDeadline } from '../deadlines/index.ts';
import type { TellColumn } from '../table/index.ts';
import { oneLine } from '../text/index.ts';
import { splitUnits, startsLikeABody } from '../units/index.ts';
import { ANY_YEAR } from './anyYear.ts';

const FEWEST = 2;
const LONGEST_TIME = 80;
/** A content is a sentence, longer than the names of people, awards and places. */
const LEAST_CONTENT = 20;

/**
 * "Trước 15/01", "Tháng 02, tháng 8" → deadline; "Phòng Kinh tế", "Các trường" → body, "Hiệu trưởng" → person; sentences → task.
 * Two cells at least, and two of three of one kind: a column of something else has some of every kind.
 */
export const tellColumn: TellColumn = (texts) => {
  const cells = texts.map(oneLine);
  if (cells.length < FEWEST) return undefined;
  if (areMostly(cells, isTime)) return 'deadline';
  if (areMostly(cells, startsLikeABody)) return areMostly(cells, isPerson) ? 'person' : 'body';
  const letters = cells.reduce((sum, text) => sum + text.length, 0);
  return letters / cells.length >= LEAST_CONTENT ? 'task' : undefined;
};

const areMostly = (cells: readonly string[], is: (text: string) => boolean) =>
  cells.filter(is).length >= (cells.length * 2) / 3;

const isPerson = (text: string) => splitUnits(text).every(({ kind }) => kind === 'person');

/** A time and hardly more: neither "2026", which may count anything, nor a paper with its date. */
function isTime(text: string): boolean {
  if (text.length > LONGEST_TIME || /^\d*$/u.test(text)) return false;
  const { kind, note = '' } = readDeadline(text, { year: ANY_YEAR });
  return !NO_TIMES.has(kind) && note.length < text.length / 2;
}

const NO_TIMES = new Set(['none', 'unread', 'reference', 'conditional', 'status']);
