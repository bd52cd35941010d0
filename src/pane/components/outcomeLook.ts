import type { Done } from '../../app/index.ts';
import type { Job } from '../jobs.ts';

type Look = 'success' | 'info' | 'warning';

/** Done as asked; nothing to do, or stopped; or something is still wanted of the person. */
export const LOOKS: Record<Done['code'], Look> = {
  imported: 'success',
  'imported-new-book': 'success',
  mended: 'success',
  'mended-some': 'warning',
  'nothing-to-mend': 'info',
  ignored: 'success',
  reopened: 'success',
  paired: 'success',
  named: 'success',
  followed: 'success',
  marked: 'success',
  'marked-before': 'info',
  'not-marked': 'warning',
  undone: 'success',
  redone: 'success',
  'file-saved': 'success',
  'file-opened': 'success',
  'file-unsaved': 'warning',
  'no-plan': 'warning',
  'unit-without-tasks': 'warning',
  'nothing-to-remind': 'info',
  'year-unknown': 'warning',
  'criteria-taken': 'success',
  'forms-written': 'success',
  'round-counted': 'success',
  'round-locked': 'success',
  'round-unlocked': 'success',
  'no-criteria': 'warning',
  'no-units': 'warning',
  'no-scorers': 'warning',
  stopped: 'info',
};

/** What comes next in the order of work. */
export const NEXT: Partial<Record<Done['code'], Job>> = { imported: 'check' };
