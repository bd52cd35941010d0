import { ALL_RULES, rulePage } from '../../core/rules/index.ts';
import { mend } from '../check/mend.ts';
import { openBook } from '../commands/openBook.ts';
import { check } from './check.ts';
import { draft } from './draft.ts';
import { exportBook } from './export.ts';
import type { JobName, WorkJobs, WorkTools } from './model.ts';
import { mark, progress } from './progress.ts';
import { read } from './read.ts';
import { readReturned } from '../round/returned.ts';
import { criteria, formRules, gather, minutes, round, roundForms } from './round.ts';

/** Every heavy job; a new one is a line here and in WorkJobs. */
export const JOBS: {
  [K in JobName]: (input: WorkJobs[K]['in'], tools: WorkTools) => Promise<WorkJobs[K]['out']>;
} = {
  read,
  draft,
  open: (snapshot) => Promise.resolve(openBook(snapshot)),
  check,
  mend: (request, tools) => Promise.resolve(mend(request, tools.today())),
  progress: (request, tools) => Promise.resolve(progress(request, tools.today())),
  mark: (request) => Promise.resolve(mark(request)),
  rulePages: () => Promise.resolve(ALL_RULES.map(rulePage)),
  round: (snapshot, tools) => Promise.resolve(round(snapshot, tools)),
  criteria,
  roundForms,
  formRules: (snapshot) => Promise.resolve(formRules(snapshot)),
  form: ({ rules, file }, tools) => readReturned(rules, file, tools),
  minutes,
  gather: (request, tools) => Promise.resolve(gather(request, tools)),
  export: exportBook,
  file: (workbook, tools) => tools.writeWorkbook(workbook),
};
