import { expect, test } from '@jest/globals';
import { type Command, createSession, memoryHistory } from '../../src/app/index.ts';
import { WorkbookError } from '../../src/core/workbook/index.ts';
import { openSession } from './support.ts';

/** A session whose journal cannot be read. */
function withoutHistory() {
  const { ports } = openSession();
  const history = {
    ...memoryHistory(ports.workbook),
    state: () => Promise.reject(new WorkbookError('busy')),
  };
  return createSession({ ...ports, history });
}
const command = (run: Command['run']): Command => ({ id: 'any', enabled: () => true, run });

test('a journal that cannot be read is told', async () => {
  const session = withoutHistory();
  await session.open();
  expect(session.state().outcome).toMatchObject({ command: 'read-history', failure: { code: 'busy' } });
});

test('what a command said is not hidden by a journal that cannot be read after it', async () => {
  const session = withoutHistory();
  const half = command(() => Promise.reject(new WorkbookError('half-written', { sheet: 'Phụ lục 1' })));
  await session.perform(half, undefined);
  expect(session.state().outcome).toMatchObject({ command: 'any', failure: { code: 'half-written' } });
  const marked = command(() =>
    Promise.resolve({
      outcome: { kind: 'done' as const, code: 'marked' as const, data: {}, undoable: true },
    }),
  );
  await session.perform(marked, undefined);
  expect(session.state().outcome).toMatchObject({ code: 'marked' });
  await session.perform(
    command(() => Promise.resolve({})),
    undefined,
  );
  expect(session.state().outcome).toMatchObject({ command: 'read-history' });
});
