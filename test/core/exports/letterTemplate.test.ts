import { describe, expect, test } from '@jest/globals';
import {
  LETTER_CONDITIONS,
  LETTER_FIELDS,
  type LetterKinds,
  templateNotes,
} from '../../../src/core/exports/index.ts';

const letter = (name: string, late: boolean, coming: boolean): LetterKinds => {
  const [yes, no, soon, notSoon] = LETTER_CONDITIONS;
  return {
    unit: { name },
    conditions: { [yes]: late, [no]: !late, [soon]: coming, [notSoon]: !coming },
  } as never;
};
const BOTH = letter('Phòng Nội vụ', true, true);
const COMING = letter('Phường An', false, true);
const LATE = letter('Phường Bình', true, false);
const codes = (paragraphs: string[], letters: LetterKinds[]) =>
  templateNotes({ name: 'mau.docx', paragraphs }, letters).map(({ code }) => code);

describe('a template speaks of work that a letter does not list', () => {
  const SPOKEN = 'Khẩn trương hoàn thành các nhiệm vụ đã quá hạn./.';
  const SOON = 'Thực hiện đúng hạn các nhiệm vụ sắp đến hạn./.';
  test.each<[string, string, LetterKinds[], string[]]>([
    ['all have some', SPOKEN, [BOTH, LATE], []],
    ['one has none', SPOKEN, [BOTH, COMING], ['template-unfitting']],
    ['nothing coming', SOON, [LATE], ['template-unfitting']],
    ['under its condition', `[KHI CÓ VIỆC QUÁ HẠN]${SPOKEN}`, [COMING], []],
    ['under another condition', `[Khi có việc sắp đến hạn]${SPOKEN}`, [COMING], ['template-unfitting']],
    ['under one that comes to the same', `[Khi không có việc sắp đến hạn]${SPOKEN}`, [COMING, LATE], []],
    ['with the count, which says "không có"', 'Nhiệm vụ đã quá hạn: [Số nhiệm vụ quá hạn]', [COMING], []],
    ['not a word of it', 'Kính gửi: [Tên đơn vị]', [COMING, LATE], []],
  ])('%s', (_, paragraph, letters, said) => {
    expect(codes([paragraph], letters)).toEqual(said);
  });

  test('who is meant, and what to do', () => {
    expect(templateNotes({ name: 'mau.docx', paragraphs: [SPOKEN] }, [BOTH, COMING])).toEqual([
      {
        code: 'template-unfitting',
        text: 'Mẫu “mau.docx” nói đến việc quá hạn ở đoạn “Khẩn trương hoàn thành các nhiệm vụ đã quá hạn./.”, mà có công văn không liệt kê việc nào như thế (1: Phường An); đặt [Khi có việc quá hạn] ở đầu đoạn thì đoạn chỉ còn trong công văn có việc quá hạn.',
        where: { file: 'mau.docx' },
      },
    ]);
  });
});

describe('dots of a template that no field fills', () => {
  test('fields are named that the template could have and has not', () => {
    const textOf = (paragraphs: string[]) => templateNotes({ name: 'm', paragraphs }, [BOTH])[0]?.text ?? '';
    expect(textOf(['Gửi ……, [NĂM]'])).toContain(
      'thay bằng trường: [Tên cơ quan], [Tên đơn vị], [Kế hoạch], [Số',
    );
    expect(textOf(['Gửi ……', ...LETTER_FIELDS.map((name) => `[${name}]`)])).toMatch(/điền sẵn vào mẫu\.$/u);
  });

  test.each<[string, string[], string | undefined]>([
    ['none', ['Kính gửi: [Tên đơn vị]'], undefined],
    [
      'a place and a name',
      ['Kính gửi: ……', '………………'],
      'chỗ chấm của mẫu “mau.docx”: “Kính gửi: ……”; “………………”.',
    ],
    ['typed as points, as strokes', ['Số: ..../UBND', 'ngày ___'], '“Số: ..../UBND”; “ngày ___”.'],
    ['one place of several runs of dots', ['Số: ……/……-……'], '“mau.docx”: “Số: ……/……-……”.'],
    ['said once', ['ngày ……', 'ngày ……'], '“mau.docx”: “ngày ……”.'],
    ['no place: and so on', ['các phòng, ban…', 'v.v...'], undefined],
    ['no place: a line drawn', ['Độc lập - Tự do - Hạnh phúc', '________'], undefined],
    [
      'only the words around it',
      [`${'Đề nghị đơn vị khẩn trương hoàn thành '.repeat(3)}trước ngày …… để tổng hợp`],
      '“… thành trước ngày …… để tổng hợp”',
    ],
    [
      'no half of a field',
      [`${'Đề nghị đơn vị khẩn trương '.repeat(3)}gửi [Tên cơ quan] trước ngày ……`],
      '“… trước ngày ……”',
    ],
  ])('%s', (_, paragraphs, said) => {
    const [note] = templateNotes({ name: 'mau.docx', paragraphs }, [BOTH]);
    expect(note?.code).toBe(said && 'template-unfilled');
    expect(note?.text ?? '').toContain(said ?? '');
  });
});
