import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lostTexts } from '../support/nothingLost.ts';
import { describeIf, findProgram, hasShared, REASONS, sharedPath } from '../support/optional.ts';
import { documentAt, planAt, planOf } from '../support/readPlans.ts';

const PLANS = [
  'nghean-980-KH-UBND-2025',
  'hcm-2820-QD-UBND-2025',
  'ttg-2629-QD-2025',
  'dongnai-179-KH-UBND-2025',
];
const PLAN_2022 = sharedPath('plan-2022', 'ke-hoach-01-2022.txt');
const pathOf = (name: string) => sharedPath('real-plans', `${name}.txt`);
const python = findProgram('python3', 'python');

describeIf(hasShared && python !== undefined, 'real plans against their truth', REASONS.shared, () => {
  test.each(PLANS)('%s: every task with every field right', async (name) => {
    const output = join(mkdtempSync(join(tmpdir(), 'so-thi-dua-')), 'plan.json');
    writeFileSync(output, JSON.stringify(await planAt(pathOf(name))));
    const tool = sharedPath('real-plans', 'truth', 'compare_plan.py');
    const truth = sharedPath('real-plans', 'truth', `${name}.json`);
    const { stdout } = spawnSync(python as string, [tool, '--show', '0', truth, output], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/overall score +1\.0000/u);
    expect(stdout).toMatch(/wrongly added 0[^]*wrongly added 0/u);
  });
});

describeIf(hasShared, 'real plans', REASONS.shared, () => {
  test.each([...PLANS.map((name) => [name, pathOf(name)]), ['the plan of 2022', PLAN_2022]])(
    '%s: nothing is lost',
    async (_, path) => {
      const document = await documentAt(path as string);
      expect(lostTexts(document.value, planOf(document))).toEqual([]);
    },
  );

  test('the plan of 2022, as a clerk reads it', async () => {
    const { document, appendices, notes } = await planAt(PLAN_2022);
    expect(document).toMatchObject({ number: '01/KH-HĐTĐKT', date: '2022-01-28', year: 2022 });
    expect(appendices.map(({ key, attachedTo }) => [key, attachedTo])).toEqual([
      ['PL1', { number: null, date: null }],
      ['PL2', { number: '01/KH-HĐTĐKT', date: '2022-01-28' }],
    ]);
    expect(appendices.map(({ groups }) => groups.map(({ id, statedCount }) => [id, statedCount]))).toEqual([
      [
        ['PL1.I', undefined],
        ['PL1.II', 27],
        ['PL1.III', 5],
      ],
      [
        ['PL2.I', undefined],
        ['PL2.II', undefined],
      ],
    ]);
    const ids = appendices.flatMap(({ tasks }) => tasks.map(({ id }) => id));
    const counted = (pattern: RegExp) => ids.filter((id) => pattern.test(id)).length;
    expect(
      [
        /^PL1\.I\.\d+$/u,
        /^PL1\.I\.5\.\d$/u,
        /^PL1\.II\.\d+$/u,
        /^PL1\.III\.\d$/u,
        /^PL2\.I\.\d$/u,
        /^PL2\.II\.\d$/u,
      ].map(counted),
    ).toEqual([7, 7, 27, 5, 6, 6]);
    expect(ids).toHaveLength(58);
    expect(notes.filter(({ code }) => code === 'header-repeated')).toHaveLength(7);
  });

  test('the plan of 2022: the note cut by the page is whole and lies over all seven rows; III.3 is joined', async () => {
    const tasks = (await planAt(PLAN_2022)).appendices.flatMap((appendix) => appendix.tasks);
    const rows = tasks.filter(({ id }) => id.startsWith('PL1.I.5.'));
    expect(rows.map(({ inheritedDeadline }) => inheritedDeadline)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(new Set(rows.map(({ deadlineText }) => deadlineText)).size).toBe(1);
    expect(rows[0]?.deadlineText).toMatch(/sơ kết đánh giá kết quả[^]*10\/6\/2022 và ngày 10\/9\/2022/u);
    const joined = tasks.find(({ id }) => id === 'PL1.III.3');
    expect(joined?.deadlineText).toMatch(/chi tiêu phân bổ[^]*63\/KH-HĐTĐKT/u);
    expect(tasks.some(({ title }) => /^nội dung công việc$/iu.test(title))).toBe(false);
  });
});
