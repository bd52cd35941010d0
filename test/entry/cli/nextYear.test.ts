import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../../src/core/plan/index.ts';
import { runCli, scratch } from '../../support/terminal.ts';

const sample = fileURLToPath(new URL('../../../assets/samples/ke-hoach-mau.docx', import.meta.url));
let folder: ReturnType<typeof scratch>;
beforeEach(() => {
  folder = scratch();
});
afterEach(() => folder.remove());

describe('build --next-year', () => {
  test('this year’s workbook gives next year’s, with all that has to be settled on stderr and in its notes', async () => {
    const [book, next] = [folder.path('2024.xlsx'), folder.path('2025.xlsx')];
    await runCli(['build', sample, '-o', book, '--as-of', '2024-12-31']);
    const made = await runCli(['build', book, '--next-year', '-o', next]);
    expect(made.code).toBe(0);
    const count = Number(/Cần quyết định (\d+) chỗ/u.exec(made.err)?.[1]);
    const plan = JSON.parse((await runCli(['read', next])).out) as Plan;
    expect(plan.document).toMatchObject({ year: 2025, title: expect.stringContaining('năm 2025') });
    expect(plan.document.number).toBeUndefined();
    expect(plan.notes.filter(({ code }) => code.startsWith('next-year-'))).toHaveLength(count);
    const tasks = plan.appendices.flatMap((one) => one.tasks);
    expect(tasks.map(({ deadlineText }) => deadlineText ?? '').join('\n')).not.toMatch(/Đã hoàn thành/u);
  });

  test('without a year: one sentence, exit 2', async () => {
    writeFileSync(
      folder.path('a.txt'),
      'TT\tNội dung\tĐơn vị thực hiện\tThời gian\n1\tViệc\tPhòng Nội vụ\tQuý I\n',
    );
    expect(
      await runCli(['build', folder.path('a.txt'), '--next-year', '-o', folder.path('a.xlsx')]),
    ).toMatchObject({ code: 2, err: expect.stringContaining('Không biết kế hoạch của năm nào') });
  });
});
