import { bookHistory } from '../../src/app/index.ts';
import { draft } from '../../src/app/worker/draft.ts';
import type { Plan } from '../../src/core/plan/index.ts';
import { type CellValue, serialOfDay, type SheetModel } from '../../src/core/workbook/index.ts';
import { excelBook } from '../../src/hosts/excel/index.ts';
import { startRuntime } from '../support/excelHost/index.ts';
import { planAt } from '../support/readPlans.ts';
import { SHIPPED_UNITS } from '../support/shippedUnits.ts';
import type { BenchRow } from './bench.ts';

const SAMPLE = new URL('../../assets/samples/ke-hoach-mau.docx', import.meta.url).pathname;

/** The same tasks under more appendices: ten times the rows. */
function timesTen({ appendices, ...plan }: Plan): Plan {
  const rename = (text: string, i: number) => text.replace(/^PL\d*/u, (key) => `${key}${i}9`);
  const more = Array.from({ length: 10 }, (_, i) =>
    appendices.map(({ key, groups, tasks, ...one }) => ({
      ...one,
      key: rename(key, i),
      groups: groups.map((group) => ({ ...group, id: rename(group.id, i) })),
      tasks: tasks.map((task) => ({
        ...task,
        id: rename(task.id, i),
        ...(task.groupId === undefined ? {} : { groupId: rename(task.groupId, i) }),
        ...(task.parentId === undefined ? {} : { parentId: rename(task.parentId, i) }),
      })),
    })),
  ).flat();
  return { ...plan, appendices: more };
}

/** What Excel itself gives as `values` of the sheet: formulas as they come out, days as numbers, "" for blanks. */
function valuesOf({ rows }: SheetModel): unknown[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => shown(row[i] ?? null)));
}
const shown = (cell: CellValue): unknown => {
  if (cell === null || typeof cell !== 'object') return cell ?? '';
  return 'day' in cell ? serialOfDay(cell.day) : shown(cell.result ?? '');
};

/** As JSON is sent: in UTF-8. */
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Requests and bytes that an import costs after the document is read, over Microsoft's own client. */
async function costOf(plan: Plan): Promise<{ syncs: number; ratio: number }> {
  const host = startRuntime();
  const workbook = excelBook();
  const history = bookHistory(workbook, () => '01/01/2026 08:00');
  const before = await workbook.read();
  const sheets = await draft(
    { reading: { plan }, way: 'first', before, sources: [] } as never,
    {
      today: () => '2026-01-01',
      shippedFor: () => SHIPPED_UNITS,
      progress: () => undefined,
    } as never,
  );
  await history.write({ id: 'write-plan', text: 'Nhập kế hoạch', edits: sheets.edits });
  const values = bytesOf(sheets.workbook.sheets.map(valuesOf));
  const sent = host.requests.reduce((sum, batch) => sum + bytesOf(batch), 0);
  return { syncs: host.requests.length, ratio: sent / values };
}

export default async function bench(): Promise<BenchRow[]> {
  const plan = await planAt(SAMPLE);
  const [one, ten] = [await costOf(plan), await costOf(timesTen(plan))];
  return [
    { name: 'import of the sample', value: one.syncs, unit: 'requests', bound: { atMost: 4 } },
    { name: 'import of ten times the sample', value: ten.syncs, unit: 'requests', bound: { atMost: 4 } },
    {
      name: 'bytes sent against the values alone, sample',
      value: one.ratio,
      unit: 'x',
      bound: { atMost: 2.5 },
    },
    {
      name: 'bytes sent against the values alone, ten times',
      value: ten.ratio,
      unit: 'x',
      bound: { atMost: 1.5 },
    },
  ];
}
