import { expect, test } from '@jest/globals';
import { lineCounter, linesOf } from '../../../src/core/sheets/measure.ts';

test('who remembers counts as who does not: by text, width and weight', () => {
  const count = lineCounter();
  const texts = ['', 'một dòng', 'nhiều chữ hơn thế '.repeat(20), 'hai\ndòng'];
  const asked = [...texts, ...texts].flatMap((text) =>
    [1, 8, 40].flatMap((width) => [undefined, 1.15].map((weight) => [text, width, weight] as const)),
  );
  for (const one of asked) expect(count(...one)).toBe(linesOf(...one));
});
