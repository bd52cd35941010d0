import type { RawCell } from '../../core/table/index.ts';
import { tidyText } from '../../core/text/index.ts';
import type { NumberFormat } from './formats.ts';
import { type Moment, momentOf } from './serial.ts';
import type { Content, SheetCell } from './model.ts';

/** What a person would have typed, marked where the sheet had made a number or a date of it. */
export type Shown = Pick<RawCell, 'text' | 'typed'>;

type OfKind<K extends Content['kind']> = Extract<Content, { kind: K }>;
type Show = {
  [K in Content['kind']]: (content: OfKind<K>, format: NumberFormat, date1904: boolean) => Shown;
};

const SHOW: Show = {
  text: ({ text }) => ({ text: tidyText(text) }),
  number: ({ number }, format, date1904) => shownNumber(number, format, date1904),
  boolean: ({ value }) => ({ text: value ? 'TRUE' : 'FALSE' }),
  error: ({ text }) => ({ text }),
  moment: ({ iso }, format) => shownMoment(readIso(iso), DATED(format)) ?? { text: iso },
  none: () => ({ text: '' }),
};

/** 2026 → "2026"; 44620 as a date → "28/02/2022"; 1 as a percentage → "100%"; 12.5 → "12,5". */
export function shown({ content, format }: SheetCell, date1904: boolean): Shown {
  return (SHOW[content.kind] as (c: Content, f: NumberFormat, d: boolean) => Shown)(
    content,
    format,
    date1904,
  );
}

/** An ISO date in a cell without a date format is shown whole. */
const DATED = (format: NumberFormat): NumberFormat =>
  format.kind === 'date' ? format : { kind: 'date', day: true, month: true, year: true };

/** "2026-05-19T08:30:00" → its day and time. */
export function readIso(iso: string): Moment | undefined {
  const [, day, time] = /^(?:(\d{4}-\d{2}-\d{2}))?T?(\d{2}:\d{2})?/u.exec(iso) ?? [];
  return day === undefined && time === undefined
    ? undefined
    : { ...(day !== undefined && { day }), time: time ?? '00:00' };
}

function shownNumber(number: number, format: NumberFormat, date1904: boolean): Shown {
  const date = format.kind === 'date' ? shownMoment(momentOf(number, date1904), format) : undefined;
  if (date) return date;
  const text = format.kind === 'percent' ? `${digits(number * 100)}%` : digits(number, format.digits);
  return { text: worded(text, format), typed: 'number' };
}

/** 0.1 + 0.2 → "0,3": fifteen digits are what Excel knows; a comma parts the decimals. */
function digits(number: number, least = 0): string {
  const [whole = '', rest] = String(Number(number.toPrecision(15))).split('.');
  const filled = whole.startsWith('-') ? whole : whole.padStart(least, '0');
  return rest === undefined ? filled : `${filled},${rest}`;
}

/** The parts that the format shows, in the order of this country: an American m/d/yyyy would be misread. */
function shownMoment(moment: Moment | undefined, format: NumberFormat): Shown | undefined {
  if (!moment) return undefined;
  const { day, time } = moment;
  if (day === undefined) return format.time ? { text: time } : undefined;
  const [year, month, date] = day.split('-');
  const parts = [format.day && date, format.month && month, format.year && year].filter(Boolean);
  if (parts.length === 0) return undefined;
  const text = parts.join('/') + (format.time && time !== '00:00' ? ` ${time}` : '');
  return { text: worded(text, format), typed: 'date' };
}

const worded = (text: string, { before = '', after = '' }: NumberFormat) =>
  [before.trim(), text, after.trim()].filter(Boolean).join(' ');
