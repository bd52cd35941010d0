import type { ShownMilestone } from '../../../app/index.ts';
import type { Standing } from '../../../core/progress/index.ts';
import { dayInWords } from '../../../core/workbook/index.ts';
import type { ShownPart } from './lists.ts';
import type { PROGRESS } from '../../strings/progress.ts';
import type { Translate } from '../../strings/index.ts';

export type Words = Translate<(typeof PROGRESS)['vi']>;

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);
const lastOf = ({ last = '' }: ShownMilestone) => dayInWords(last);

const ahead = (one: ShownMilestone, t: Words): string => {
  const [days, last] = [one.daysLeft ?? 0, lastOf(one)];
  return days === 0 ? t('progress.said.today', { last }) : t('progress.said.ahead', { days, last });
};

const SAYINGS: Readonly<Record<Standing, (one: ShownMilestone, t: Words) => string>> = {
  late: (one, t) => {
    const [days, last] = [one.lateBy ?? 0, lastOf(one)];
    return days === 0 ? t('progress.said.late-0', { last }) : t('progress.said.late', { days, last });
  },
  'due-7': ahead,
  'due-30': ahead,
  later: ahead,
  waiting: (_, t) => t('progress.said.waiting'),
  ongoing: (_, t) => t('progress.said.ongoing'),
  unclear: (_, t) => t('progress.said.unclear'),
  passed: (one, t) => t('progress.said.passed', { last: lastOf(one) }),
  done: ({ doneOn = '' }, t) =>
    isDay(doneOn) ? t('progress.said.done-on', { day: dayInWords(doneOn) }) : t('progress.said.done'),
  'done-late': (one, t) =>
    one.lateBy === undefined
      ? t('progress.said.done-late')
      : t('progress.said.done-late-by', {
          ...{ day: dayInWords(one.doneOn ?? ''), days: one.lateBy, last: lastOf(one) },
        }),
};

/** "Mốc 1: Quá hạn 9 ngày làm việc (hạn 09/02/2026)"; a lone milestone goes without its number. */
export function sayMilestone({ one, repeats, done }: ShownPart, t: Words): string {
  const said = SAYINGS[one.standing](one, t);
  const inTurn =
    repeats > 0
      ? t(done > 0 ? 'progress.repeats.done' : 'progress.repeats', { count: repeats, done, said })
      : said;
  return one.number === undefined ? inTurn : t('progress.milestone', { number: one.number, said: inTurn });
}
