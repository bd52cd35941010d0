import { fileURLToPath } from 'node:url';
import type { Plan } from '../../src/core/plan/index.ts';
import type { Workbook } from '../../src/core/workbook/index.ts';
import { type Reading, type WorkTools, type WrittenCommand } from '../../src/app/index.ts';
import { draft } from '../../src/app/worker/draft.ts';
import type { Works } from './journalFaults.ts';
import { planAt } from './readPlans.ts';
import { SHIPPED_UNITS } from './shippedUnits.ts';

const SAMPLE = fileURLToPath(new URL('../../assets/samples/ke-hoach-mau.docx', import.meta.url));

const tools = {
  today: () => '2026-01-01',
  shippedFor: () => SHIPPED_UNITS,
  progress: () => undefined,
} as unknown as WorkTools;

/** What the pane writes when this plan is imported into the workbook. */
async function importOf(workbook: Workbook, plan: Plan, way: 'first' | 'again'): Promise<WrittenCommand> {
  const reading = { plan, notes: [] } as unknown as Reading;
  const { edits } = await draft({ reading, way, before: await workbook.read(), sources: [] }, tools);
  return { id: 'write-plan', text: way, edits };
}

/** The next version of a plan: one task is gone, and an appendix with it. */
const nextOf = (plan: Plan): Plan => ({
  ...plan,
  appendices: plan.appendices.slice(0, 1).map((one) => ({ ...one, tasks: one.tasks.slice(0, -1) })),
});

/** Import, undo and second import of the sample plan, as the pane does them. */
export function sampleWorks(): Works {
  const plan = planAt(SAMPLE, SHIPPED_UNITS);
  // Each is worked out once: the workbook before it is the same each time.
  let first: Promise<WrittenCommand> | undefined;
  let second: Promise<WrittenCommand> | undefined;
  const firstImport = async (workbook: Workbook) => (first ??= importOf(workbook, await plan, 'first'));
  return {
    import: async ({ history, workbook }) => {
      const command = await firstImport(workbook);
      return () => history.write(command);
    },
    undo: async ({ history, workbook }) => {
      await history.write(await firstImport(workbook));
      return () => history.undo();
    },
    'second import': async ({ history, workbook }) => {
      await history.write(await firstImport(workbook));
      const command = await (second ??= importOf(workbook, nextOf(await plan), 'again'));
      return () => history.write(command);
    },
  };
}
