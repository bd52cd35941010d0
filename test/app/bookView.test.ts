import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createBookView, QUIET_MS, type Work } from '../../src/app/index.ts';
import { WorkbookError } from '../../src/core/workbook/index.ts';
import { memoryWorkbook } from '../support/memoryWorkbook.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A workbook of one sheet, and a view whose jobs only count how often they are asked. */
function viewed(open: Work['open'] = () => Promise.resolve(undefined)) {
  const workbook = memoryWorkbook([{ name: 'A', rows: [['x']], tables: [] }]);
  const asked = jest.fn(open);
  const view = createBookView({ workbook, work: { open: asked } as unknown as Work });
  return { workbook, view, asked };
}
const settled = () => jest.advanceTimersByTimeAsync(0);

test('reads when the first screen looks, and once after edits have come to rest', async () => {
  const { workbook, view, asked } = viewed();
  expect(view.look()).toEqual({ kind: 'unread' });
  const end = view.subscribe(() => undefined);
  await settled();
  expect(view.look()).toMatchObject({ kind: 'none', snapshot: { sheets: [{ rows: [['x']] }] } });
  for (const value of ['1', '2', '3']) {
    workbook.type('A', 0, 0, value);
    await jest.advanceTimersByTimeAsync(QUIET_MS - 1);
  }
  expect(asked).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(view.look()).toMatchObject({ snapshot: { sheets: [{ rows: [['3']] }] } });
  end();
  await settled();
  workbook.type('A', 0, 0, '4');
  await jest.advanceTimersByTimeAsync(QUIET_MS * 2);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('what comes while it reads is one more reading after it', async () => {
  let release: (value: undefined) => void = () => undefined;
  const { view, asked } = viewed(() => new Promise((done) => (release = done)));
  const first = view.refresh();
  await settled();
  void view.refresh();
  void view.refresh();
  expect(asked).toHaveBeenCalledTimes(1);
  release(undefined);
  await settled();
  expect(asked).toHaveBeenCalledTimes(2);
  release(undefined);
  await first;
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a workbook that cannot be read is a look, not a crash; the next reading mends it', async () => {
  let works = false;
  const { view } = viewed(() =>
    works ? Promise.resolve(undefined) : Promise.reject(new WorkbookError('unreadable')),
  );
  await view.refresh();
  expect(view.look()).toMatchObject({ kind: 'failed', failure: { family: 'workbook', code: 'unreadable' } });
  works = true;
  await view.refresh();
  expect(view.look().kind).toBe('none');
});

test('what a watch tells that could not be ended reads nothing any more', async () => {
  const { workbook, view, asked } = viewed();
  let told = (): void => undefined;
  jest.spyOn(workbook, 'watch').mockImplementationOnce((listener) => {
    told = () => listener({ sheet: 'A', remote: false });
    return Promise.resolve(() => Promise.reject(new WorkbookError('busy')));
  });
  const end = view.subscribe(() => undefined);
  await settled();
  end();
  await settled();
  told();
  await jest.advanceTimersByTimeAsync(QUIET_MS * 2);
  expect(asked).toHaveBeenCalledTimes(1);
});
