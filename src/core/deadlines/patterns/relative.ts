import type { Cut, Element, ElementOf } from '../elements.ts';
import { clauseEnd, POINT } from './clause.ts';
import { LUNAR_NAMES } from './feast.ts';
import type { Pattern } from './pattern.ts';
import { END, matchAt, sticky } from './sticky.ts';

type Value = ElementOf<'relative'>['value'];
type Unit = NonNullable<Value['duration']>['unit'];

/** The units of a duration by their names. */
export const UNITS: Record<string, Unit> = {
  'ngày làm việc': 'workday',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
};
const AMOUNT =
  '(\\d{1,3}(?:[.,]\\d)?)(?: ?- ?\\d{1,3})? ?(ngày làm việc|ngày(?! làm việc)|tuần|tháng|năm|giờ)(?: làm việc)?';
/** Of small words that come one after the other; without a bound a text of nothing else would take the square of its length. */
const FEW = '{0,6}';

/** chậm nhất 05 ngày làm việc | trong vòng 30 ngày | không quá 10 ngày | sau 15 ngày | trước ít nhất 3 ngày | 12 tháng */
const DURATION = sticky(
  `(?:(trước)(?: thời hạn)? |((?:(?:chậm|muộn|trễ) nhất|không quá|không vượt quá|tối đa|không (?:muộn|chậm|trễ) hơn))(?: là| trong| vòng| sau| đến| vào| không quá| thời hạn| thời gian)${FEW} |(?:sau|trong|ngay trong)(?: vòng| thời gian| thời hạn| khoảng| tối đa| không quá| ít nhất)${FEW} |(?:thời hạn|thời gian|tối thiểu|ít nhất|từ)(?: trong| là|:)${FEW} )?(?:(?:ít nhất|tối thiểu|khoảng|chậm nhất|tối đa|không quá|là) )${FEW}${AMOUNT}${END}(?! ?[\\d/]| ngày ?\\d| (?:đầu|cuối|${LUNAR_NAMES})${END})`,
);
/** kể từ ngày … | sau khi … | tính từ … | từ ngày …, but "(từ 12 đến 14/5)" are days themselves */
const AFTER = sticky(
  `,? ?(?:\\(?(?:kể từ sau|kể từ|tính từ|tính đến|từ(?! ${POINT}| \\d{1,2} ?(?:-|đến|tới) ?(?:ngày )?\\d)|sau)(?: (?:khi|ngày|thời điểm|thời gian|lúc))*${END}) ?`,
);
/** trước khi … | trước ngày … | so với …, but ", trước 30/6" is a time of its own */
const BEFORE = sticky(
  `(?!, ?trước ${POINT})` + ',? ?(?:(?:trước|so với)(?: (?:khi|ngày|thời điểm|lúc))*(?![\\p{L}\\p{N}])) ?',
);

/** "trước 15 ngày tính đến ngày tổ chức": counted to the event. */
const COUNTED_TO = /tính đến/u;

/** "báo cáo 6 tháng: trước 15/6", "sơ kết 6 tháng trước ngày 15/6": months that name the report. */
const NAMES_REPORT = sticky(` ?(?::|(?:trước|chậm nhất|vào|xong trước)(?: ngày)? ${POINT}|trước ngày \\d)`);
const AT_MOST = /tối đa|không quá|chậm nhất/u;
const LONG: ReadonlySet<Unit> = new Set<Unit>(['month', 'year']);

/** 05 ngày làm việc kể từ ngày nhận đủ hồ sơ | trước 05 ngày Sở tổ chức chấm điểm | 36 tháng */
export const relative: Pattern = {
  starts: [
    '0a',
    '0.',
    '0,',
    '0-',
    'trước',
    'chậm',
    'muộn',
    'trễ',
    'không',
    'tối',
    'sau',
    'trong',
    'ngay',
    'thời',
    'ít',
    'từ',
  ],
  read({ text, at, previous }) {
    const found = matchAt(DURATION, text, at);
    if (!found) return null;
    const [all, before, latest, amount, unit = ''] = found;
    const duration = durationOf(Number(amount?.replace(',', '.')), unit, all);
    const isName = previous?.is === 'text' || matchAt(NAMES_REPORT, text, at + all.length) !== null;
    if (!duration || (LONG.has(duration.unit) && /^\d/u.test(all) && isName)) return null;
    const isBound = latest !== undefined || (before === undefined && AT_MOST.test(all));
    return withAnchor(text, at, at + all.length, duration, before !== undefined, isBound);
  },
};

const HOURS_A_DAY = 24;

function durationOf(n: number, unit: string, all: string): Value['duration'] | null {
  if (unit !== 'giờ')
    return {
      n,
      unit: all.endsWith('làm việc') && unit.startsWith('ngày') ? 'workday' : (UNITS[unit] ?? 'day'),
    };
  if (/^(?:trước|trong ngày)/u.test(all) || n % HOURS_A_DAY !== 0 || n === 0) return null;
  return { n: n / HOURS_A_DAY, unit: 'day' };
}

function withAnchor(
  text: string,
  from: number,
  end: number,
  duration: Value['duration'] & {},
  before: boolean,
  latest: boolean,
): Element | null {
  const value: Value = { duration };
  const back = matchAt(BEFORE, text, end);
  const after = back ? null : matchAt(AFTER, text, end);
  const joint = back ?? after;
  if (before && !joint && !/^[ .,;:)]?$/u.test(text.charAt(end))) return null;
  const start = end + (joint?.[0].length ?? 0);
  const goesOn = joint !== null || (before && text.charAt(end) === ' ');
  const to = goesOn ? clauseEnd(text, start) : end;
  const hasAnchor = to > start && goesOn;
  const anchor: { anchor?: Cut } = hasAnchor ? { anchor: [anchorStart(joint?.[0] ?? '', start), to] } : {};
  const countsBack = before && (!after || COUNTED_TO.test(after[0]));
  if (back ?? countsBack) value.direction = 'before';
  const isCut = joint !== null && to <= start;
  if (latest && !isCut) value.bound = 'inclusive';
  return {
    is: 'relative',
    value,
    ...anchor,
    from,
    to,
  };
}

/** "kể từ ngày nhận" → "ngày nhận": the word "ngày" belongs to what follows. */
function anchorStart(joint: string, start: number): number {
  const day = /ngày ?$/u.exec(joint);
  return day ? start - day[0].length : start;
}

/** ngày làm việc tiếp theo | ngày hôm sau | trong ngày làm việc */
const NEXT_DAY = sticky(
  `(?:(?:trong |ngay |vào |đến |của )*)ngày (?:(làm việc)(?: (?:tiếp theo|kế tiếp|liền kề|hôm sau|sau đó|liền sau))(?: liền kề)?|(?:tiếp theo|kế tiếp|hôm sau|liền kề))${END}`,
);
export const nextDay: Pattern = {
  needs: ['làm', 'tiếp', 'kế', 'hôm', 'liền'],
  starts: ['ngày', 'trong', 'ngay', 'vào', 'đến', 'của'],
  read({ text, at }) {
    const found = matchAt(NEXT_DAY, text, at);
    if (!found) return null;
    return {
      is: 'relative',
      value: { duration: { n: 1, unit: found[1] ? 'workday' : 'day' } },
      from: at,
      to: at + found[0].length,
    };
  },
};
