import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { pointsOf, type ScoredUnit, scoreSchema } from '../../../src/core/scoring/index.ts';
import { makeForms, scoringSheets } from '../../../src/core/sheets/index.ts';
import type { SheetModel } from '../../../src/core/workbook/index.ts';
import { bookHistory } from '../../../src/app/index.ts';
import { fileBook, openWorkbook } from '../../../src/hosts/file/index.ts';
import { nodePorts } from '../../../src/entry/cli/ports.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { row, schemeOf } from '../../core/scoring/schemes.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const scheme = schemeOf([row('1', 60), row('2', 40, { method: { name: 'ratio' } })], {
  classes: [{ name: 'Tốt', from: pointsOf(90) }],
});
/** 60 + 19 ÷ 20 × 40 = 98; 50 + 40 = 90; the third sent nothing. */
const units: ScoredUnit[] = [
  { id: 'p1', name: 'Phường An', points: 60, value: 19 },
  { id: 'p2', name: 'Phường Bình', points: 50, value: 20 },
].map(({ points, value, ...unit }) => ({
  ...unit,
  cluster: 'Cụm 1',
  entries: { '1': { self: { points } }, '2': { self: { value, target: 20 } } },
}));
const block = [...units, { id: 'p3', name: 'Phường Cao', cluster: 'Cụm 1', entries: {} }];

let folder: ReturnType<typeof scratch>;
const write = (name: string, sheets: SheetModel[]) => {
  writeFileSync(folder.path(name), writeXlsx({ sheets, names: [] }));
  return folder.path(name);
};
const criteria = () =>
  write('tieu-chi.xlsx', scoringSheets({ scheme, units: block, votes: [], sources: {} }));
const filled = () => makeForms(scheme, units).map(({ sheet }, i) => write(`phieu-${i}.xlsx`, [sheet]));

beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

describe('score', () => {
  test('ranks the units of the forms, whatever their order, and says who is missing', async () => {
    const forms = filled();
    const { code, out } = await runCli(['score', ...forms.reverse(), criteria(), '--format', 'json']);
    expect(code).toBe(0);
    const report = scoreSchema.parse(JSON.parse(out));
    expect(report.units.map(({ unit, rank, total, class: name }) => [unit, rank, total, name])).toEqual([
      ['Phường An', 1, 98, 'Tốt'],
      ['Phường Bình', 2, 90, 'Tốt'],
      ['Phường Cao', 3, 0, undefined],
    ]);
    expect(report.findings.map(({ rule, unit }) => [rule, unit])).toEqual([['form-missing', 'Phường Cao']]);
    expect(report.units[0]?.criteria[1]).toEqual({ code: '2', points: 38, arithmetic: '19 ÷ 20 × 40 = 38' });
  });

  test('the workbook it writes holds criteria and points, and scores the same by itself', async () => {
    const output = folder.path('ket-qua.xlsx');
    const first = await runCli(['score', criteria(), ...filled(), '-o', output, '--format', 'text']);
    expect(first.out).toContain('hạng 1  Phường An: 98 điểm (Tốt)');
    const again = await runCli(['score', output]);
    const rankingOf = (out: string) => out.split('\n\n')[0]?.trim();
    expect(rankingOf(again.out)).toBe(rankingOf(first.out));
    expect(again.out).toContain('Phường Cao chưa có phiếu. (form-missing)');
  });

  test('in English the words around, in Vietnamese the sentences of the field', async () => {
    const { out } = await runCli(['score', criteria(), ...filled(), '--lang', 'en']);
    expect(out).toContain('rank 1  Phường An: 98 points (Tốt)');
    expect(out).toContain('to verify: Phường Cao chưa có phiếu. (form-missing)');
    expect(out).not.toContain('hạng');
  });

  test('files are read one after another: of many only one is held', async () => {
    const paths = [criteria(), ...filled()];
    const order: string[] = [];
    const { readWorkbook } = nodePorts;
    const { code } = await runCli(['score', ...paths], {
      ports: { readWorkbook: (file) => (order.push(`took ${file.name}`), readWorkbook(file)) },
      onRead: (path) => void order.push(`read ${basename(path)}`),
    });
    expect(code).toBe(0);
    const names = paths.map((path) => basename(path));
    expect(order).toEqual(names.flatMap((name) => [`read ${name}`, `took ${name}`]));
  });

  test('forms in a .zip as by themselves, also in folders; what is damaged or no form is told by its name', async () => {
    const [first, second] = filled().map((path) => new Uint8Array(readFileSync(path)));
    const packed = zipSync({
      'Cụm 1/An.xlsx': first as Uint8Array,
      'Cụm 1/ghi chú.txt': strToU8('chữ'),
      '__MACOSX/._An.xlsx': strToU8('x'),
      'Thumbs.db': strToU8('x'),
      'Binh.xlsx': [second as Uint8Array, { level: 0 }],
    });
    writeFileSync(folder.path('phieu.zip'), packed);
    const score = async () => {
      const { code, out } = await runCli(['score', criteria(), folder.path('phieu.zip'), '--format', 'json']);
      const { units: ranked, findings } = scoreSchema.parse(JSON.parse(out));
      const told = findings.map(({ rule, where }) => [rule, where.file]);
      return { code, totals: ranked.map(({ total }) => total), told };
    };
    const missing = ['form-missing', undefined];
    const tied = ['rank-tie-unresolved', undefined];
    const noForm = ['form-unreadable', 'phieu.zip/Cụm 1/ghi chú.txt'];
    expect(await score()).toEqual({ code: 0, totals: [98, 90, 0], told: [noForm, missing] });
    const at = Buffer.from(packed).indexOf(Buffer.from(second as Uint8Array).subarray(200, 260));
    packed[at + 10] = (packed[at + 10] ?? 0) ^ 0xff;
    writeFileSync(folder.path('phieu.zip'), packed);
    expect(await score()).toEqual({
      code: 0,
      totals: [98, 0, 0],
      told: [noForm, ['form-unreadable', 'phieu.zip/Binh.xlsx'], missing, missing, tied],
    });
  });

  test.each([
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['without a file', zipSync({})],
    ['no .zip', strToU8('chữ')],
  ])('a .zip that is %s is told, the forms beside it count', async (_, bytes) => {
    writeFileSync(folder.path('hong.zip'), bytes);
    const { code, out } = await runCli(['score', criteria(), folder.path('hong.zip'), ...filled()]);
    expect(code).toBe(0);
    expect(out).toContain('hạng 1  Phường An: 98 điểm (Tốt)');
    expect(out).toContain('[tệp hong.zip] (form-unreadable)');
  });

  const own = (name: string): SheetModel => ({
    ...{ name, columns: [{ width: 20 }], rows: [['nhớ gọi']], tables: [] },
    ...{ validations: [], conditionalFormats: [], print: { orientation: 'portrait' } },
  });
  const results = scoringSheets({ scheme, units: block, votes: [], sources: {} });

  test('over a workbook of ours it writes into it: sheets of one’s own stay, and Hoàn tác takes it back', async () => {
    const output = write('so.xlsx', [...results, own('Ghi chép của tôi')]);
    const kept = readFileSync(output);
    expect((await runCli(['score', criteria(), ...filled(), '-o', output])).code).toBe(2);
    expect(readFileSync(output).equals(kept)).toBe(true);
    const { code, err } = await runCli(['score', criteria(), ...filled(), '-o', output, '--force']);
    expect([code, err]).toEqual([0, expect.stringContaining('Đã ghi vào sổ đang có')]);
    const { sheets } = await openWorkbook(output);
    expect(sheets.find(({ name }) => name === 'Ghi chép của tôi')?.rows).toEqual([['nhớ gọi']]);
    expect((await runCli(['score', output])).out).toContain('hạng 1  Phường An: 98 điểm (Tốt)');
    await bookHistory(fileBook(output), () => 'hôm sau').undo();
    expect((await openWorkbook(output)).sheets.map(({ name }) => name)).not.toContain('Xếp hạng');
    expect(folder.left()).toEqual(['phieu-0.xlsx', 'phieu-1.xlsx', 'so.xlsx', 'tieu-chi.xlsx']);
  });

  test.each([
    [
      'with one’s own sheet of a needed name',
      () => writeXlsx({ sheets: [...results, own('Xếp hạng')], names: [] }),
    ],
    ['that cannot be read', () => strToU8('ghi chép của tôi')],
    ['of other things', () => writeXlsx({ sheets: [own('Danh bạ')], names: [] })],
  ])('a workbook %s is kept beside', async (_, bytes) => {
    const output = folder.path('so.xlsx');
    writeFileSync(output, bytes());
    const kept = readFileSync(output);
    const { code, err } = await runCli(['score', criteria(), ...filled(), '-o', output, '--force']);
    expect([code, err]).toEqual([0, expect.stringContaining('so (bản cũ).xlsx')]);
    expect(readFileSync(folder.path('so (bản cũ).xlsx')).equals(kept)).toBe(true);
    expect((await runCli(['score', output])).out).toContain('hạng 1  Phường An: 98 điểm (Tốt)');
  });

  test('a published result is locked, later changes are told, and it opens with a reason', async () => {
    const [first, second] = [folder.path('khoa.xlsx'), folder.path('mo.xlsx')];
    await runCli(['score', criteria(), ...filled(), '-o', first, '--lock']);
    const late = makeForms(scheme, [{ ...block[2], entries: units[1]?.entries ?? {} } as ScoredUnit]);
    const form = write('phieu-muon.xlsx', [late[0]?.sheet as SheetModel]);
    expect((await runCli(['score', first, form])).out).toContain('(published-differs)');
    await runCli(['score', first, form, '-o', second, '--unlock', 'phiếu gửi muộn']);
    const { out } = await runCli(['score', second]);
    expect(out).not.toContain('published-differs');
    expect(out).not.toContain('form-missing');
    expect(await runCli(['score', first, '--lock'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('cần nơi ghi'),
    });
  });

  test('no criteria, no text as a workbook: one sentence, exit 2', async () => {
    expect(await runCli(['score', ...filled()])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Không tệp nào có bộ tiêu chí'),
    });
    writeFileSync(folder.path('a.txt'), 'chữ');
    expect((await runCli(['score', folder.path('a.txt')])).code).toBe(2);
  });
});

describe('forms', () => {
  test('one workbook for each unit, which score takes back', async () => {
    const output = folder.path('phieu.zip');
    const made = await runCli(['forms', criteria(), '-o', output]);
    expect(made).toMatchObject({ code: 0, err: expect.stringContaining('3 phiếu') });
    const files = unzipSync(new Uint8Array(readFileSync(output)));
    expect(Object.keys(files)).toEqual(block.map(({ name }) => `Phiếu ${name}.xlsx`));
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(folder.path(name), bytes);
      return folder.path(name);
    });
    const { out } = await runCli(['score', criteria(), ...paths, '--format', 'json']);
    expect(scoreSchema.parse(JSON.parse(out)).findings.map(({ rule }) => rule)).not.toContain(
      'unit-not-in-block',
    );
  });

  test('by criterion: a workbook for each office, and none without offices', async () => {
    const output = folder.path('cham.zip');
    expect(await runCli(['forms', criteria(), '--by-criterion', '-o', output])).toMatchObject({
      code: 2,
      err: expect.stringContaining('đầu mối chấm'),
    });
    const criteriaOf = scheme.criteria.map((one) => ({ ...one, scorer: 'Phòng Nội vụ' }));
    const book = { scheme: { ...scheme, criteria: criteriaOf }, units: block, votes: [], sources: {} };
    await runCli(['forms', write('co-dau-moi.xlsx', scoringSheets(book)), '--by-criterion', '-o', output]);
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(output))))).toEqual(['Chấm Phòng Nội vụ.xlsx']);
  });

  test.each([
    ['no output', [], 'cần nơi ghi'],
    ['an output that is no zip', ['-o', 'phieu.xlsx'], 'phải kết thúc bằng .zip'],
  ])('%s: one sentence, exit 2', async (_, options, sentence) => {
    expect(await runCli(['forms', criteria(), ...options])).toMatchObject({
      code: 2,
      err: expect.stringContaining(sentence),
    });
  });
});
