import type { Behind } from '../../core/sheets/index.ts';
import type { Snapshot } from '../../core/workbook/index.ts';
import { followingOf } from '../check/following.ts';
import { mend } from '../check/mend.ts';
import type { WrittenCommand } from '../history.ts';
import { openBook } from './openBook.ts';

export interface Followed {
  /** What had not followed. */
  behind: Behind;
  /** Brings it up to date; absent where nothing has to be written. */
  over?: WrittenCommand;
}

/** The sheets of a workbook follow what people wrote in it, without a pane; nothing is written. undefined: no plan */
export const followBook = {
  id: 'follow-book',
  run(snapshot: Snapshot, today: string): Followed | undefined {
    const content = openBook(snapshot)?.value;
    const mending = content && mend({ snapshot, change: { kind: 'follow' } }, today);
    if (!mending) return undefined;
    const { behind } = followingOf(snapshot, content, today);
    const { edits, text } = mending;
    return { behind, ...(edits.length > 0 && { over: { id: 'follow-book', text, edits } }) };
  },
};
