import type { Translation } from '../translation.ts';
import type { app as vi } from '../vi/app.ts';

export const app: Translation<typeof vi> = {
  'app.title': 'Sổ Thi đua',
  'app.jobs': 'Jobs',
  'app.more': 'More',
  'app.opening': 'Opening…',
  'app.undo': 'Undo',
  'app.redo': 'Redo',
  'app.next': 'Go to {job}',
  'app.close': 'Close this message',
  'app.stop': 'Stop',
  'app.details': 'Details',
  'app.copy': 'Copy the details',
  'app.copied': 'Copied',
  'app.retry': 'Try again',
  'app.broken':
    'This part could not be opened; the workbook is unchanged. Check the network, then try again.',
  'app.more-rows': 'Show {count} more',

  'job.import': 'Import',
  'job.check': 'Check',
  'job.progress': 'Progress',
  'job.scoring': 'Scoring',
  'job.export': 'Export',

  'job.import.does': 'Reads the plan and its appendices and writes them as tables into the workbook.',
  'job.check.does': 'Finds what is repeated, missing or contradictory, and points at the cell.',
  'job.progress.does': 'Shows what is done, due soon or late, by unit and by month.',
  'job.scoring.does': 'Makes the scoring forms, adds up the points, ranks and classifies.',
  'job.export.does': 'Gives back the document, summary tables and a calendar of reminders.',

  'screen.settings': 'Settings',
  'screen.help': 'Help',
  'screen.journal': 'Journal',

  'help.order': 'Five jobs, from left to right',
  'help.keys': 'Keyboard',
  'help.keys.tabs': 'Left and right arrow: to the next job.',
  'help.keys.tab': 'Tab: through the buttons; Enter or space: press.',
  'help.keys.paste': 'In Import, Ctrl+V pastes the table you copied.',
  'help.safe':
    'Sổ Thi đua writes only into sheets of its own. Use Undo here: Excel’s Ctrl+Z does not take back what an add-in wrote.',
  'help.version': 'Version {version}',

  'journal.empty': 'Nothing was written into this workbook yet.',
  'journal.undo': 'Written last: {what}',
  'journal.redo': 'Taken back: {what}',
};
