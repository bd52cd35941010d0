import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pointsOf } from '../../../src/core/scoring/index.ts';
import { hasCriteria, makeForms, readScoringBook, scoringSheets } from '../../../src/core/sheets/index.ts';
import type { SheetModel } from '../../../src/core/workbook/index.ts';
import { openWorkbook } from '../../../src/hosts/file/index.ts';
import { readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { row, schemeOf } from '../../core/scoring/schemes.ts';
import { SAMPLES } from '../../core/scoring/fromDocument/samples/index.ts';
import { asDocx } from '../../support/scoring/criteriaDocument.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const SCHEME = schemeOf([row('1', 100)]);
const UNITS = [{ id: 'p1', name: 'Phường An', cluster: 'Cụm 1' }];

let folder: ReturnType<typeof scratch>;
let source: string;
beforeEach(async () => {
  folder = scratch();
  source = folder.path('tieu-chi.docx');
  writeFileSync(source, await asDocx(SAMPLES.doanPhuong));
});
afterEach(() => folder.remove());

describe('criteria', () => {
  test('a document becomes the workbook that forms and score go on with', async () => {
    const output = folder.path('tieu-chi.xlsx');
    const { code, out, err } = await runCli(['criteria', source, '-o', output]);
    expect(code).toBe(0);
    expect(out).toContain('BIỂU ĐIỂM THI ĐUA CÁC CHI ĐOÀN – 100 điểm');
    expect(out).toContain('[chuẩn 20; Tỷ lệ]');
    expect(err).toContain('Đã đọc 11 tiêu chí, 0 chỗ cần xem');
    const snapshot = readXlsxSnapshot(new Uint8Array(readFileSync(output)));
    expect(hasCriteria(snapshot)).toBe(true);
    const { scheme } = readScoringBook(snapshot).value;
    expect(scheme.criteria.map(({ code: key }) => key)).toEqual(
      SAMPLES.doanPhuong.criteria.map((line) => line.split(' ')[0]),
    );
    expect(await runCli(['forms', output, '-o', folder.path('phieu.zip')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('chưa có đơn vị nào'),
    });
  });

  test('over a workbook with criteria, block and votes stay, and what else is in it', async () => {
    const output = folder.path('so.xlsx');
    const book = { scheme: SCHEME, units: UNITS, votes: [], sources: {} };
    const notes = {
      ...(scoringSheets(book)[3] as SheetModel),
      name: 'Ghi chép',
      tables: [],
      rows: [['nhớ gọi']],
    };
    writeFileSync(output, writeXlsx({ sheets: [...scoringSheets(book), notes], names: [] }));
    const { code, err } = await runCli(['criteria', source, '-o', output, '--force']);
    expect([code, err]).toEqual([0, expect.stringContaining('Đã ghi vào sổ đang có')]);
    const snapshot = await openWorkbook(output);
    const { units, scheme } = readScoringBook(snapshot).value;
    expect(units).toEqual(UNITS);
    expect(scheme.criteria).toHaveLength(11);
    expect(snapshot.sheets.find(({ name }) => name === 'Ghi chép')?.rows).toEqual([['nhớ gọi']]);
    expect(folder.left()).toEqual(['so.xlsx', 'tieu-chi.docx']);
  });

  test('over a workbook in which somebody has scored, that one is kept beside', async () => {
    const output = folder.path('so.xlsx');
    const book = { scheme: SCHEME, units: UNITS, votes: [], sources: {} };
    const scored = UNITS.map((unit) => ({ ...unit, entries: { '1': { self: { points: pointsOf(50) } } } }));
    const sheets = [...scoringSheets(book), ...makeForms(SCHEME, scored).map(({ sheet }) => sheet)];
    writeFileSync(output, writeXlsx({ sheets, names: [] }));
    const kept = readFileSync(output);
    const { code, err } = await runCli(['criteria', source, '-o', output, '--force']);
    expect([code, err]).toEqual([0, expect.stringContaining('so (bản cũ).xlsx')]);
    expect(readFileSync(folder.path('so (bản cũ).xlsx')).equals(kept)).toBe(true);
    expect(readScoringBook(await openWorkbook(output)).value.scheme.criteria).toHaveLength(11);
  });

  test('a rule read from a sentence stands in the sheet with it', async () => {
    const { doanPhuong } = SAMPLES;
    const line = 'Mỗi cụm đề nghị tặng 01 Giấy khen của Chủ tịch UBND phường.';
    writeFileSync(source, await asDocx({ ...doanPhuong, below: [...doanPhuong.below, line] }));
    const output = folder.path('so.xlsx');
    const { out } = await runCli(['criteria', source, '-o', output]);
    expect(out).toContain(`đã đưa vào trang Quy định chấm điểm, cần xem lại: “${line}”`);
    const { scheme, sources } = readScoringBook(await openWorkbook(output)).value;
    expect(scheme.awards).toEqual([{ name: 'Giấy khen của Chủ tịch UBND phường', perCluster: 1 }]);
    expect(sources['tblKhenThuong']).toEqual([`Đọc từ lời văn, cần xem lại: “${line}”`]);
  });

  test('without -o it only says what it read', async () => {
    expect(await runCli(['criteria', source])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Chậm ngày'),
    });
  });

  test.each(['forms', 'score'])(
    '%s refuses the document with the way there, and writes nothing',
    async (name) => {
      const output = folder.path(name === 'forms' ? 'phieu.zip' : 'so.xlsx');
      const { code, err } = await runCli([name, source, '-o', output]);
      expect(code).toBe(2);
      expect(err).toContain('so-thi-dua criteria “tieu-chi.docx” -o TIÊU-CHÍ.xlsx');
      expect(existsSync(output)).toBe(false);
    },
  );

  test('a workbook with such a table, not made by us, is refused the same way', async () => {
    const rows = [
      ['TT', 'Nội dung', 'Điểm chuẩn'],
      ['1', 'Công tác A', 60],
      ['2', 'Công tác B', 40],
    ];
    const sheet = {
      name: 'Bảng',
      columns: [],
      rows,
      tables: [],
      validations: [],
      conditionalFormats: [],
      print: { orientation: 'landscape' as const },
    };
    writeFileSync(folder.path('bang.xlsx'), writeXlsx({ sheets: [sheet], names: [] }));
    expect(await runCli(['forms', folder.path('bang.xlsx'), '-o', folder.path('phieu.zip')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('so-thi-dua criteria “bang.xlsx”'),
    });
    expect(await runCli(['criteria', folder.path('bang.xlsx')])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Công tác B [chuẩn 40; Chấm trực tiếp]'),
    });
  });

  test('a document without such a table: one sentence, exit 2', async () => {
    writeFileSync(folder.path('thu.txt'), 'Kính gửi các đơn vị');
    expect(await runCli(['criteria', folder.path('thu.txt')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('không có bảng tiêu chí'),
    });
  });

  test('what is open is said again before forms are made', async () => {
    writeFileSync(
      folder.path('mo.txt'),
      'TT\tNội dung\tĐiểm chuẩn\tCách chấm\n1\tCông tác A\t100\tXét theo thực tế, giảm trừ tương ứng',
    );
    const output = folder.path('mo.xlsx');
    expect((await runCli(['criteria', folder.path('mo.txt'), '-o', output])).err).toContain('1 chỗ cần xem');
    expect((await runCli(['criteria', folder.path('mo.txt')])).out).toContain('CẦN XEM');
    const { scheme, ...book } = readScoringBook(readXlsxSnapshot(new Uint8Array(readFileSync(output)))).value;
    const sheets = scoringSheets({
      ...book,
      scheme,
      units: [{ id: 'p1', name: 'Phòng An', cluster: 'Cụm 1' }],
    });
    writeFileSync(output, writeXlsx({ sheets, names: [] }));
    expect(await runCli(['forms', output, '-o', folder.path('phieu.zip')])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/Cần xem mục 1: .*giảm trừ tương ứng/u),
    });
  });
});
