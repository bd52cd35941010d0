import type { Outcome } from '../../core/outcome/index.ts';
import { say } from '../shared/index.ts';
import type { Line } from './lines.ts';

/** "> KẾ HOẠCH", "> > 1⇥Hội thi": a line of another message that a mail quotes. */
const MARK = /^\s*(?:>\s?)+/u;
/** Fewer lines one below the other may begin with a sign of their own: "> 90% hộ dân". */
const FEWEST = 3;

/** The lines without the marks of quoting that mail programs put in front of what is answered or sent on; one note. */
export function unquoteLines(lines: readonly Line[], file: string): Outcome<Line[]> {
  const quoted = quotedLines(lines);
  if (quoted.size === 0) return { value: [...lines], notes: [] };
  const value = lines.map((line) => (quoted.has(line) ? withoutMark(line) : line));
  const [first] = quoted;
  const where = { file, ...(first && { line: first.number }) };
  return { value, notes: [say('quote-marks', String(quoted.size), where)] };
}

const withoutMark = ({ number, cells: [first = '', ...rest] }: Line): Line => ({
  number,
  cells: [first.replace(MARK, ''), ...rest],
});

function quotedLines(lines: readonly Line[]): Set<Line> {
  const quoted = new Set<Line>();
  let run: Line[] = [];
  for (const line of [...lines, undefined]) {
    if (line && MARK.test(line.cells[0] ?? '')) run.push(line);
    else {
      if (run.length >= FEWEST) for (const one of run) quoted.add(one);
      run = [];
    }
  }
  return quoted;
}
