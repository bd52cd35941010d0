import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  type DocTable,
  LETTER_CONDITIONS,
  LETTER_FIELDS,
  LETTER_TABLES,
  LETTER_TEMPLATE,
} from '../../../src/core/exports/index.ts';
import { openTemplate, writeDocx } from '../../../src/writers/docx/index.ts';
import { TEMPLATE_PATH } from '../../support/templates/make.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, looks = '') => `<w:r>${looks}<w:t>${text}</w:t></w:r>`;
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const partsOf = (body: string, more: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({
      'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
      ...more,
    }).map(([path, text]) => [path, strToU8(text)]),
  );
const TABLE: DocTable = {
  kind: 'table',
  widths: [40],
  header: [],
  rows: [{ cells: [{ text: 'một việc' }] }],
};
const LETTER = {
  texts: { 'Tên đơn vị': 'Phòng A & B', Năm: '2026' } as never,
  tables: { 'Bảng nhiệm vụ quá hạn': TABLE, 'Bảng nhiệm vụ sắp đến hạn': undefined },
  conditions: {
    'Khi có việc quá hạn': true,
    'Khi không có việc quá hạn': false,
    'Khi có việc sắp đến hạn': false,
    'Khi không có việc sắp đến hạn': true,
  },
};
const KNOWN = ['Tên đơn vị', 'Năm', ...LETTER_TABLES, ...LETTER_CONDITIONS];
const filled = async (body: string, more?: Record<string, string>) => {
  const parts = unzipSync(await openTemplate(partsOf(body, more), KNOWN).fill(LETTER));
  return (path = 'word/document.xml') => strFromU8(parts[path] ?? new Uint8Array());
};
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>[^]*?<\/w:p>/gu)].map(([one]) => one.replace(/<[^>]*>/gu, ''));

describe('fields', () => {
  test.each<[string, string, string]>([
    ['in one run', p(run('Gửi [Tên đơn vị].')), 'Gửi Phòng A &amp; B.'],
    [
      'cut by Word',
      p(run('Gửi [Tên '), run('đơn'), run(' vị]'), run(', năm [N'), run('ăm]')),
      'Gửi Phòng A &amp; B, năm 2026',
    ],
    ['twice, with text between', p(run('[Năm] và [Năm]')), '2026 và 2026'],
    ['in capitals', p(run('[TÊN ĐƠN VỊ]')), 'PHÒNG A &amp; B'],
    ['as an entity', p(run('[T&#234;n đơn vị]')), 'Phòng A &amp; B'],
    ['with marks put beside the letters', p(run('[Tên đơn vị]'.normalize('NFD'))), 'Phòng A &amp; B'],
    ['behind a condition that holds', p(run('[Khi có '), run('việc quá hạn] Gấp: [Năm]')), 'Gấp: 2026'],
    ['no field: a number, dots', p(run('[Năm] [1] [……]')), '2026 [1] [……]'],
  ])('%s', async (_, body, words) => {
    expect(wordsOf((await filled(body))())).toEqual([words]);
  });

  test('the words look as the run in which the field begins; other runs stay', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const xml = (
      await filled(p(run('Gửi ', ''), run('[Tên', bold), run(' đơn vị]', ''), run(' ngay', '')))
    )();
    expect(xml).toContain(`<w:r>${bold}<w:t xml:space="preserve">Phòng A &amp; B</w:t></w:r>`);
    expect(xml).toContain('<w:t> ngay</w:t>');
  });

  test('a table takes the place of its paragraph; without rows there is a sentence', async () => {
    const xml = (await filled(p(run('[Bảng nhiệm vụ quá hạn]')) + p(run('[Bảng nhiệm vụ sắp đến hạn]'))))();
    expect(xml).toMatch(/<w:body><w:tbl>[^]*một việc[^]*<\/w:tbl><w:p>/u);
    expect(wordsOf(xml).at(-1)).toBe('Không có.');
  });

  test('also in headers, and in a text box inside a paragraph', async () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p(run('[Năm]'))}</w:txbxContent></w:pict></w:r>${run('[Tên đơn vị]')}</w:p>`;
    const part = await filled(box, { 'word/header1.xml': `<w:hdr ${W}>${p(run('[Năm]'))}</w:hdr>` });
    expect(part()).toContain('>2026<');
    expect(part()).toContain('>Phòng A &amp; B<');
    expect(part('word/header1.xml')).toContain('>2026<');
  });
});

describe('a paragraph with a condition', () => {
  const no = '[Khi có việc sắp đến hạn]';
  const end = '<w:sectPr/>';
  const cell = (...inside: string[]) => `<w:tbl><w:tr><w:tc>${inside.join('')}</w:tc></w:tr></w:tbl>`;
  test.each<[string, string, string]>([
    [
      'goes where it does not hold',
      p(run('Một')) + p(run(`${no}Hai [Năm]`)) + p(run('Ba')),
      '<p>Một</p><p>Ba</p>',
    ],
    ['also the last', p(run('Một')) + p(run(`${no}Hai`)) + end, '<p>Một</p><sectPr/>'],
    [
      'stays where all hold',
      p(run('[Khi có việc quá hạn] [Khi không có việc sắp đến hạn]  Hai')),
      '<p>Hai</p>',
    ],
    ['goes where one of them does not', p(run(`[Khi có việc quá hạn]${no}Hai`)) + p(run('Ba')), '<p>Ba</p>'],
    ['with its table', p(run(`${no}[Bảng nhiệm vụ quá hạn]`)) + p(run('Ba')), '<p>Ba</p>'],
    ['alone in its cell is emptied', cell(p(run(`${no}Hai`))), '<tbl><tr><tc><p></p></tc></tr></tbl>'],
    [
      'between two tables is emptied, they would be one',
      cell(p()) + p(run(`${no}Hai`)) + cell(p()),
      '<tbl><tr><tc><p></p></tc></tr></tbl><p></p><tbl><tr><tc><p></p></tc></tr></tbl>',
    ],
    [
      'that ends a section is emptied',
      p(run(`${no}Hai`), '<w:pPr><w:sectPr/></w:pPr>') + p(run('Ba')),
      '<p><pPr><sectPr/></pPr></p><p>Ba</p>',
    ],
    [
      'in which a bookmark begins is emptied',
      p('<w:bookmarkStart w:id="1"/>', run(`${no}Hai`)) + p(run('Ba'), '<w:bookmarkEnd w:id="1"/>'),
      '<p><bookmarkStart/></p><p>Ba<bookmarkEnd/></p>',
    ],
  ])('%s', async (_, body, shape) => {
    const xml = /<w:body>([^]*)<\/w:body>/u.exec((await filled(body + p(run('[Năm]'))))())?.[1] ?? '';
    const bare = xml
      .replace(/<\/?w:(?:r|t)(?:\s[^>]*)?>/gu, '')
      .replace(/<(\/?)w:(\w+)[^/>]*(\/?)>/gu, '<$1$2$3>');
    expect(bare).toBe(`${shape}<p>2026</p>`);
  });
});

test('the paragraphs as typed, with dots that a tab draws', () => {
  const tab =
    '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:leader="dot" w:pos="9000"/></w:tabs></w:pPr>' +
    '<w:r><w:t>Kính gửi:</w:t><w:tab/></w:r></w:p>';
  const { paragraphs } = openTemplate(partsOf(tab + p(run('[Tên '), run('đơn vị]'))), KNOWN);
  expect(paragraphs).toEqual(['Kính gửi:……', '[Tên đơn vị]']);
});

describe('a template is refused', () => {
  test.each<[string, string, string, string | undefined]>([
    [
      'an unknown field, by its name',
      p(run('[Năm] [Tên '), run('lãnh đạo]')),
      'unknown-field',
      'Tên lãnh đạo',
    ],
    ['a field that was not closed', p(run('Gửi [Tên đơn vị')), 'unknown-field', '[Tên đơn vị'],
    ['no field at all', p(run('Kính gửi')), 'no-field', undefined],
    ['a tracked change', p(`<w:ins w:author="X">${run('[Năm]')}</w:ins>`), 'remarks-inside', undefined],
    ['a comment', p(run('[Năm]'), '<w:r><w:commentReference w:id="0"/></w:r>'), 'remarks-inside', undefined],
  ])('%s', (_, body, code, field) => {
    expect(() => openTemplate(partsOf(body), KNOWN)).toThrow(
      expect.objectContaining({
        code,
        ...(field !== undefined && { data: expect.objectContaining({ field }) }),
      }),
    );
  });

  test('a condition behind other words, when it is filled', async () => {
    const template = openTemplate(partsOf(p(run('Gấp: [Khi có việc quá hạn]'))), KNOWN);
    await expect(template.fill(LETTER)).rejects.toMatchObject({ code: 'condition-not-first' });
  });

  test('a table beside other words, when it is filled', async () => {
    const template = openTemplate(partsOf(p(run('Có: [Bảng nhiệm vụ quá hạn]'))), KNOWN);
    await expect(template.fill(LETTER)).rejects.toMatchObject({ code: 'field-not-alone' });
  });
});

test('nothing of who made the template goes along', async () => {
  const part = await filled(p(run('[Năm]')), {
    'docProps/core.xml': '<cp:coreProperties><dc:creator>Người Viết</dc:creator></cp:coreProperties>',
    'docProps/app.xml': '<Properties><Company>Cơ Quan</Company><Pages>1</Pages></Properties>',
    'docProps/custom.xml': '<Properties>Riêng</Properties>',
    'word/people.xml': '<w15:people>Người Viết</w15:people>',
    'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/><w:zoom/></w:settings>',
    'word/_rels/settings.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="file:///C:/Nguoi/a.dotm"/></Relationships>',
  });
  const paths = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml', 'word/people.xml'];
  expect([...paths, 'word/_rels/settings.xml.rels'].map(part).join('')).not.toMatch(
    /Người|Cơ Quan|Riêng|C:/u,
  );
  expect(part('docProps/app.xml')).toContain('<Pages>1</Pages>');
  expect(part('word/settings.xml')).toBe('<w:settings><w:zoom/></w:settings>');
});

describe('the template that ships', () => {
  test('is the one of the code (else: npm run samples)', async () => {
    const written = await writeDocx(LETTER_TEMPLATE);
    expect(Buffer.from(written).equals(readFileSync(TEMPLATE_PATH))).toBe(true);
  });

  test('asks only for what letters have', () => {
    const parts = unzipSync(new Uint8Array(readFileSync(TEMPLATE_PATH)));
    expect(() => openTemplate(parts, LETTER_FIELDS)).not.toThrow();
  });

  test('has the head of the decree, in its sizes', () => {
    const xml = strFromU8(
      unzipSync(new Uint8Array(readFileSync(TEMPLATE_PATH)))['word/document.xml'] ?? new Uint8Array(),
    );
    const lookOf = (words: string) =>
      new RegExp(`<w:p>((?!<w:p>)[^])*>${words}<`, 'u')
        .exec(xml)?.[0]
        .match(/<w:(?:b|i|jc w:val="\w+"|sz w:val="\d+")\/>/gu);
    expect(lookOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toEqual([
      '<w:jc w:val="center"/>',
      '<w:b/>',
      '<w:sz w:val="24"/>',
    ]);
    expect(lookOf('Độc lập - Tự do - Hạnh phúc')).toEqual([
      '<w:jc w:val="center"/>',
      '<w:b/>',
      '<w:sz w:val="26"/>',
    ]);
    expect(lookOf('Nơi nhận:')).toEqual(['<w:jc w:val="left"/>', '<w:b/>', '<w:i/>', '<w:sz w:val="24"/>']);
  });
});
