import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocx } from '../../src/readers/docx/index.ts';
import { readHtml } from '../../src/readers/html/index.ts';
import { docx } from '../support/samples/office/docx.ts';
import { html } from '../support/samples/office/html.ts';
import { drawnTable, gridsOf, pageOf } from './drawnTables.ts';

test('a table drawn for Word and for the clipboard is read as it was meant', () => {
  fc.assert(
    fc.property(fc.array(drawnTable, { minLength: 1, maxLength: 3 }), (tables) => {
      const meant = tables.map(({ grid }) => grid);
      const page = pageOf(tables);
      const word = readDocx(docx(page), 'a.docx');
      expect([gridsOf(word.value), word.notes]).toEqual([meant, []]);
      const pasted = readHtml(html(page), 'a.html');
      expect([gridsOf(pasted.value), pasted.notes]).toEqual([meant, []]);
    }),
  );
});
