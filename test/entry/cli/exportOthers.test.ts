import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { ScoredUnit } from '../../../src/core/scoring/index.ts';
import { makeForms, planSheets, scoringSheets } from '../../../src/core/sheets/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { row, schemeOf } from '../../core/scoring/schemes.ts';
import { planAt } from '../../support/readPlans.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const sample = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

const textOf = (path: string) =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml'] ?? new Uint8Array()).replace(
    /<[^>]*>/gu,
    ' ',
  );

describe('export --what assignment', () => {
  test('a section for each unit; who has none is said', async () => {
    const output = folder.path('phan-cong.docx');
    const { code, err } = await runCli(['export', sample, '--what', 'assignment', '-o', output]);
    expect(code).toBe(0);
    const units = Number(/phân công của (\d+) đơn vị/u.exec(err)?.[1]);
    expect(units).toBeGreaterThan(20);
    expect(textOf(output).split('BẢNG PHÂN CÔNG NHIỆM VỤ')).toHaveLength(units + 1);
    expect(err).toMatch(/Không có phần riêng .*Lê Thị Mẫu/u);
  });

  test('one unit', async () => {
    const output = folder.path('nv.docx');
    await runCli(['export', sample, '--what', 'assignment', '--unit', 'Phòng Nội vụ', '-o', output]);
    expect(textOf(output).split('BẢNG PHÂN CÔNG NHIỆM VỤ')).toHaveLength(2);
    expect(
      await runCli([
        'export',
        sample,
        '--what',
        'assignment',
        '--unit',
        'Sở Không Có',
        '-o',
        folder.path('b.docx'),
      ]),
    ).toMatchObject({ code: 2, err: expect.stringContaining('không giao việc nào') });
  });
});

describe('export --what minutes', () => {
  const scheme = schemeOf([row('1', 60), row('2', 40)]);
  const units: ScoredUnit[] = ['An', 'Bình'].map((name, i) => ({
    id: name,
    name: `Phường ${name}`,
    cluster: 'Cụm 1',
    entries: { '1': { self: { points: 60 - i } }, '2': { self: { points: 40 } } },
  }));

  test('from criteria and forms; without criteria it is refused', async () => {
    const sheets = [
      ...scoringSheets({ scheme, units, votes: [], sources: {} }),
      ...makeForms(scheme, units).map(({ sheet }) => sheet),
    ];
    writeFileSync(folder.path('tieu-chi.xlsx'), writeXlsx({ sheets, names: [] }));
    const output = folder.path('bien-ban.docx');
    const made = await runCli(['export', folder.path('tieu-chi.xlsx'), '--what', 'minutes', '-o', output]);
    expect(made.code).toBe(0);
    expect(textOf(output)).toMatch(
      /BIÊN BẢN[^]*Phường An[^]*100[^]*Phường Bình[^]*99[^]*BẢNG TỔNG HỢP ĐIỂM/u,
    );
    expect(await runCli(['export', sample, '--what', 'minutes', '-o', folder.path('a.docx')])).toMatchObject({
      code: 2,
    });
  });
});

describe('export', () => {
  test('--unit-names writes the names of the directory and says each', async () => {
    const { err } = await runCli([
      'export',
      sample,
      '--to',
      'docx',
      '-o',
      folder.path('a.docx'),
      '--unit-names',
      'full',
    ]);
    expect(err).toContain('tên đơn vị: “Phòng TNMT” → “Phòng Tài nguyên và Môi trường”');
    expect(textOf(folder.path('a.docx'))).not.toContain('Phòng TNMT');
    expect(
      await runCli(['export', sample, '--unit-names', 'dài', '--to', 'csv', '-o', 'a.csv']),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('“dài” không có'),
    });
  });

  test('a calendar says which tasks it has no day for', async () => {
    const { err } = await runCli(['export', sample, '--to', 'ics', '-o', folder.path('a.ics')]);
    expect(err).toMatch(/không có sự kiện cho \d+ nhiệm vụ .*: PL1\.I\.4, /u);
    expect(err).not.toMatch(/không có sự kiện.* PL1\.I\.1,/u);
  });

  test.each([
    [true, '20240209'],
    [false, '20240210'],
  ])('"trước ngày 10/02" in a calendar, strict in the workbook: %s', async (strict, day) => {
    const kept = { directory: [], daysOff: [], sources: [], asOf: '2024-01-20' };
    const book = planSheets(await planAt(sample), { ...kept, settings: { soonDays: 7, strict } });
    writeFileSync(folder.path('so.xlsx'), writeXlsx(book));
    await runCli(['export', folder.path('so.xlsx'), '--to', 'ics', '-o', folder.path('a.ics')]);
    const event = readFileSync(folder.path('a.ics'), 'utf8')
      .split('BEGIN:VEVENT')
      .find((one) => one.includes('UID:PL1.I.1-'));
    expect(event).toContain(`DTSTART;VALUE=DATE:${day}`);
  });
});
