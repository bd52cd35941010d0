import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { modernise, type SourceDocument } from '../../../src/core/table/index.ts';
import { documentOf } from '../../support/tables.ts';
import { toTcvn3, toVni } from '../text/legacyEncode.ts';

const outcome = (lines: string) => ({ value: documentOf(lines), notes: [] });
const texts = ({ blocks }: SourceDocument): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );

const PLAN = `KẾ HOẠCH CÔNG TÁC THI ĐUA
TT|Nội dung công việc|Chủ trì|Thời gian
1|Xây dựng kế hoạch thi đua|Sở|quý
2|Tổ chức hội nghị tổng kết|Phố|từ
Ghi chú: số liệu ước tính.`;

describe('a document in an old font', () => {
  test.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ])('%s becomes Unicode as a whole, its shortest cells too, with one note', (name, write) => {
    const { value, notes } = modernise(outcome(write(PLAN)));
    expect(texts(value)).toEqual(texts(documentOf(PLAN)));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ code: 'legacy-font', where: { file: 'thử.txt', line: 1 } });
    expect(notes[0]?.text).toContain(name);
  });

  test('twice is once', () => {
    const once = modernise(outcome(toTcvn3(PLAN)));
    expect(modernise(once)).toBe(once);
  });

  test('what was pasted in from a Unicode document stays', () => {
    const mixed = `${toTcvn3(PLAN)}\nỦy ban nhân dân các xã, phường`;
    expect(texts(modernise(outcome(mixed)).value).at(-1)).toBe('Ủy ban nhân dân các xã, phường');
  });
});

test('one table in an old font inside a Unicode document is converted, and nothing else', () => {
  const unicode = Array.from(
    { length: 30 },
    (_, i) => `Điều ${i + 1}. Tổ chức thực hiện quyết định này`,
  ).join('\n');
  const table = 'TT|Nội dung|Chủ trì\n1|Tổng kết phong trào|Sở Nội vụ';
  const { value, notes } = modernise(outcome(`${unicode}\n${toVni(table)}\n${unicode}`));
  expect(texts(value)).toEqual(texts(documentOf(`${unicode}\n${table}\n${unicode}`)));
  expect(notes.map(({ where }) => where.line)).toEqual([31]);
});

test('any Unicode document comes back as the same object', () => {
  const words = fc.constantFrom(
    'và',
    'phòng',
    'Sở',
    'là',
    'hoà',
    'ư',
    '§',
    '15%',
    'µm',
    'công',
    'Résumé',
    'Ủy',
  );
  const lines = fc.array(fc.array(words, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lines, (written) => {
      const document = outcome(written.map((line) => line.join(' ')).join('\n'));
      expect(modernise(document)).toBe(document);
    }),
  );
});
