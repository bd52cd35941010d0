import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  type MilestoneState,
  planProgress,
  planSpan,
  STANDINGS,
  taskStatus,
} from '../../src/core/progress/index.ts';
import { describeIf, hasShared, REASONS, sharedPath } from '../support/optional.ts';
import { planAt } from '../support/readPlans.ts';

/** A line for each milestone: task, number, last day in time (~ before an occurrence), its standing on each day, ! for a slip. */
const GOLDEN = new URL('./progress-2022.txt', import.meta.url);
const DAYS = ['2022-01-01', '2022-06-30', '2022-10-01', '2022-12-31'];

const nameOf = (id: string, { number, occurrence, last = '-' }: MilestoneState) =>
  `${id}${number === undefined ? '' : `#${number}`} ${occurrence ? '~' : ''}${last}`;

describeIf(hasShared, 'the progress of the plan of 2022', REASONS.shared, () => {
  const plan = planAt(sharedPath('plan-2022', 'ke-hoach-01-2022.txt'));
  const on = async (asOf: string) => {
    const { document, appendices } = await plan;
    const span = planSpan(document);
    return planProgress({ document, appendices }, [], {
      ...{ asOf, soonDays: 7, strict: true },
      ...(span && { span }),
    });
  };

  test('the standing of every milestone on four days, as read by eye', async () => {
    const columns = await Promise.all(DAYS.map(on));
    const lines = (columns[0] ?? []).flatMap(({ task, milestones }, row) =>
      milestones.map((milestone, i) => {
        const states = columns.map((tasks) => {
          const { slip = false, milestones: own = [] } = tasks[row] ?? {};
          return `${own[i]?.standing}${slip ? '!' : ''}`;
        });
        return [nameOf(task.id, milestone), ...states].join(' ');
      }),
    );
    expect(lines).toEqual(readFileSync(GOLDEN, 'utf8').trim().split('\n'));
    const words = new Set(lines.flatMap((line) => line.replaceAll('!', '').split(' ')));
    // Nobody has written anything yet, so nothing was done late.
    expect(STANDINGS.filter((one) => !words.has(one))).toEqual(['done-late']);
  });

  test.each(DAYS)('the tasks on %s have the words that the sheets show', async (asOf) => {
    for (const { task, status } of await on(asOf))
      expect(status).toBe(taskStatus(task, { asOf, soonDays: 7, strict: true }));
  });
});
