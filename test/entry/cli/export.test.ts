import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Plan } from '../../../src/core/plan/index.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const sample = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

const planOf = async (file: string) => JSON.parse((await runCli(['read', file])).out) as Plan;
const seen = ({ appendices }: Plan) =>
  appendices.map(({ key, tasks }) => ({
    key,
    tasks: tasks.map(({ id, title, lead, deadline: { kind, due, lastDay } }) => ({
      id,
      title,
      lead,
      kind,
      due,
      lastDay,
    })),
  }));

describe('export', () => {
  test.each(['docx', 'xlsx', 'csv'])('%s reads back to the same tasks; what differs is said', async (to) => {
    const output = folder.path(`ra.${to}`);
    const { code, err } = await runCli(['export', sample, '--to', to, '-o', output]);
    expect(code).toBe(0);
    expect(err).toMatch(/chỗ cần xem, trong đó \d+ chỗ bắt buộc sửa/u);
    expect(err).toMatch(/PL1, tiêu đề phụ lục: “.*” → “Phụ lục I/u);
    expect(err).toMatch(/không xuất: Phần lời của kế hoạch/u);
    expect(seen(await planOf(output))).toEqual(seen(await planOf(sample)));
  });

  test('a workbook that build made goes out as the document it was made from', async () => {
    const [book, one, other] = [folder.path('so.xlsx'), folder.path('a.docx'), folder.path('b.docx')];
    await runCli(['build', sample, '-o', book]);
    await runCli(['export', book, '--to', 'docx', '-o', one]);
    await runCli(['export', sample, '--to', 'docx', '-o', other]);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  test('for others: no formula, no hidden sheet, no name but print titles, no author', async () => {
    const output = folder.path('ra.xlsx');
    await runCli(['export', sample, '--to', 'xlsx', '-o', output]);
    const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(output)))).map(([path, bytes]) => ({
      path,
      text: strFromU8(bytes),
    }));
    const sheets = parts.filter(({ path }) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    for (const { text } of sheets) {
      expect(text).not.toMatch(/<f>|<f |dataValidation|conditionalFormatting/u);
      expect(text).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/u);
    }
    const book = parts.find(({ path }) => path === 'xl/workbook.xml')?.text ?? '';
    expect([...book.matchAll(/<definedName name="([^"]+)"/gu)].map((found) => found[1])).toEqual([
      '_xlnm.Print_Titles',
      '_xlnm.Print_Titles',
    ]);
    expect(book).not.toMatch(/state="/u);
    expect(parts.some(({ path }) => path === 'docProps/core.xml')).toBe(false);
  });

  test('one unit gets its own tasks and nothing of others', async () => {
    const output = folder.path('don-vi.docx');
    const all = (await planOf(sample)).appendices.flatMap(({ tasks }) => tasks);
    const { unitId, name } =
      all.flatMap(({ units }) => units).find((unit) => unit.unitId !== undefined) ?? {};
    expect((await runCli(['export', sample, '--to', 'docx', '-o', output, '--unit', name ?? ''])).code).toBe(
      0,
    );
    const own = (await planOf(output)).appendices.flatMap(({ tasks }) => tasks);
    const titles = new Set(own.map(({ title }) => title));
    const its = all.filter(({ units }) => units.some((unit) => unit.unitId === unitId));
    expect(its.filter(({ title }) => !titles.has(title))).toEqual([]);
    expect(own.length).toBeLessThan(all.length);
  });

  test('a calendar of all milestones', async () => {
    const output = folder.path('lich.ics');
    expect((await runCli(['export', sample, '--to', 'ics', '-o', output])).code).toBe(0);
    expect(readFileSync(output, 'utf8').match(/^BEGIN:VEVENT/gmu)?.length).toBeGreaterThan(40);
  });

  test('as written: nothing differs but what no annex holds', async () => {
    const { err } = await runCli([
      'export',
      sample,
      '--to',
      'docx',
      '-o',
      folder.path('a.docx'),
      '--as-written',
    ]);
    expect(err).not.toMatch(/→/u);
    expect(err).toMatch(/không xuất/u);
  });

  test('number and date that are not issued yet: dots, or blank for an electronic document', async () => {
    const draft = folder.path('du-thao.txt');
    writeFileSync(
      draft,
      'PHỤ LỤC 1\nVIỆC\nTT\tNội dung\tChủ trì\tThời gian\n1\tTổng kết\tVăn phòng\tQuý IV/2026\n',
    );
    const saidOf = async (name: string, ...more: string[]) =>
      (await runCli(['export', draft, '--to', 'docx', '-o', folder.path(name), ...more])).err;
    expect(await saidOf('a.docx')).toContain('(Kèm theo Kế hoạch số ……/…… ngày …… tháng …… năm');
    expect(await saidOf('b.docx', '--blank-number')).toContain('(Kèm theo Kế hoạch số / ngày tháng năm');
  });

  test.each([
    [['-o', 'a.docx'], /cần biết xuất ra gì/u],
    [['--to', 'pdf', '-o', 'a.pdf'], /Không xuất được ra “pdf”/u],
    [['--to', 'docx', '-o', 'a.doc'], /phải kết thúc bằng \.docx/u],
    [['--to', 'docx'], /cần nơi ghi/u],
    [
      ['--to', 'docx', '-o', 'a.docx', '--as-written', '--blank-number'],
      /--as-written giữ nguyên từng chữ nên không dùng cùng --blank-number/u,
    ],
    [['--to', 'docx', '-o', 'a.docx', '--unit', 'Sở Không Có'], /không giao việc nào cho “Sở Không Có”/u],
  ])('%j is refused in one sentence, and nothing is written', async (args, sentence) => {
    const placed = args.map((arg) => (/^a\./u.test(arg) ? folder.path(arg) : arg));
    const { code, err } = await runCli(['export', sample, ...placed]);
    expect({ code, said: sentence.test(err) }).toEqual({ code: 2, said: true });
    expect(existsSync(folder.path('a.docx'))).toBe(false);
  });
});
