import { useSyncExternalStore } from 'react';
import type { BookLook } from '../../app/index.ts';
import { usePane } from '../context.ts';

/** What the sheets hold, read again after each change of theirs while a screen that asks is shown. */
export function useBook(): BookLook {
  const { book } = usePane();
  return useSyncExternalStore(book.subscribe, book.look);
}
