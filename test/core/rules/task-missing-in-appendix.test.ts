import { taskMissingInAppendix } from '../../../src/core/rules/task-missing-in-appendix.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { lines, YEAR } from './listedTasks.ts';
import { planOfAppendices, titles } from './rulePlans.ts';

ruleTable(taskMissingInAppendix, {
  bad: [
    {
      name: 'a line that no appendix has',
      plan: planOfAppendices(lines(YEAR), titles(...YEAR.slice(0, 6))),
      found: [{ at: 'body:11', severity: 'warning', says: 'Tập huấn phần mềm quản lý hồ sơ' }],
    },
  ],
  good: [{ name: 'all of them', plan: planOfAppendices(lines(YEAR), titles(...YEAR)) }],
  silent: [
    {
      name: 'in the second appendix',
      plan: planOfAppendices(lines(YEAR), titles(...YEAR.slice(0, 6)), titles(YEAR[6] ?? '')),
    },
    {
      name: 'shorter than in the appendix',
      plan: planOfAppendices(
        lines(YEAR),
        titles(...YEAR.slice(0, 6), 'Tập huấn phần mềm quản lý hồ sơ cho cán bộ các phường năm 2026'),
      ),
    },
    {
      name: 'a body of aims',
      plan: planOfAppendices(
        lines(['Phát huy tinh thần trách nhiệm', 'Nêu gương người tốt']),
        titles(...YEAR),
      ),
    },
  ],
});
