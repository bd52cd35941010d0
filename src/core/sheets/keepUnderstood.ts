import type { Note } from '../outcome/index.ts';
import type { Plan, Task } from '../plan/index.ts';
import { oneLine } from '../text/index.ts';
import { cutText } from './headers.ts';
import { doersOf } from './assignments.ts';

/** The official texts of a task, by what people call them. */
const TEXTS = {
  title: 'Nội dung',
  lead: 'Chủ trì',
  implementer: 'Thực hiện',
  coordinator: 'Phối hợp',
  deadlineText: 'Thời gian',
  product: 'Sản phẩm',
  legalBasis: 'Căn cứ',
  funding: 'Kinh phí',
  note: 'Ghi chú',
} as const satisfies Partial<Record<keyof Task, string>>;
type TextKey = keyof typeof TEXTS;
const TEXT_KEYS = Object.keys(TEXTS) as TextKey[];

/**
 * The newer plan with what people had put right in the understanding of its cells: while a cell says the same, its
 * deadline and its units stay as the sheets have them. A text that the document now says otherwise is the document's;
 * the old words are in a note, since a person may have typed them.
 */
export function keepUnderstood(
  before: Plan,
  after: Plan,
  same: ReadonlyMap<string, string>,
): { plan: Plan; notes: Note[] } {
  const tasks = before.appendices.flatMap((appendix) => appendix.tasks);
  const olds = new Map(tasks.map((task) => [same.get(task.id), task]));
  const isSameYear = before.document.year === after.document.year;
  const notes: Note[] = [];
  const appendices = after.appendices.map((appendix) => ({
    ...appendix,
    tasks: appendix.tasks.map((task) => {
      const old = olds.get(task.id);
      if (!old) return task;
      notes.push(...replacedTexts(old, task));
      return understood(task, old, isSameYear);
    }),
  }));
  return { plan: { ...after, appendices }, notes };
}

function understood(task: Task, old: Task, isSameYear: boolean): Task {
  const saysSame = isSameYear && old.deadlineText === task.deadlineText;
  const namesSame = JSON.stringify(doersOf(old)) === JSON.stringify(doersOf(task));
  return {
    ...task,
    ...(saysSame ? { deadline: old.deadline } : {}),
    ...(namesSame ? { units: old.units } : {}),
  };
}

function replacedTexts(old: Task, task: Task): Note[] {
  const changes = TEXT_KEYS.filter((key) => shown(old[key]) !== shown(task[key])).map(
    (key) => `${TEXTS[key]} “${shown(old[key])}” → “${shown(task[key])}”`,
  );
  if (changes.length === 0) return [];
  return [{ code: 'cell-replaced', text: `${task.id}: ${changes.join('; ')}.`, where: task.where }];
}

const MOST_SHOWN = 300;
const shown = (text: string | undefined) => cutText(oneLine(text ?? ''), MOST_SHOWN);
