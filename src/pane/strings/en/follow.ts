import type { Translation } from '../translation.ts';
import type { follow as vi } from '../vi/follow.ts';

export const follow: Translation<typeof vi> = {
  'follow.behind': 'Hạn, Phân công, Mốc thời gian and Tiến độ do not follow what was edited yet: {what}.',
  'follow.deadlines': '{count} tasks with another deadline',
  'follow.units': '{count} tasks with other units',
  'follow.titles': '{count} tasks in other words',
  'follow.added': '{count} new rows',
  'follow.gone': '{count} rows gone',
  'follow.uncounted': 'Tiến độ lacks {count} months or units',
  'follow.act': 'Update the sheets',
};
