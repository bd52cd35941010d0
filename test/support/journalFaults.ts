import { describe, expect, test } from '@jest/globals';
import { bookHistory, type History } from '../../src/app/index.ts';
import { JOURNAL_SHEET, readJournal } from '../../src/core/sheets/index.ts';
import { type Edit, type Workbook, WorkbookError } from '../../src/core/workbook/index.ts';
import { excelBook } from '../../src/hosts/excel/index.ts';
import { startRuntime } from './excelHost/index.ts';
import { sample } from './workbookContract.ts';

const put = (name: string, rows: number, tables = false): Edit => {
  const sheet = sample(name, rows);
  return { kind: 'put-sheet', sheet: tables ? sheet : { ...sheet, tables: [] } };
};
export const FIRST = {
  id: 'a',
  text: 'Nhập kế hoạch',
  edits: [put('Phụ lục 1', 3, true), put('Phụ lục 2', 2)],
};
export const SECOND = {
  id: 'b',
  text: 'Nhập lại kế hoạch',
  edits: [put('Phụ lục 1', 5, true), put('Phụ lục 3', 1)],
};

interface Open {
  workbook: Workbook;
  history: History;
}
const WORKS: Record<string, (open: Open) => Promise<() => Promise<void>>> = {
  import: ({ history }) => Promise.resolve(() => history.write(FIRST)),
  undo: async ({ history }) => {
    await history.write(FIRST);
    return () => history.undo();
  },
  'second import': async ({ history }) => {
    await history.write(FIRST);
    return () => history.write(SECOND);
  },
};

/** The content and the journal, apart from each other. */
async function stateOf({ workbook }: Open): Promise<string> {
  const { sheets } = await workbook.read();
  const journal = readJournal({ sheets }).map(({ text, state }) => [text, state]);
  return JSON.stringify([journal, sheets.filter(({ name }) => name !== JOURNAL_SHEET)]);
}

/** One passing failure at every `step`-th action of each request in turn. */
export function journalFaults({ step }: { step: number }): void {
  describe('one failure, wherever it strikes: all as before or all as after, the journal agrees, and it is told', () => {
    test.each(Object.keys(WORKS))('%s', async (name) => {
      const prepare = async () => {
        const host = startRuntime();
        const workbook = excelBook();
        const open = { workbook, history: bookHistory(workbook, () => 'lúc ấy') };
        const work = (await WORKS[name]?.(open)) ?? (() => Promise.reject(new Error(name)));
        return { host, open, work };
      };
      const good = await prepare();
      const begun = good.host.requests.length;
      await good.work();
      const after = await stateOf(good.open);
      const sizes = good.host.requests.slice(begun).map(({ Actions }) => Actions.length);
      for (let index = 0; index < Math.max(...sizes); index += step) {
        const { host, open, work } = await prepare();
        const before = await stateOf(open);
        host.faults = [{ at: index, code: 'GeneralException' }];
        const error = await work().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        host.faults = [];
        expect(error).toBeInstanceOf(WorkbookError);
        expect([before, after]).toContain(await stateOf(open));
      }
    });
  });
}
