import type { Deadline } from '../deadlines/index.ts';
import { firstDay, lastInTime } from '../progress/index.ts';
import { dayOfCell, dayOrWords, shownText } from './codecs.ts';
import type { StoredDeadline } from './milestones.ts';
import type { Report } from './model.ts';
import type { TaskCells } from './readAppendix.ts';
import type { TaskContext } from './taskContext.ts';
import type { Texts } from './taskTexts.ts';
import { KIND_WORDS, valueOfWord } from './words.ts';

interface DeadlineRead {
  deadline: Deadline;
  due: string | undefined;
  milestones: StoredDeadline['milestones'];
}

/** The deadline as it was understood, as long as the official cell says the same; then what people typed over it. */
export function deadlineOf(
  id: string,
  { deadlineText }: Texts,
  { own, place: where }: TaskCells,
  context: TaskContext,
): DeadlineRead {
  const stored = context.deadlines.get(id);
  const isSame = stored !== undefined && stored.source === deadlineText;
  const read = isSame ? stored.deadline : readAgain(id, deadlineText, stored, where, context);
  const last = [stored?.deadline, read].map((one) => one && lastInTime(one, true));
  const typed = dayOrWords.read(own.due)?.trim();
  const due = typed && !last.includes(typed) ? typed : undefined;
  const deadline = withTypedCells(read, stored?.deadline, own, where, context.report);
  return { deadline, due, milestones: stored?.milestones ?? [] };
}

function readAgain(
  id: string,
  text: string | undefined,
  stored: StoredDeadline | undefined,
  where: TaskCells['place'],
  { readDeadline, document, report }: TaskContext,
): Deadline {
  if (readDeadline) {
    if (stored) report({ code: 'deadline-reread', text: `${id}: ô thời gian đã sửa, đọc lại hạn.`, where });
    return readDeadline(text ?? '', document);
  }
  if (!stored) return { kind: text === undefined ? 'none' : 'unread' };
  report({ code: 'deadline-not-reread', text: `${id}: ô thời gian đã sửa nhưng hạn chưa đọc lại.`, where });
  return stored.deadline;
}

/** Loại hạn and Từ ngày typed by hand count; those of a cell with several milestones are on Mốc thời gian. */
function withTypedCells(
  deadline: Deadline,
  stored: Deadline | undefined,
  own: TaskCells['own'],
  where: TaskCells['place'],
  report: Report,
): Deadline {
  const kind = valueOfWord(KIND_WORDS, shownText(own.kind));
  const start = dayOfCell(own.from);
  const newKind = kind !== undefined && kind !== deadline.kind && kind !== stored?.kind;
  const olds = [deadline, stored].map((one) => one && firstDay(one));
  const newStart = start !== undefined && deadline.kind !== 'multiple' && !olds.includes(start);
  if (!newKind && !newStart) return deadline;
  report({
    code: 'deadline-typed',
    text: `Dòng ${where.row} trang “${where.sheet}”: Loại hạn hoặc Từ ngày được gõ lại bằng tay.`,
    where,
  });
  return { ...deadline, ...(newKind ? { kind } : {}), ...(newStart ? { start } : {}) };
}
