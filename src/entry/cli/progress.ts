import type { Plan } from '../../core/plan/index.ts';
import type { CommandCall } from './command.ts';
import type { Language } from './messages.ts';

interface Counts {
  appendices: number;
  tasks: number;
  notes: number;
}

const READ: Record<Language, (counts: Counts) => string> = {
  vi: ({ appendices, tasks, notes }) =>
    `Đã đọc ${appendices} phụ lục, ${tasks} nhiệm vụ; ${notes} chỗ đã nối, bỏ hoặc suy ra (xem “notes”).`,
  en: ({ appendices, tasks, notes }) =>
    `Read ${appendices} appendices, ${tasks} tasks; ${notes} places joined, skipped or inferred (see “notes”).`,
};

/** What was read, in one line on stderr. */
export function sayRead({ terminal, options }: CommandCall, plan: Plan): void {
  const tasks = plan.appendices.reduce((sum, appendix) => sum + appendix.tasks.length, 0);
  terminal.err(
    `${READ[options.lang]({ appendices: plan.appendices.length, tasks, notes: plan.notes.length })}\n`,
  );
}
