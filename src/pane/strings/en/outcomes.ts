import type { Translation } from '../translation.ts';
import type { outcomes as vi } from '../vi/outcomes.ts';

export const outcomes: Translation<typeof vi> = {
  'stage.start': 'Getting ready…',
  'stage.file': 'Reading file {at} of {of}: {file}',
  'stage.plan': 'Finding tasks, deadlines and units…',
  'stage.compare': 'Comparing with the workbook…',
  'stage.check': 'Checking the plan…',
  'stage.sheets': 'Laying out the sheets…',
  'stage.export': 'Making the file…',
  'stage.letter': 'Making letter {at} of {of}…',
  'stage.form': 'Making form {at} of {of}…',
  'stage.score': 'Scoring and ranking…',
  'stage.write': 'Writing into the workbook…',

  'done.imported': 'Wrote {appendices} appendices, {tasks} tasks into the workbook.',
  'done.imported-new-book':
    'Opened a new workbook with {appendices} appendices, {tasks} tasks. This one is unchanged.',
  'done.mended': 'Mended {count} places.',
  'done.mended-some':
    'Mended {count} places; {waiting} were left, as their cells have changed or are gone. Look at those again.',
  'done.nothing-to-mend':
    'There is nothing left to mend here: the sheet has changed. The workbook is unchanged.',
  'done.ignored': 'This finding is ignored, with its reason; the next check does not bring it up again.',
  'done.reopened': 'This finding is open again.',
  'done.paired': 'The answer about the pair is kept; the next comparison remembers it.',
  'done.named': 'Written into the directory; tasks are looked up in it again.',
  'done.followed': 'Hạn, Phân công, Mốc thời gian and Tiến độ follow what was edited.',
  'done.marked': '{task} is marked as done on {day}.',
  'done.marked-before': '{task} was already marked as done on {day}. The workbook is unchanged.',
  'done.not-marked':
    '{task} could not be marked as done: its cell Ngày hoàn thành is no longer on the sheet, or holds a formula. The workbook is unchanged.',
  'done.file-saved': 'Saved “{file}”. The workbook is unchanged.',
  'done.file-opened': 'Opened “{file}” in another Excel window; save it there. This workbook is unchanged.',
  'done.file-unsaved':
    'Excel on a Mac cannot save “{file}” from this pane. Copy its text below if there is any, or open this workbook in the browser version and export there. The workbook is unchanged.',
  'done.no-plan': 'The workbook holds no plan, so there is nothing to export. Import a plan first.',
  'done.unit-without-tasks': 'The plan gives this unit no task, so no file was made. Choose another unit.',
  'done.nothing-to-remind':
    'No late work, nor any due within that time, is led or done by the unit chosen, so no letter was made. Choose a longer time, or look at Progress.',
  'done.year-unknown':
    'Next year’s plan was not made: the sheet “Kế hoạch” names no year. Write it there and try again.',
  'done.criteria-taken': 'Took {count} criteria into the workbook; {left} places to look at before use.',
  'done.forms-written': 'Wrote the points of {files} files and counted again.',
  'done.round-counted': 'Counted totals and ranking again.',
  'done.round-locked': 'The result is locked; what was published is kept on a sheet of its own.',
  'done.round-unlocked': 'The result is open again, with the reason; what was published is kept.',
  'done.no-criteria': 'The workbook holds no criteria. It is unchanged. Take criteria in first.',
  'done.no-units': 'The sheet “Đơn vị chấm” lists no unit, so no form was made. List the units there.',
  'done.no-scorers':
    'No criterion names who scores it, so no form was made. Fill in “Đơn vị chấm” on the sheet Tiêu chí.',
  'done.undone': 'Undone: {what}.',
  'done.redone': 'Done again: {what}.',
  'done.stopped': 'Stopped, as you asked. The workbook is unchanged.',
};
