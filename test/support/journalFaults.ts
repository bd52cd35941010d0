import { describe, expect, test } from '@jest/globals';
import { bookHistory, type History } from '../../src/app/index.ts';
import { JOURNAL_SHEET, readJournal } from '../../src/core/sheets/index.ts';
import { type Edit, type SheetModel, type Workbook, WorkbookError } from '../../src/core/workbook/index.ts';
import { excelBook } from '../../src/hosts/excel/index.ts';
import { dump, type ExcelHost, startRuntime } from './excelHost/index.ts';
import { sample } from './workbookContract.ts';

const put = (sheet: SheetModel): Edit => ({ kind: 'put-sheet', sheet });
/** With all that a sheet can have, and with as little as can be. */
const full = (rows: number) => put(sample('Phụ lục 1', rows));
const bare = (name: string) =>
  put({ ...sample(name, 1), tables: [], validations: [], conditionalFormats: [] });
/** A table that waits for its first row, and a cell below that waits for a day. */
const waiting = (title: string) =>
  put({
    ...sample('Ngày nghỉ', 0),
    columns: [
      { width: 12, format: 'day' },
      { width: 30, format: 'text' },
    ],
    rows: [['Ngày', title], [], [], []],
    tables: [
      {
        name: 'tblNgayNghi',
        area: { top: 0, left: 0, bottom: 1, right: 1 },
        columns: [{ header: 'Ngày' }, { header: title }],
      },
    ],
    validations: [{ area: { top: 3, left: 0, bottom: 3, right: 0 }, day: true }],
    conditionalFormats: [],
    charts: [],
  });
export const FIRST = {
  id: 'a',
  text: 'Nhập kế hoạch',
  edits: [full(3), bare('Phụ lục 2'), waiting('Tên')],
};
export const SECOND = {
  id: 'b',
  text: 'Nhập lại kế hoạch',
  edits: [full(5), { kind: 'drop-sheet', name: 'Phụ lục 2' } satisfies Edit, waiting('Tên ngày')],
};

interface Open {
  workbook: Workbook;
  history: History;
}
/** What is done before, and what is struck. */
export type Works = Record<string, (open: Open) => Promise<() => Promise<void>>>;

export const SMALL: Works = {
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

type Ready = { host: ExcelHost; open: Open; work: () => Promise<void> };
async function prepare(works: Works, name: string): Promise<Ready> {
  const host = startRuntime();
  const workbook = excelBook();
  const open = { workbook, history: bookHistory(workbook, () => 'lúc ấy') };
  const work = (await works[name]?.(open)) ?? (() => Promise.reject(new Error(name)));
  return { host, open, work };
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );

/** The journal says of each command whether it stands; this is what the workbook says. */
const journalOf = async ({ workbook }: Open): Promise<string[]> =>
  readJournal(await workbook.read([JOURNAL_SHEET])).map(({ text, state }) => `${text}: ${state}`);

/** One passing failure at each action of every request in turn. */
export function journalFaults(works: Works): void {
  describe('one failure, wherever it strikes: all as before or all as after, the journal agrees, and it is told', () => {
    test.each(Object.keys(works))('%s', async (name) => {
      const good = await prepare(works, name);
      const begun = good.host.requests.length;
      await good.work();
      const sizes = good.host.requests.slice(begun).map(({ Actions }) => Actions.length);
      const after = { dump: dump(good.host.book), journal: await journalOf(good.open) };
      let ready = await prepare(works, name);
      let before = { dump: dump(ready.host.book), journal: await journalOf(ready.open) };
      for (const [request, size] of sizes.entries())
        for (let at = 0; at < size; at++) {
          const { host, open, work } = ready;
          // Thousands of them would fill the memory.
          host.requests.length = 0;
          host.faults = [{ at, request, code: 'GeneralException' }];
          const error = await failureOf(work());
          const now = dump(host.book);
          expect({ request, at, error }).toEqual({ request, at, error: expect.any(WorkbookError) });
          if (now !== after.dump && now !== before.dump)
            expect({ request, at, now: JSON.parse(now) }).toEqual({
              request,
              at,
              now: JSON.parse(before.dump),
            });
          expect(await journalOf(open)).toEqual(now === before.dump ? before.journal : after.journal);
          // What is as before may be struck again: that it bears many failures is shown on the way.
          if (now !== before.dump) {
            ready = await prepare(works, name);
            before = { dump: dump(ready.host.book), journal: await journalOf(ready.open) };
          }
        }
    });
  });
}

/** What stands on the sheets, without the journal. */
const contentOf = async ({ workbook }: Open): Promise<string> =>
  JSON.stringify((await workbook.read()).sheets.filter(({ name }) => name !== JOURNAL_SHEET));

/** The pane is closed at every `step`-th action in turn: what it began is told at the next start, and taken back. */
export function journalCuts(works: Works, { step }: { step: number }): void {
  describe('a pane that is closed in the middle: the workbook and its journal suffice to take back', () => {
    test.each(Object.keys(works))('%s', async (name) => {
      const good = await prepare(works, name);
      const before = await contentOf(good.open);
      const begun = good.host.requests.length;
      await good.work();
      const sizes = good.host.requests.slice(begun).map(({ Actions }) => Actions.length);
      // An undo that was cut goes on where it was.
      const mended = name === 'undo' ? await contentOf(good.open) : before;
      const last = sizes.length - 1;
      let told = 0;
      for (let at = 0; at < (sizes[last] ?? 0); at += step) {
        const { host, open, work } = await prepare(works, name);
        host.faults = [{ at, request: host.requests.length + last, code: 'GeneralException', lasting: true }];
        await failureOf(work());
        host.refusal = undefined;
        const next = bookHistory(excelBook(), () => 'hôm sau');
        const isTold = (await next.state()).undo?.endsWith('(ghi dở)') ?? false;
        if (isTold) await next.undo();
        told += Number(isTold);
        const now = await contentOf(open);
        const wanted = isTold || now === mended ? mended : before;
        expect({ at, now: JSON.parse(now) }).toEqual({ at, now: JSON.parse(wanted) });
      }
      expect(told).toBeGreaterThan(0);
    });
  });
}
