const BLANK_MM = 4;
const LETTER_MM = 2.35;
const CAPITAL_MM = 3.2;

/** The width of a line of Times New Roman 12, about, in millimetres. */
export const widthOf = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (letter === letter.toLowerCase() ? LETTER_MM : CAPITAL_MM), 0);

/**
 * Widths of columns that follow their content: at least the longest word, and of the rest the more the more there is to
 * say, by square roots, so that all columns come to a like height. Together they are `total` millimetres.
 */
export function columnWidths(columns: readonly (readonly string[])[], total: number): number[] {
  const least = columns.map((texts) => Math.min(total / 3, longestWord(texts) + BLANK_MM));
  const sum = least.reduce((a, b) => a + b, 0);
  if (sum >= total) return rounded(least.map((width) => (width * total) / sum));
  const most = columns.map((texts, i) => Math.max(least[i] ?? 0, longestLine(texts) + BLANK_MM));
  return rounded(share(least, most, columns.map(weightOf), total));
}

/** Hands the rest out by weight; a column that has all it can use gives what is over to the others. */
function share(least: number[], most: number[], weights: number[], total: number): number[] {
  const widths = [...least];
  for (let round = 0; round < widths.length; round++) {
    const rest = total - widths.reduce((a, b) => a + b, 0);
    const open = widths.flatMap((width, i) => (width < (most[i] ?? 0) - 0.01 ? [i] : []));
    const weight = open.reduce((a, i) => a + (weights[i] ?? 0), 0);
    if (rest < 0.01 || open.length === 0) break;
    for (const i of open)
      widths[i] = Math.min(most[i] ?? 0, (widths[i] ?? 0) + (rest * (weights[i] ?? 0)) / weight);
  }
  const used = widths.reduce((a, b) => a + b, 0);
  return widths.map((width) => (width * total) / used);
}

const weightOf = (texts: readonly string[]) =>
  Math.sqrt(1 + texts.reduce((sum, text) => sum + text.length, 0));
const longestWord = (texts: readonly string[]) =>
  Math.max(1, ...texts.map((text) => Math.max(...text.split(/\s+/u).map(widthOf))));
const longestLine = (texts: readonly string[]) =>
  Math.max(1, ...texts.map((text) => Math.max(...text.split('\n').map(widthOf))));

const rounded = (widths: readonly number[]) => widths.map((width) => Math.round(width * 10) / 10);

/** How many lines a text takes in a column, about. */
export const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 3))), 0);
