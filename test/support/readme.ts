import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ALL_RULES, rulePage } from '../../src/core/rules/index.ts';
import { SIZES } from '../../src/core/outcome/documentError.ts';
import { ALL_COMMANDS } from '../../src/entry/cli/commands.ts';
import { sizeOver } from '../../src/entry/cli/sizes.ts';
import { PDF_LIMITS } from '../../src/readers/pdf/load/limits.ts';
import { MAX_CHARS, MAX_POSITIONS, MAX_ROWS, ZIP_LIMITS } from '../../src/readers/shared/limits.ts';

/**
 * The tables of README.md that can be made from the program, each between `<!-- name -->` and `<!-- /name -->`.
 * `npx tsx test/support/readme.ts` writes them anew; test/readme.test.ts compares.
 */
export const README = fileURLToPath(new URL('../../README.md', import.meta.url));

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const LIMITS: Record<(typeof SIZES)[number], number> = {
  fileBytes: ZIP_LIMITS.file,
  partBytes: ZIP_LIMITS.part,
  allBytes: ZIP_LIMITS.total,
  parts: ZIP_LIMITS.entries,
  ratio: ZIP_LIMITS.ratio,
  cells: MAX_POSITIONS,
  letters: MAX_CHARS,
  pages: PDF_LIMITS.pages,
  operators: PDF_LIMITS.operators,
};

/** Words as they are, where Markdown would take "<i>" and "**" for its own. */
const asWords = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/[*_`]/gu, '\\$&').replaceAll('\n', ' ');

const BLOCKS: Record<string, () => string> = {
  commands: () =>
    table(
      ['call', 'does'],
      ALL_COMMANDS.map(({ usage, summary }) => [`\`${usage}\``, summary.en]),
    ),
  rules: () =>
    table(
      ['Quy tắc', 'Mức', 'Kế hoạch đúng thì', 'Vì sao', 'Ví dụ sai', 'Ví dụ đúng'],
      ALL_RULES.map(rulePage).map(({ id, severity, summary, why, source, bad, good }) => [
        `\`${id}\``,
        severity,
        ...[summary, source === undefined ? why : `${why} (${source}.)`, bad, good].map(asWords),
      ]),
    ),
  limits: () =>
    [
      ...SIZES.map((size) => `- ${sizeOver('en', size, LIMITS[size])}`),
      `- there are more than ${MAX_ROWS.toLocaleString('en')} rows`,
    ].join('\n'),
};

/** The README with its tables as the program is now. */
export async function currentReadme(readme = readFileSync(README, 'utf8')): Promise<string> {
  const filled = Object.entries(BLOCKS).reduce((text, [name, make]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`README.md has no block ${open} … ${close}`);
    return `${text.slice(0, from + open.length)}\n\n${make()}\n\n${text.slice(to)}`;
  }, readme);
  return format(filled, { ...(await resolveConfig(README)), filepath: README });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, await currentReadme());
