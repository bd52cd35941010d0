import type { Line } from './lines.ts';

/** "| TT | Nội dung |": a row of a Markdown table; "TT | Nội dung | Thời gian": one typed into a message. */
export const isPipeRow = (text: string): boolean => isClosed(text) || text.split(BAR).length >= FEWEST_OPEN;

const isClosed = (text: string) => /^\s*\|.*\|\s*$/su.test(text);
/** "\|" is a bar of the text itself. */
const BAR = /(?<!\\)\|/u;
/** One bar in the middle of a line parts words of a text: "Họp | sáng". */
const FEWEST_OPEN = 3;

const RULE_CELL = /^\s*:?-+:?\s*$/u;

/**
 * The rows of a Markdown table without its rule "|---|:-:|"; undefined when the lines are no table: without a rule
 * there must be two, each of several cells.
 */
export function pipeRows(lines: readonly Line[]): Line[] | undefined {
  const rows = lines.map(({ number, cells }) => ({ number, cells: pipeCells(cells[0] ?? '') }));
  const body = rows.filter(({ cells }) => !cells.every((cell) => RULE_CELL.test(cell)));
  const hasRule = body.length < rows.length;
  const several = body.length > 1 && body.every(({ cells }) => cells.length > 1);
  return body.length > 0 && (hasRule || several) ? body : undefined;
}

function pipeCells(text: string): string[] {
  const inner = text
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(BAR).map((cell) => cell.replaceAll('\\|', '|').trim());
}
