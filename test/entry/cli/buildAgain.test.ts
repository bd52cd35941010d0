import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bookHistory } from '../../../src/app/index.ts';
import { openBook } from '../../../src/app/commands/openBook.ts';
import { JOURNAL_SHEET, planSheets, type SheetsContent } from '../../../src/core/sheets/index.ts';
import type { SheetModel, SheetSnapshot } from '../../../src/core/workbook/index.ts';
import { fileBook, openWorkbook } from '../../../src/hosts/file/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { compoundFile } from '../../support/compoundFile.ts';
import { runCli, scratch } from '../../support/terminal.ts';
import { foreignBook } from '../../hosts/package/foreignBook.ts';

const sample = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.txt', import.meta.url));
const text = readFileSync(sample, 'utf8');
let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

const output = () => folder.path('so.xlsx');
const build = (...args: string[]) => runCli(['build', ...args, '-o', output()]);

async function contentOf(path: string): Promise<SheetsContent> {
  const opened = openBook(await openWorkbook(path));
  if (!opened) throw new Error('not one of ours');
  expect(opened.notes).toEqual([]);
  return opened.value;
}

/** A person's work: the sheets of `output()` with something changed, saved over them. */
async function work(change: (content: SheetsContent) => Partial<SheetsContent>, more: SheetModel[] = []) {
  const content = await contentOf(output());
  const { plan, ...rest } = { ...content, ...change(content) };
  const model = planSheets(plan, { ...rest, asOf: '2026-06-30' });
  writeFileSync(output(), writeXlsx({ ...model, sheets: [...model.sheets, ...more] }));
}

/** The task whose title holds these words. */
function idOf({ plan }: SheetsContent, words: string): string {
  const found = plan.appendices.flatMap(({ tasks }) => tasks).filter(({ title }) => title.includes(words));
  expect(found).toHaveLength(1);
  return found[0]?.id ?? '';
}
const firstTask = ({ plan }: SheetsContent) => plan.appendices[0]?.tasks[1]?.title ?? '';

const own = (name: string): SheetModel => ({
  ...{ name, columns: [{ width: 20 }], rows: [['nhớ gọi']], tables: [] },
  ...{ validations: [], conditionalFormats: [], print: { orientation: 'portrait' } },
});

describe('building again over a workbook of ours', () => {
  test('a row put in above moves the Mã, and the progress goes with its task', async () => {
    await build(sample);
    const before = await contentOf(output());
    const title = firstTask(before);
    const id = idOf(before, title);
    await work(() => ({ progress: [{ taskId: id, doneOn: '2026-03-02', result: 'Đã gửi =A1' }] }));
    const changed = folder.path('ban-moi.txt');
    writeFileSync(
      changed,
      text.replace(/^(\d+)\t/mu, '1\tViệc mới đưa lên đầu\tPhòng Nội vụ\tTháng 2\n$1\t'),
    );
    const { code } = await build(changed, '--force');
    const after = await contentOf(output());
    expect(code).toBe(0);
    expect(after.progress).toEqual([
      { taskId: idOf(after, title), doneOn: '2026-03-02', result: 'Đã gửi =A1' },
    ]);
    expect(folder.left()).toEqual(['ban-moi.txt', 'so.xlsx']);
  });

  test('an alias and a day off that a person added are kept, and the alias is used', async () => {
    await build(sample);
    const { plan, directory } = await contentOf(output());
    const unknown = plan.appendices
      .flatMap(({ tasks }) => tasks.flatMap(({ units }) => units))
      .find(({ match, kind }) => match === 'none' && kind === 'unit');
    const [first] = directory;
    if (!unknown || !first) throw new Error('the sample has an unknown unit and a directory');
    await work(() => ({
      directory: [{ ...first, aliases: [...first.aliases, unknown.name] }, ...directory.slice(1)],
      daysOff: [{ day: '2026-04-27', kind: 'off', name: 'Nghỉ bù' }],
    }));
    await build(sample, '--force');
    const after = await contentOf(output());
    const refs = after.plan.appendices.flatMap(({ tasks }) => tasks.flatMap(({ units }) => units));
    expect(refs.find(({ name }) => name === unknown.name)).toMatchObject({
      unitId: first.id,
      match: 'alias',
    });
    expect(after.daysOff).toEqual([{ day: '2026-04-27', kind: 'off', name: 'Nghỉ bù' }]);
  });

  test('a sheet of one’s own stays in the workbook, which is written into and not replaced', async () => {
    await build(sample);
    await work(() => ({}), [own('Ghi chép của tôi')]);
    const { code, err } = await build(sample, '--force');
    expect(code).toBe(0);
    expect(err).toContain('Đã ghi vào sổ đang có');
    expect(folder.left()).toEqual(['so.xlsx']);
    const { sheets } = await openWorkbook(output());
    expect(sheets.find(({ name }) => name === 'Ghi chép của tôi')?.rows).toEqual([['nhớ gọi']]);
  });

  test('charts, pivot tables and macros beside it stay, and Hoàn tác takes the command back', async () => {
    await build(sample);
    const { plan, ...rest } = await contentOf(output());
    writeFileSync(output(), foreignBook());
    const { sheets, names } = planSheets(plan, { ...rest, asOf: '2026-06-30' });
    await fileBook(output()).apply([
      ...sheets.map((sheet) => ({ kind: 'put-sheet', sheet }) as const),
      ...names.map((name) => ({ kind: 'put-name', name }) as const),
    ]);
    const before = await openWorkbook(output());
    const changed = folder.path('ban-moi.txt');
    writeFileSync(
      changed,
      text.replace(/^(\d+)\t/mu, '1\tViệc mới đưa lên đầu\tPhòng Nội vụ\tTháng 2\n$1\t'),
    );
    await build(changed, '--force');
    const parts = unzipSync(new Uint8Array(readFileSync(output())));
    const theirs = unzipSync(foreignBook());
    for (const part of ['xl/charts/chart1.xml', 'xl/pivotTables/pivotTable1.xml', 'xl/vbaProject.bin'])
      expect(parts[part]).toEqual(theirs[part]);
    const isPlan = ({ name }: { name: string }) => name !== JOURNAL_SHEET;
    const after = await openWorkbook(output());
    expect(after.sheets.filter(isPlan)).not.toEqual(before.sheets);
    await bookHistory(fileBook(output()), () => 'hôm sau').undo();
    const bare = ({ name, rows }: SheetSnapshot) => ({ name, rows });
    expect((await openWorkbook(output())).sheets.filter(isPlan).map(bare)).toEqual(before.sheets.map(bare));
  });

  test('a sheet of one’s own in the way of one of the plan: the old workbook stays beside the new one', async () => {
    const short = folder.path('ngan.txt');
    writeFileSync(short, text.slice(0, text.indexOf('PHỤ LỤC 2')));
    await build(short);
    await work(() => ({}), [own('Phụ lục 2')]);
    const kept = readFileSync(output());
    const { err } = await build(sample, '--force');
    expect(err).toContain('Phụ lục 2');
    expect(folder.left()).toEqual(['ngan.txt', 'so (bản cũ).xlsx', 'so.xlsx']);
    expect(readFileSync(folder.path('so (bản cũ).xlsx')).equals(kept)).toBe(true);
  });
});

describe('building over a workbook in which nothing of a plan can be read', () => {
  test.each([
    ['of other things', writeXlsx({ sheets: [own('Danh bạ')], names: [] })],
    ['locked by a password', compoundFile('EncryptedPackage')],
    ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['no workbook at all', new TextEncoder().encode('ghi chép của tôi')],
  ])('%s: it stays beside the new one', async (_, bytes) => {
    writeFileSync(output(), bytes);
    const { code, err } = await build(sample, '--force');
    expect(code).toBe(0);
    expect(err).toContain('so (bản cũ).xlsx');
    expect(new Uint8Array(readFileSync(folder.path('so (bản cũ).xlsx')))).toEqual(bytes);
  });
});

describe('a workbook of ours as input', () => {
  test('reads to the plan it was built from', async () => {
    await build(sample);
    const fromDocument: unknown = JSON.parse((await runCli(['read', sample])).out);
    const fromSheets: unknown = JSON.parse((await runCli(['read', output()])).out);
    expect(fromSheets).toEqual(fromDocument);
  });

  test('says that a year asked for is not used', async () => {
    await build(sample);
    const { out } = await runCli(['read', output(), '--year', '2030']);
    expect(out).toContain('Năm 2030 không dùng cho sổ đã dựng');
  });

  test('builds to a workbook with the same work in it', async () => {
    await build(sample, '--as-of', '2026-06-30');
    await work((content) => ({
      progress: [{ taskId: idOf(content, firstTask(content)), note: 'đang làm' }],
    }));
    await runCli(['build', output(), '-o', folder.path('ban-sao.xlsx')]);
    expect(await contentOf(folder.path('ban-sao.xlsx'))).toEqual(await contentOf(output()));
  });
});

describe('build over the very workbook it reads', () => {
  const place = async (title: string, header: string) => {
    const sheet = (await openWorkbook(output())).sheets.find(({ name }) => name === 'Phụ lục 1');
    const top = sheet?.rows.findIndex((cells) => cells.includes(title)) ?? -1;
    const left = sheet?.rows[sheet.tables[0]?.area.top ?? 0]?.indexOf(header) ?? -1;
    return { sheet: 'Phụ lục 1', top, left, value: sheet?.rows[top]?.[left] ?? null };
  };
  /** The sample's workbook, in which a person has written another time. */
  async function edited(): Promise<string> {
    await build(sample);
    const title = firstTask(await contentOf(output()));
    const time = (await openWorkbook(output())).sheets.find(({ name }) => name === 'Phụ lục 1');
    const header = time?.rows[1]?.map(String).find((one) => /^Thời gian/u.test(one)) ?? '';
    const { value: _old, ...cell } = await place(title, header);
    await fileBook(output()).apply([{ kind: 'put-cells', ...cell, cells: [['Trước ngày 15/7/2026']] }]);
    return title;
  }

  test('with --force the sheets follow what was edited, as one command of the journal; then nothing is left', async () => {
    const title = await edited();
    const { code, err } = await runCli(['build', output(), '-o', output(), '--force']);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('1 nhiệm vụ đổi thời hạn') });
    expect((await place(title, 'Hạn')).value).toEqual({ day: '2026-07-14' });
    await contentOf(output());
    const bytes = readFileSync(output());
    const again = await runCli(['build', output(), '-o', output(), '--force']);
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('không có gì phải cập nhật') });
    expect(readFileSync(output())).toEqual(bytes);
    await bookHistory(fileBook(output()), () => '').undo();
    expect((await place(title, 'Hạn')).value).not.toEqual({ day: '2026-07-14' });
    expect(folder.left()).toEqual(['so.xlsx']);
  });

  test.each([
    ['without --force', []],
    ['with an option that needs building anew', ['--force', '--year', '2026']],
  ])('%s it is refused as before', async (_, options) => {
    await edited();
    const bytes = readFileSync(output());
    const { code, err } = await runCli(['build', output(), '-o', output(), ...options]);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('vừa là tệp đọc vừa là nơi ghi'),
    });
    expect(readFileSync(output())).toEqual(bytes);
  });

  test('a workbook that is none of ours is refused, with --force too', async () => {
    writeFileSync(output(), foreignBook());
    const { code, err } = await runCli(['build', output(), '-o', output(), '--force']);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('vừa là tệp đọc vừa là nơi ghi'),
    });
  });
});
