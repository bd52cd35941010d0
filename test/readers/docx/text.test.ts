import { describe, expect, test } from '@jest/globals';
import { readDocx } from '../../../src/readers/docx/index.ts';
import { docx, docxOf, p, part, r, row, t, table, cell } from '../../support/docxFixtures.ts';

const read = (body: string, parts = {}) => readDocx(docx(body, parts), 'thử.docx');
const texts = (body: string) =>
  read(body).value.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.length));
const notes = (body: string, parts = {}) =>
  read(body, parts).notes.map(({ code, text }) => `${code}: ${text}`);
const run = (inner: string) => p(`<w:r>${inner}</w:r>`);

describe('what stands in a paragraph', () => {
  test.each([
    ['several runs', p(t('Trước ') + t('ngày 10/6')), ['Trước ngày 10/6']],
    ['a tab', run('<w:t>Số:</w:t><w:tab/><w:t>12</w:t>'), ['Số: 12']],
    ['tab stops are no tabs', p(t('Số'), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), ['Số']],
    ['a soft break', run('<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t>'), ['a\nb\nc']],
    ['a page break alone', run('<w:br w:type="page"/>'), []],
    [
      'the place where a page ended',
      run('<w:t>tháng </w:t><w:lastRenderedPageBreak/><w:t>10</w:t>'),
      ['tháng 10'],
    ],
    [
      'hyphens',
      run('<w:t>Thi đua</w:t><w:noBreakHyphen/><w:t>khen</w:t><w:softHyphen/><w:t>thưởng</w:t>'),
      ['Thi đua-khenthưởng'],
    ],
    ['the ư of an old font, which is a soft hyphen', p('th\u00adëng'), ['th\u00adëng']],
    ['a hyphen that does not break', p('LĐ\u2011TB&XH'), ['LĐ-TB&XH']],
    ['a non-breaking space', p('ngày\u00a010/6'), ['ngày 10/6']],
    ['decomposed letters', p('Ho\u0302\u0323i đồng'), ['Hội đồng']],
    ['a symbol', run('<w:sym w:font="Wingdings" w:char="F0FC"/><w:t> có</w:t>'), ['✓ có']],
    ['a link', p(`<w:hyperlink r:id="rId1">${t('Cổng thông tin')}</w:hyperlink>`), ['Cổng thông tin']],
    ['a smart tag', p(`<w:smartTag w:element="place">${t('Hà Nội')}</w:smartTag>`), ['Hà Nội']],
    [
      'a content control in a line',
      p(`<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${t('2026')}</w:sdtContent></w:sdt>`),
      ['2026'],
    ],
    [
      'a content control around paragraphs',
      `<w:sdt><w:sdtContent>${p('a')}${p('b')}</w:sdtContent></w:sdt>`,
      ['a', 'b'],
    ],
    ['a simple field', p(`<w:fldSimple w:instr="DATE">${t('10/6/2026')}</w:fldSimple>`), ['10/6/2026']],
    ['ruby', run(`<w:ruby><w:rt>${t('x')}</w:rt><w:rubyBase>${t('a')}</w:rubyBase></w:ruby>`), ['a']],
    [
      'math',
      p(
        '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>',
      ),
      ['a/b'],
    ],
    ['CDATA', run('<w:t><![CDATA[a < b]]></w:t>'), ['a < b']],
    ['blank paragraphs', p() + p(' ') + p('a'), ['a']],
    ['text outside w:t', p('<w:r>rác<w:t>a</w:t></w:r>rác'), ['a']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
    expect(notes(body)).toEqual([]);
  });
});

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('fields show their result', () => {
  test.each([
    [
      'simple',
      field('begin') + code(' PAGE ') + field('separate') + t('3') + field('end') + t(' x'),
      ['3 x'],
    ],
    [
      'one in the code of another',
      field('begin') +
        code('IF ') +
        field('begin') +
        code('X') +
        field('separate') +
        t('1') +
        field('end') +
        field('separate') +
        t('có') +
        field('end'),
      ['có'],
    ],
    [
      'one in the result of another',
      field('begin') +
        code('A') +
        field('separate') +
        t('a') +
        field('begin') +
        code('B') +
        field('separate') +
        t('b') +
        field('end') +
        t('c') +
        field('end'),
      ['abc'],
    ],
    ['without a result', t('x') + field('begin') + code('TC') + field('end') + t('y'), ['xy']],
    ['an end without a beginning', field('end') + t('x'), ['x']],
    ['a code that never ends loses nothing', field('begin') + t('x'), ['x']],
  ])('%s', (_, inner, expected) => {
    expect(texts(p(inner) + p('sau'))).toEqual([...expected, 'sau']);
  });
});

describe('tracked changes are read as accepted, and a note says so', () => {
  const ins = (inner: string) => `<w:ins w:id="1">${inner}</w:ins>`;
  const del = (text: string) => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const endDeleted = '<w:rPr><w:del w:id="3"/></w:rPr>';
  test.each([
    ['put in and struck out', p(t('Trước ') + del('10/6') + ins(t('15/6'))), ['Trước 15/6']],
    ['moved', p(`<w:moveFrom>${t('cũ')}</w:moveFrom>`) + p(`<w:moveTo>${t('cũ')}</w:moveTo>`), ['cũ']],
    ['a paragraph end struck out', p(t('Quý '), endDeleted) + p('III'), ['Quý III']],
    ['a whole paragraph struck out', p(del('bỏ'), endDeleted) + p('giữ'), ['giữ']],
    ['the last paragraph end struck out', p(t('giữ'), endDeleted), ['giữ']],
    [
      'an old layout',
      p(t('a'), '<w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange>') + p(ins(t('b'))),
      ['a', 'b'],
    ],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
    expect(notes(body).map((note) => note.split(':')[0])).toEqual(['tracked-changes']);
  });

  test('a row struck out is gone, and so is its number', () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('bỏ')}</w:tr>`;
    const inside = row(cell(table(gone, row(cell('trong'))) + p()), cell('c'));
    const [block] = read(table(row(cell('a')), gone, row(cell('b')), inside)).value.blocks;
    expect(block).toMatchObject({
      rows: [
        { cells: [{ text: 'a' }], where: { table: 1, row: 1 } },
        { cells: [{ text: 'b' }], where: { table: 1, row: 2 } },
        { cells: [{ text: 'trong' }, { text: 'c' }] },
      ],
    });
  });
});

describe('what is not running text stands in a note', () => {
  const box = (inner: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  test('hidden text, by its own mark or by a style', () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = p(
      t('a') +
        r('<w:vanish/>', '<w:t>ẩn</w:t>') +
        r('<w:vanish w:val="0"/>', '<w:t>b</w:t>') +
        r('<w:rStyle w:val="An"/>', '<w:t>nữa</w:t>'),
    );
    const { value, notes: found } = readDocx(docx(body, { styles }), 'x');
    expect(value.blocks).toMatchObject([{ text: 'ab' }]);
    expect(found).toMatchObject([
      { code: 'hidden-text', text: expect.stringContaining('“ẩnnữa”'), where: { line: 1 } },
    ]);
  });

  test('a text box comes once, after its paragraph', () => {
    const body = p(t('Trước ') + box(p('trong khung') + p('dòng hai')) + t('và sau'));
    expect(texts(body)).toEqual(['Trước và sau', 'trong khung', 'dòng hai']);
    expect(notes(body)).toEqual([expect.stringMatching(/^text-box: .*“trong khung dòng hai”/u)]);
  });

  test('a text box in a cell belongs to the cell, also with a table in it', () => {
    const body = table(row(cell(p(t('ô') + box(table(row(cell('x'), cell('y'))) + p('z'))))));
    const { value, notes: found } = read(body);
    expect(value.blocks).toMatchObject([{ rows: [{ cells: [{ text: 'ô\nx\ny\nz' }] }] }]);
    expect(found.map(({ code, where }) => [code, where.row])).toContainEqual(['text-box', 1]);
  });

  test('letters that an old Word draws, in the text and across the page', () => {
    const art = '<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>';
    expect(texts(p(t('a') + art) + p('b'))).toEqual(['a', 'DỰ THẢO', 'b']);
    expect(notes(p(t('a') + art))).toEqual([expect.stringMatching(/^text-box: .*“DỰ THẢO”/u)]);
    expect(notes(p('a'), { header: p(art) })).toEqual([
      expect.stringMatching(/^header-footer: “?.*DỰ THẢO/u),
    ]);
  });

  test('footnotes, comments, headers and footers', () => {
    const refers = p(
      t('a') + '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>',
    );
    const parts = {
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${p('theo Luật')}${p('2022')}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="x">${p('xem lại')}</w:comment>`,
      header: p('MẬT'),
      footer: p('Trang 2/7'),
    };
    const found = read(table(row(cell(refers))), parts).notes;
    expect(found).toEqual([
      {
        code: 'footnote',
        text: expect.stringContaining('“theo Luật 2022”'),
        where: { file: 'thử.docx', table: 1, row: 1 },
      },
      {
        code: 'comment',
        text: expect.stringContaining('“xem lại”'),
        where: { file: 'thử.docx', table: 1, row: 1 },
      },
      { code: 'header-footer', text: expect.stringContaining('“MẬT”'), where: { file: 'thử.docx' } },
    ]);
  });

  test.each([
    ['a picture', run('<w:drawing><a:blip r:embed="rId9"/></w:drawing>'), 'picture-skipped'],
    [
      'a diagram',
      run('<w:drawing><a:graphicData><dgm:relIds r:dm="rId3"/></a:graphicData></w:drawing>'),
      'picture-skipped',
    ],
    ['a control', run('<w:object><w:control r:id="rId4" w:name="CheckBox1"/></w:object>'), 'picture-skipped'],
    ['an unknown sign', run('<w:sym w:font="Wingdings" w:char="F021"/>'), 'symbol-skipped'],
    ['a part from another file', '<w:altChunk r:id="rId7"/>', 'part-skipped'],
  ])('%s', (_, body, code) => {
    expect(notes(body)).toEqual([expect.stringMatching(new RegExp(`^${code}: `, 'u'))]);
  });
});

test('places count paragraphs and rows from 1', () => {
  const { value } = read(p('một') + p() + p('ba') + table(row(cell('a')), row(cell('b'))));
  expect(value.blocks.map(({ where }) => where)).toEqual([
    { file: 'thử.docx', line: 1 },
    { file: 'thử.docx', line: 3 },
    { file: 'thử.docx', table: 1 },
  ]);
});

test('strict OOXML and another prefix are read alike', () => {
  const main = part('document', `<w:body>${p('a')}</w:body>`)
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll('w:', 'z:');
  expect(readDocx(docxOf(main), 'x').value.blocks).toMatchObject([{ text: 'a' }]);
});

describe('letters crossed out', () => {
  test.each([
    ['once', '<w:strike/>', ['Viết bài gương tốt'], ['struck-text: Bỏ qua chữ bị gạch ngang: “gương xấu”.']],
    [
      'twice',
      '<w:dstrike/>',
      ['Viết bài gương tốt'],
      ['struck-text: Bỏ qua chữ bị gạch ngang: “gương xấu”.'],
    ],
    ['not at all', '<w:strike w:val="0"/>', ['Viết bài gương xấu gương tốt'], []],
  ])('%s', (_, properties, shown, said) => {
    const body = p(
      t('Viết bài ') + r(properties, '<w:t xml:space="preserve">gương xấu </w:t>') + t('gương tốt'),
    );
    expect(texts(body)).toEqual(shown);
    expect(notes(body)).toEqual(said);
  });
});

describe('letters shown as capitals are capitals', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Ten"><w:rPr><w:caps/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Thuong"><w:rPr><w:caps w:val="0"/></w:rPr></w:style>';
  const shown = (body: string) => readDocx(docx(body, { styles }), 'x').value.blocks;
  test.each([
    ['by their own mark', p(r('<w:caps/>', '<w:t>Kế hoạch</w:t>') + t(' năm')), 'KẾ HOẠCH năm'],
    ['not at all', p(r('<w:caps w:val="0"/>', '<w:t>Kế hoạch</w:t>')), 'Kế hoạch'],
    ['by the style of the paragraph', p(t('Kế hoạch'), '<w:pStyle w:val="Ten"/>'), 'KẾ HOẠCH'],
    [
      'but where a word has another',
      p(t('Kế ') + r('<w:rStyle w:val="Thuong"/>', '<w:t>hoạch</w:t>'), '<w:pStyle w:val="Ten"/>'),
      'KẾ hoạch',
    ],
    [
      'by a font of capitals of TCVN3',
      p(r('<w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/>', '<w:t>kÕ ho¹ch n¨m 2019</w:t>')),
      'KẾ HOẠCH NĂM 2019',
    ],
  ])('%s', (_, body, text) => {
    expect(shown(body)).toMatchObject([{ text }]);
  });
});
