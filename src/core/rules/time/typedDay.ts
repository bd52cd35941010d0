import { type IsoDay, partsOf } from '../../calendar/index.ts';
import type { Span } from '../frame/index.ts';

/**
 * A text with one day for another, in the way the first is written: ("Trước ngày 10/9/2022", …, "2022-09-09") →
 * "Trước ngày 09/9/2022". Undefined where the day is not written out, or the other one is of another year.
 */
export function withOtherDay(text: string, span: Span, from: IsoDay, to: IsoDay): string | undefined {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (a.year !== b.year) return undefined;
  const inside = text.slice(...span);
  const changed = inside.replace(DAY_AND_MONTH, (whole: string, day: string, gap: string, month: string) =>
    Number(day) === a.day && Number(month) === a.month
      ? pad(b.day, day, 10) + gap + pad(b.month, month, 3)
      : whole,
  );
  return changed === inside ? undefined : text.slice(0, span[0]) + changed + text.slice(span[1]);
}

const DAY_AND_MONTH = /(?<!\d)(\d{1,2})(\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?!\d)/giu;

/** With a nought if the other had one; a number of two figures does not tell, so the decree does: 09/9, 05/02. */
function pad(n: number, written: string, nought: number): string {
  const isPadded = Number(written) < 10 ? written.startsWith('0') : n < nought;
  return isPadded ? String(n).padStart(2, '0') : String(n);
}
