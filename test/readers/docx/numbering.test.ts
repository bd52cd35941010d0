import { describe, expect, test } from '@jest/globals';
import { readDocx } from '../../../src/readers/docx/index.ts';
import { formatNumber } from '../../../src/readers/shared/index.ts';
import { cell, docx, item, p, row, table } from '../../support/docxFixtures.ts';

const level = (at: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, abstractId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;
const override = (at: number, inner: string) => `<w:lvlOverride w:ilvl="${at}">${inner}</w:lvlOverride>`;

const OUTLINE = abstract(
  0,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%2.%3.'),
  level(3, 'lowerLetter', '%4)'),
);

function texts(body: string, numbering: string, styles = ''): string[] {
  const { value, notes } = readDocx(docx(body, { numbering, styles }), 'x');
  expect(notes).toEqual([]);
  return value.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flatMap((r) => r.cells.map((c) => c.text)),
  );
}

describe('automatic numbers', () => {
  test('levels count apart and begin anew under the next above', () => {
    const body = [item('a', 1), item('b', 1, 1), item('c', 1, 2), item('d', 1, 2), item('e', 1, 3)];
    const more = [item('f', 1, 1), item('g', 1, 2), item('h', 1), item('i', 1, 1)];
    expect(texts([...body, ...more].join(''), OUTLINE + num(1, 0))).toEqual(
      'I. a|1. b|1.1. c|1.2. d|a) e|2. f|2.1. g|II. h|1. i'.split('|'),
    );
  });

  test('a column of numbers, its cells empty', () => {
    const rows = ['x', 'y', 'z'].map((text) => row(cell(item('', 1)), cell(text)));
    expect(texts(table(...rows), abstract(0, level(0, 'decimal', '%1')) + num(1, 0))).toEqual([
      '1',
      'x',
      '2',
      'y',
      '3',
      'z',
    ]);
  });

  test.each([
    ['bullets of any kind are dashes', abstract(0, level(0, 'bullet', '\uf0b7')) + num(1, 0), ['- a', '- b']],
    ['a plus stays a plus', abstract(0, level(0, 'bullet', '\uf02b')) + num(1, 0), ['+ a', '+ b']],
    [
      'text around the number',
      abstract(0, level(0, 'decimal', 'Điều %1:')) + num(1, 0),
      ['Điều 1: a', 'Điều 2: b'],
    ],
    [
      'nothing between',
      abstract(0, level(0, 'decimal', '%1/', '<w:suff w:val="nothing"/>')) + num(1, 0),
      ['1/a', '2/b'],
    ],
    ['a start', abstract(0, level(0, 'lowerLetter', '%1)', '', 3)) + num(1, 0), ['c) a', 'd) b']],
    ['no label', abstract(0, level(0, 'none', '')) + num(1, 0), ['a', 'b']],
    [
      'a hidden label',
      abstract(0, level(0, 'decimal', '%1.', '<w:rPr><w:vanish/></w:rPr>')) + num(1, 0),
      ['a', 'b'],
    ],
    ['a list that is not there', num(1, 7), ['a', 'b']],
    ['a level that is not there', abstract(0, level(1, 'decimal', '%1.')) + num(1, 0), ['a', 'b']],
    [
      'a bullet, whatever is between',
      abstract(0, level(0, 'bullet', '-', '<w:suff w:val="nothing"/>')) + num(1, 0),
      ['- a', '- b'],
    ],
    [
      'a start of its own',
      abstract(0, level(0, 'decimal', '%1.')) + num(1, 0, override(0, '<w:startOverride w:val="5"/>')),
      ['5. a', '6. b'],
    ],
    [
      'a level of its own',
      abstract(0, level(0, 'decimal', '%1.')) + num(1, 0, override(0, level(0, 'upperLetter', '%1.'))),
      ['A. a', 'B. b'],
    ],
    [
      'a list that points to a style of lists',
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Kieu"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Kieu"/>${level(0, 'upperRoman', '%1')}</w:abstractNum>${num(1, 0)}`,
      ['I a', 'II b'],
    ],
  ])('%s', (_, numbering, expected) => {
    expect(texts(item('a', 1) + item('b', 1), numbering)).toEqual(expected);
  });

  test('lists of one abstract list count on; one with a start begins anew once', () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, override(0, '<w:startOverride w:val="1"/>'));
    const body = item('a', 1) + p('giữa') + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1);
    expect(texts(body, numbering)).toEqual(['1. a', 'giữa', '2. b', '1. c', '2. d', '3. e']);
  });

  test('a level that never begins anew, and one that does only under the first', () => {
    const numbering = (restart: string) =>
      abstract(
        0,
        level(0, 'upperRoman', '%1.'),
        level(1, 'decimal', '%2.'),
        level(2, 'lowerLetter', '%3)', restart),
      ) + num(1, 0);
    const body = [0, 1, 2, 1, 2, 0, 2].map((at) => item('x', 1, at)).join('');
    const thirds = (restart: string) => texts(body, numbering(restart)).filter((text) => text.includes(')'));
    expect(thirds('')).toEqual(['a) x', 'a) x', 'a) x']);
    expect(thirds('<w:lvlRestart w:val="0"/>')).toEqual(['a) x', 'b) x', 'c) x']);
    expect(thirds('<w:lvlRestart w:val="1"/>')).toEqual(['a) x', 'b) x', 'a) x']);
  });

  test('isLgl writes all parts in digits', () => {
    const numbering =
      abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0);
    expect(texts(item('a', 1) + item('b', 1) + item('c', 1, 1), numbering)).toEqual([
      'I. a',
      'II. b',
      '2.1 c',
    ]);
  });

  test('the number of an upper level that never came is its start', () => {
    expect(texts(item('c', 1, 2), OUTLINE + num(1, 0))).toEqual(['1.1. c']);
  });

  test('styles name lists: by level, by inheritance, taken back by numId 0', () => {
    const numbering =
      abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.', '<w:pStyle w:val="Muc2"/>')) +
      num(4, 0);
    const style = (id: string, inner: string, more = '') =>
      `<w:style w:type="paragraph" ${more} w:styleId="${id}">${inner}</w:style>`;
    const styles =
      style('Thuong', '', 'w:default="1"') +
      style('Muc1', '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>') +
      style('Muc2', '<w:basedOn w:val="Muc1"/>') +
      style('Con', '<w:basedOn w:val="Muc2"/>') +
      style('Vong', '<w:basedOn w:val="Vong"/>');
    const of = (id: string, more = '') => p('x', `<w:pStyle w:val="${id}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = of('Muc1') + of('Muc2') + of('Con') + of('Con', none) + of('Vong') + of('Muc1') + p('x');
    expect(texts(body, numbering, styles)).toEqual(['I. x', '1. x', '2. x', 'x', 'x', 'II. x', 'x']);
  });

  test('a paragraph that was struck out does not count', () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>';
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0);
    const { value } = readDocx(docx(item('a', 1) + gone + item('b', 1), { numbering }), 'x');
    expect(value.blocks).toMatchObject([{ text: '1. a' }, { text: '2. b' }]);
  });
});

describe('formats of numbers', () => {
  test.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalZero', 12, '12'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 0, '0'],
    ['upperRoman', 4000, '4000'],
    ['upperLetter', 26, 'Z'],
    ['upperLetter', 27, 'AA'],
    ['lowerLetter', 54, 'bbb'],
    ['lowerLetter', 0, '0'],
    ['lowerLetter', 99999, '99999'],
    ['none', 3, ''],
    ['ordinal', 3, '3'],
    ['constructor', 3, '3'],
  ])('%s of %i is “%s”', (format, value, expected) => {
    expect(formatNumber(value, format)).toBe(expected);
  });
});
