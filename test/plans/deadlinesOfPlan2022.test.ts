import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Deadline, Milestone } from '../../src/core/deadlines/index.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../support/optional.ts';
import { planAt } from '../support/readPlans.ts';

const GOLDEN = new URL('./deadlines-2022.txt', import.meta.url);

/** "due ..2022-02-25) lastDay 2022-02-24": the kind and the days; a round bracket ends a span that leaves its end out. */
function line({ kind, start, due, bound, lastDay, ...rest }: Milestone): string {
  const { status, tentative, recurrence, reference, condition, issues } = rest;
  const span = start || due ? `${start ?? ''}..${due ?? ''}${bound === 'exclusive' ? ')' : ''}` : '';
  const flags = [
    status,
    tentative && 'tentative',
    reference && 'reference',
    condition && 'condition',
    recurrence && JSON.stringify(recurrence),
    issues?.join(' '),
  ];
  return [kind, span, lastDay && `lastDay ${lastDay}`, ...flags].filter(Boolean).join(' ');
}

const lineOf = ({ items, ...deadline }: Deadline) => [line(deadline), ...(items ?? []).map(line)].join(' | ');

describeIf(hasShared, 'the time column of the plan of 2022', REASONS.shared, () => {
  test('each of the 58 tasks, as read by eye', async () => {
    const plan = await planAt(sharedPath('plan-2022', 'ke-hoach-01-2022.txt'));
    const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
    const lines = tasks.map(({ id, deadline }) => `${id} ${lineOf(deadline)}`);
    expect(lines).toEqual(readFileSync(GOLDEN, 'utf8').trim().split('\n'));
  });
});

const PLANS = [
  'nghean-980-KH-UBND-2025',
  'hcm-2820-QD-UBND-2025',
  'ttg-2629-QD-2025',
  'dongnai-179-KH-UBND-2025',
];

describeIf(hasShared, 'the time columns of the real plans', REASONS.shared, () => {
  test.each(PLANS)('%s: every cell is read whole', async (name) => {
    const plan = await planAt(sharedPath('real-plans', `${name}.txt`));
    const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
    const unsure = tasks.filter(
      ({ deadline: { kind, note, issues } }) => kind === 'unread' || note || issues,
    );
    expect(unsure.map(({ id, deadlineText }) => [id, deadlineText])).toEqual([]);
    expect(tasks.some(({ deadline }) => deadline.kind !== 'none')).toBe(true);
  });
});
