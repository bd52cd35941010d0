import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JOURNAL_SHEET, planSheets } from '../src/core/sheets/index.ts';
import { planAt } from './support/readPlans.ts';
import { currentReadme, README } from './support/readme.ts';

const readme = readFileSync(README, 'utf8');
const sample = fileURLToPath(new URL('../assets/samples/ke-hoach-mau.docx', import.meta.url));

/** The first cells of the rows of the table below that heading row. */
function firstColumn(heading: RegExp): string[] {
  const lines = readme.split('\n');
  const top = lines.findIndex((line) => heading.test(line));
  const end = lines.findIndex((line, i) => i > top && !line.startsWith('|'));
  return lines.slice(top + 2, end).map((line) => line.split('|')[1]?.trim() ?? '');
}

describe('README.md', () => {
  test('has the tables that the program gives (else: npx tsx test/support/readme.ts)', async () => {
    expect(await currentReadme(readme)).toBe(readme);
  });

  test('a table that is not up to date would be noticed', async () => {
    expect(await currentReadme(readme.replace('<!-- commands -->', '<!-- commands -->\n\nkhác'))).toBe(
      readme,
    );
  });

  test('names every script of package.json, and no other', () => {
    const { scripts } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as Record<'scripts', Record<string, string>>;
    const named = firstColumn(/^\| script +\|/u).flatMap(
      (cell) => cell.match(/(?<=npm (run )?)[\w:]+(?=`)/gu) ?? [],
    );
    expect(named.sort()).toEqual(Object.keys(scripts).sort());
  });

  test('names every sheet of the workbook', async () => {
    const { sheets } = planSheets(await planAt(sample), {
      directory: [],
      daysOff: [],
      sources: [],
      asOf: '2026-06-15',
    });
    const named = firstColumn(/^\| Trang tính +\|/u).flatMap((cell) => cell.replace(' …', '').split(', '));
    expect(named.sort()).toEqual([...sheets.map(({ name }) => name), JOURNAL_SHEET].sort());
  });
});
