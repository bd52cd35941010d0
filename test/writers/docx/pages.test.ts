import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { LETTER_TEMPLATE, minutesDoc } from '../../../src/core/exports/index.ts';
import { pointsOf, rankUnits, scoreUnits } from '../../../src/core/scoring/index.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { row, schemeOf, unit } from '../../core/scoring/schemes.ts';

const scheme = schemeOf([row('I', 60), row('II', 40)], { classes: [{ name: 'Tốt', from: pointsOf(90) }] });
const units = ['An', 'Bình', 'Cao'].map((name, i) => unit(`Phường ${name}`, { I: 60 - i, II: 40 }));
const MINUTES = minutesDoc({
  scheme,
  ranked: rankUnits(scheme, scoreUnits(scheme, units)),
  votes: [{ id: 'Phường An', voters: 9, votes: 8 }],
});

/** Twentieths of a point to millimetres. */
const mm = (twips: string | undefined) => Math.round((Number(twips) * 25.4) / 1440);

describe.each([
  ['letter', LETTER_TEMPLATE],
  ['minutes', MINUTES],
])('the pages of %s', (_, model) => {
  const main = writeDocx(model).then((bytes) =>
    strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()),
  );

  test('A4 as each section lies, margins of the decree, no number on the first page', async () => {
    const sections = (await main).match(/<w:sectPr[^]*?<\/w:sectPr>/gu) ?? [];
    expect(sections).toHaveLength(model.sections.length);
    sections.forEach((section, i) => {
      const size = ['w', 'h'].map((name) =>
        mm(new RegExp(`<w:pgSz[^>]* w:${name}="(\\d+)"`, 'u').exec(section)?.[1]),
      );
      const margin = ['top', 'bottom', 'left', 'right'].map((name) =>
        mm(new RegExp(`<w:pgMar[^>]* w:${name}="(\\d+)"`, 'u').exec(section)?.[1]),
      );
      expect(size).toEqual(model.sections[i]?.orientation === 'landscape' ? [297, 210] : [210, 297]);
      expect(margin).toEqual([20, 20, 30, 20]);
      expect(section).toMatch(/<w:titlePg\/>/u);
    });
  });

  test('tables and columns beside each other fill the page and no more', async () => {
    const tables = (await main).match(/<w:tblGrid>[^]*?<\/w:tblGrid>/gu) ?? [];
    expect(tables.length).toBeGreaterThan(1);
    const widths = tables.map((grid) =>
      [...grid.matchAll(/<w:gridCol w:w="(\d+)"/gu)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    for (const width of widths) expect([160, 247]).toContain(mm(String(width)));
  });

  test('the last words stay with the signatures', async () => {
    const [before] = (await main).split(/(?=<w:tbl>)/u).slice(model.sections.length === 1 ? -2 : -3);
    expect(before?.split(/(?=<w:p>)/u).at(-1)).toMatch(/<w:keepNext\/>[^]*\.\/\./u);
  });
});
