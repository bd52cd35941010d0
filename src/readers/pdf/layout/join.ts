import { splitLeadingCode } from '../../../core/table/index.ts';
import { isSyllable } from '../../../core/text/index.ts';
import type { Line } from './line.ts';

/** What lines may fill: the inside of a cell, or the text between the margins. */
export interface Room {
  left: number;
  right: number;
}

/** Lines put together to paragraphs; `lines` are those each is made of. */
export interface Paragraph {
  text: string;
  lines: Line[];
}

/**
 * Lines as paragraphs. A line goes on with the one above where its first word had no room there; a word that had
 * room was put on a new line on purpose.
 */
export function paragraphsOf(lines: readonly Line[], room: Room): Paragraph[] {
  const step = usualStep(lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const last = paragraphs.at(-1);
    if (!last || !above || begins(line, above, room, step))
      paragraphs.push({ text: line.text, lines: [line] });
    else {
      last.text = isTorn(line, above, room) ? last.text + line.text : glued(last.text, line.text);
      last.lines.push(line);
    }
  });
  return paragraphs;
}

function begins(line: Line, above: Line, room: Room, step: number): boolean {
  if (Math.abs(line.size - above.size) > 0.15 * above.size) return true;
  if (line.base - above.base > 1.3 * step) return true;
  if (hadRoom(line, above, room) || isTitle(line, above, room)) return true;
  if (isMarked(line) && /[.;:!?…]$/u.test(above.text)) return true;
  return isBelowTitle(line, above) || isIndented(line, above, room);
}

/** A blank and a little more than the word itself: widths are rounded. */
function hadRoom(line: Line, above: Line, room: Room): boolean {
  const free = room.right - above.right + (isCentred(above, room) ? above.left - room.left : 0);
  return free > line.firstWord + 0.35 * line.size;
}

/** As much room before it as behind it, and not none. */
function isCentred({ left, right, size }: Line, room: Room): boolean {
  const [before, after] = [left - room.left, room.right - right];
  return before > size / 2 && Math.abs(before - after) < size / 2;
}

/** "KẾ HOẠCH" about the middle, below a line that is not in capitals: tables may be wider than the text it is centred in. */
function isTitle({ text, left, right, size }: Line, above: Line, room: Room): boolean {
  const [before, after] = [left - room.left, room.right - right];
  const isMiddle = Math.min(before, after) > 4 * size && Math.abs(before - after) < 4 * size;
  return isMiddle && /^\p{Lu}+(?: \p{Lu}+)+$/u.test(text) && /\p{Ll}/u.test(above.text);
}

/** "VII" + "I", "511/SGDĐ" + "T" in a narrow column: what found no room is cut anywhere, without a blank. */
function isTorn(line: Line, above: Line, room: Room): boolean {
  const free = room.right - room.left - (above.right - above.left);
  const [word = ''] = line.text.split(' ');
  const letter = Math.max(DIGIT * above.size, (1.2 * line.firstWord) / Math.max(1, word.length));
  if (free >= letter || /\s/u.test(above.text)) return false;
  return NUMERAL.test(above.text) ? NUMERAL.test(line.text) : !isSyllable(above.text) && !isSyllable(word);
}

/** Width of a digit, of the size: with less room than that, or than a letter of the rest takes, a word is cut. */
const DIGIT = 0.55;
const NUMERAL = /^[IVXLC\d]+(?:\.[IVXLC\d]*)*$/u;

const isMarked = ({ text }: Line) => splitLeadingCode(text) !== null;

/** "(Kèm theo Kế hoạch …)" below a title in capitals, however full its last line is. */
const isBelowTitle = (line: Line, above: Line) =>
  line.text.startsWith('(') && above.text.length > 20 && above.text === above.text.toUpperCase();

/** A first line further in than the one above it, which is no item of a list with its text hanging. */
const isIndented = (line: Line, above: Line, room: Room) =>
  line.left > above.left + line.size &&
  above.left - room.left < above.size / 2 &&
  !isMarked(above) &&
  !isCentred(line, room);

/** The usual way from line to line: the middle one of all. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, i) => line.base - (lines[i] as Line).base);
  const own = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return own[Math.floor((own.length - 1) / 2)] ?? Infinity;
}

/** "tháng 10-" + "2025": a word cut at its hyphen keeps it, as it is written with one; a soft hyphen goes. */
export function glued(above: string, line: string): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + line;
  return /[\p{L}\p{N}][-/]$/u.test(above) ? above + line : `${above} ${line}`;
}
