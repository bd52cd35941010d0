import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { DocumentError } from '../../../src/core/outcome/index.ts';
import { readDocx } from '../../../src/readers/docx/index.ts';
import { cell, docx, docxOf, p, part, row, table } from '../../support/docxFixtures.ts';

function outcome(bytes: Uint8Array): string {
  try {
    readDocx(bytes, 'x.docx');
    return 'read';
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}

const whole = docx(p('Kế hoạch') + table(row(cell('TT'), cell('Nội dung'))));

describe('a file that is not what it should be is named', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['text', strToU8('Kế hoạch'), 'not-a-zip'],
    ['cut off', whole.slice(0, whole.length >> 1), 'truncated-zip'],
    ['another package', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'not-word'],
    ['an entity', docxOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'xml-entities'],
    ['broken XML', docxOf('<w:document><w:body>'), 'broken-xml'],
    ['an empty main part', docxOf(''), 'broken-xml'],
    [
      'a main part that is a picture',
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Type="x/officeDocument" Target="a.png"/></Relationships>',
        ),
        'a.png': strToU8('x'),
      }),
      'not-word',
    ],
    ['too many rows', docx(table('<w:tr><w:tc/></w:tr>'.repeat(50_001))), 'too-many-rows'],
    [
      'too wide for its height',
      docx(
        table(row(...Array.from({ length: 60 }, () => cell('', '<w:gridSpan w:val="1000"/>'))).repeat(200)),
      ),
      'too-large',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(outcome(bytes)).toBe(expected);
  });

  test('without relations the usual place is tried', () => {
    expect(outcome(zipSync({ 'word/document.xml': strToU8(part('document', p('a'))) }))).toBe('read');
  });
});

describe('depth costs no stack', () => {
  const DEEP = 10_000;
  test.each([
    ['tables', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['paragraphs', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'],
    ['content controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['text boxes', '<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>'],
    ['alternatives', '<mc:AlternateContent><mc:Choice>', '</mc:Choice></mc:AlternateContent>'],
  ])('%s', (_, open, close) => {
    const { value } = readDocx(docx(open.repeat(DEEP) + p('đáy') + close.repeat(DEEP)), 'x');
    expect(JSON.stringify(value.blocks)).toContain('đáy');
  });
});

test('a text box and a frame hold any number of lines', () => {
  const lines = '<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(150_000);
  const box = `<w:p><w:r><w:txbxContent>${lines}</w:txbxContent></w:r></w:p>`;
  const frame = table(row(cell(p() + table(row(cell('b'), cell('c'))) + lines)));
  expect(readDocx(docx(box + frame), 'x').value.blocks).toHaveLength(300_001);
});

describe('nothing but a DocumentError comes of', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => expect(outcome(bytes)).not.toBe('read')),
    );
  });

  test('one byte changed', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        expect(typeof outcome(changed)).toBe('string');
      }),
    );
  });

  test('any nesting of the elements of Word', () => {
    const NAMES =
      'p pPr rPr r t tbl tr trPr tc tcPr gridSpan vMerge hMerge gridBefore txbxContent sdt del ins moveFrom fldChar numPr numId ilvl AlternateContent Choice Fallback vanish sym footnoteReference constructor __proto__ toString'.split(
        ' ',
      );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('a', 'ế ', ''),
        fc
          .tuple(
            fc.constantFrom(...NAMES),
            fc.constantFrom('', ' w:val="2"', ' w:val="restart"', ' w:fldCharType="begin"'),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([name, attributes, inner]) => `<w:${name}${attributes}>${inner.join('')}</w:${name}>`),
      ),
    }));
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="2"><w:lvlText w:val="%1%9"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>';
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (body) => {
        expect(outcome(docx(body.join(''), { numbering, footnotes: body.join('') }))).toBe('read');
      }),
      { numRuns: 300 },
    );
  });
});
