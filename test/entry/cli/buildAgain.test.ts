import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBook } from '../../../src/app/commands/openBook.ts';
import { planSheets, type SheetsContent } from '../../../src/core/sheets/index.ts';
import type { SheetModel } from '../../../src/core/workbook/index.ts';
import { openWorkbook } from '../../../src/hosts/file/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { compoundFile } from '../../support/compoundFile.ts';
import { runCli, scratch } from '../../support/terminal.ts';

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

  test('a sheet of one’s own is not lost: the old workbook stays beside the new one', async () => {
    await build(sample);
    const own: SheetModel = {
      name: 'Ghi chép của tôi',
      columns: [{ width: 20 }],
      rows: [['nhớ gọi']],
      tables: [],
      validations: [],
      conditionalFormats: [],
      print: { orientation: 'portrait' },
    };
    await work(() => ({}), [own]);
    const kept = readFileSync(output());
    const { err } = await build(sample, '--force');
    expect(err).toContain('Ghi chép của tôi');
    expect(folder.left()).toEqual(['so (bản cũ).xlsx', 'so.xlsx']);
    expect(readFileSync(folder.path('so (bản cũ).xlsx')).equals(kept)).toBe(true);
  });
});

describe('building over a workbook that cannot be read', () => {
  test.each([
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
