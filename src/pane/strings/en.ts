import type { Translation } from './translation.ts';

/** The same keys and the same slots as vi.ts; the compiler says which one is missing. */
export const en: Translation = {
  'app.title': 'Sổ Thi đua',
  'app.jobs': 'Jobs',

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

  'import.heading': 'Bring an emulation plan into the workbook',
  'import.jobs': 'Five jobs, in this order',
  'import.file': 'Choose files…',
  'import.paste': 'Paste from Word',
  'import.sheet': 'Take it from this sheet',
  'import.sample': 'Try it with a sample plan',
  'import.closed': 'Version {version} cannot import yet: the four buttons below open in a later version.',

  'later.closed': 'Version {version} does not have this part yet; it opens in a later version.',
};
