import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPdf } from '../../../src/readers/pdf/index.ts';
import { type Drawn, line, pdf, text, turned, unseen } from '../../support/pdf.ts';

/** Text and lines anywhere, over each other and over the edges: no reading of it may lose a word. */

const word = fc.constantFrom('Kế', 'hoạch', 'I.', '-', '12', 'Quý', '(a)', 'QUẬN');
const x = fc.integer({ min: -20, max: 600 });
const y = fc.integer({ min: 5, max: 840 });
const line1 = fc
  .tuple(x, y, fc.integer({ min: 0, max: 300 }), fc.boolean())
  .map(([a, b, long, across]) => (across ? line(a, b, a + long, b) : line(a, b, a, b + long)));
const WAYS = ['1 0 0 1', '0 1 -1 0', '-1 0 0 -1', '0.7 0.7 -0.7 0.7'];

interface Piece {
  words: string;
  drawn: Drawn;
}
const piece: fc.Arbitrary<Piece> = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), x, y, fc.integer({ min: 0, max: 11 }))
  .map(([all, a, b, kind]) => {
    const words = all.join(' ');
    if (kind === 11) return { words, drawn: unseen(a, b, words) };
    if (kind > 7) return { words, drawn: turned(WAYS[kind - 7] ?? '', a, b, words) };
    return { words, drawn: text(a, b, words) };
  });

/** How often each letter stands in a text. */
function tally(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of words.normalize('NFC').replace(/\s/gu, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const ANCHOR = 'Kế hoạch';

test('every letter of the file is in a cell, a paragraph or a note', async () => {
  const lines = fc.array(line1, { maxLength: 25 });
  const pieces = fc.array(piece, { minLength: 1, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(lines, pieces, async (strokes, words) => {
      const { value, notes } = await readPdf(
        pdf([[...strokes, text(300, 400, ANCHOR), ...words.map(({ drawn }) => drawn)]]),
        'a.pdf',
      );
      const texts = value.blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? [block.text]
          : block.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)),
      );
      const kept = tally(
        [...texts, ...notes.map((note) => /“([^]*)”/u.exec(note.text)?.[1] ?? '')].join(' '),
      );
      const drawn = tally([ANCHOR, ...words.map((one) => one.words)].join(' '));
      expect([...drawn].filter(([letter, count]) => (kept.get(letter) ?? 0) < count)).toEqual([]);
    }),
    { numRuns: 25, seed: 20260101 },
  );
});
