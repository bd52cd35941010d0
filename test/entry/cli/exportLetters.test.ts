import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { DocModel } from '../../../src/core/exports/index.ts';
import { oneLine } from '../../../src/core/text/index.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const sample = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

const letters = (output: string, ...more: string[]) =>
  runCli(['export', sample, '--what', 'letters', '--as-of', '2024-06-10', '-o', output, ...more]);
const textOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/gu, ' ');
const opened = (path: string) => unzipSync(new Uint8Array(readFileSync(path)));

/** A template with one paragraph. */
const templateOf = async (text: string) => {
  const model: DocModel = {
    sections: [{ orientation: 'portrait', blocks: [{ kind: 'paragraph', look: 'text', text }] }],
  };
  const path = folder.path('mau.docx');
  writeFileSync(path, await writeDocx(model));
  return path;
};

describe('export --what letters', () => {
  test('a letter for each unit in one go, each told as it is made; the same command gives the same bytes', async () => {
    const output = folder.path('thu.zip');
    const { code, err } = await letters(output);
    expect(code).toBe(0);
    const files = opened(output);
    const names = Object.keys(files);
    expect(names.length).toBeGreaterThan(20);
    expect(err).toContain(`Công văn 1/${names.length}: `);
    expect(err).toContain(`Công văn ${names.length}/${names.length}: `);
    expect(err).toMatch(/Không lập công văn cho .*cá nhân/u);
    for (const [name, bytes] of Object.entries(files)) {
      const unit = /^Công văn đôn đốc - (.*)\.docx$/u.exec(name)?.[1] ?? '';
      const text = textOf(bytes);
      expect(text).toContain(`Kính gửi: ${unit}`);
      expect(text).not.toMatch(/\[\p{L}/u);
      expect(strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(
        /creator|created/u,
      );
    }
    const again = folder.path('lai.docx');
    await letters(again, '--unit', 'Phòng Nội vụ');
    const first = files['Công văn đôn đốc - Phòng Nội vụ.docx'] ?? new Uint8Array();
    expect(readFileSync(again).equals(Buffer.from(first))).toBe(true);
  });

  test('one for one unit, or all into a folder; what is there stays', async () => {
    expect((await letters(folder.path('mot.docx'), '--unit', 'Phòng Nội vụ')).code).toBe(0);
    expect(textOf(new Uint8Array(readFileSync(folder.path('mot.docx'))))).toContain('Kính gửi: Phòng Nội vụ');
    expect((await letters(folder.path('thu'), '--unit', 'Công an quận')).code).toBe(0);
    expect(existsSync(folder.path('thu/Công văn đôn đốc - Công an quận.docx'))).toBe(true);
    expect(await letters(folder.path('thu'), '--unit', 'Công an quận')).toMatchObject({
      code: 2,
      err: expect.stringContaining('đã có; chưa ghi gì'),
    });
  });

  test('from the workbook: what was done in it is not asked for, and its day is the day', async () => {
    const book = folder.path('so.xlsx');
    await runCli(['build', sample, '--as-of', '2024-01-20', '-o', book]);
    const { err } = await runCli([
      'export',
      book,
      '--what',
      'letters',
      '-o',
      folder.path('a.zip'),
      '--within',
      '5',
    ]);
    const early = /Công văn 1\/(\d+)/u.exec(err)?.[1];
    expect(Number(early ?? 0)).toBeLessThan(20);
  });

  test('each speaks only of what it lists', async () => {
    const output = folder.path('thu.zip');
    await letters(output, '--within', '10');
    const texts = Object.values(opened(output)).map((bytes) => oneLine(textOf(bytes)));
    const kinds = texts.map((text) => [/Quá hạn \d+ ngày/u.test(text), /Còn \d+ ngày|hôm nay/u.test(text)]);
    expect(new Set(kinds.map((one) => one.join()))).toEqual(
      new Set(['true,true', 'true,false', 'false,true']),
    );
    const spoken = texts.map((text) => [/đã quá hạn/u.test(text), /sắp đến hạn/u.test(text)]);
    expect(spoken).toEqual(kinds);
    expect(texts.join()).not.toMatch(/[Kk]hông có/u);
  });

  test('what a template says of work that is not listed, and what stays dotted, is told once', async () => {
    const template = await templateOf('Kính gửi: ……, [Năm], nhiệm vụ đã quá hạn');
    const { err } = await letters(folder.path('a.zip'), '--template', template, '--within', '10');
    expect(err.match(/nói đến việc quá hạn/gu)).toHaveLength(1);
    expect(err.match(/còn chỗ chấm của mẫu “mau.docx”/gu)).toHaveLength(1);
  });

  test('the office’s own template', async () => {
    const template = await templateOf('Gửi [Tên đơn vị], đến [Tính đến ngày].');
    await letters(folder.path('a.docx'), '--unit', 'Phòng Nội vụ', '--template', template, '--force');
    expect(textOf(new Uint8Array(readFileSync(folder.path('a.docx'))))).toContain(
      'Gửi Phòng Nội vụ, đến 10/06/2024.',
    );
  });

  test.each([
    [[], 'Số: ……/……-……', 'ngày …… tháng …… năm 2024'],
    [['--blank-number'], 'Số: /', 'ngày tháng năm 2024'],
  ])('number and day of the letter, %j', async (more, number, day) => {
    const output = folder.path('a.docx');
    await letters(output, '--unit', 'Phòng Nội vụ', ...more);
    const text = oneLine(textOf(new Uint8Array(readFileSync(output))));
    expect([text.includes(number), text.includes(day)]).toEqual([true, true]);
  });

  test.each([
    [
      'an unknown field, by name',
      'Gửi [Tên trưởng phòng]',
      'trường [Tên trưởng phòng] mà chương trình không biết',
    ],
    ['no field', 'Kính gửi', 'không có trường nào'],
    ['a table beside words', '[Năm]: [Bảng nhiệm vụ quá hạn]', 'phải đứng riêng một đoạn'],
    ['a condition behind words', 'Gấp [Khi có việc quá hạn]', 'phải đứng đầu đoạn'],
  ])('a template is refused: %s', async (_, text, sentence) => {
    const output = folder.path('a.zip');
    expect(await letters(output, '--template', await templateOf(text))).toMatchObject({
      code: 2,
      err: expect.stringContaining(sentence),
    });
    expect(existsSync(output)).toBe(false);
  });

  test.each([
    [['--what', 'thư'], 'Không xuất được “thư”'],
    [['--within', 'mai'], 'Số ngày “mai” không hợp lệ'],
    [['--to', 'xlsx'], 'chỉ xuất được ra docx'],
    [['-o', 'a.docx'], 'một tệp “a.docx” không chứa hết'],
    [['--unit', 'Sở Không Có'], 'không có nhiệm vụ nào quá hạn'],
    [['--template', 'khong-co.docx'], 'Không tìm thấy tệp “khong-co.docx”'],
  ])('%j is refused in one sentence', async (more, sentence) => {
    const { code, err } = await letters(folder.path('a.zip'), ...more);
    expect({ code, said: err.includes(sentence) }).toEqual({ code: 2, said: true });
  });
});
