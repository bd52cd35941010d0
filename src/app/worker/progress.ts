import { doneEdits } from '../../core/sheets/index.ts';
import { oneLine } from '../../core/text/index.ts';
import { dayInWords } from '../../core/workbook/index.ts';
import { followingOf, shownBehind } from '../check/following.ts';
import { openBook } from '../commands/openBook.ts';
import type { Marking, MarkRequest, ProgressRequest, ShownProgress } from '../progress/model.ts';
import { showProgress } from '../progress/show.ts';

/** How the plan of the open workbook stands on a day; undefined: it holds none. */
export function progress({ snapshot, asOf }: ProgressRequest, today: string): ShownProgress | undefined {
  const content = openBook(snapshot)?.value;
  if (!content) return undefined;
  const sheetsAsOf = content.asOf ?? today;
  return {
    ...showProgress(snapshot, content, asOf ?? sheetsAsOf, sheetsAsOf),
    ...shownBehind(followingOf(snapshot, content, today)),
  };
}

/** What marking a task as done writes; undefined: the workbook holds no plan, or its cell is gone. */
export function mark({ snapshot, done }: MarkRequest): Marking | undefined {
  const plan = openBook(snapshot)?.value.plan;
  const edits = plan && doneEdits(snapshot, plan, done);
  if (!plan || !edits) return undefined;
  const task = plan.appendices.flatMap(({ tasks }) => tasks).find(({ id }) => id === done.taskId);
  const part =
    done.occurrence !== undefined
      ? `, kỳ ${dayInWords(done.occurrence)}`
      : done.number === undefined
        ? ''
        : `, mốc ${done.number}`;
  const about = `${done.taskId}${part} “${oneLine(task?.title ?? '').slice(0, 60)}”`;
  return { edits, text: `Ghi hoàn thành ${about}: ${dayInWords(done.doneOn)}` };
}
