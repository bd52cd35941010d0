import type { Translation } from '../translation.ts';
import type { outcomes as vi } from '../vi/outcomes.ts';

export const outcomes: Translation<typeof vi> = {
  'stage.start': 'Getting ready…',
  'stage.file': 'Reading file {at} of {of}: {file}',
  'stage.plan': 'Finding tasks, deadlines and units…',
  'stage.compare': 'Comparing with the workbook…',
  'stage.sheets': 'Laying out the sheets…',
  'stage.write': 'Writing into the workbook…',

  'done.imported': 'Wrote {appendices} appendices, {tasks} tasks into the workbook.',
  'done.imported-new-book':
    'Opened a new workbook with {appendices} appendices, {tasks} tasks. This one is unchanged.',
  'done.undone': 'Undone: {what}.',
  'done.redone': 'Done again: {what}.',
  'done.stopped': 'Stopped, as you asked. The workbook is unchanged.',
};
