import { type BookContent } from '../../core/workbook/index.ts';
import { type Keep, KeepError, type KeptBook, type KeptHead } from './keep/model.ts';
import type { Tabs } from './keep/tabs.ts';
import { drawingsOf, type Loss, type OpenedBook } from '../package/index.ts';
import { emptySheet, pageBook, type PageBook } from './pageBook.ts';
import type { BookStep } from './bookStep.ts';

/** What the heavy work elsewhere gives. */
export interface DeskWork {
  open(bytes: Uint8Array): Promise<OpenedBook>;
  save(content: BookContent, original: Uint8Array | undefined): Promise<Uint8Array>;
  losses(content: BookContent, original: Uint8Array): Promise<Loss[]>;
}

export interface DeskPorts {
  work: DeskWork;
  keep: Keep;
  tabs: Tabs;
  /** This tab's own name. */
  self: string;
  newId(): string;
  now(): number;
  download(name: string, bytes: Uint8Array): void;
  /** The workbook of this tab, so that a reload finds it. */
  remember(id: string): void;
  words: { newBook: string; newSheet: string };
}

/** Whether what was done is safe from a closed tab. */
export type Keeping = 'kept' | 'keeping' | 'full' | 'closed';

export interface DeskState {
  name: string;
  book: PageBook;
  hidden: readonly string[];
  keeping: Keeping;
  /** Work that is nowhere but in this tab. */
  isAtRisk: boolean;
  /** Another tab works in this workbook. */
  isElsewhere: boolean;
}

/** The one workbook that lies open in this tab, and the ways to another. */
export interface Desk {
  state(): DeskState;
  subscribe(listener: () => void): () => void;
  /** The workbook of that id, else the latest that no other tab has, else a new one. */
  start(id: string | undefined): Promise<void>;
  startNew(): void;
  /** @throws DocumentError, WorkbookError */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  openKept(id: string): Promise<void>;
  /** Takes the workbook back from the other tab, with all that was done there. */
  takeOver(): Promise<void>;
  losses(): Promise<Loss[]>;
  save(): Promise<string>;
  list(): Promise<KeptHead[]>;
  /** Everything that is kept on this computer goes; what lies open stays, unkept until the next step. */
  forget(): Promise<void>;
}

interface Open {
  head: KeptHead;
  kept: KeptBook;
  book: PageBook;
  /** Steps that nobody has begun to keep. */
  pending: BookStep[];
  /** How often steps were taken. */
  times: number;
}

// One state and its ways, each short.
// eslint-disable-next-line max-lines-per-function
export function createDesk(ports: DeskPorts): Desk {
  const { keep, tabs, work } = ports;
  let open: Open = lay(freshHead(ports), freshBook(ports));
  let [keeping, isElsewhere, isKept, isAtRisk]: [Keeping, boolean, boolean, boolean] = [
    'kept',
    false,
    false,
    false,
  ];
  let state = shownState();
  const listeners = new Set<() => void>();
  function shownState(): DeskState {
    const { head, kept, book } = open;
    return { name: head.name, book, hidden: kept.hidden, keeping, isAtRisk, isElsewhere };
  }
  const tell = () => {
    state = shownState();
    listeners.forEach((listener) => listener());
  };
  /** Steps are kept one after the other, in the order in which they were taken. */
  let queue: Promise<void> = Promise.resolve();
  /** Steps that are not on the disk yet: what is kept is not all as long as there are any. */
  let waiting = 0;
  const told = (steps: readonly BookStep[]) => {
    const mine = open;
    mine.pending.push(...steps);
    mine.times++;
    keeping = 'keeping';
    isAtRisk = true;
    waiting++;
    tell();
    queue = queue
      .then(() => keepPending(mine))
      .then(
        () => settle(mine, 'kept'),
        (error: unknown) => settle(mine, error),
      );
  };
  /** All steps that came meanwhile in one go: whoever types faster than the disk writes does not wait for each letter. */
  const keepPending = async (mine: Open) => {
    const steps = mine.pending.splice(0);
    const content = mine.book.standing();
    mine.head = { ...mine.head, at: ports.now() };
    if (isKept) return steps.length > 0 ? keep.append(mine.head, steps) : undefined;
    await keep.put(mine.head, { ...mine.kept, content });
    if (mine !== open) return;
    isKept = true;
    tabs.hold(mine.head.id);
    ports.remember(mine.head.id);
  };
  const settle = (mine: Open, end: unknown) => {
    waiting--;
    if (mine === open) ended(end);
  };
  /** Whatever it is that keeps nothing, the person hears it, and the next step tries again. */
  const ended = (end: unknown) => {
    if (end === 'kept') {
      if (waiting === 0) [keeping, isAtRisk] = ['kept', false];
    } else if (!(end instanceof KeepError)) keeping = 'closed';
    else if (end.code === 'elsewhere') isElsewhere = true;
    else keeping = end.code;
    // What could not be kept is put whole with the next step.
    if (keeping === 'full' || keeping === 'closed') isKept = false;
    tell();
  };
  const show = (next: Open, wasKept: boolean) => {
    open = next;
    [keeping, isElsewhere, isKept, isAtRisk] = ['kept', false, wasKept, false];
    open.book.onSteps(told);
    tabs.hold(open.head.id);
    if (wasKept) ports.remember(open.head.id);
    tell();
  };
  tabs.onTaken(() => {
    isElsewhere = true;
    tell();
  });
  open.book.onSteps(told);

  const openKept = async (id: string) => {
    await queue;
    const isHeld = await tabs.isHeld(id);
    if (isHeld) {
      const head = (await keep.list()).find((one) => one.id === id);
      open = { ...open, head: head ?? open.head };
      isElsewhere = true;
      return tell();
    }
    const taken = await keep.take(id, ports.self);
    if (taken) show(lay(taken.head, taken.book), true);
  };
  const startNew = () => void queue.then(() => show(lay(freshHead(ports), freshBook(ports)), false));
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start(id) {
      try {
        const heads = await keep.list();
        if (id !== undefined && heads.some((head) => head.id === id)) return await openKept(id);
        for (const head of heads) if (!(await tabs.isHeld(head.id))) return await openKept(head.id);
      } catch (error) {
        ended(error);
      }
    },
    startNew,
    async openFile(name, bytes) {
      const { content, drawn, hidden } = await work.open(bytes);
      await queue;
      const head = { ...freshHead(ports), name };
      show(lay(head, { content, drawn, hidden, original: bytes }), false);
      told([]);
    },
    openKept,
    async takeOver() {
      const { id } = open.head;
      tabs.takeOver(id);
      const taken = await keep.take(id, ports.self);
      if (taken) return show(lay(taken.head, taken.book), true);
      // Deleted meanwhile: what this tab still has is kept anew.
      [isElsewhere, isKept] = [false, false];
      told([]);
    },
    losses: async () => (open.kept.original ? work.losses(open.book.standing(), open.kept.original) : []),
    async save() {
      const mine = open;
      const { name } = mine.head;
      const { times } = mine;
      ports.download(name, await work.save(mine.book.standing(), mine.kept.original));
      // What came while the file was made is not in it.
      if (mine === open && times === mine.times) isAtRisk = false;
      tell();
      return name;
    },
    list: () => keep.list(),
    async forget() {
      await queue;
      await keep.clear();
      isKept = false;
      tell();
    },
  };
}

const lay = (head: KeptHead, kept: KeptBook): Open => ({
  head,
  kept,
  book: pageBook({ content: kept.content, drawings: drawingsOf(kept.drawn) }),
  pending: [],
  times: 0,
});

const freshHead = ({ newId, now, self, words }: DeskPorts): KeptHead => ({
  id: newId(),
  name: words.newBook,
  at: now(),
  owner: self,
});

const freshBook = ({ words }: DeskPorts): KeptBook => {
  const { name, rows, tables, ...look } = emptySheet(words.newSheet);
  return { content: { sheets: [{ name, rows, tables, look }], names: [] }, drawn: {}, hidden: [] };
};
