import { tidyText } from '../../core/text/index.ts';

/**
 * The lines of a cell as one text. A bullet without a text counts only where nothing else stands: there it is the
 * dash of the number column.
 */
export function cellText(lines: readonly string[]): string {
  const told = lines.filter((line) => !/^\s*[-+]?\s*$/u.test(line));
  return tidyText((told.length > 0 ? told : lines).join('\n'));
}
