import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { planSchema } from '../../../src/core/plan/index.ts';
import { ALL_COMMANDS } from '../../../src/entry/cli/commands.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const samples = fileURLToPath(new URL('../../../assets/samples/', import.meta.url));
const sample = `${samples}ke-hoach-mau.docx`;
let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

describe('read', () => {
  test('prints a plan that its own schema accepts', async () => {
    const { code, out, err } = await runCli(['read', sample]);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^Đã đọc 2 phụ lục, 59 nhiệm vụ; \d+ chỗ/u),
    });
    expect(planSchema.parse(JSON.parse(out))).toEqual(JSON.parse(out));
  });

  test('“-” is text from stdin', async () => {
    const stdin = readFileSync(`${samples}ke-hoach-mau.txt`);
    const piped = JSON.parse((await runCli(['read', '-'], { stdin })).out) as z.infer<typeof planSchema>;
    expect(piped.appendices.map(({ tasks }) => tasks.length)).toEqual([45, 14]);
  });

  test('the year is the one that was asked for', async () => {
    const { out } = await runCli(['read', sample, '--year', '2031']);
    expect((JSON.parse(out) as z.infer<typeof planSchema>).document.year).toBe(2031);
  });
});

describe('build', () => {
  const output = () => folder.path('so.xlsx');

  test('writes one workbook and says where it is', async () => {
    const { code, out, err } = await runCli(['build', sample, '-o', output(), '--as-of', '2026-06-30']);
    expect({ code, out, left: folder.left() }).toEqual({ code: 0, out: '', left: ['so.xlsx'] });
    expect(err).toContain(output());
  });

  test('twice the same bytes: nothing hangs on the clock but the day of reading', async () => {
    await runCli(['build', sample, '-o', output(), '--as-of', '2026-06-30']);
    await runCli(['build', sample, '-o', folder.path('lai.xlsx'), '--as-of', '2026-06-30']);
    expect(readFileSync(folder.path('lai.xlsx')).equals(readFileSync(output()))).toBe(true);
  });

  test('demo builds the sample', async () => {
    const { code } = await runCli(['demo', '-o', output()]);
    expect({ code, left: folder.left() }).toEqual({ code: 0, left: ['so.xlsx'] });
  });
});

describe('lines in, lines out', () => {
  test('deadlines answers in order; a line may bring its year', async () => {
    const stdin = '"Tháng 3"\n\n{"text":"Tháng 3","year":2030}\n';
    const { out } = await runCli(['deadlines', '--year', '2026'], { stdin });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { start: string });
    expect(answers.map(({ start }) => start)).toEqual(['2026-03-01', '2030-03-01']);
  });

  test('units makes a shared head explicit', async () => {
    const { out } = await runCli(['units'], { stdin: '"Phòng TNMT, QLĐT"\n' });
    const { units } = JSON.parse(out) as { units: { name: string }[] };
    expect(units.map(({ name }) => name)).toEqual(['Phòng TNMT', 'Phòng QLĐT']);
  });

  test.each(['deadlines', 'units'])('%s names the line that is no JSON', async (name) => {
    const { code, err } = await runCli([name], { stdin: '"Tháng 3"\nTháng 4\n' });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'so-thi-dua: Dòng 2 của dữ liệu vào không phải là JSON đúng dạng.\n',
    });
  });
});

describe('help', () => {
  test('names every command', async () => {
    const { code, out } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const { name } of ALL_COMMANDS) expect(out).toContain(`\n  ${name} `);
  });

  test.each(ALL_COMMANDS.map(({ name }) => name))('%s --help, in both languages', async (name) => {
    const vi = await runCli([name, '--help']);
    const en = await runCli([name, '--help', '--lang', 'en']);
    expect([vi.code, en.code]).toEqual([0, 0]);
    expect(vi.out).toContain(`so-thi-dua ${name}`);
    expect(en.out).not.toBe(vi.out);
  });
});

test('schema prints JSON Schemas that hold what read prints', async () => {
  const { code, out } = await runCli(['schema']);
  const schemas = JSON.parse(out) as Record<string, Parameters<typeof z.fromJSONSchema>[0]>;
  expect({ code, names: Object.keys(schemas) }).toEqual({
    code: 0,
    names: ['read', 'check', 'score', 'deadlines', 'units'],
  });
  const plan: unknown = JSON.parse((await runCli(['read', sample])).out);
  const held = z.fromJSONSchema(schemas['read'] ?? false);
  expect(held.safeParse(plan).error).toBeUndefined();
  expect(held.safeParse({ schema: 'khác' }).success).toBe(false);
});
