import type { BookStep } from '../bookStep.ts';
import { withSteps } from '../steps.ts';
import { type Keep, KeepError, type KeptBook, type KeptHead } from './model.ts';

const NAME = 'so-thi-dua';
const STORES = ['heads', 'books', 'steps'] as const;
type Store = (typeof STORES)[number];
/** So many steps are made one with the workbook when it is opened, so that opening stays quick. */
const MOST_STEPS = 100;

/**
 * Workbooks in IndexedDB: a workbook whole when it is opened, then each step as it is taken. A transaction is written
 * whole or not at all, so a tab that dies in the middle loses no more than the step it was in; and each one asks first
 * whether the workbook is still this tab's.
 */
export function indexedKeep(factory: () => IDBFactory = () => indexedDB): Keep {
  let opening: Promise<IDBDatabase> | undefined;
  const database = () =>
    (opening ??= open(factory).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  const run = async <T>(mode: IDBTransactionMode, work: (stores: Stores) => Promise<T>): Promise<T> => {
    try {
      return await within(await database(), mode, work);
    } catch (error) {
      // The engine may have shut the database (storage was cleared, the disk was full): it is opened anew next time.
      if (error instanceof KeepError && error.code === 'closed') opening = undefined;
      throw error;
    }
  };
  return {
    list: () =>
      run('readonly', async ({ heads }) => {
        const all = (await asked(heads.getAll())) as KeptHead[];
        return all.sort((a, b) => b.at - a.at);
      }),
    put: (head, book) =>
      run('readwrite', async ({ heads, books, steps }) => {
        await dropSteps(steps, head.id);
        await asked(books.put(book, head.id));
        await asked(heads.put(head));
      }),
    take: (id, owner) => run('readwrite', async (stores) => taken(stores, id, owner)),
    append: (head, more) =>
      run('readwrite', async ({ heads, steps }) => {
        const kept = (await asked(heads.get(head.id))) as KeptHead | undefined;
        if (kept?.owner !== head.owner) throw new KeepError('elsewhere');
        await asked(steps.add({ book: head.id, steps: more }));
        await asked(heads.put(head));
      }),
    clear: () =>
      run('readwrite', async (stores) => {
        for (const name of STORES) await asked(stores[name].clear());
      }),
  };
}

type Stores = Record<Store, IDBObjectStore>;
/** In the order in which they were taken. */
const stepsOf = (steps: IDBObjectStore, id: string) =>
  asked(steps.index('book').getAll(id)) as Promise<{ n: number; steps: BookStep[] }[]>;

async function dropSteps(steps: IDBObjectStore, id: string): Promise<void> {
  for (const key of await asked(steps.index('book').getAllKeys(id))) await asked(steps.delete(key));
}

async function taken({ heads, books, steps }: Stores, id: string, owner: string) {
  const head = (await asked(heads.get(id))) as KeptHead | undefined;
  const book = (await asked(books.get(id))) as KeptBook | undefined;
  if (!head || !book) return undefined;
  const more = await stepsOf(steps, id);
  const content = more.reduce((now, one) => withSteps(now, one.steps), book.content);
  if (more.length > MOST_STEPS) {
    await dropSteps(steps, id);
    await asked(books.put({ ...book, content }, id));
  }
  const own = { ...head, owner };
  await asked(heads.put(own));
  return { head: own, book: { ...book, content } };
}

function open(factory: () => IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new KeepError('closed'));
    try {
      const request = factory().open(NAME, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('heads', { keyPath: 'id' });
        request.result.createObjectStore('books');
        request.result
          .createObjectStore('steps', { keyPath: 'n', autoIncrement: true })
          .createIndex('book', 'book');
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = fail;
      request.onblocked = fail;
    } catch {
      // A private window or a policy closes storage by throwing at the first touch.
      fail();
    }
  });
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(keepError(request.error));
  });

function begun(database: IDBDatabase, mode: IDBTransactionMode): IDBTransaction {
  try {
    return database.transaction([...STORES], mode, { durability: 'strict' });
  } catch {
    // Thrown by a database that the engine has shut.
    throw new KeepError('closed');
  }
}

/** Resolves when all of it is on the disk; whatever fails takes all of it back. */
function within<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = begun(database, mode);
    const stores = Object.fromEntries(STORES.map((name) => [name, transaction.objectStore(name)])) as Stores;
    let result: { value: T } | undefined;
    let failure: unknown;
    transaction.oncomplete = () =>
      result ? resolve(result.value) : reject(failure ?? new KeepError('closed'));
    transaction.onabort = () => reject(failure ?? keepError(transaction.error));
    work(stores).then(
      (value) => void (result = { value }),
      (error: unknown) => {
        failure = error;
        transaction.abort();
      },
    );
  });
}

const keepError = (error: DOMException | null): KeepError =>
  new KeepError(error?.name === 'QuotaExceededError' ? 'full' : 'closed');
