import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../src/core/outcome/index.ts';
import type { SourceDocument } from '../../src/core/table/index.ts';
import { readDocument } from '../../src/entry/documents.ts';
import { describeIf, hasSoffice, REASONS } from '../support/optional.ts';
import { docx } from '../support/samples/office/docx.ts';
import { html } from '../support/samples/office/html.ts';
import { drawnTable, gridsOf, pageOf } from './drawnTables.ts';
import { numberedDocument } from './numberedLists.ts';
import { converted, type Step } from './soffice.ts';

/** Documents as another program writes them, and numbers as it counts them: LibreOffice stands for Word. */

const SEED = 20260101;
const named = <T>(all: readonly T[], of: (one: T) => Uint8Array) =>
  Object.fromEntries(all.map((one, i) => [`t${i}`, of(one)]));
const utf8 = (text: string) => new TextEncoder().encode(text);
const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));

/** Every text with its column and spans, the lines between included. */
const texts = ({ value }: Outcome<SourceDocument>) =>
  value.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : gridsOf({ file: value.file, blocks: [block] }).flatMap((rows) =>
          rows.flat().filter((cell) => !cell.startsWith(' ')),
        ),
  );

describeIf(hasSoffice, 'what LibreOffice makes of', REASONS.soffice, () => {
  test('automatic numbers is what we read', async () => {
    const files = named(fc.sample(numberedDocument, { numRuns: 60, seed: SEED }), (bytes) => bytes);
    const shown = converted(files, 'docx', [{ to: 'txt:Text (encoded):UTF8' }]);
    for (const [name, bytes] of Object.entries(files)) {
      const { value } = await readDocument({ name: `${name}.docx`, bytes });
      expect(texts({ value, notes: [] })).toEqual(linesOf(shown[name] ?? new Uint8Array()));
    }
  });

  test.each<
    [way: string, ending: string, draw: (page: ReturnType<typeof pageOf>) => Uint8Array, steps: Step[]]
  >([
    ['Word, kept as OpenDocument', 'docx', docx, [{ to: 'odt' }, { to: 'docx' }]],
    ['Word, saved as a page', 'docx', docx, [{ to: 'html:HTML (StarWriter)' }]],
    [
      'a page, saved as Word',
      'html',
      (page) => utf8(html(page)),
      [{ from: 'HTML (StarWriter)', to: 'docx:MS Word 2007 XML' }],
    ],
  ])('tables of %s, is what was drawn', async (_, ending, draw, steps) => {
    const pages = fc.sample(fc.array(drawnTable, { minLength: 2, maxLength: 4 }), {
      numRuns: 20,
      seed: SEED,
    });
    const files = named(pages, (tables) => draw(pageOf(tables)));
    const last = steps.at(-1)?.to.split(':')[0] ?? ending;
    for (const [name, bytes] of Object.entries(converted(files, ending, steps))) {
      const { value } = await readDocument({ name: `${name}.${last}`, bytes });
      expect(gridsOf(value).map(withoutWidths)).toEqual(
        pages[Number(name.slice(1))]?.map(({ grid }) => grid),
      );
    }
  });

  test.each([
    ['test/plans/fixtures/phuong-rach-sen.docx', ['odt', 'docx']],
    ['assets/samples/ke-hoach-mau.xlsx', ['ods', 'xlsx']],
    ['test/plans/fixtures/xa-may-ngan.xlsx', ['ods', 'xlsx']],
  ])('%s, by way of %j, is the same', async (path, ways) => {
    const ending = path.split('.').at(-1) ?? '';
    const { plan } = converted(
      { plan: fixture(path) },
      ending,
      ways.map((to) => ({ to })),
    );
    const after = await readDocument({ name: `plan.${ending}`, bytes: plan ?? new Uint8Array() });
    const before = await readDocument({ name: `plan.${ending}`, bytes: fixture(path) });
    expect(texts(after)).toEqual(texts(before));
  });
});

/** A page of Word ends its tables with a blank row for the widths, which LibreOffice takes for a row. */
function withoutWidths(grid: string[][]): string[][] {
  return grid.at(-1)?.every((cell) => cell.startsWith(' ')) ? grid.slice(0, -1) : grid;
}

/** LibreOffice writes the number, a tab or a blank, and the text; its own bullet for ours. */
const linesOf = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/u)
    .map((line) => line.trim().replace(/\s+/gu, ' ').replace(/^•/u, '-'))
    .filter((line) => line !== '');
