import { describe, expect, test } from '@jest/globals';
import { createDesk } from '../../../src/hosts/browser/index.ts';
import { openBook, saveBook } from '../../../src/hosts/package/index.ts';
import { type Keep, KeepError, type KeptBook, type KeptHead } from '../../../src/hosts/browser/keep/model.ts';
import type { BookStep } from '../../../src/hosts/browser/bookStep.ts';
import { withSteps } from '../../../src/hosts/browser/steps.ts';

/** A computer that keeps workbooks as IndexedDB would, with what can go wrong. */
function computer() {
  const kept = new Map<string, { head: KeptHead; book: KeptBook; steps: BookStep[][] }>();
  const fault: { next?: Error; slow?: Promise<void> } = {};
  const held = new Map<string, () => void>();
  const failing = () => {
    if (fault.next) throw fault.next;
  };
  const keep: Keep = {
    list: async () => [...kept.values()].map(({ head }) => head).sort((a, b) => b.at - a.at),
    put: async (head, book) => {
      failing();
      kept.set(head.id, structuredClone({ head, book, steps: [] }));
    },
    async take(id, owner) {
      const one = kept.get(id);
      if (!one) return undefined;
      one.head = { ...one.head, owner };
      const content = one.steps.reduce(withSteps, one.book.content);
      return structuredClone({ head: one.head, book: { ...one.book, content } });
    },
    async append(head, steps) {
      await fault.slow;
      failing();
      const one = kept.get(head.id);
      if (one?.head.owner !== head.owner) throw new KeepError('elsewhere');
      one.steps.push(structuredClone([...steps]));
      one.head = head;
    },
    clear: async () => kept.clear(),
  };
  let tabs = 0;
  let at = 0;
  const tab = () => {
    const self = `tab ${++tabs}`;
    let taken: () => void = () => undefined;
    const downloads: Uint8Array[] = [];
    const desk = createDesk({
      keep,
      self,
      work: {
        open: async (bytes) => openBook(bytes),
        save: async (content, original) => saveBook(content, original),
        losses: async () => [],
      },
      tabs: {
        isHeld: async (id) => held.has(id),
        hold: (id) => void (id && held.set(id, taken)),
        takeOver: (id) => held.get(id)?.(),
        onTaken: (listener) => void (taken = listener),
      },
      newId: () => `book ${++at}`,
      now: () => ++at,
      download: (_name, bytes) => void downloads.push(bytes),
      remember: () => undefined,
      words: { newBook: 'so.xlsx', newSheet: 'Trang 1' },
    });
    return { desk, downloads };
  };
  return { tab, kept, fault, held };
}

const settled = () => new Promise((done) => setTimeout(done, 5));
const rowsOf = ({ desk }: ReturnType<ReturnType<typeof computer>['tab']>) =>
  desk.state().book.standing().sheets[0]?.rows;

describe('a workbook on this computer', () => {
  test('what was typed is there again after the tab has died, step by step', async () => {
    const { tab, held } = computer();
    const first = tab();
    await first.desk.start(undefined);
    first.desk.state().book.fill('Trang 1', 0, 0, [['một']]);
    first.desk.state().book.fill('Trang 1', 1, 0, [['hai']]);
    await settled();
    expect(first.desk.state()).toMatchObject({ keeping: 'kept', isAtRisk: false });
    held.clear();
    const second = tab();
    await second.desk.start(undefined);
    expect(rowsOf(second)).toEqual([['một'], ['hai']]);
  });

  test('it is said to be kept when all of it is; what came meanwhile is kept in one go', async () => {
    const { tab, fault, kept } = computer();
    const only = tab();
    await only.desk.start(undefined);
    const type = (row: number) => only.desk.state().book.fill('Trang 1', row, 0, [[row]]);
    const held = () => {
      let go = () => {};
      fault.slow = new Promise((done) => (go = done));
      return () => go();
    };
    type(0);
    await settled();
    const first = held();
    type(1);
    await settled();
    const second = held();
    [2, 3, 4].forEach(type);
    first();
    await settled();
    const [book] = kept.values();
    expect(book?.steps.length).toBe(1);
    expect(only.desk.state()).toMatchObject({ keeping: 'keeping', isAtRisk: true });
    second();
    await settled();
    expect(book?.steps.map((steps) => steps.length)).toEqual([1, 3]);
    expect(only.desk.state()).toMatchObject({ keeping: 'kept', isAtRisk: false });
  });

  test('a second tab does not open what the first works in; taken over, the first writes no more', async () => {
    const { tab, kept } = computer();
    const [first, second] = [tab(), tab()];
    await first.desk.start(undefined);
    first.desk.state().book.fill('Trang 1', 0, 0, [['một']]);
    await settled();
    const id = [...kept.keys()][0] ?? '';
    await second.desk.start(id);
    expect(second.desk.state().isElsewhere).toBe(true);
    await second.desk.takeOver();
    expect(second.desk.state().isElsewhere).toBe(false);
    second.desk.state().book.fill('Trang 1', 0, 0, [['hai']]);
    first.desk.state().book.fill('Trang 1', 0, 0, [['của thẻ cũ']]);
    await settled();
    expect(first.desk.state()).toMatchObject({ isElsewhere: true, isAtRisk: true });
    expect(kept.get(id)?.steps.at(-1)?.[0]).toMatchObject({ cells: [['hai']] });
  });

  test.each(['full', 'closed'] as const)(
    '%s: it is told, and kept whole as soon as that is possible',
    async (code) => {
      const { tab, fault, kept } = computer();
      const only = tab();
      await only.desk.start(undefined);
      fault.next = new KeepError(code);
      only.desk.state().book.fill('Trang 1', 0, 0, [['một']]);
      await settled();
      expect(only.desk.state()).toMatchObject({ keeping: code, isAtRisk: true });
      await only.desk.save();
      expect(openBook(only.downloads[0] as Uint8Array).content.sheets[0]?.rows).toEqual([['một']]);
      delete fault.next;
      only.desk.state().book.fill('Trang 1', 1, 0, [['hai']]);
      await settled();
      expect(only.desk.state()).toMatchObject({ keeping: 'kept', isAtRisk: false });
      expect([...kept.values()].at(-1)?.book.content.sheets[0]?.rows).toEqual([['một'], ['hai']]);
    },
  );

  test('whatever else fails while it is kept is told as well, and what comes after is kept', async () => {
    const { tab, fault, kept } = computer();
    const only = tab();
    await only.desk.start(undefined);
    fault.next = new TypeError('nobody foresaw this');
    only.desk.state().book.fill('Trang 1', 0, 0, [['một']]);
    await settled();
    expect(only.desk.state()).toMatchObject({ keeping: 'closed', isAtRisk: true });
    delete fault.next;
    only.desk.state().book.fill('Trang 1', 1, 0, [['hai']]);
    await settled();
    expect(only.desk.state()).toMatchObject({ keeping: 'kept', isAtRisk: false });
    expect([...kept.values()].at(-1)?.book.content.sheets[0]?.rows).toEqual([['một'], ['hai']]);
  });

  test('what was typed while a file was being made is not in it, and still at risk', async () => {
    const { tab, fault } = computer();
    const only = tab();
    await only.desk.start(undefined);
    fault.next = new KeepError('full');
    only.desk.state().book.fill('Trang 1', 0, 0, [['một']]);
    await settled();
    const saving = only.desk.save();
    only.desk.state().book.fill('Trang 1', 1, 0, [['hai']]);
    await saving;
    await settled();
    expect(only.desk.state().isAtRisk).toBe(true);
    await only.desk.save();
    expect(only.desk.state().isAtRisk).toBe(false);
  });

  test('deleted by another tab: what this one has is kept anew', async () => {
    const { tab, kept } = computer();
    const only = tab();
    await only.desk.start(undefined);
    only.desk.state().book.fill('Trang 1', 0, 0, [['một']]);
    await settled();
    kept.clear();
    only.desk.state().book.fill('Trang 1', 1, 0, [['hai']]);
    await settled();
    expect(only.desk.state().isElsewhere).toBe(true);
    await only.desk.takeOver();
    await settled();
    expect([...kept.values()][0]?.book.content.sheets[0]?.rows).toEqual([['một'], ['hai']]);
  });
});
