import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { checkSchema, type CheckReport } from '../../../src/core/check/index.ts';
import { caret } from '../../../src/entry/cli/caret.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const sample = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

const plan = (deadline: string) => ({
  stdin: Buffer.from(
    [
      'Số: 12/KH-UBND',
      'An Bình, ngày 15 tháng 01 năm 2026',
      'KẾ HOẠCH',
      'Công tác thi đua năm 2026',
      'TT\tNội dung\tĐơn vị thực hiện\tThời gian',
      `1\tHọp tổng kết cuối năm\tPhòng Nội vụ\t${deadline}`,
    ].join('\n'),
  ),
});

describe('check', () => {
  test('shows place, sentence, line and mark, and what can be done; errors are exit 1', async () => {
    const { code, out } = await runCli(['check', '-'], plan('Trước ngày 30/6/2025'));
    expect(code).toBe(1);
    expect(out).toMatch(
      /PL\.1 — .*dòng 6.*\n {2}bắt buộc sửa: Thời hạn .*\[deadline-before-issue\]\n {4}Trước ngày 30\/6\/2025\n {4}\^+\n {2}có thể chọn: /u,
    );
    expect(out).toMatch(/1 chỗ bắt buộc sửa, /u);
  });

  test('without errors exit 0', async () => {
    const { code, out } = await runCli(['check', '-'], plan('Trước ngày 30/6/2026'));
    expect({ code, sum: out.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      sum: expect.stringMatching(/^0 chỗ bắt buộc sửa/u),
    });
  });

  test('JSON is as its schema says, with the task in each place', async () => {
    const { code, out } = await runCli(['check', '-', '--format', 'json'], plan('Tháng 02/2025'));
    const report = JSON.parse(out) as CheckReport;
    expect(checkSchema.parse(report)).toEqual(report);
    expect(code).toBe(1);
    const found = report.findings.find(({ rule }) => rule === 'deadline-before-issue');
    expect(found?.where).toMatchObject({ task: 'PL.1', column: 'deadline', line: 6 });
    expect(found?.suggestions?.map(({ value }) => value)).toEqual(['Tháng 02/2026']);
    expect(report.counts.error).toBe(report.findings.filter(({ severity }) => severity === 'error').length);
  });

  test('English words around the Vietnamese sentences', async () => {
    const { out } = await runCli(['check', '-', '--lang', 'en'], plan('Trước ngày 30/6/2025'));
    expect(out).toMatch(/\d+ errors, \d+ to verify/u);
  });

  test('a format that is none is wrong use', async () => {
    const { code, err } = await runCli(['check', '-', '--format', 'yaml'], plan('Tháng 3'));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('yaml') });
  });

  test('a workbook that build made is checked where it stands: sheet and cell', async () => {
    const book = folder.path('so.xlsx');
    await runCli(['build', sample, '-o', book]);
    const { out } = await runCli(['check', book, '--format', 'json', '--as-of', '2024-01-20']);
    const inBook = (JSON.parse(out) as CheckReport).findings;
    const inDocument = JSON.parse(
      (await runCli(['check', sample, '--format', 'json', '--as-of', '2024-01-20'])).out,
    ) as CheckReport;
    expect(inBook.map(({ key }) => key)).toEqual(inDocument.findings.map(({ key }) => key));
    for (const { where } of inBook)
      expect(where).toMatchObject({
        file: 'so.xlsx',
        sheet: expect.any(String),
        cell: expect.stringMatching(/^[A-Z]+\d+$/u),
      });
  });
});

test.each([
  ['Họp ngày 30/02', [9, 14] as const, 'Họp ngày 30/02', '         ^^^^^'],
  ['a\nb', undefined, 'a b', '^^^'],
  ['x'.repeat(80) + 'sai' + 'y'.repeat(80), [80, 83] as const, undefined, `${' '.repeat(31)}^^^`],
])('the mark stands under what is meant: %s', (text, span, line, mark) => {
  const [shown, under] = caret(text, span);
  expect(under).toBe(mark);
  if (line !== undefined) expect(shown).toBe(line);
  if (span) expect(shown.slice(under.indexOf('^'), under.lastIndexOf('^') + 1)).toBe(text.slice(...span));
});
