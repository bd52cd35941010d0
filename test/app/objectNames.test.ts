import { expect, test } from '@jest/globals';
import { buildWorkbook } from '../../src/app/commands/buildWorkbook.ts';
import { checkPlanCommand } from '../../src/app/commands/checkPlan.ts';
import { openBook } from '../../src/app/commands/openBook.ts';
import { exportPlan } from '../../src/app/commands/exportPlan.ts';
import { NO_CLEANING } from '../../src/core/exports/index.ts';
import { nodePorts } from '../../src/entry/cli/ports.ts';

/** What every object answers to without having been told: as a word, a unit or the head of a column it is a text. */
const NAMES = ['constructor', '__proto__', 'valueOf', 'hasOwnProperty'];

const HEADS = ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Thời gian hoàn thành', ...NAMES];
const row = (name: string, i: number) => [
  ...[String(i + 1), `Xây dựng phong trào ${name}`, `${name}; Phòng Nội vụ`, 'Trước ngày 10/6/2026'],
  ...NAMES.map((_, at) => (at === i ? '' : `${name} ${String(at)}`)),
];
const TEXT = `KẾ HOẠCH công tác năm 2026\n${[HEADS, ...NAMES.map(row)].map((cells) => cells.join('\t')).join('\n')}\n`;
const REQUEST = {
  files: [{ name: 'ke-hoach.txt', bytes: new TextEncoder().encode(TEXT) }],
  shippedFor: () => [],
};
const PORTS = { ...nodePorts, today: () => '2026-03-01' };

test('names that all objects have are words like others: in cells, as units, as heads of columns', async () => {
  const { plan, workbook } = await buildWorkbook.run(REQUEST, PORTS);
  const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
  expect(tasks.map(({ other }) => Object.entries(other))).toEqual(
    NAMES.map((name, i) => NAMES.flatMap((head, at) => (at === i ? [] : [[head, `${name} ${String(at)}`]]))),
  );
  const back = openBook({
    sheets: workbook.sheets.map(({ name, rows, tables }) => ({ name, rows, tables })),
  });
  expect(back?.value.plan.appendices).toEqual(plan.appendices);
});

test('a plan full of them is checked by every rule, and goes out whole', async () => {
  const { notes } = await checkPlanCommand.run(REQUEST, PORTS);
  expect(notes).toEqual([]);
  const exported = await exportPlan.run({ ...REQUEST, cleaning: NO_CLEANING, to: 'csv' }, PORTS);
  const cells = (exported?.content.model as string[][]).flat();
  for (const name of NAMES) expect(cells).toContain(`${name} ${String(NAMES.indexOf(name) === 0 ? 1 : 0)}`);
});
