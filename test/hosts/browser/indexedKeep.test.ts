import { expect, test } from '@jest/globals';
import { indexedKeep } from '../../../src/hosts/browser/index.ts';

/** The engine's storage, played: a database that the engine has shut throws at every transaction. */
function playedEngine() {
  const played = { opened: 0, isShut: false };
  const database = {
    transaction() {
      if (played.isShut) throw new DOMException('The database connection is closing.', 'InvalidStateError');
      const all = request(() => []);
      const transaction = { objectStore: () => ({ getAll: () => all }), oncomplete: undefined as unknown };
      setTimeout(() => (transaction.oncomplete as () => void)(), 2);
      return transaction;
    },
  };
  const factory = {
    open() {
      played.opened++;
      played.isShut = false;
      return request(() => database);
    },
  };
  return { played, factory: factory as unknown as IDBFactory };
}

/** It answers a moment later. */
function request<T>(result: () => T): { result: T | undefined; onsuccess?: () => void } {
  const asked: { result: T | undefined; onsuccess?: () => void } = { result: undefined };
  setTimeout(() => {
    asked.result = result();
    asked.onsuccess?.();
  });
  return asked;
}

test('a database that the engine has shut is told as closed, and opened anew with the next step', async () => {
  const { factory, played } = playedEngine();
  const keep = indexedKeep(() => factory);
  expect(await keep.list()).toEqual([]);
  expect(await keep.list()).toEqual([]);
  expect(played.opened).toBe(1);
  played.isShut = true;
  await expect(keep.list()).rejects.toMatchObject({ name: 'KeepError', code: 'closed' });
  expect(await keep.list()).toEqual([]);
  expect(played.opened).toBe(2);
});
