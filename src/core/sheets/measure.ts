/** A line of text and the least of a row, in points, for the font of the sheets (Times New Roman 11). */
export const LINE_HEIGHT = 14.5;

/**
 * How many lines a text takes in a column of that width: wrapped at blanks, a word that is too long is broken. A little
 * is kept in hand: a line too many is better than one that cannot be seen.
 */
export const linesOf = (text: string, width: number, weight?: number): number =>
  linesIn(text, roomIn(width, weight));

const linesIn = (text: string, room: number): number =>
  text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, room), 0);

/** linesOf that remembers: the words of a task stand on a row for each of its units. */
export function lineCounter(): typeof linesOf {
  const known = new Map<string, Map<number, number>>();
  return (text, width, weight) => {
    const room = roomIn(width, weight);
    const ofText = known.get(text) ?? new Map<number, number>();
    const lines = ofText.get(room) ?? linesIn(text, room);
    known.set(text, ofText.set(room, lines));
    return lines;
  };
}

/** A column of 10 is 10 × 7 pixels wide, 5 of them margin; a digit of this font takes 7⅓ pixels. */
const roomIn = (width: number, weight = 1) => Math.max(2, (width * 7 - 5) / 7.34 - 0.4) / weight;

function linesOfParagraph(line: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of line.split(' ')) {
    const long = widthOf(word);
    const gap = filled > 0 ? BLANK : 0;
    if (filled + gap + long <= room) filled += gap + long;
    else {
      const broken = Math.ceil(long / room);
      lines += (filled > 0 ? 1 : 0) + broken - 1;
      filled = long - (broken - 1) * room;
    }
  }
  return lines;
}

/** In digits, as column widths are counted; marks above and below a letter take no room. */
export function widthOf(word: string): number {
  let sum = 0;
  for (const sign of word.normalize('NFD'))
    sum += WIDTHS.get(sign) ?? (MARK.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1);
  return sum;
}

/** Widths of Times New Roman in digits; what is not named is as wide as a digit, signs of the East are two. */
const BLANK = 0.5;
const WIDTHS = new Map(
  (
    [
      [0.4, "|'"],
      [BLANK, ' ,.'],
      [0.56, 'ijlt/:;\\'],
      [0.67, 'fr-!()[]`I‘’'],
      [0.78, 'sJ'],
      [0.89, 'acez?“”"'],
      [1.13, 'FPS+<=>~'],
      [1.22, 'ELTZ'],
      [1.34, 'BCR'],
      [1.45, 'ADGHKNOQUVXYĐw'],
      [1.56, 'm&'],
      [1.67, '%'],
      [1.78, 'M'],
      [1.89, 'W@'],
      [2, '—…'],
      // The horns of ơ and ư.
      [0.08, '\u031b'],
    ] as [number, string][]
  ).flatMap(([width, signs]) => [...signs].map((sign): [string, number] => [sign, width])),
);
const MARK = /\p{Mn}/u;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1ffff}]/u;
