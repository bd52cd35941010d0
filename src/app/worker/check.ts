import type { Snapshot } from '../../core/workbook/index.ts';
import { checkBook } from '../check/checkBook.ts';
import type { CheckedBook } from '../check/model.ts';
import { showCheck } from '../check/show.ts';
import { openBook } from '../commands/openBook.ts';
import type { WorkTools } from './model.ts';

/** What is wrong with the plan of the open workbook, as the screen shows it; undefined: it holds none. */
export async function check(
  snapshot: Snapshot,
  tools: Pick<WorkTools, 'today'>,
): Promise<CheckedBook | undefined> {
  const opened = openBook(snapshot);
  return Promise.resolve(opened && showCheck(checkBook(snapshot, opened.value, tools.today())));
}
