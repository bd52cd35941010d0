/** A line of text and the least of a row, in points, for the font of the sheets (Times New Roman 11). */
export const LINE_HEIGHT = 14.5;

/**
 * How many lines a text takes in a column of that width: wrapped at blanks, a word that is too long is broken.
 * Letters are weighed, since capitals are half as wide again as small ones; a little is kept in hand, a line too many
 * is better than one that cannot be seen.
 */
export function linesOf(text: string, width: number, weight = 1): number {
  const room = Math.max(2, width - 1.2) / weight;
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, room), 0);
}

function linesOfParagraph(line: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of line.split(' ')) {
    const long = widthOf(word);
    const gap = filled > 0 ? 0.5 : 0;
    if (filled + gap + long <= room) filled += gap + long;
    else {
      const broken = Math.ceil(long / room);
      lines += (filled > 0 ? 1 : 0) + broken - 1;
      filled = long - (broken - 1) * room;
    }
  }
  return lines;
}

/** In digits, as column widths are counted. */
function widthOf(word: string): number {
  let sum = 0;
  for (const sign of word)
    sum += WIDE.test(sign) ? 2 : CAPITAL.test(sign) ? 1.45 : NARROW.test(sign) ? 0.6 : 0.97;
  return sum;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1ffff}…—%@]/u;
const CAPITAL = /[\p{Lu}mwMW&]/u;
const NARROW = /[\p{Mn}.,;:!'()[\]|ilíìỉĩịtfrjI/-]/u;
